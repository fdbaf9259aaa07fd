/** An error as OpenAI's clients read it; the message is in the language of the request. */
export interface OpenAiError {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly param: string | null;
    readonly code: string;
    /** Names this occurrence in the log. */
    readonly error_id: string;
  };
}

export interface ToldError {
  readonly status: number;
  /** Of an AppError. */
  readonly code: string;
  readonly message: string;
  /** The field that was refused. */
  readonly param?: string;
  readonly errorId: string;
}

/** Codes by which clients decide what to do; every other code is ours in small letters. */
const KNOWN_CODES: Readonly<Record<string, string>> = {
  AUTH_REQUIRED: 'invalid_api_key',
  AUTH_EXPIRED: 'invalid_api_key',
  INFERENCE_MODEL_UNKNOWN: 'model_not_found',
  INFERENCE_PROMPT_TOO_LONG: 'context_length_exceeded',
  INFERENCE_BUDGET_EXHAUSTED: 'insufficient_quota',
  INFERENCE_RATE_LIMITED: 'rate_limit_exceeded',
  TOO_MANY_REQUESTS: 'rate_limit_exceeded',
};

const TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'insufficient_quota',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
};

export function openAiErrorOf({ status, code, message, param, errorId }: ToldError): OpenAiError {
  const type = TYPES[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error');
  return { error: { message, type, param: param ?? null, code: KNOWN_CODES[code] ?? code.toLowerCase(), error_id: errorId } };
}
