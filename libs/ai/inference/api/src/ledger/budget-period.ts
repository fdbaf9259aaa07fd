/** What a budget is for. The organisation's time zone is UTC: days and months begin at 0:00 UTC. */
export const BUDGET_PERIODS = ['day', 'month'] as const;

export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];

/** A day in UTC, as `2026-11-25`; days sort as texts do. */
export type UtcDay = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;

/**
 * The day in UTC of a moment.
 *
 * @throws RangeError for an invalid date
 */
export function utcDayOf(at: Date): UtcDay {
  return at.toISOString().slice(0, 10) as UtcDay;
}

/** The first day of the period that holds `day`. */
export function firstDayOf(period: BudgetPeriod, day: UtcDay): UtcDay {
  return period === 'day' ? day : (`${day.slice(0, 8)}01` as UtcDay);
}

/** The first day after the period that holds `day`: then its budget is whole again. */
export function resetDayOf(period: BudgetPeriod, day: UtcDay): UtcDay {
  if (period === 'day') return utcDayOf(new Date(Date.parse(day) + DAY_MS));
  const start = new Date(day);
  return utcDayOf(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)));
}
