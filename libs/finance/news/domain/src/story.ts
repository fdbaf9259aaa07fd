import type { SentimentLabel, SentimentProbabilities } from '@trivium/finance/sentiment/domain';
import type { DateDoubt } from './feed';

/** What a piece of news is about; the first that fits. */
export const EVENT_TYPES = [
  'earnings', 'guidance', 'merger', 'investigation', 'penalty', 'litigation', 'management', 'rating', 'product', 'contract', 'capital', 'dividend',
  'buyback', 'insider', 'layoff', 'incident', 'default', 'regulation', 'macro', 'market', 'other',
] as const; // prettier-ignore
export type EventType = (typeof EVENT_TYPES)[number];

/** One item of a story. */
export interface StoryItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Null for items that were posted instead of polled. */
  readonly sourceId: string | null;
  readonly sourceName?: string;
  readonly language: string;
  readonly excerpt?: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** The date as its source wrote it. */
  readonly publishedText?: string;
  /** Why `publishedAt` is not that date but the moment at which the item became known. */
  readonly dateDoubt?: DateDoubt;
  readonly ingestedAt: string;
  /** Id of the item that took its place: the same link or id with another text. */
  readonly supersededBy?: string;
  /** The terms of its source permit the whole article to be read. Told of a single story as it is now. */
  readonly mayReadFullText?: boolean;
  readonly sentiment: StorySentiment;
}

export interface StorySentiment {
  readonly label: SentimentLabel;
  readonly probabilities: SentimentProbabilities;
  readonly isAbstained: boolean;
}

export interface StoryEntity {
  /** Ticker where the company is known. */
  readonly symbol?: string;
  readonly name: string;
  readonly sentiment?: StorySentiment;
}

/** What several sources tell of one event. */
export interface Story {
  readonly id: string;
  /** Title of its clearest item: the newest that is not superseded, of the best ranked source. */
  readonly title: string;
  readonly items: readonly StoryItem[];
  /** Language of `title`. */
  readonly language: string;
  readonly sentiment: StorySentiment;
  readonly entities: readonly StoryEntity[];
  readonly eventType: EventType;
  /** 0 (a repetition of what was known) … 1 (nothing like it in the window). */
  readonly novelty: number;
  readonly firstPublishedAt: string;
  readonly lastIngestedAt: string;
  /** Id of the story that it was joined into, when a later item showed both to be one. */
  readonly supersededBy?: string;
  /** From the project's own recorded feeds. */
  readonly isDemo: boolean;
}
