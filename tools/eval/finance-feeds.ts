import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodeBytes, plainText, type ReadFeed, readFeed, readOpml, sniffFeedText, writeOpml } from '@trivium/finance/news/domain';
import { parseFeed } from 'feedsmith';
import { dataFolder, missingData } from './evaluation-data';
import type { Figure } from './figures';

const FEEDS = 'finance/feeds';
const FETCHED_AT = new Date('2026-03-10T12:00:00Z');
const DOCUMENT = 'http://127.0.0.1:8097/feed.xml';

/** A statement of a fixture's comment about what must be read. */
interface Expectation {
  readonly file: string;
  readonly path: string;
  readonly value: string;
}

const decode: DecodeBytes = (bytes, label) => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Feeds of the shared set, as the comments in them say they must be read; another reader beside ours. */
export async function run(progress: (what: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData([
    `${FEEDS}/fixtures`,
    `${FEEDS}/hostile`,
    `${FEEDS}/finance-sources.opml`,
    `${FEEDS}/malformed-ampersand.opml`,
  ]);
  if (missing !== undefined) return missing;
  const fixtures = filesOf('fixtures').filter(({ name }) => /\.(?:xml|json)$/.test(name));
  progress(`${fixtures.length} fixtures`);
  const hostile = filesOf('hostile');
  const expectations = fixtures.flatMap((file) => expectationsOf(file));
  const met = expectations.filter((expectation) => isMet(expectation));
  const failed = expectations.filter((expectation) => !met.includes(expectation));
  if (failed.length > 0) progress(`not as told: ${failed.map(({ file, path, value }) => `${file} ${path} = ${value}`).join('; ')}`);
  const accepted = (read: (file: FeedFile) => unknown, files: readonly FeedFile[]) =>
    files.filter((file) => succeeds(() => read(file))).length;
  const feeds = fixtures.filter(({ name }) => !/empty_document/.test(name));
  const share = (count: number, all: readonly unknown[]) => ({ value: count / all.length, unit: 'share' as const, size: `${all.length}` });
  return [
    { set: 'fixtures', name: 'values as the comments say', ...share(met.length, expectations), must: 1 },
    {
      set: 'fixtures',
      name: 'read at all',
      ...share(
        accepted(({ bytes }) => feedOf(bytes), feeds),
        feeds,
      ),
      must: 1,
    },
    {
      set: 'fixtures',
      name: 'read at all: feedsmith',
      ...share(
        accepted(({ bytes }) => parseFeed(Buffer.from(bytes).toString()), feeds),
        feeds,
      ),
    },
    { set: 'hostile', name: 'read, or refused as no feed', ...share(hostile.filter((file) => isHarmless(file)).length, hostile), must: 1 },
    ...listFigures(),
  ];
}

interface FeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function filesOf(folder: string): FeedFile[] {
  const path = join(dataFolder(), FEEDS, folder);
  return readdirSync(path)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function feedOf(bytes: Uint8Array): ReadFeed {
  return readFeed(sniffFeedText(bytes, undefined, decode).text, { url: DOCUMENT, fetchedAt: FETCHED_AT });
}

/** Fields that a news item has; what fixtures say of images, licences and the like is not kept. */
const FIELDS: Readonly<Record<string, (feed: ReadFeed) => string | undefined>> = {
  'feed title': (feed) => feed.title,
  'feed link': (feed) => feed.siteUrl,
  'feed language': (feed) => feed.language,
  'entries[0] title': (feed) => feed.items[0]?.title,
  'entries[0] link': (feed) => feed.items[0]?.url,
  'entries[0] id': (feed) => feed.items[0]?.guid,
  'entries[0] description': (feed) => feed.items[0]?.excerpt,
  'entries[0] summary': (feed) => feed.items[0]?.excerpt,
  'entries[0] published': (feed) => feed.items[0]?.publishedText,
  'entries[0] updated': (feed) => feed.items[0]?.publishedText,
};

/** `Expect: … and entries[0]['title'] == 'x'`, as far as it speaks of a field or of the encoding; a base that a header gives is left out (RFC 9110 gives it no meaning). */
function expectationsOf({ name, bytes }: FeedFile): Expectation[] {
  const { text } = sniffFeedText(bytes, undefined, decode);
  const comment = /<!--([\s\S]*?)-->/.exec(text)?.[1] ?? '';
  if (/Content-Location|Content-Language/i.test(comment)) return [];
  const found: Expectation[] = [];
  for (const [, owner = '', dotted, bracketed, quoted] of comment.matchAll(
    /(feed|entries\[0\])(?:\.(\w+)|\[u?'(\w+)'\])\s*==\s*u?'([^']*)'/g,
  )) {
    const path = `${owner} ${dotted ?? bracketed ?? ''}`;
    if (path in FIELDS) found.push({ file: name, path, value: quoted ?? '' });
  }
  const encoding = /\bencoding == '([\w-]+)'/.exec(comment)?.[1];
  if (encoding !== undefined) found.push({ file: name, path: 'encoding', value: encoding });
  return found;
}

