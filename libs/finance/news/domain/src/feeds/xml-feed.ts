import type { FeedKind, ReadFeed } from '../feed';
import { firstText, linksOf, nested, type AtomLink } from './feed-elements';
import { feedErrors } from './feeds.errors';
import { finishFeed, type ReadFeedOptions } from './finish-feed';
import { type MarkupElement, readMarkup } from './markup';
import { FEED_BOUNDS, type WrittenItem } from './news-item';
import { plainText, textWithin } from './plain-text';
import { resolveLink } from './references';
import type { RepairLog } from './repair-log';

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);
const ROOTS: Readonly<Record<string, FeedKind>> = { rss: 'rss', 'rdf:rdf': 'rdf', feed: 'atom', 'atom:feed': 'atom', channel: 'cdf' };
const TITLES = ['title', 'atom:title', 'dc:title', 'media:title'];
const DATES = [
  'pubdate', 'atom:published', 'published', 'atom:issued', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:created', 'date',
  'atom:updated', 'updated', 'atom:modified', 'dcterms:modified', 'modified',
]; // prettier-ignore
const EXCERPTS = [
  'description', 'atom:summary', 'summary', 'abstract', 'dc:description', 'atom:content', 'content', 'content:encoded', 'xhtml:body', 'media:description',
  'itunes:summary',
]; // prettier-ignore
const AUTHORS = ['atom:author', 'author', 'dc:creator', 'dc:author', 'itunes:author', 'dc:publisher'];
const CATEGORIES: ReadonlySet<string> = new Set(['category', 'atom:category', 'dc:subject', 'media:category']);
/** Items lie this deep at most: `rss/channel/items/item`. */
const ITEM_DEPTH = 6;

/** @throws AppError FEED_NOT_A_FEED, FEED_IS_A_PAGE */
export function readXmlFeed(text: string, options: ReadFeedOptions): ReadFeed {
  const { root: document, repairs } = readMarkup(text, options.url);
  const root = rootOf(document);
  const channel = nested(root, ['channel']) ?? root;
  const links = linksOf(channel);
  const items = itemsIn(root, repairs);
  return finishFeed({
    kind: kindOf(root),
    title: plainText(firstText(channel, TITLES) ?? '', FEED_BOUNDS.title),
    siteUrl: siteOf(channel, links),
    language: firstText(channel, ['language', 'dc:language']) ?? channel.language,
    hubUrl: linkWith(links, 'hub'),
    selfUrl: linkWith(links, 'self'),
    written: items.map(toWritten),
    repairs,
    options,
  });
}

function rootOf(document: MarkupElement): MarkupElement {
  const elements = document.children.filter((child) => typeof child !== 'string');
  const root = elements.find(({ name }) => name in ROOTS);
  if (root) return root;
  if (elements.some(({ name }) => name.endsWith('html') || name.endsWith('body'))) throw feedErrors.FEED_IS_A_PAGE();
  throw feedErrors.FEED_NOT_A_FEED();
}

/** A `channel` at the root is CDF where it speaks in attributes, else RSS without its outer element. */
function kindOf(root: MarkupElement): FeedKind {
  const isRss = root.name === 'channel' && nested(root, ['item'])?.attributes.size === 0;
  return isRss ? 'rss' : (ROOTS[root.name] ?? 'rss');
}

function itemsIn(root: MarkupElement, repairs: RepairLog): MarkupElement[] {
  const items: MarkupElement[] = [];
  const walk = (element: MarkupElement, depth: number): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (!ITEMS.has(child.name)) {
        if (depth < ITEM_DEPTH) walk(child, depth + 1);
        // The words of an item that was cut off may be half: the next round brings it whole.
      } else if (child.isClosed) items.push(child);
      else repairs.add('item-cut-off');
    }
  };
  walk(root, 0);
  return items;
}

function toWritten(item: MarkupElement): WrittenItem {
  const links = linksOf(item);
  const guid = nested(item, ['guid']);
  const isPermalink = guid?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  const about = item.attributes.get('rdf:about');
  const guidText = guid && textWithin(guid).trim();
  return {
    guid: guidText || firstText(item, ['atom:id', 'id', 'dc:identifier']) || about,
    title: firstText(item, TITLES),
    links: [
      firstText(item, ['feedburner:origlink']),
      firstText(item, ['link']),
      linkWith(links, 'alternate'),
      item.attributes.get('href'),
      isPermalink && guidText && /^https?:/i.test(guidText) ? guidText : undefined,
      about,
    ],
    base: item.base,
    date: firstText(item, DATES) ?? item.attributes.get('lastmod'),
    excerpt: firstText(item, EXCERPTS),
    author: authorOf(item),
    language: firstText(item, ['dc:language', 'language']) ?? nested(item, TITLES)?.language ?? item.language,
    categories: item.children
      .filter((child) => typeof child !== 'string')
      .filter(({ name }) => CATEGORIES.has(name))
      .slice(0, FEED_BOUNDS.categories)
      .map((category) => category.attributes.get('label') ?? category.attributes.get('term') ?? textWithin(category)),
  };
}

function authorOf(item: MarkupElement): string | undefined {
  const author = nested(item, AUTHORS);
  return author && (firstText(author, ['atom:name', 'name']) ?? textWithin(author));
}

function siteOf(channel: MarkupElement, links: readonly AtomLink[]): string | undefined {
  return (
    resolveLink(firstText(channel, ['link']), channel.base) ??
    linkWith(links, 'alternate') ??
    resolveLink(channel.attributes.get('href'), channel.base)
  );
}

function linkWith(links: readonly AtomLink[], relation: string): string | undefined {
  const fitting = links.filter(({ relations }) => relations.includes(relation));
  return (fitting.find(({ type }) => /html/i.test(type)) ?? fitting[0])?.url;
}
