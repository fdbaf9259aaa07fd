import { feedErrors } from './feeds.errors';
import { type MarkupElement, readMarkup } from './markup';
import { languageOf } from './news-item';
import { plainText } from './plain-text';
import { resolveLink } from './references';

/** A feed of a reading list. */
export interface OutlinedFeed {
  /** As written; whether it may be read is for who fetches it. */
  readonly url: string;
  readonly title: string;
  readonly siteUrl?: string;
  /** Titles of the outlines around it, joined by ` / `. */
  readonly group: string;
  readonly language?: string;
}

export interface ReadOpml {
  readonly feeds: readonly OutlinedFeed[];
  /** The file was not well-formed and was read all the same. */
  readonly isRepaired: boolean;
}

const MOST_FEEDS = 5_000;
const TITLE = 200;
const URL_LENGTH = 2_000;
const MALFORMED = ['bare-ampersand', 'bare-markup', 'unclosed', 'stray-end', 'cut-off'];

/**
 * A list of feeds in OPML 1.0 or 2.0, well-formed or not; each feed as often as it stands there.
 *
 * @throws AppError OPML_NOT_A_LIST
 */
export function readOpml(text: string): ReadOpml {
  const { root, repairs } = readMarkup(text.replace(/^[\s\ufeff\0]+/, ''), '');
  const feeds: OutlinedFeed[] = [];
  let outlines = 0;
  const walk = (element: MarkupElement, group: readonly string[]): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || feeds.length >= MOST_FEEDS) continue;
      if (child.name !== 'outline') {
        walk(child, group);
        continue;
      }
      outlines++;
      const feed = toFeed(child, group);
      if (feed) feeds.push(feed);
      // Also below a feed: where an outline was not closed, the next ones lie in it.
      walk(child, feed ? group : [...group, titleOf(child)].filter((name) => name !== ''));
    }
  };
  walk(root, []);
  const isOpml = root.children.some((child) => typeof child !== 'string' && child.name === 'opml');
  if (!isOpml && outlines === 0) throw feedErrors.OPML_NOT_A_LIST();
  return { feeds, isRepaired: MALFORMED.some((code) => repairs.has(code)) };
}

function toFeed(outline: MarkupElement, group: readonly string[]): OutlinedFeed | undefined {
  const { attributes } = outline;
  const isNamedFeed = /^(?:rss|atom|feed|link)$/i.test(attributes.get('type') ?? '');
  const written = attributes.get('xmlurl') ?? (isNamedFeed ? attributes.get('url') : undefined) ?? addressBehind(outline) ?? '';
  const url = written.trim().slice(0, URL_LENGTH);
  if (url === '') return undefined;
  const siteUrl = resolveLink(attributes.get('htmlurl'), undefined);
  const language = languageOf(attributes.get('language'));
  return {
    url,
    title: titleOf(outline),
    group: plainText(group.join(' / '), TITLE),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A description with quotes of its own ends the tag early; what was meant as further attributes is then read as text. */
function addressBehind({ children }: MarkupElement): string | undefined {
  for (const child of children) {
    const found = typeof child === 'string' ? /\bxmlUrl\s*=\s*["']([^"'<>\s]{1,2000})["']/i.exec(child) : null;
    if (found) return found[1];
  }
  return undefined;
}

function titleOf({ attributes }: MarkupElement): string {
  return plainText(attributes.get('text') ?? attributes.get('title') ?? '', TITLE);
}

/** OPML 2.0 (opml.org/spec2.opml): one outline for each group, then the feeds without one. Reading it gives the same feeds. */
export function writeOpml({ title, createdAt, feeds }: { title: string; createdAt: Date; feeds: readonly OutlinedFeed[] }): string {
  const groups = [...new Set(feeds.map(({ group }) => group))].sort(
    (one, other) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
  );
  const body = groups.flatMap((group) => {
    const lines = feeds.filter((feed) => feed.group === group).map((feed) => outlineOf(feed));
    return group === ''
      ? lines.map((line) => `    ${line}`)
      : [`    <outline text="${escaped(group)}">`, ...lines.map((line) => `      ${line}`), '    </outline>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title><dateCreated>${createdAt.toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...body,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlineOf({ url, title, siteUrl, language }: OutlinedFeed): string {
  const optional = `${siteUrl ? ` htmlUrl="${escaped(siteUrl)}"` : ''}${language ? ` language="${escaped(language)}"` : ''}`;
  return `<outline type="rss" text="${escaped(title)}" title="${escaped(title)}" xmlUrl="${escaped(url)}"${optional}/>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
