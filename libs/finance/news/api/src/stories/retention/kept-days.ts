/** How long a story is kept after the last that was heard of it where nobody decided otherwise, as the calls of models are. */
export const NEWS_KEPT_DAYS = 400;
/** Below it the lines over time and the stories of the last month would have gaps. */
export const LEAST_KEPT_DAYS = 30;
export const MOST_KEPT_DAYS = 3_650;

const DAY_MS = 86_400_000;

/** Stories of which nothing was heard since this moment may go. */
export function keptSince(now: Date, keptDays: number): Date {
  return new Date(now.getTime() - keptDays * DAY_MS);
}
