import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { AppError, ErrorParameters } from '@trivium/shared/kernel';
import { z } from 'zod';

/** What is said to a reader who is to come back when the service named no time. */
const USUAL_RETRY_MS = 30_000;

export interface Refusal {
  readonly endpoint: string;
  readonly model: string;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  /** The body as text, '' when it was not read. Looked at, never passed on: services quote prompts in it. */
  readonly body: string;
}

/** The error for an answer that is no 200. */
export function errorOfRefusal({ endpoint, model, status, retryAfterMs, body }: Refusal): AppError {
  const wait: ErrorParameters = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status >= 300 && status < 400) return inferenceErrors.INFERENCE_UNREACHABLE({ endpoint, status });
  if (status === 401 || status === 403) return inferenceErrors.INFERENCE_KEY_REJECTED({ endpoint, status });
  if (status === 402) return inferenceErrors.INFERENCE_BALANCE_EMPTY({ endpoint, status });
  if (status === 404 && isAboutModel(body)) return inferenceErrors.INFERENCE_MODEL_UNKNOWN({ model, endpoint, status });
  if (status === 429) {
    const retrySeconds = Math.ceil((retryAfterMs ?? USUAL_RETRY_MS) / 1_000);
    return inferenceErrors.INFERENCE_RATE_LIMITED({ endpoint, status, retrySeconds, ...wait });
  }
  if (status >= 500) return inferenceErrors.INFERENCE_OVERLOADED({ endpoint, status, ...wait });
  if (status >= 400) return inferenceErrors.INFERENCE_REQUEST_REFUSED({ endpoint, status });
  return inferenceErrors.INFERENCE_ANSWER_UNREADABLE({ endpoint, status });
}

/** A 404 comes for a model that is not there, and from anything that is no such API at all. */
function isAboutModel(body: string): boolean {
  return body.trimStart().startsWith('{') && /model/i.test(body);
}

const wireErrorSchema = z.object({ code: z.union([z.number(), z.string()]).nullish(), status: z.number().nullish() });

/**
 * The error that a stream reports after it has begun with 200: vLLM, SGLang, llama.cpp and relays put an object `error` into it.
 *
 * @param error the object, or whatever stood in its place
 */
export function errorOfStream(error: unknown, { endpoint, model }: { readonly endpoint: string; readonly model: string }): AppError {
  const { data } = wireErrorSchema.safeParse(error);
  const status = data?.status ?? Number(data?.code);
  if (status >= 400 && status < 600) return errorOfRefusal({ endpoint, model, status, retryAfterMs: undefined, body: '' });
  return inferenceErrors.INFERENCE_STREAM_BROKEN({ endpoint });
}
