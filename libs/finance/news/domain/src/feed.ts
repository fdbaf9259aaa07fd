/** Why the date that is kept is not what the feed said: there was none, nobody could read it, it lay in the future, or before there were feeds. */
export const DATE_DOUBTS = ['missing', 'unreadable', 'future', 'ancient'] as const;
export type DateDoubt = (typeof DATE_DOUBTS)[number];

/** What a feed, an import or a caller gives as one piece of news, after decoding and before any analysis. */
export interface NewsItem {
  /** The feed's own id (`guid`, `id`); the link where it has none. The same id with another text is a revision. */
  readonly guid: string;
  /** Plain text; entities decoded, tags removed, blanks single. Never empty. */
  readonly title: string;
  /** http(s) only; tracking parameters kept here and left out of `linkKey` comparisons. */
  readonly url: string;
  /** UTC. Clamped to the time of fetching when it lies in the future; the time of fetching when there was none. */
  readonly publishedAt: Date;
  /** As the feed wrote it. */
  readonly publishedText?: string;
  /** Why `publishedAt` is not what the feed said. */
  readonly dateDoubt?: DateDoubt;
  /** Plain text, at most 1,000 characters. */
  readonly excerpt?: string;
  readonly author?: string;
  /** ISO 639-1 where the feed declares it; the text decides. */
  readonly language?: string;
  readonly categories?: readonly string[];
}

/** What a source is read from. */
export const FEED_KINDS = ['rss', 'atom', 'rdf', 'json', 'cdf'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** A feed as it was read. */
export interface ReadFeed {
  readonly kind: FeedKind;
  readonly title?: string;
  readonly siteUrl?: string;
  readonly language?: string;
  /** WebSub (W3C Recommendation): where to subscribe for changes. */
  readonly hubUrl?: string;
  readonly selfUrl?: string;
  readonly items: readonly NewsItem[];
  /** What had to be repaired or left out, for the source's history: codes with a count. */
  readonly repairs: readonly { readonly code: string; readonly count: number }[];
}
