import type { StorySentiment } from '@trivium/finance/news/domain';

/** One story's score towards an entity. */
export interface MoodReading {
  readonly atMs: number;
  /** −1…1. */
  readonly score: number;
}

/** How far the mean of the last day lies from that of the week before. */
export interface MoodMove {
  readonly recentMean: number;
  readonly earlierMean: number;
  readonly recentStories: number;
  readonly earlierStories: number;
}

const DAY_MS = 86_400_000;
/** The last day against the seven before it. */
export const MOOD_WINDOW_MS = 8 * DAY_MS;
/** Fewer stories make no mean. */
const LEAST_STORIES = 3;

/** −1 (worst) … 1 (best); undefined when the label was too unsure to be counted. */
export function scoreOf(sentiment: StorySentiment | undefined): number | undefined {
  if (!sentiment || sentiment.isAbstained) return undefined;
  return sentiment.probabilities.positive - sentiment.probabilities.negative;
}

/** Undefined while either side has too few stories. */
export function moodMove(readings: readonly MoodReading[], nowMs: number): MoodMove | undefined {
  const within = readings.filter(({ atMs }) => atMs <= nowMs && atMs > nowMs - MOOD_WINDOW_MS);
  const recent = within.filter(({ atMs }) => atMs > nowMs - DAY_MS);
  const earlier = within.filter(({ atMs }) => atMs <= nowMs - DAY_MS);
  if (recent.length < LEAST_STORIES || earlier.length < LEAST_STORIES) return undefined;
  return { recentMean: mean(recent), earlierMean: mean(earlier), recentStories: recent.length, earlierStories: earlier.length };
}

function mean(readings: readonly MoodReading[]): number {
  return readings.reduce((sum, { score }) => sum + score, 0) / readings.length;
}
