import type { ReadFeed } from '../feed';
import { feedErrors } from './feeds.errors';
import { FEED_BOUNDS, type WrittenItem } from './news-item';
import { finishFeed, type ReadFeedOptions } from './finish-feed';
import { RepairLog } from './repair-log';
import { resolveLink } from './references';
import { plainText } from './plain-text';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org); numbers are taken for ids, and what has the wrong type is passed over.
 *
 * @throws AppError FEED_NOT_A_FEED
 */
export function readJsonFeed(text: string, options: ReadFeedOptions): ReadFeed {
  const feed = parsed(text);
  const items = feed['items'];
  if (!Array.isArray(items)) throw feedErrors.FEED_NOT_A_FEED();
  const base = options.url;
  return finishFeed({
    kind: 'json',
    title: plainText(wordsOf(feed['title']) ?? '', FEED_BOUNDS.title),
    siteUrl: resolveLink(wordsOf(feed['home_page_url']), base),
    language: wordsOf(feed['language']),
    hubUrl: resolveLink(hubOf(feed['hubs']), base),
    selfUrl: resolveLink(wordsOf(feed['feed_url']), base),
    written: items.filter(isObject).map((item) => toWritten(item, base)),
    repairs: new RepairLog(),
    options,
  });
}

function parsed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // No JSON, or nested deeper than the stack: no feed either way.
  }
  throw feedErrors.FEED_NOT_A_FEED();
}

function toWritten(item: JsonObject, base: string): WrittenItem {
  const authors = Array.isArray(item['authors']) ? (item['authors'] as unknown[]) : [item['author']];
  const names = authors.filter(isObject).flatMap((author) => wordsOf(author['name']) ?? []);
  const tags = Array.isArray(item['tags']) ? (item['tags'] as unknown[]) : [];
  return {
    guid: wordsOf(item['id']),
    title: wordsOf(item['title']),
    links: [wordsOf(item['url']), wordsOf(item['external_url'])],
    base,
    date: wordsOf(item['date_published']) ?? wordsOf(item['date_modified']),
    excerpt: wordsOf(item['summary']) ?? wordsOf(item['content_text']) ?? wordsOf(item['content_html']),
    author: names.join(', '),
    language: wordsOf(item['language']),
    categories: tags.slice(0, FEED_BOUNDS.categories).flatMap((tag) => wordsOf(tag) ?? []),
  };
}

function hubOf(hubs: unknown): string | undefined {
  const hub = Array.isArray(hubs) ? hubs.filter(isObject).find((candidate) => candidate['type'] === 'WebSub') : undefined;
  return hub && wordsOf(hub['url']);
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
