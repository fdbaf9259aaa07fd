import { AppError } from '@trivium/shared/kernel';
import type { Timing } from './timing';

/** What passes by itself, by the documentation of the DeepSeek and OpenAI APIs; repeating any other refusal only costs. */
const PASSING_STATUS: ReadonlySet<number> = new Set([429, 500, 503]);
const PASSING_CODES: ReadonlySet<string> = new Set(['INFERENCE_RATE_LIMITED', 'INFERENCE_OVERLOADED']);

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 16_000;
/** Spreads callers that were all told the same moment. */
const RETRY_AFTER_SPREAD_MS = 250;

export interface RetryOptions {
  readonly timing: Timing;
  /** Ends waiting; its reason is thrown. */
  readonly signal: AbortSignal;
  /** The first attempt included. */
  readonly maxAttempts: number;
  /** The longest wait before an attempt. A service that asks for more is given up: another engine is sooner there. */
  readonly longestWaitMs: number;
  /** By `timing.monotonicMs`. Nobody waits for an answer that could only come too late. */
  readonly endsAtMs: number;
  /** Asked before each repetition; a breaker that has opened says no. */
  readonly mayRepeat?: () => boolean;
  readonly onRetry?: (retry: { readonly repetition: number; readonly delayMs: number; readonly code: string }) => void;
}

/** Runs `attempt` until it succeeds or repeating it would not help; the only place in which a call to a model is repeated at the same engine. */
export async function withRetries<Value>(attempt: (repetition: number) => Promise<Value>, options: RetryOptions): Promise<Value> {
  const { timing, signal, maxAttempts, longestWaitMs, endsAtMs, mayRepeat = () => true, onRetry } = options;
  for (let repetition = 0; ; repetition++) {
    try {
      return await attempt(repetition);
    } catch (error) {
      if (!isPassing(error) || repetition + 1 >= maxAttempts || !mayRepeat()) throw error;
      const delayMs = retryDelayMs(error, { repetition, random: () => timing.random() });
      if (delayMs > longestWaitMs || timing.monotonicMs() + delayMs >= endsAtMs) throw error;
      onRetry?.({ repetition: repetition + 1, delayMs, code: error.code });
      await timing.wait(delayMs, signal);
    }
  }
}

/** Whether an error is one of those that pass by themselves: 429, 500 and 503 of the service. */
export function isPassing(error: unknown): error is AppError {
  if (!(error instanceof AppError) || !PASSING_CODES.has(error.code)) return false;
  const status = error.parameters['status'];
  return status === undefined || PASSING_STATUS.has(Number(status));
}

/**
 * How long to wait before asking again, in milliseconds: what the service asks for (`retryAfterMs`) and a little more, else an exponential delay with full
 * jitter (Brooker, "Exponential Backoff and Jitter", 2015).
 *
 * @param options.repetition 0 for the first repetition
 */
export function retryDelayMs(error: AppError, { repetition, random }: { readonly repetition: number; random(): number }): number {
  const asked = Number(error.parameters['retryAfterMs'] ?? Number.NaN);
  if (Number.isFinite(asked)) return Math.max(0, asked) + random() * RETRY_AFTER_SPREAD_MS;
  return random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** repetition);
}
