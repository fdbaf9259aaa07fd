import { createHmac } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { FeedServer, rssOf } from '../testing/feed-server';
import { InMemoryIntake } from '../testing/in-memory-intake';
import { createTestSources, sourcesTestSchema, type TestSources, testManager } from '../testing/test-sources';

const mei = testManager();
const DAY_MS = 86_400_000;

describe('WebSub', () => {
  let test: TestDatabase;
  let publisher: FeedServer;
  let intake: InMemoryIntake;
  let clock: SettableClock;
  let desk: TestSources;
  let asked: URLSearchParams[];
  let sourceId: string;

  beforeAll(async () => {
    test = await openTestDatabase(sourcesTestSchema);
    publisher = await new FeedServer().listen();
  });
  afterAll(async () => {
    publisher.close();
    await test.close();
  });
  beforeEach(async () => {
    for (const table of ['news_push', 'news_source_day', 'news_fetch', 'news_source']) await test.owner.query(`DELETE FROM ${table}`);
    asked = [];
    clock = new SettableClock();
    intake = new InMemoryIntake();
    desk = createTestSources({ database: test.database, clock, intake, allowed: [publisher.host], publicUrl: 'https://desk.example' });
    const link = (relation: string, path: string) =>
      `<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="${relation}" href="${publisher.url(path)}"/>`;
    let round = 0;
    publisher.answers.set('/feed', (_request, response) =>
      response.end(rssOf([`One`], `${link('hub', '/hub')}${link('self', '/feed')}<x>${round++}</x>`)),
    );
    publisher.answers.set('/hub', (_request, response, body) => {
      asked.push(new URLSearchParams(body));
      response.writeHead(202).end();
    });
    ({ id: sourceId } = await desk.sources.create(mei, { url: publisher.url('/feed') }));
    await desk.poller.runDue();
  });

  const token = () => asked[0]?.get('hub.callback')?.split('/').at(-1) ?? '';
  const verify = (more = {}) =>
    desk.pushes.verify(token(), {
      'hub.mode': 'subscribe',
      'hub.topic': publisher.url('/feed'),
      'hub.challenge': 'abc',
      'hub.lease_seconds': 864_000,
      ...more,
    });
  const push = (text: string, { method = 'sha256', secret = asked[0]?.get('hub.secret') ?? '' } = {}) => {
    const body = Buffer.from(text);
    const signature = `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
    return desk.pushes.receive(token(), { body, contentType: 'application/rss+xml', signature });
  };

  it('subscribes at the hub that a feed names, once, and gives the challenge back for what it asked', async () => {
    expect(
      asked.map((form) => [
        form.get('hub.mode'),
        form.get('hub.topic'),
        form.get('hub.callback')?.startsWith('https://desk.example/api/sources/websub/'),
      ]),
    ).toEqual([['subscribe', publisher.url('/feed'), true]]);
    expect(await verify()).toBe('abc');
    expect((await desk.sources.find(mei, sourceId)).push).toMatchObject({ state: 'verified' });
    await expect(verify({ 'hub.topic': 'https://other.test/' })).rejects.toThrow('PUSH_UNKNOWN');
    await expect(verify({ 'hub.mode': 'unsubscribe' })).rejects.toThrow('PUSH_UNKNOWN');
    await expect(desk.pushes.verify('x'.repeat(32), { 'hub.mode': 'subscribe', 'hub.topic': '' })).rejects.toThrow('PUSH_UNKNOWN');
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('takes what a hub sends, signed with %s, without a fetch', async (method) => {
    await verify();
    const before = publisher.seen.length;
    clock.advance(1_000);
    await push(rssOf(['One', 'Two']), { method });
    expect([intake.titles, publisher.seen.length]).toEqual([['One', 'Two'], before]);
    expect((await desk.sources.history(mei, sourceId, { limit: 1 })).items).toMatchObject([{ outcome: 'pushed', added: 1 }]);
  });

  it('drops in silence what is not signed by the hub, or comes before the subscription is confirmed', async () => {
    await push(rssOf(['Too early']));
    await verify();
    await push(rssOf(['Forged']), { secret: 'guessed' });
    await desk.pushes.receive(token(), { body: Buffer.from(rssOf(['Unsigned'])) });
    await desk.pushes.receive(token(), { body: Buffer.from(rssOf(['Odd'])), signature: 'md5=00' });
    expect(intake.titles).toEqual(['One']);
  });

  it('fetches at once when a hub only rings', async () => {
    await verify();
    const before = publisher.seen.length;
    await push('');
    await desk.poller.runDue();
    expect(publisher.seen.length).toBe(before + 1);
  });

  it('looks less often while a hub tells, and asks again before the lease ends', async () => {
    await verify();
    clock.advance(10 * 60_000);
    await desk.poller.runDue();
    const { nextFetchAt } = await desk.sources.find(mei, sourceId);
    expect(new Date(nextFetchAt ?? '').getTime() - clock.now().getTime()).toBe(30 * 60_000);
    expect(asked).toHaveLength(1);
    clock.advance(9 * DAY_MS);
    await desk.poller.runDue();
    expect(asked.map((form) => form.get('hub.callback'))).toEqual([asked[0]?.get('hub.callback'), asked[0]?.get('hub.callback')]);
  });

  it('ends the subscription with the source', async () => {
    await verify();
    await desk.sources.remove(mei, sourceId);
    expect(asked.at(-1)?.get('hub.mode')).toBe('unsubscribe');
    await push(rssOf(['Afterwards']));
    expect(intake.titles).toEqual(['One']);
    expect(await verify({ 'hub.mode': 'unsubscribe' })).toBe('abc');
    await expect(verify()).rejects.toThrow('PUSH_UNKNOWN');
  });
});
