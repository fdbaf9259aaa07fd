import type { CompanyMoodDay } from '@trivium/finance/api-client';

/** One day of the chart; without a value where nothing counts, so that the line breaks instead of falling to zero. */
export interface MoodPoint {
  /** `2026-11-24`. */
  readonly time: string;
  readonly value?: number;
}

const DAY_MS = 86_400_000;

/** A period, ISO 8601. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Every day of the period, oldest first: a story of one day stands where it belongs in it. */
export function moodPoints(days: readonly CompanyMoodDay[], { from, to }: Period): readonly MoodPoint[] {
  const means = new Map(days.map(({ day, mean }) => [day, mean]));
  const points: MoodPoint[] = [];
  const lastMs = Date.parse(to.slice(0, 10));
  for (let atMs = Date.parse(from.slice(0, 10)); atMs <= lastMs; atMs += DAY_MS) {
    const time = new Date(atMs).toISOString().slice(0, 10);
    const mean = means.get(time);
    points.push(mean === null || mean === undefined ? { time } : { time, value: mean });
  }
  return points;
}

/** Stories of each day, for the columns below the line. */
export function storyCounts(days: readonly CompanyMoodDay[]): readonly { readonly time: string; readonly value: number }[] {
  return days.map(({ day, positive, neutral, negative, abstained }) => ({ time: day, value: positive + neutral + negative + abstained }));
}
