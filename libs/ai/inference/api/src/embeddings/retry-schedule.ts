import { type Clock, systemClock } from '@trivium/shared/kernel';

/** Time and chance of waiting, injected so that tests do not wait. */
export interface Pace {
  readonly clock: Clock;
  /** 0 to below 1. */
  random(): number;
  /** @throws the reason of `signal` as soon as it is aborted */
  wait(durationMs: number, signal?: AbortSignal): Promise<void>;
}

export const systemPace: Pace = {
  clock: systemClock,
  random: () => Math.random(),
  wait,
};

/** Most waits are called off. `timers/promises` makes an error with a stack each time, only for it to be thrown away. */
function wait(durationMs: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', callOff);
      resolve();
    }, durationMs);
    const callOff = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', callOff, { once: true });
  });
}

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 16_000;
/** Spreads callers that were all told the same moment. */
const RETRY_AFTER_SPREAD_MS = 250;

export interface RetryDelay {
  /** 0 for the first repetition. */
  readonly repetition: number;
  /** Value of the answer's `Retry-After`. */
  readonly retryAfter: string | undefined;
  readonly pace: Pick<Pace, 'clock' | 'random'>;
}

/**
 * How long to wait before asking again, in milliseconds: what the service asks for (RFC 9110, `Retry-After`, seconds or a date) and a little more, else an
 * exponential delay with full jitter (Brooker, "Exponential Backoff and Jitter", 2015).
 */
export function retryDelayMs({ repetition, retryAfter, pace }: RetryDelay): number {
  const asked = retryAfter === undefined ? undefined : retryAfterMs(retryAfter, pace.clock);
  if (asked !== undefined) return asked + pace.random() * RETRY_AFTER_SPREAD_MS;
  return pace.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** repetition);
}

function retryAfterMs(value: string, clock: Clock): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now().getTime());
}
