import { BEIJING_HOLIDAYS, type HolidayYear } from './beijing-holidays';

export type PriceBand = 'peak' | 'off-peak';

const MINUTE_MS = 60_000;
/** UTC+8 the whole year: China has had no summer time since 1991. */
const BEIJING_OFFSET_MS = 8 * 60 * MINUTE_MS;
/** In minutes after midnight in Beijing, end excluded: 9:00 to 12:00 and 14:00 to 18:00. */
const PEAK_WINDOWS = [
  { fromMinute: 9 * 60, toMinute: 12 * 60 },
  { fromMinute: 14 * 60, toMinute: 18 * 60 },
] as const;

/**
 * DeepSeek's price band at a moment: peak from Monday to Friday in Beijing, 9 to 12 and 14 to 18, except on public holidays of mainland China.
 *
 * In a year whose holidays are not on record no day counts as one: the price is then too high on a few days, never too low.
 */
export function priceBandAt(at: Date, holidays: readonly HolidayYear[] = BEIJING_HOLIDAYS): PriceBand {
  const beijing = new Date(at.getTime() + BEIJING_OFFSET_MS);
  const weekday = beijing.getUTCDay();
  if (weekday === 0 || weekday === 6) return 'off-peak';
  const minute = beijing.getUTCHours() * 60 + beijing.getUTCMinutes();
  if (!PEAK_WINDOWS.some(({ fromMinute, toMinute }) => minute >= fromMinute && minute < toMinute)) return 'off-peak';
  const day = beijing.toISOString().slice(0, 10);
  return holidays.some((year) => year.holidays.some(({ from, to }) => from <= day && day <= to)) ? 'off-peak' : 'peak';
}

/** Whether the holidays of the year in Beijing are on record; otherwise prices on holidays are overstated, and a screen should say so. */
export function isHolidayYearKnown(at: Date, holidays: readonly HolidayYear[] = BEIJING_HOLIDAYS): boolean {
  const year = new Date(at.getTime() + BEIJING_OFFSET_MS).getUTCFullYear();
  return holidays.some((known) => known.year === year);
}
