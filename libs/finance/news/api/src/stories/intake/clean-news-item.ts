import { createHash } from 'node:crypto';
import { linkKey, type NewsItem } from '@trivium/finance/news/domain';

const LONGEST_TITLE = 600;
const LONGEST_EXCERPT = 1_000;
const LONGEST_ID = 1_000;
const LONGEST_URL = 2_000;

/** An item as it may be stored: no NUL, no half characters, no direction marks, bounded. */
export interface CleanItem {
  readonly guid: string;
  readonly linkKey: string;
  readonly textHash: string;
  readonly url: string;
  readonly title: string;
  readonly excerpt: string | null;
  readonly author: string | null;
  readonly publishedAt: Date;
  readonly publishedText: string | null;
  readonly dateDoubt: string | null;
  /** As declared. */
  readonly language: string | undefined;
}

/** One line of plain text that a database and a screen can take. */
export function cleanLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .toWellFormed()
    // Control characters and marks that turn the direction of what follows: a title must not rewrite the line it stands in.
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > longest
    ? line
        .slice(0, longest)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()
    : line;
}

/** Undefined for an item that has no title left or leads nowhere on the web. */
export function cleanNewsItem(item: NewsItem): CleanItem | undefined {
  const title = cleanLine(item.title, LONGEST_TITLE);
  const url = cleanLine(item.url, LONGEST_URL).replaceAll(' ', '%20');
  if (title === '' || !/^https?:\/\/[^/]/i.test(url) || Number.isNaN(item.publishedAt.getTime())) return undefined;
  const excerpt = item.excerpt === undefined ? '' : cleanLine(item.excerpt, LONGEST_EXCERPT);
  const author = item.author === undefined ? '' : cleanLine(item.author, 200);
  return {
    guid: cleanLine(item.guid, LONGEST_ID) || url,
    linkKey: linkKey(url),
    textHash: createHash('sha256').update(`${title}\n${excerpt}`).digest('base64url').slice(0, 22),
    url,
    title,
    excerpt: excerpt === '' ? null : excerpt,
    author: author === '' ? null : author,
    publishedAt: item.publishedAt,
    publishedText: item.publishedText === undefined ? null : cleanLine(item.publishedText, 200),
    dateDoubt: item.dateDoubt ?? null,
    language: item.language === undefined ? undefined : /^[a-z]{2}/.exec(item.language.toLowerCase())?.[0],
  };
}
