import type { FeedKind, NewsItem, ReadFeed } from '../feed';
import { FEED_BOUNDS, languageOf, toNewsItem, type WrittenItem } from './news-item';
import type { RepairLog } from './repair-log';

export interface ReadFeedOptions {
  /** Where the feed was read, after redirects; relative links stand on it. */
  readonly url: string;
  readonly fetchedAt: Date;
}

export interface WrittenFeed {
  readonly kind: FeedKind;
  readonly title: string;
  readonly siteUrl: string | undefined;
  readonly language: string | undefined;
  readonly hubUrl: string | undefined;
  readonly selfUrl: string | undefined;
  readonly written: readonly WrittenItem[];
  readonly repairs: RepairLog;
  readonly options: ReadFeedOptions;
}

/** Cleans, bounds and flags: what all formats have in common. */
export function finishFeed({ kind, title, siteUrl, language, hubUrl, selfUrl, written, repairs, options }: WrittenFeed): ReadFeed {
  if (written.length > FEED_BOUNDS.items) repairs.add('too-many-items', written.length - FEED_BOUNDS.items);
  const feedLanguage = languageOf(language);
  const seen = new Set<string>();
  const items: NewsItem[] = [];
  for (const one of written.slice(0, FEED_BOUNDS.items)) {
    const item = toNewsItem({ ...one, language: one.language ?? feedLanguage }, { fetchedAt: options.fetchedAt, repairs });
    if (!item) continue;
    // One id with another text is a correction and stays; the very same thing twice does not.
    const key = JSON.stringify([item.guid, item.title, item.url, item.excerpt]);
    if (seen.has(key)) repairs.add('item-twice');
    else items.push(item);
    seen.add(key);
  }
  return {
    kind,
    ...(title === '' ? {} : { title }),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(feedLanguage === undefined ? {} : { language: feedLanguage }),
    ...(hubUrl === undefined ? {} : { hubUrl }),
    ...(selfUrl === undefined ? {} : { selfUrl }),
    items,
    repairs: repairs.list(),
  };
}