/** ASCII and latin-1 are read as the superset that browsers take them for. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'us-ascii': 'ascii',
  'iso-8859-1': 'ascii',
  'windows-1252': 'ascii',
  gb2312: 'gb18030',
};
const nameOf = (label: string) => SUPERSETS[label.toLowerCase()] ?? label.toLowerCase();

function isMet({ file, path, value }: Expectation): boolean {
  const bytes = readFileSync(join(dataFolder(), FEEDS, 'fixtures', file));
  const header = /Header:\s*Content-type:\s*(.+)/i.exec(bytes.toString('latin1'))?.[1];
  const { text, charset } = sniffFeedText(bytes, header, decode);
  // Plain ASCII is the same text in each of them.
  if (path === 'encoding') return nameOf(charset) === nameOf(value) || (charset === 'utf-8' && bytes.every((byte) => byte < 0x80));
  // Our reader leaves out items without a title or a link, and many fixtures have one field alone: the missing ones are added behind.
  const completed = text.replace(/<\/(item|entry)>/gi, (end, name: string) =>
    name.toLowerCase() === 'entry'
      ? `<title>t</title><link href="http://added.test/"/>${end}`
      : `<title>t</title><link>http://added.test/</link>${end}`,
  );
  const actual = FIELDS[path]?.(readFeed(completed, { url: DOCUMENT, fetchedAt: FETCHED_AT }));
  // What is markup alone has no words to keep.
  return (actual ?? '') === plainText(unescaped(value), 1_000) || actual === unescaped(value);
}

function unescaped(value: string): string {
  return value.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, four?: string, two?: string) =>
    String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
  );
}

/** No entity expanded, no file read, no script and no address but http(s); what is no feed is told so. */
function isHarmless({ bytes }: FeedFile): boolean {
  try {
    return feedOf(bytes).items.every(({ title, url }) => title.length <= 500 && !/root:|<script/i.test(title) && /^https?:/.test(url));
  } catch (error) {
    return /^FEED_/.test((error as { code?: string }).code ?? '');
  }
}

function listFigures(): Figure[] {
  const read = (name: string) => readOpml(readFileSync(join(dataFolder(), FEEDS, name), 'utf8'));
  const [all, malformed] = [read('finance-sources.opml'), read('malformed-ampersand.opml')];
  const again = readOpml(writeOpml({ title: 'Sources', createdAt: FETCHED_AT, feeds: all.feeds }));
  const key = ({ url, title, group }: { url: string; title: string; group: string }) => JSON.stringify([url, title, group]);
  const keys = new Set(again.feeds.map(key));
  const kept = all.feeds.filter((feed) => keys.has(key(feed))).length;
  return [
    { set: 'finance-sources.opml', name: 'feeds read', value: all.feeds.length, unit: 'rows', size: '1 file', must: 304 },
    {
      set: 'finance-sources.opml',
      name: 'the same after export and import',
      value: kept / all.feeds.length,
      unit: 'share',
      size: `${all.feeds.length}`,
      must: 1,
    },
    { set: 'malformed-ampersand.opml', name: 'feeds read', value: malformed.feeds.length, unit: 'rows', size: '1 file', must: 16 },
  ];
}
