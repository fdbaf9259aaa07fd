import { Inject, Injectable } from '@nestjs/common';
import { isAllowedByRobots } from '@trivium/finance/news/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type CallerIdentity, type FetchedResource, GuardedFetcher } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { ArticleResponse } from '../dto/source.dto';
import type { NewsSourceEntity } from '../news-source.entity';
import { FeedParser } from '../parsing/feed-parser';
import { sourcesErrors } from '../sources.errors';
import type { NewsArticleEntity } from '../source-records.entity';
import { SourcesRepository } from '../sources.repository';
import { ArticlesRepository } from './articles.repository';

const AGENT = 'TriviumResearchDesk';
const HEADERS = { 'user-agent': `${AGENT}/1.0 (reader)`, accept: 'text/html, application/xhtml+xml' };
const TIMEOUT_MS = 10_000;
const MAX_PAGE_BYTES = 5 * 1024 * 1024;
/** RFC 9309, section 2.5: at least 500 kB are to be read. */
const MAX_ROBOTS_BYTES = 512 * 1024;
const ROBOTS_KEPT_MS = 3_600_000;
const MOST_ROBOTS = 200;

/** Reads an article when a person opens it, only where the terms of its source permit full text and its publisher's robots.txt permits programs. */
@Injectable()
export class ArticleReader {
  private readonly robots = new Map<string, { readonly text: string; readonly untilMs: number }>();

  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
    private readonly articles: ArticlesRepository,
    private readonly guarded: GuardedFetcher,
    private readonly parser: FeedParser,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * @throws AppError SOURCE_NOT_FOUND, FULL_TEXT_NOT_PERMITTED, FULL_TEXT_OTHER_PLACE, FULL_TEXT_ROBOTS, FULL_TEXT_UNREADABLE, FETCH_REFUSED, FETCH_FAILED
   */
  async read({ organisationId }: CallerIdentity, sourceId: string, url: string): Promise<ArticleResponse> {
    const { source, known } = await this.database.inOrganisation(organisationId, async () => {
      const found = await this.sources.find(sourceId);
      if (!found) throw sourcesErrors.SOURCE_NOT_FOUND();
      return { source: found, known: await this.articles.find(sourceId, url) };
    });
    if (!source.mayReadFullText) throw sourcesErrors.FULL_TEXT_NOT_PERMITTED();
    if (known) return toResponse(known, source);
    const address = this.guarded.check(url);
    if (!isOfSite(address, source)) throw sourcesErrors.FULL_TEXT_OTHER_PLACE();
    if (!isAllowedByRobots(await this.robotsOf(address), { agent: AGENT, path: address.pathname + address.search }))
      throw sourcesErrors.FULL_TEXT_ROBOTS();
    const page = await this.guarded.fetch(address.href, { headers: HEADERS, maxBytes: MAX_PAGE_BYTES, timeoutMs: TIMEOUT_MS });
    if (page.status !== 200 || !isOfSite(new URL(page.url), source)) throw sourcesErrors.FULL_TEXT_UNREADABLE();
    const article = await this.parser.article({ bytes: page.bytes, contentType: page.headers['content-type'] });
    const row = { id: this.ids.next<'news-article'>(), sourceId, url, ...article, readAt: this.clock.now() };
    await this.database.inOrganisation(organisationId, () => this.articles.insert(row));
    return toResponse(row, source);
  }

  /** RFC 9309, section 2.3: no file means no rules; a server that fails means that everything is closed. */
  private async robotsOf({ origin }: URL): Promise<string> {
    const nowMs = this.clock.now().getTime();
    const kept = this.robots.get(origin);
    if (kept && kept.untilMs > nowMs) return kept.text;
    const answer = await this.guarded.fetch(`${origin}/robots.txt`, {
      headers: HEADERS,
      maxBytes: MAX_ROBOTS_BYTES,
      timeoutMs: TIMEOUT_MS,
    });
    const text = rulesOf(answer);
    if (this.robots.size >= MOST_ROBOTS) this.robots.delete(this.robots.keys().next().value ?? '');
    this.robots.set(origin, { text, untilMs: nowMs + ROBOTS_KEPT_MS });
    return text;
  }
}

function rulesOf({ status, bytes }: FetchedResource): string {
  if (status === 200) return Buffer.from(bytes).toString('utf8');
  return status >= 500 || status === 429 ? 'User-agent: *\nDisallow: /' : '';
}

/** The permission is for the source's own site and what lies below its domain. */
function isOfSite(address: URL, { url, siteUrl }: NewsSourceEntity): boolean {
  const hosts = [url, siteUrl].flatMap((place) =>
    place !== null && URL.canParse(place) ? [new URL(place).host.replace(/^(?:www|feeds|rss)\./, '')] : [],
  );
  return hosts.some((host) => address.host === host || address.host.endsWith(`.${host}`));
}

function toResponse(
  { url, title, text, readAt }: Pick<NewsArticleEntity, 'url' | 'title' | 'text' | 'readAt'>,
  source: NewsSourceEntity,
): ArticleResponse {
  return { url, title, text, readAt: readAt.toISOString(), attribution: source.attribution };
}
