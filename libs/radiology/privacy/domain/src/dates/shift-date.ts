import { readDate } from './date-forms';

const MS_PER_DAY = 86_400_000;

/**
 * Moves a written date by whole days and writes it in the same form, so that intervals between the dates of one patient stay what they were.
 *
 * @returns undefined for a date without year, month or day: it cannot be moved and gets a placeholder
 */
export function shiftDate(text: string, days: number): string | undefined {
  const date = readDate(text);
  if (!date) return undefined;
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day) + days * MS_PER_DAY);
  return date.write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** From a patient's key bytes to whole weeks between one and about a year, back in time: days of the week and seasons stay roughly right, and nothing lies in the future. */
export function shiftDaysOf(keyBytes: readonly number[]): number {
  const value = keyBytes.slice(0, 4).reduce((sum, byte) => (sum * 256 + byte) % 4_294_967_296, 0);
  return -7 * (1 + (value % 52));
}
