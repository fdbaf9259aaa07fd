/** Failures in a row after which sign-in pauses. */
export const FAILURES_BEFORE_LOCK = 5;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;

/** Minutes for which sign-in pauses after the n-th failure in a row: none, then 15, doubling up to a day. */
export function lockMinutesAfter(failures: number): number {
  if (failures < FAILURES_BEFORE_LOCK) return 0;
  return Math.min(FIRST_LOCK_MINUTES * 2 ** (failures - FAILURES_BEFORE_LOCK), LONGEST_LOCK_MINUTES);
}
