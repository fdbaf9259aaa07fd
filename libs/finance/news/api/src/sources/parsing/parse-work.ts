import {
  type FeedText,
  plainText,
  type ReadFeed,
  readFeed,
  readOpml,
  type ReadOpml,
  resolveLink,
  sniffFeedText,
} from '@trivium/finance/news/domain';
import { AppError } from '@trivium/shared/kernel';
import { type ArticleText, readArticle } from '../article/read-article';

/** What a parsing thread is asked for; bytes as they came from outside. */
export type ParseRequest =
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly contentType?: string; readonly url: string; readonly fetchedAt: Date }
  | { readonly kind: 'opml'; readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly kind: 'article'; readonly bytes: Uint8Array; readonly contentType?: string };

export interface ParsedFeed {
  readonly feed?: ReadFeed;
  /** Of a page that is no feed: the one that it names. */
  readonly discoveredUrl?: string;
}

export type ParseResult = ParsedFeed | ReadOpml | ArticleText;

/** Reads what strangers wrote: run it in a thread (`worker/index.ts`). @throws AppError of `feeds.errors.ts` and `sources.errors.ts` */
export async function parse(request: ParseRequest): Promise<ParseResult> {
  const decoded = sniffFeedText(request.bytes, request.contentType, decodeStrictly);
  if (request.kind === 'opml') return readOpml(decoded.text);
  if (request.kind === 'article') return readArticle(decoded.text);
  return readFeedOrPage(decoded, request);
}

function readFeedOrPage({ text, repairs }: FeedText, { url, fetchedAt }: { readonly url: string; readonly fetchedAt: Date }): ParsedFeed {
  try {
    const feed = readFeed(text, { url, fetchedAt });
    return { feed: { ...feed, repairs: [...repairs, ...feed.repairs] } };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'FEED_IS_A_PAGE') throw error;
    const discoveredUrl = feedNamedIn(text, url);
    if (discoveredUrl === undefined) throw error;
    return { discoveredUrl };
  }
}

const HEAD = 200_000;

/** `<link rel="alternate" type="application/rss+xml" href="…">` of a page (HTML Living Standard, link type "alternate"). */
function feedNamedIn(page: string, url: string): string | undefined {
  for (const [tag] of page.slice(0, HEAD).matchAll(/<link\b[^<>]{1,2000}>/gi)) {
    if (!/\brel\s*=\s*["']?[^"'>]*\balternate\b/i.test(tag) || !/application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)/i.test(tag))
      continue;
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const link = resolveLink(plainText(href?.[1] ?? href?.[2] ?? href?.[3] ?? '', 2_000), url);
    if (link !== undefined) return link;
  }
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label or bytes that are not of it: both can only be learnt by trying.
    return undefined;
  }
}
