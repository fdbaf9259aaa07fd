import { createHash } from 'node:crypto';
import type { ReadFeed } from '@trivium/finance/news/domain';
import type { GuardedFetcher } from '@trivium/platform/http';
import { AppError, type Clock, type UiLanguage } from '@trivium/shared/kernel';
import type { FetchProblem, NewsSourceEntity } from '../news-source.entity';
import type { FeedParser } from '../parsing/feed-parser';
import { sourcesErrors } from '../sources.errors';
import { readRetryAfter } from './next-fetch';

/** How a fetch went, before anything of it is kept. */
export interface FetchedFeed {
  readonly at: Date;
  readonly status?: number;
  /** From the call to the last byte; what we do with it afterwards is not the publisher's. */
  readonly durationMs: number;
  readonly sizeBytes: number;
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'gone';
  readonly feed?: ReadFeed;
  /** The page that came instead names this feed. */
  readonly discoveredUrl?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bodyHash?: string;
  readonly permanentUrl?: string;
  readonly retryAfterMs?: number;
  readonly error?: FetchProblem;
}

type FetchableSource = Pick<NewsSourceEntity, 'url' | 'etag' | 'lastModified' | 'bodyHash'>;

const TIMEOUT_MS = 12_000;
const MAX_BYTES = 8 * 1024 * 1024;
const HEADERS = {
  'user-agent': 'TriviumResearchDesk/1.0 (feed reader)',
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
};
/** Longest validator that is sent back: some servers would fill a page. */
const MOST_VALIDATOR = 1_000;

/** Fetches a feed if it has changed (RFC 9110, section 13) and has it read. */
export class FeedFetcher {
  constructor(
    private readonly fetcher: GuardedFetcher,
    private readonly parser: FeedParser,
    private readonly clock: Clock,
  ) {}

  /** Never throws for what is the publisher's: the failure is part of the answer. */
  async fetch(source: FetchableSource, signal?: AbortSignal): Promise<FetchedFeed> {
    const at = this.clock.now();
    const startedMs = performance.now();
    try {
      return { at, ...(await this.answerOf(source, at, signal)) };
    } catch (error) {
      if (signal?.aborted) throw error;
      return { at, outcome: 'failed', durationMs: Math.round(performance.now() - startedMs), sizeBytes: 0, error: problemOf(error) };
    }
  }

  private async answerOf(source: FetchableSource, at: Date, signal: AbortSignal | undefined): Promise<Omit<FetchedFeed, 'at'>> {
    const startedMs = performance.now();
    const { url, status, headers, bytes, permanentUrl } = await this.fetcher.fetch(source.url, {
      headers: { ...HEADERS, ...conditions(source) },
      maxBytes: MAX_BYTES,
      timeoutMs: TIMEOUT_MS,
      signal,
    });
    const durationMs = Math.round(performance.now() - startedMs);
    const answer = { status, durationMs, sizeBytes: bytes.length, permanentUrl, retryAfterMs: readRetryAfter(headers['retry-after'], at) };
    if (status === 304) return { ...answer, outcome: 'unchanged' };
    if (status === 410) return { ...answer, outcome: 'gone', error: problemOf(sourcesErrors.FEED_GONE()) };
    if (status !== 200) return { ...answer, outcome: 'failed', error: problemOf(sourcesErrors.FEED_STATUS({ status })) };
    const validators = {
      etag: headers['etag']?.slice(0, MOST_VALIDATOR),
      lastModified: headers['last-modified']?.slice(0, MOST_VALIDATOR),
    };
    const bodyHash = createHash('sha256').update(bytes).digest('base64url');
    if (bodyHash === source.bodyHash) return { ...answer, ...validators, bodyHash, outcome: 'unchanged' };
    try {
      const parsed = await this.parser.feed({ bytes, contentType: headers['content-type'], url, fetchedAt: at });
      return { ...answer, ...validators, ...parsed, bodyHash, outcome: 'changed' };
    } catch (error) {
      return { ...answer, outcome: 'failed', error: problemOf(error) };
    }
  }
}

function conditions({ etag, lastModified, bodyHash }: FetchableSource): Record<string, string> {
  if (bodyHash === null) return {};
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) };
}

/** What readers of the list are told, in their languages; the cause of a defect is no business of the list. */
export function problemOf(error: unknown): FetchProblem {
  const known = error instanceof AppError ? error : sourcesErrors.SOURCE_READING_FAILED();
  const text = (language: UiLanguage): string => known.text(language).replaceAll('\0', '').slice(0, 500);
  return { code: known.code, detail: text('en'), zh: text('zh') };
}
