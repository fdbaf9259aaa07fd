import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createTestStories, storiesTestSchema, testReader } from '../testing/test-stories';
import { recordedFeed, seedDemoNews } from './seed-demo-news';

const now = new Date('2026-03-02T12:00:00Z');
const feeds = [
  {
    source: { name: 'Harbour Wire', language: 'en' },
    items: [
      { minutesAgo: 90, title: 'Polar Shipping Q1 profit rose 12% to $320 million', path: 'polar-q1' },
      { minutesAgo: 5, title: 'CORRECTED: Polar Shipping Q1 profit rose 11% to $320 million', path: 'polar-q1' },
    ],
  },
  {
    source: { name: '海岸财经', language: 'zh' },
    items: [{ minutesAgo: 60, title: 'Polar Shipping一季度净利润增长12%，达3.2亿美元', url: 'https://coast.example/polar' }],
  },
].map((feed) => recordedFeed.parse(feed));

describe('seedDemoNews', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await openTestDatabase(storiesTestSchema)));
  afterAll(() => test.close());

  it('fills a board with a past, marked as recorded, and changes nothing when repeated', async () => {
    const { intake, stories } = createTestStories(test.database, { now: () => now });
    const caller = testReader(1);
    const seed = () => seedDemoNews(intake, { organisationId: caller.organisationId, feeds, now });
    expect(await seed()).toBe(2);
    const after = await stories.list(caller, { limit: 9 });
    expect(after.items.every(({ isDemo }) => isDemo)).toBe(true);
    expect(after.items[0]?.lastIngestedAt).toBe('2026-03-02T11:55:00.000Z');
    expect((await stories.list(caller, { limit: 9, asOf: '2026-03-02T10:45:00Z' })).items.map(({ items }) => items.length)).toEqual([1]);
    expect(await seed()).toBe(0);
    expect(await stories.list(caller, { limit: 9 })).toEqual(after);
  });

  it('names a story by a telling in the reader’s language, on the board and on the page of its company', async () => {
    const { intake, stories } = createTestStories(test.database, { now: () => now });
    const caller = testReader(2);
    const unrevised = feeds.map((feed) => ({ ...feed, items: feed.items.slice(0, 1) }));
    await seedDemoNews(intake, { organisationId: caller.organisationId, feeds: unrevised, now });
    const range = { entity: 'Polar Shipping', from: new Date('2026-03-01'), to: now, limit: 9 };
    for (const preferred of ['en', 'zh'] as const) {
      const { items: listed } = await stories.list(caller, { limit: 9 }, preferred);
      const found = await stories.ofEntity(caller.organisationId, { ...range, preferred });
      for (const told of [listed, found]) {
        expect(told.map(({ language, items }) => ({ language, items: items.length }))).toEqual([{ language: preferred, items: 2 }]);
      }
    }
  });
});
