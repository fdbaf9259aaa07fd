import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { FeedServer, rssOf } from './testing/feed-server';
import { InMemoryIntake } from './testing/in-memory-intake';
import { createTestSources, sourcesTestSchema, type TestSources, testManager } from './testing/test-sources';

const mei = testManager();
const stranger = testManager(2);
const MINUTE_MS = 60_000;

describe('sources', () => {
  let test: TestDatabase;
  let server: FeedServer;
  let clock: SettableClock;
  let intake: InMemoryIntake;
  let desk: TestSources;

  beforeAll(async () => {
    test = await openTestDatabase(sourcesTestSchema);
    server = await new FeedServer().listen();
  });
  afterAll(async () => {
    server.close();
    await test.close();
  });
  beforeEach(async () => {
    for (const table of ['job', 'news_article', 'news_push', 'news_source_day', 'news_fetch', 'news_source'])
      await test.owner.query(`DELETE FROM ${table}`);
    server.seen.length = 0;
    server.answers.clear();
    clock = new SettableClock();
    intake = new InMemoryIntake();
    desk = process();
  });
  const process = (more = {}) => createTestSources({ database: test.database, clock, intake, allowed: [server.host], ...more });
  const create = (path: string, more = {}) => desk.sources.create(mei, { url: server.url(path), ...more });
  const stateOf = (id: string) => desk.sources.find(mei, id);
  const opml = (...urls: string[]) =>
    new TextEncoder().encode(`<opml><body>${urls.map((url) => `<outline text="T & T" xmlUrl="${url}"/>`).join('')}</body></opml>`);
  const importList = (bytes: Uint8Array, more = {}) => desk.lists.import(mei, { bytes, language: 'en', ...more });

  it('adds a feed, reads it, and takes its title, site and items', async () => {
    server.feed('/a', () => rssOf(['One', 'Two'], '<link>https://news.test/</link><language>de-DE</language>'));
    const { id, title } = await create('/a', { group: 'Markets', terms: 'CC BY', attribution: 'Wire' });
    expect(title).toBe('127.0.0.1');
    await desk.poller.runDue();
    expect(intake.titles).toEqual(['One', 'Two']);
    const source = await stateOf(id);
    expect(source).toMatchObject({
      title: 'Wire',
      siteUrl: 'https://news.test/',
      language: 'de',
      kind: 'rss',
      group: 'Markets',
      terms: 'CC BY',
      itemCount: 2,
      health: 'ok',
    });
    expect(source.perDay.at(-1)).toBe(2);
    expect((await desk.sources.list(mei, { limit: 10 })).counts).toEqual({ ok: 1, slow: 0, failing: 0, stopped: 0, paused: 0 });
    await desk.sources.change(mei, id, { isPaused: true });
    expect((await desk.sources.list(mei, { limit: 10 })).counts).toMatchObject({ ok: 0, paused: 1 });
    expect((await desk.sources.list(mei, { limit: 10, health: 'ok' })).items).toEqual([]);
    expect((await desk.sources.list(mei, { limit: 10, health: 'paused' })).items).toMatchObject([{ id }]);
    expect((await desk.sources.history(mei, id, { limit: 50 })).items).toMatchObject([{ outcome: 'changed', status: 200, added: 2 }]);
  });

  it('asks for changes only, and does not parse the same bytes twice', async () => {
    server.feed('/etag', () => rssOf(['One']));
    server.answers.set('/plain', (_request, response) => response.end(rssOf(['Plain'])));
    const [first, second] = [await create('/etag'), await create('/plain')];
    await desk.poller.runDue();
    clock.advance(6 * MINUTE_MS);
    await desk.poller.runDue();
    expect(intake.calls).toBe(2);
    const [conditional, same] = [
      await desk.sources.history(mei, first.id, { limit: 1 }),
      await desk.sources.history(mei, second.id, { limit: 1 }),
    ];
    expect([conditional.items[0], same.items[0]]).toMatchObject([
      { outcome: 'unchanged', status: 304 },
      { outcome: 'unchanged', status: 200 },
    ]);
  });

  it('tells in the reader’s language why a feed fails, in the list and in the history', async () => {
    server.answers.set('/a', (_request, response) => response.writeHead(503).end());
    const { id } = await create('/a');
    await desk.poller.runDue();
    const said = async (language: 'en' | 'zh') => [
      (await desk.sources.find(mei, id, language)).lastError?.detail,
      (await desk.sources.list(mei, { limit: 5 }, language)).items[0]?.lastError?.detail,
      (await desk.sources.history(mei, id, { limit: 5 }, language)).items[0]?.error?.detail,
    ];
    expect(new Set(await said('en'))).toEqual(new Set(['The publisher answered with status 503.']));
    expect(new Set(await said('zh'))).toEqual(new Set(['发布方返回状态码 503。']));
    // Written before both languages were kept.
    await test.owner.query(
      `UPDATE news_source SET last_error = '{"code":"FEED_STATUS","detail":"The publisher answered with status 404."}'`,
    );
    expect((await said('zh'))[0]).toBe('The publisher answered with status 404.');
  });

  it('waits for the interval, twice as long after each failure, and forgets that after a success', async () => {
    server.answers.set('/a', (_request, response) => response.writeHead(500).end());
    const { id } = await create('/a', { pollMinutes: 10 });
    const waits: number[] = [];
    for (let round = 0; round < 3; round++) {
      await desk.poller.runDue();
      const next = new Date((await stateOf(id)).nextFetchAt ?? '').getTime();
      waits.push((next - clock.now().getTime()) / MINUTE_MS);
      clock.advance(next - clock.now().getTime());
    }
    expect(waits).toEqual([20, 40, 80]);
    expect(await stateOf(id)).toMatchObject({ health: 'failing', failures: 3, lastError: { code: 'FEED_STATUS' } });
    server.feed('/a', () => rssOf(['Back']));
    await desk.poller.runDue();
    expect(await stateOf(id)).toMatchObject({ health: 'ok', failures: 0, lastError: null });
  });

  it('keeps to Retry-After, also when somebody refreshes, and stops at 410 until it is resumed', async () => {
    server.answers.set('/busy', (_request, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    server.answers.set('/gone', (_request, response) => response.writeHead(410).end());
    const [busy, gone] = [await create('/busy'), await create('/gone')];
    await desk.poller.runDue();
    expect(new Date((await stateOf(busy.id)).nextFetchAt ?? '').getTime() - clock.now().getTime()).toBe(120 * MINUTE_MS);
    expect(await stateOf(gone.id)).toMatchObject({ health: 'stopped', nextFetchAt: null });
    clock.advance(60 * MINUTE_MS);
    await desk.refreshing.start(mei, [busy.id]);
    await desk.jobs.worker.runDue();
    await desk.poller.runDue();
    expect(server.seen).toHaveLength(2);
    server.feed('/gone', () => rssOf(['Here again']));
    await desk.sources.change(mei, gone.id, { isPaused: false });
    await desk.poller.runDue();
    expect(await stateOf(gone.id)).toMatchObject({ health: 'ok', itemCount: 1 });
  });

  it('believes a permanent redirect when it has seen it three times', async () => {
    server.answers.set('/old', (_request, response) => response.writeHead(301, { location: '/new' }).end());
    server.feed('/new', () => rssOf(['One']));
    const { id } = await create('/old');
    const urls: string[] = [];
    for (let round = 0; round < 3; round++) {
      await desk.poller.runDue();
      urls.push((await stateOf(id)).url.slice(-4));
      clock.advance(6 * MINUTE_MS);
    }
    expect(urls).toEqual(['/old', '/old', '/new']);
  });

  it('goes from a page to the feed that it names', async () => {
    server.answers.set('/', (_request, response) =>
      response.end('<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'),
    );
    server.feed('/feed', () => rssOf(['One']));
    const { id } = await create('/');
    await desk.poller.runDue();
    expect(await stateOf(id)).toMatchObject({ url: server.url('/feed'), itemCount: 1, health: 'ok' });
  });

  it('never reads one source twice at once, however many processes look', async () => {
    let [now, most] = [0, 0];
    for (let index = 0; index < 12; index++)
      server.answers.set(`/${index}`, (_request, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          response.end(rssOf([`Feed ${index}`]));
        }, 20);
      });
    await importList(opml(...Array.from({ length: 12 }, (_, index) => server.url(`/${index}`))));
    await Promise.all([desk.poller.runDue(), process().poller.runDue(), process().poller.runDue()]);
    expect([server.seen.length, new Set(server.seen).size, intake.titles.length]).toEqual([12, 12, 12]);
    expect(most).toBeGreaterThan(2);
  });

  it('reads again what a killed process had begun: at once where it was the only one, else when its lease has run out', async () => {
    server.feed('/a', () => rssOf(['One']));
    const { id } = await create('/a');
    await test.owner.query(`UPDATE news_source SET lease_token = gen_random_uuid(), lease_until = $1`, [
      new Date(clock.now().getTime() + 120_000),
    ]);
    await desk.poller.recover();
    await desk.poller.runDue();
    expect(server.seen).toEqual([]);
    const only = process({ isOnlyProcess: true });
    await only.poller.recover();
    await only.poller.runDue();
    expect([server.seen, await stateOf(id)]).toMatchObject([['GET /a'], { itemCount: 1 }]);
  });

  it('reads a feed again whose items were not taken in', async () => {
    server.feed('/a', () => rssOf(['One']));
    const { id } = await create('/a');
    intake.failure = new Error('the database is away');
    await desk.poller.runDue();
    expect(await stateOf(id)).toMatchObject({ health: 'failing', lastError: { code: 'SOURCE_READING_FAILED' } });
    clock.advance(60 * MINUTE_MS);
    await desk.poller.runDue();
    expect([intake.titles, (await stateOf(id)).health]).toEqual([['One'], 'ok']);
  });

  it('takes what many feeds brought together, and a bad one spoils nobody else’s', async () => {
    for (let index = 0; index < 12; index += 1) {
      server.feed(`/${index}`, () => rssOf([index === 5 ? 'Poison' : `Item ${index}`]));
      await create(`/${index}`);
    }
    intake.isRefused = ({ items }) => items.some(({ title }) => title === 'Poison');
    await desk.poller.runDue();
    expect(intake.titles).toHaveLength(11);
    const { items } = await desk.sources.list(mei, { limit: 20 });
    expect(items.map(({ itemCount, health }) => [itemCount, health]).sort()).toEqual([
      [0, 'failing'],
      ...Array.from({ length: 11 }, () => [1, 'ok']),
    ]);
    // It is read again when its time has come, and nothing of the others comes twice.
    intake.isRefused = () => false;
    clock.advance(20 * MINUTE_MS);
    await desk.poller.runDue();
    expect(intake.titles).toHaveLength(12);
    expect((await desk.sources.list(mei, { limit: 20 })).items.map(({ itemCount }) => itemCount)).toEqual(Array(12).fill(1));
  });

  it('keeps the last 50 fetches', async () => {
    server.feed('/a', () => rssOf(['One']));
    const { id } = await create('/a', { pollMinutes: 1 });
    for (let round = 0; round < 53; round++) {
      await desk.poller.runDue();
      clock.advance(2 * MINUTE_MS);
    }
    expect((await test.owner.query('SELECT count(*)::int AS count FROM news_fetch'))[0]).toEqual({ count: 50 });
    expect((await desk.sources.history(mei, id, { limit: 50 })).items).toHaveLength(50);
  });

  it('imports a malformed list: what is new, what was there, what is refused and why', async () => {
    server.feed('/a', () => rssOf(['One']));
    await create('/a');
    const report = await importList(
      opml(server.url('/a'), server.url('/b'), server.url('/b/'), 'http://10.0.0.1/feed', 'file:///etc/passwd', 'nonsense'),
    );
    expect(report).toMatchObject({ isRepaired: true, added: [{ url: server.url('/b'), title: 'T & T' }] });
    expect(report.duplicates.map(({ url }) => url).sort()).toEqual([server.url('/a'), server.url('/b/')]);
    expect(report.refused.map(({ url, code }) => [url, code])).toEqual([
      ['http://10.0.0.1/feed', 'FETCH_REFUSED'],
      ['file:///etc/passwd', 'FETCH_SCHEME_REFUSED'],
      ['nonsense', 'SOURCE_ADDRESS_INVALID'],
    ]);
    expect(
      Buffer.from((await desk.lists.exportAs(mei, 'opml')).bytes)
        .toString()
        .match(/xmlUrl/g),
    ).toHaveLength(2);
  });

  it('lets imported feeds on the internet wait in a demo, and reads one when somebody asks', async () => {
    desk = process({ isDemo: true });
    const report = await importList(opml('https://news.example/feed', server.url('/a')));
    expect(report.isPaused).toBe(true);
    server.feed('/a', () => rssOf(['One']));
    await desk.poller.runDue();
    expect((await desk.sources.list(mei, { limit: 10 })).items.map(({ isPaused, itemCount }) => [isPaused, itemCount]).sort()).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  it('refreshes what is asked for, paused or not, with progress', async () => {
    server.feed('/a', () => rssOf(['One']));
    server.feed('/b', () => rssOf(['Two']));
    const [a] = [await create('/a', { isPaused: true }), await create('/b')];
    await desk.poller.runDue();
    expect(intake.titles).toEqual(['Two']);
    const { jobId } = await desk.refreshing.start(mei, [a.id]);
    const working = desk.jobs.worker.runDue();
    const polling = setInterval(() => void desk.poller.runDue(), 50);
    await working;
    clearInterval(polling);
    expect(intake.titles).toEqual(['One', 'Two']);
    expect((await desk.jobs.service.get(mei.organisationId, jobId as never)).result).toMatchObject({ sources: 1, changed: 1, added: 1 });
    await expect(desk.refreshing.start(stranger, [a.id])).rejects.toThrow('SOURCE_NOT_FOUND');
  });

  it('reads again what is asked for while it is being read', async () => {
    const { id } = await create('/a');
    let reads = 0;
    server.answers.set('/a', (_, response) => {
      const send = (titles: readonly string[]) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rssOf(titles));
      if (reads++ > 0) return void send(['One', 'Two']);
      clock.advance(1_000);
      void refresh().then(() => send(['One']));
    });
    let working: Promise<void> | undefined;
    const refresh = async (): Promise<void> => {
      await desk.refreshing.start(mei, [id]);
      working = desk.jobs.worker.runDue();
      for (let due: unknown[] = []; due.length === 0;)
        due = await test.owner.query('SELECT 1 FROM news_source WHERE is_requested AND next_fetch_at = $1', [clock.now()]);
    };
    await desk.poller.runDue();
    await working;
    expect([reads, intake.titles]).toEqual([2, ['One', 'Two']]);
    await desk.poller.runDue();
    expect(reads).toBe(2);
  });

  it('removes and restores, refuses twins, and lets nobody else in', async () => {
    server.feed('/a', () => rssOf(['One']));
    const { id } = await create('/a');
    await expect(create('/a#x')).rejects.toThrow('SOURCE_DUPLICATE');
    for (const act of [
      () => desk.sources.find(stranger, id),
      () => desk.sources.change(stranger, id, { title: 'Mine' }),
      () => desk.sources.remove(stranger, id),
      () => desk.sources.history(stranger, id, { limit: 5 }),
      () => desk.articles.read(stranger, id, 'https://news.test/'),
    ])
      await expect(act()).rejects.toThrow('SOURCE_NOT_FOUND');
    expect((await desk.sources.list(stranger, { limit: 10 })).items).toEqual([]);
    await desk.sources.remove(mei, id);
    await desk.poller.runDue();
    expect(server.seen).toEqual([]);
    await desk.sources.restore(mei, id);
    await desk.poller.runDue();
    expect(server.seen).toEqual(['GET /a']);
  });

  it('shows the poller when and where, and nothing of the feed', async () => {
    await expect(test.database.asWorker(() => test.database.manager.query('SELECT title FROM news_source'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('lists by group and title, page by page, and finds by words, group and health', async () => {
    for (const [title, group] of [['B', 'x'], ['A', 'x'], ['C', '']]) await create(`/${title}`, { title, group }); // prettier-ignore
    const first = await desk.sources.list(mei, { limit: 2 });
    const second = await desk.sources.list(mei, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(['C', 'A', 'B']);
    expect([second.nextCursor, first.total, first.groups]).toEqual([null, 3, ['', 'x']]);
    for (const key of [
      ['', '', 'no id'],
      ['\0', '', first.items[0]?.id ?? ''],
    ])
      await expect(desk.sources.list(mei, { limit: 2, cursor: Buffer.from(JSON.stringify(key)).toString('base64url') })).rejects.toThrow(
        'CURSOR_INVALID',
      );
    expect((await desk.sources.list(mei, { limit: 9, q: '/B', group: 'x', health: 'ok' })).items.map(({ title }) => title)).toEqual(['B']);
  });
});
