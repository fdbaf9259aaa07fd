import type { ReadFeed } from '../feed';
import { feedErrors } from './feeds.errors';
import type { ReadFeedOptions } from './finish-feed';
import { readJsonFeed } from './json-feed';
import { readXmlFeed } from './xml-feed';

export type { ReadFeedOptions } from './finish-feed';

/**
 * Reads a feed of any kind: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, RDF, CDF, JSON Feed. Broken ones are read as far as they go. Linear in the length
 * of the text; nothing is fetched and nothing declared in the document is expanded.
 *
 * There is one reader on purpose, tolerant from the start. A strict one with a tolerant one behind it reads the same item differently on the day when a
 * feed arrives broken, and each difference would look like a correction by the publisher.
 *
 * @throws AppError FEED_EMPTY, FEED_NOT_A_FEED, FEED_IS_A_PAGE
 */
export function readFeed(text: string, options: ReadFeedOptions): ReadFeed {
  const content = text.replace(/^[\s\ufeff\0]+/, '');
  if (content === '') throw feedErrors.FEED_EMPTY();
  return content.startsWith('{') ? readJsonFeed(content, options) : readXmlFeed(content, options);
}
