/**
 * The wait that a `Retry-After` header asks for, seconds or a date (RFC 9110, 10.2.3).
 *
 * @returns milliseconds, 0 for a moment that has passed; undefined for anything that cannot be read
 */
export function retryAfterMs(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Math.round(Number(value) * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
