import type { ChatResult, EndpointPlace, FinishReason, Usage } from '@trivium/ai/inference/protocol';
import type { CallRecord } from '../client/call-record';

/** `usage` as OpenAI's clients read it. */
export interface WireUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details: { readonly cached_tokens: number };
  readonly completion_tokens_details: { readonly reasoning_tokens: number };
}

/** What OpenAI's shape has no place for: who answered, and what it cost. */
export interface CallNote {
  readonly call_id: string;
  readonly endpoint: string | null;
  readonly place: EndpointPlace | null;
  /** Of all attempts, in millionths of a US dollar; null when a price is not on record. */
  readonly cost_micro_usd: number | null;
  readonly attempts: number;
}

/** An answer in one piece. */
export interface WireCompletion {
  readonly id: string;
  readonly object: 'chat.completion';
  readonly created: number;
  readonly model: string;
  readonly choices: readonly {
    readonly index: 0;
    readonly message: Readonly<Record<string, unknown>>;
    readonly logprobs: null;
    readonly finish_reason: string;
  }[];
  readonly usage: WireUsage | undefined;
  readonly trivium: CallNote;
}

const FINISH_REASONS: Readonly<Record<FinishReason | 'missing', string>> = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
  // DeepSeek's word; OpenAI has none for it.
  overloaded: 'insufficient_system_resource',
  // Not `stop`: nobody has said that the answer is whole.
  other: 'other',
  missing: 'length',
};

/** `finish_reason` on the wire. Some servers say `stop` where the model calls a tool. */
export function wireFinishReason(reason: FinishReason | 'missing', { hasToolCalls }: { readonly hasToolCalls: boolean }): string {
  return FINISH_REASONS[reason === 'stop' && hasToolCalls ? 'tool-calls' : reason];
}

export function wireUsageOf({ promptTokens, completionTokens, cacheHitTokens, reasoningTokens }: Usage): WireUsage {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cacheHitTokens },
    completion_tokens_details: { reasoning_tokens: reasoningTokens },
  };
}

export function callNoteOf({ callId, answeredBy, costMicroUsd, attempts }: CallRecord): CallNote {
  return {
    call_id: callId,
    endpoint: answeredBy?.endpointId ?? null,
    place: answeredBy?.place ?? null,
    cost_micro_usd: costMicroUsd === 'unknown' ? null : costMicroUsd,
    attempts: attempts.length,
  };
}

/** What the answer used: as the model told, else as the books estimate it. */
export function usageOf(told: Usage | undefined, { attempts }: CallRecord): Usage | undefined {
  return told ?? attempts.at(-1)?.usage;
}

/** A whole answer as OpenAI's clients read it; thinking stands in `reasoning_content`, where DeepSeek's has it. */
export function wireCompletionOf(
  result: ChatResult & { readonly record: CallRecord },
  { createdAt }: { readonly createdAt: Date },
): WireCompletion {
  const { text, reasoning, toolCalls, finishReason, record, answeredBy } = result;
  const usage = usageOf(result.usage, record);
  const message = {
    role: 'assistant',
    content: text === '' && toolCalls.length > 0 ? null : text,
    refusal: null,
    ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
    ...(toolCalls.length === 0
      ? {}
      : {
          tool_calls: toolCalls.map(({ id, name, argumentsJson }) => ({
            id,
            type: 'function',
            function: { name, arguments: argumentsJson },
          })),
        }),
  };
  return {
    id: completionId(record.callId),
    object: 'chat.completion',
    created: unixSeconds(createdAt),
    model: answeredBy?.model ?? 'unknown',
    choices: [{ index: 0, message, logprobs: null, finish_reason: wireFinishReason(finishReason, { hasToolCalls: toolCalls.length > 0 }) }],
    usage: usage && wireUsageOf(usage),
    trivium: callNoteOf(record),
  };
}

export function completionId(callId: string): string {
  return `chatcmpl-${callId}`;
}

export function unixSeconds(at: Date): number {
  return Math.floor(at.getTime() / 1_000);
}
