import type { NewsItem } from '../feed';
import { readDate } from './dates';
import { plainText } from './plain-text';
import { resolveLink } from './references';
import type { RepairLog } from './repair-log';

/** What one item of a feed says, whatever the format: text as written, HTML or not. */
export interface WrittenItem {
  readonly guid?: string;
  readonly title?: string;
  /** Best first; the first that leads to a page is taken. */
  readonly links: readonly (string | undefined)[];
  /** What relative links stand on. */
  readonly base: string;
  readonly date?: string;
  readonly excerpt?: string;
  readonly author?: string;
  readonly language?: string;
  readonly categories: readonly string[];
}

export const FEED_BOUNDS = {
  items: 500,
  title: 500,
  excerpt: 1_000,
  author: 200,
  guid: 500,
  categories: 20,
  category: 80,
  publishedText: 100,
} as const;

/** Before this nobody published a feed: such a date is a program's zero. */
export const OLDEST_NEWS_MS = Date.UTC(1995, 0, 1);
/** Of a text that stands in for a missing title. */
const TITLE_FROM_TEXT = 160;

/** An item as the rest of the program has it; undefined, with a note, for one without words or without a page. */
export function toNewsItem(written: WrittenItem, { fetchedAt, repairs }: { fetchedAt: Date; repairs: RepairLog }): NewsItem | undefined {
  const excerpt = plainText(written.excerpt ?? '', FEED_BOUNDS.excerpt);
  const ownTitle = plainText(written.title ?? '', FEED_BOUNDS.title);
  const title = ownTitle === '' ? plainText(excerpt, TITLE_FROM_TEXT) : ownTitle;
  if (title === '') return void repairs.add('item-without-title');
  const url = linkOf(written, repairs);
  if (url === undefined) return void repairs.add('item-without-link');
  const { publishedAt, publishedText, dateDoubt } = dateOf(written.date, fetchedAt);
  if (dateDoubt !== undefined) repairs.add(`date-${dateDoubt}`);
  const author = plainText(nameOf(written.author ?? ''), FEED_BOUNDS.author);
  const categories = [...new Set(written.categories.map((category) => plainText(category, FEED_BOUNDS.category)))].filter(
    (name) => name !== '',
  );
  const language = languageOf(written.language);
  return {
    guid: plainText(written.guid ?? '', FEED_BOUNDS.guid) || url,
    title,
    url,
    publishedAt,
    ...(publishedText === undefined ? {} : { publishedText }),
    ...(dateDoubt === undefined ? {} : { dateDoubt }),
    ...(excerpt === '' ? {} : { excerpt }),
    ...(author === '' ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    ...(categories.length === 0 ? {} : { categories: categories.slice(0, FEED_BOUNDS.categories) }),
  };
}

function linkOf({ links, base, guid }: WrittenItem, repairs: RepairLog): string | undefined {
  for (const written of links) {
    if (written === undefined || written.trim() === '') continue;
    const link = resolveLink(written, base);
    if (link !== undefined) return link;
    repairs.add('link-refused');
  }
  return guid !== undefined && /^https?:/i.test(guid.trim()) ? resolveLink(guid, base) : undefined;
}

function dateOf(written: string | undefined, fetchedAt: Date): Pick<NewsItem, 'publishedAt' | 'publishedText' | 'dateDoubt'> {
  const publishedText = plainText(written ?? '', FEED_BOUNDS.publishedText);
  if (publishedText === '') return { publishedAt: fetchedAt, dateDoubt: 'missing' };
  const date = readDate(publishedText);
  if (!date) return { publishedAt: fetchedAt, publishedText, dateDoubt: 'unreadable' };
  if (date.getTime() > fetchedAt.getTime()) return { publishedAt: fetchedAt, publishedText, dateDoubt: 'future' };
  if (date.getTime() < OLDEST_NEWS_MS) return { publishedAt: fetchedAt, publishedText, dateDoubt: 'ancient' };
  return { publishedAt: date, publishedText };
}

/** RSS writes `me@example.com (Name)`; others `Name <me@example.com>`. Addresses of people are not kept. */
function nameOf(written: string): string {
  const author = written.slice(0, 400);
  const inBrackets = /^\s*\S{1,100}@\S{1,100}\s*\(([^()]{1,200})\)\s*$/.exec(author)?.[1];
  if (inBrackets !== undefined) return inBrackets;
  return author.replace(/[<(]?[^\s<>()]{1,100}@[^\s<>()]{1,100}[>)]?/g, '').trim();
}

/** `en-US` is `en`; anything else than letters is none. */
export function languageOf(written: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(written ?? '')?.[1]?.toLowerCase();
}
