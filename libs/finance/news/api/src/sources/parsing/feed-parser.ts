import type { ReadOpml } from '@trivium/finance/news/domain';
import type { ArticleText } from '../article/read-article';
import type { ParsedFeed, ParseRequest, ParseResult } from './parse-work';

/** Reads what came from outside. */
export abstract class FeedParser {
  /** @throws AppError of `feeds.errors.ts`, FEED_PARSER_TIMEOUT, FEED_PARSER_CRASHED */
  feed(request: Omit<Extract<ParseRequest, { kind: 'feed' }>, 'kind'>): Promise<ParsedFeed> {
    return this.run({ kind: 'feed', ...request }) as Promise<ParsedFeed>;
  }

  /** @throws AppError OPML_NOT_A_LIST, FEED_PARSER_TIMEOUT, FEED_PARSER_CRASHED */
  opml(request: Omit<Extract<ParseRequest, { kind: 'opml' }>, 'kind'>): Promise<ReadOpml> {
    return this.run({ kind: 'opml', ...request }) as Promise<ReadOpml>;
  }

  /** @throws AppError FULL_TEXT_UNREADABLE, FEED_PARSER_TIMEOUT, FEED_PARSER_CRASHED */
  article(request: Omit<Extract<ParseRequest, { kind: 'article' }>, 'kind'>): Promise<ArticleText> {
    return this.run({ kind: 'article', ...request }) as Promise<ArticleText>;
  }

  protected abstract run(request: ParseRequest): Promise<ParseResult>;
}
