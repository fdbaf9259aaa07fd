export interface FetchPlan {
  /** What the source asks for, or null for the usual five minutes. */
  readonly pollMinutes: number | null;
  /** In a row, this one included; 0 after a success. */
  readonly failures: number;
  /** Whether a hub tells of changes: then looking is only a safety net. */
  readonly isPushed: boolean;
  /** What the publisher asked for. */
  readonly retryAfterMs?: number;
  /** In [0, 1). */
  readonly random: number;
}

const USUAL_MINUTES = 5;
const MINUTE_MS = 60_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;
/** A publisher who asks for more is called again after a day all the same. */
const LONGEST_HOLD_MS = 24 * 60 * MINUTE_MS;
/** Spreads what came at once, without making a change wait noticeably longer than the interval. */
const SPREAD_MS = 3_000;
const PUSHED_FACTOR = 6;
const LONGEST_PUSHED_MS = 60 * MINUTE_MS;

/** Milliseconds to the next fetch: the interval; twice as long after each failure up to six hours, spread by a fifth; never before Retry-After. */
export function delayToNextFetch({ pollMinutes, failures, isPushed, retryAfterMs = 0, random }: FetchPlan): number {
  const interval = (pollMinutes ?? USUAL_MINUTES) * MINUTE_MS;
  const usual = isPushed ? Math.max(interval, Math.min(interval * PUSHED_FACTOR, LONGEST_PUSHED_MS)) : interval;
  const backedOff = Math.max(usual, Math.min(usual * 2 ** Math.min(failures, 16), LONGEST_MS));
  const spread = failures === 0 ? random * SPREAD_MS : backedOff * 0.2 * random;
  return Math.round(Math.max(backedOff + spread, Math.min(retryAfterMs, LONGEST_HOLD_MS)));
}

/** Retry-After in seconds or as a date (RFC 9110, section 10.2.3). */
export function readRetryAfter(written: string | undefined, now: Date): number | undefined {
  if (written === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(written)) return Number(written) * 1_000;
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
