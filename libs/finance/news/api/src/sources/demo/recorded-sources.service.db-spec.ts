import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { UuidV7Source } from '@trivium/shared/kernel';
import { recordedFeed } from '../../stories/demo/seed-demo-news';
import { SourcesRepository } from '../sources.repository';
import { InMemoryIntake } from '../testing/in-memory-intake';
import { createTestSources, sourcesTestSchema, type TestSources, testManager } from '../testing/test-sources';
import { RecordedSources } from './recorded-sources.service';

const mei = testManager();
const feeds = [
  {
    source: { name: 'Harbour Wire', language: 'en', group: 'Wires', address: 'https://harbour-wire.example/feed.xml' },
    items: [
      { minutesAgo: 1_500, title: 'One', url: 'https://harbour-wire.example/one' },
      { minutesAgo: 30, title: 'One, corrected', url: 'https://harbour-wire.example/one' },
      { minutesAgo: 20, title: 'Two', url: 'https://harbour-wire.example/two' },
    ],
  },
  { source: { name: 'Nowhere', language: 'en' }, items: [{ minutesAgo: 20, title: 'Two', path: 'two' }] },
].map((feed) => recordedFeed.parse(feed));

describe('recorded sources of the demo', () => {
  let test: TestDatabase;
  let clock: SettableClock;
  let desk: TestSources;
  let recorded: RecordedSources;
  beforeAll(async () => {
    test = await openTestDatabase(sourcesTestSchema);
    clock = new SettableClock();
    desk = createTestSources({ database: test.database, clock, intake: new InMemoryIntake(), allowed: [] });
    const ids = new UuidV7Source(
      () => clock.now().getTime(),
      (length) => new Uint8Array(length).fill(7),
    );
    recorded = new RecordedSources(test.database, new SourcesRepository(test.database), clock, ids);
  });
  afterAll(() => test.close());

  it('stand in the list with what they told, once, and never in a reading list', async () => {
    const place = () => recorded.place({ organisationId: mei.organisationId, userId: mei.userId, feeds, now: clock.now() });
    const placed = await place();
    expect([...placed.keys()]).toEqual([feeds[0]]);
    expect([...(await place()).values()]).toEqual([...placed.values()]);
    const { items, total } = await desk.sources.list(mei, { limit: 10 });
    expect([total, items[0]]).toMatchObject([
      1,
      {
        title: 'Harbour Wire',
        group: 'Wires',
        language: 'en',
        isDemo: true,
        isPaused: true,
        itemCount: 2,
        lastFetchedAt: null,
        nextFetchAt: null,
      },
    ]);
    expect(items[0]?.perDay.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(items[0]?.perDay.at(-1)).toBe(1);
    expect(Buffer.from((await desk.lists.exportAs(mei, 'opml')).bytes).toString()).not.toContain('harbour-wire');
  });

  it('are never fetched, whatever is asked for', async () => {
    const [source] = (await desk.sources.list(mei, { limit: 10 })).items;
    const id = source?.id ?? '';
    await expect(desk.sources.change(mei, id, { isPaused: false })).rejects.toMatchObject({ code: 'SOURCE_IS_RECORDED' });
    for (const ids of [[id], undefined]) {
      await desk.refreshing.start(mei, ids);
      await desk.jobs.worker.runDue();
    }
    await desk.sources.remove(mei, id);
    await desk.sources.restore(mei, id);
    clock.advance(86_400_000);
    await desk.poller.runDue();
    expect(await desk.sources.find(mei, id)).toMatchObject({ lastFetchedAt: null, failures: 0, isPaused: true });
    expect((await desk.sources.history(mei, id, { limit: 5 })).items).toEqual([]);
  });
});
