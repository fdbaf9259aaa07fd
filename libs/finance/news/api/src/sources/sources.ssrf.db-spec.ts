import type { LookupFunction } from 'node:net';
import { GuardedFetcher } from '@trivium/platform/http';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { FeedServer, rssOf } from './testing/feed-server';
import { InMemoryIntake } from './testing/in-memory-intake';
import { createTestSources, sourcesTestSchema, type TestSources, testManager } from './testing/test-sources';

const mei = testManager();

/** A server that is on no list, and another one that is: nothing must reach the first, by whatever way. */
describe('addresses of the house', () => {
  let test: TestDatabase;
  let house: FeedServer;
  let outside: FeedServer;
  let intake: InMemoryIntake;
  let desk: TestSources;
  let connections = 0;

  beforeAll(async () => {
    test = await openTestDatabase(sourcesTestSchema);
    house = await new FeedServer().listen();
    outside = await new FeedServer().listen();
    house.onConnection(() => connections++);
  });
  afterAll(async () => {
    house.close();
    outside.close();
    await test.close();
  });
  beforeEach(async () => {
    for (const table of ['news_article', 'news_push', 'news_source_day', 'news_fetch', 'news_source'])
      await test.owner.query(`DELETE FROM ${table}`);
    outside.answers.clear();
    connections = 0;
    intake = new InMemoryIntake();
    const toTheHouse: LookupFunction = (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }], 4);
    const guarded = new GuardedFetcher(new Set([outside.host]), toTheHouse);
    desk = createTestSources({
      database: test.database,
      clock: new SettableClock(),
      intake,
      allowed: [],
      guarded,
      publicUrl: 'https://desk.example',
    });
  });

  const ways = (): [string, string][] => [
    ['the address itself', `http://127.0.0.1:${house.port}/feed`],
    ['IPv6', `http://[::1]:${house.port}/feed`],
    ['IPv4 in IPv6', `http://[::ffff:127.0.0.1]:${house.port}/feed`],
    ['hexadecimal', `http://0x7f000001:${house.port}/feed`],
    ['decimal', `http://2130706433:${house.port}/feed`],
    ['short', `http://127.1:${house.port}/feed`],
    ['a name of this machine', `http://localhost:${house.port}/feed`],
    ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data'],
    ['a name before the host', `http://feeds.example@127.0.0.1:${house.port}/feed`],
    ['a private answer of the DNS', `http://feeds.example:${house.port}/feed`],
    ['file:', 'file:///etc/passwd'],
    ['gopher:', `gopher://127.0.0.1:${house.port}/_GET`],
  ];
  /** How each is refused: for what it is, or for where it leads. */
  const refusals: Readonly<Record<string, string>> = {
    'a name before the host': 'FETCH_CREDENTIALS_REFUSED',
    'file:': 'FETCH_SCHEME_REFUSED',
    'gopher:': 'FETCH_SCHEME_REFUSED',
  };
  const refusalOf = (title: string): string => refusals[title] ?? 'FETCH_REFUSED';
  const add = (url: string) => desk.sources.create(mei, { url });
  const insert = (url: string) => test.owner.query(`UPDATE news_source SET url = $1`, [url]);

  it('are refused when a source is added', async () => {
    for (const [title, url] of ways()) await expect(add(url)).rejects.toMatchObject({ code: refusalOf(title) });
    expect([connections, (await desk.sources.list(mei, { limit: 5 })).total]).toEqual([0, 0]);
  });

  it('are refused in a list, what only the DNS knows as well', async () => {
    const outlines = ways().map(([title, url]) => `<outline text="${title}" xmlUrl="${url}"/>`);
    const report = await desk.lists.import(mei, {
      bytes: new TextEncoder().encode(`<opml>${outlines.join('')}</opml>`),
      language: 'en',
      isPaused: false,
    });
    expect(report.refused.map(({ code }) => code)).toEqual(ways().map(([title]) => refusalOf(title)));
    expect(report.refused.every(({ reason }) => reason.length > 0)).toBe(true);
    await desk.poller.runDue();
    expect([connections, (await desk.sources.list(mei, { limit: 5 })).total]).toEqual([0, 0]);
  });

  it('are refused when they are read, where a name changes its answer after the list', async () => {
    let address = '192.0.43.8';
    const turning: LookupFunction = (_host, _options, done) => done(null, [{ address, family: 4 }], 4);
    const guarded = new GuardedFetcher(new Set(), turning);
    const other = createTestSources({ database: test.database, clock: new SettableClock(), intake, allowed: [], guarded });
    const url = `http://feeds.example:${house.port}/feed`;
    const bytes = new TextEncoder().encode(`<opml><outline text="Turning" xmlUrl="${url}"/></opml>`);
    expect((await other.lists.import(mei, { bytes, language: 'en', isPaused: false })).added).toHaveLength(1);
    address = '127.0.0.1';
    await other.poller.runDue();
    expect((await other.sources.list(mei, { limit: 5 })).items).toMatchObject([
      { health: 'failing', lastError: { code: 'FETCH_REFUSED' } },
    ]);
    expect(connections).toBe(0);
  });

  it('are refused when a stored source or a redirect leads to them', async () => {
    for (const [title, url] of ways()) {
      outside.answers.set('/feed', (_request, response) => response.writeHead(302, { location: url }).end());
      const { id } = await add(outside.url('/feed'));
      await desk.poller.runDue();
      expect([title, (await desk.sources.find(mei, id)).lastError?.code]).toEqual([title, refusalOf(title)]);
      await insert(url);
      await test.owner.query('UPDATE news_source SET next_fetch_at = $1', [new Date(0)]);
      await desk.poller.runDue();
      expect((await desk.sources.find(mei, id)).lastError?.code).toBe(refusalOf(title));
      await desk.sources.remove(mei, id);
    }
    expect(connections).toBe(0);
  });

  it('are refused as hubs and as feeds that a page names', async () => {
    for (const [, url] of ways()) {
      outside.answers.set('/feed', (_request, response) =>
        response.end(
          rssOf(
            ['One'],
            `<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="hub" href="${url}"/><a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="${outside.url('/feed')}"/>`,
          ),
        ),
      );
      outside.answers.set('/page', (_request, response) =>
        response.end(`<html><link rel="alternate" type="application/rss+xml" href="${url}"></html>`),
      );
      const added = [await add(outside.url('/feed')), await add(outside.url('/page'))];
      await desk.poller.runDue();
      for (const { id } of added) await desk.sources.remove(mei, id);
    }
    expect([connections, intake.titles]).toEqual([0, ['One', ...Array.from({ length: ways().length - 1 }, () => 'One')]]);
  });

  it('are refused for full text, directly and by redirect', async () => {
    const { id } = await desk.sources.create(mei, { url: outside.url('/feed'), mayReadFullText: true });
    for (const [, url] of ways())
      await expect(desk.articles.read(mei, id, url)).rejects.toMatchObject({
        code: expect.stringMatching(/FETCH_(?:SCHEME_|CREDENTIALS_)?REFUSED|FULL_TEXT_OTHER_PLACE/) as string,
      });
    outside.answers.set('/article', (_request, response) => response.writeHead(302, { location: `http://localhost:${house.port}/` }).end());
    await expect(desk.articles.read(mei, id, outside.url('/article'))).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
    expect(connections).toBe(0);
  });
});
