const FIRST_MS = 2_000;
const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait before the next attempt: doubling from 2 s to 10 min, each cut to a random part between half and the whole, so that jobs
 * which failed together do not come back together.
 *
 * @param attempts how many were made, from 1
 * @param random in [0, 1)
 */
export function retryDelayMs(attempts: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20));
  return Math.round(whole * (0.5 + random / 2));
}
