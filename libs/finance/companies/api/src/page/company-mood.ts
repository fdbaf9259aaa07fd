import type { Story, StorySentiment } from '@trivium/finance/news/domain';
import { foldText, scoreOf } from '@trivium/finance/watch/domain';

/** What one day's stories say of a company. */
export interface MoodDay {
  /** UTC day, `2026-11-24`. */
  readonly day: string;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Too unsure to be counted. */
  readonly abstained: number;
  /** Mean score, −1…1, of those that count; null where none does. */
  readonly mean: number | null;
}

export interface CompanyMood {
  readonly stories: number;
  readonly counted: number;
  readonly mean: number | null;
  /** Days with stories, oldest first. */
  readonly days: readonly MoodDay[];
}

/** What a story says of one of its companies: where it was not told apart, what it says as a whole. */
export function sentimentTowards({ entities, sentiment }: Story, entity: string): StorySentiment {
  const wanted = foldText(entity);
  const own = entities.find(({ symbol, name }) => (symbol !== undefined && foldText(symbol) === wanted) || foldText(name) === wanted);
  return own?.sentiment ?? sentiment;
}

/** Counts and means by day. */
export function moodOf(stories: readonly Story[], entity: string): CompanyMood {
  const byDay = new Map<string, StorySentiment[]>();
  for (const story of stories) {
    const day = story.firstPublishedAt.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), sentimentTowards(story, entity)]);
  }
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, sentiments]) => dayOf(day, sentiments));
  const scores = [...byDay.values()].flat().flatMap((sentiment) => scoreOf(sentiment) ?? []);
  return { stories: stories.length, counted: scores.length, mean: meanOf(scores), days };
}

function dayOf(day: string, sentiments: readonly StorySentiment[]): MoodDay {
  const count = (label: StorySentiment['label']): number => sentiments.filter((own) => !own.isAbstained && own.label === label).length;
  return {
    day,
    positive: count('positive'),
    neutral: count('neutral'),
    negative: count('negative'),
    abstained: sentiments.filter(({ isAbstained }) => isAbstained).length,
    mean: meanOf(sentiments.flatMap((sentiment) => scoreOf(sentiment) ?? [])),
  };
}

/** Rounded, so that the same stories give the same bytes in whatever order they come. */
function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 1e6) / 1e6;
}
