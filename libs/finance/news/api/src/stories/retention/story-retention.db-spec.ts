import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createTestStories, newsItem, storiesTestSchema, testReader } from '../testing/test-stories';

const DAY_MS = 86_400_000;
const START = Date.UTC(2025, 0, 6, 12);
const day = (days: number): Date => new Date(START + days * DAY_MS);

describe('the stories that are kept', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
  });
  afterAll(() => test.close());
  const count = async (table: string, organisationId: string): Promise<number> => {
    const [row] = await test.owner.query(`SELECT count(*)::int AS rows FROM ${table} WHERE organisation_id = $1`, [organisationId]);
    return (row as { rows: number }).rows;
  };

  it('are forgotten as a whole 400 days after the last that was heard of them, and what is left is shown as it was known', async () => {
    const [caller, other] = [testReader(1), testReader(2)];
    /** In a process of its own, as if it had been started that day. */
    const takeOn = async (days: number, title: string, organisation = caller) => {
      const own = createTestStories(test.database, { now: () => day(days) });
      await own.intake.take(organisation.organisationId, { sourceId: null, items: [newsItem(title, { publishedAt: day(days) })] });
      return own;
    };
    await takeOn(0, 'Aster Chips Q3 profit rose 29% to $496m');
    await takeOn(0, 'Aster Chips Q3 profit rose 29% to $496m', other);
    // Heard of again within the time: kept with its beginning.
    await takeOn(0, 'Polar Shipping to buy Orbit Foods for $90m in cash');
    await takeOn(3, 'Orbit Foods bought by Polar Shipping for $90 million');
    await takeOn(10, 'Regulator fines Vale Rail $47m');
    const before = await takeOn(400, 'Delta Retail cuts 15% of workforce');
    expect((await before.stories.list(caller, { limit: 10 })).items).toHaveLength(4);
    const own = await takeOn(402, 'Nimbus Cloud hit with $759 million penalty');
    const titles = async (asOf?: Date) =>
      (await own.stories.list(caller, { limit: 10, ...(asOf ? { asOf: asOf.toISOString() } : {}) })).items
        .map(({ title, items }) => `${title} (${items.length})`)
        .sort();
    expect(await titles()).toEqual([
      'Delta Retail cuts 15% of workforce (1)',
      'Nimbus Cloud hit with $759 million penalty (1)',
      'Orbit Foods bought by Polar Shipping for $90 million (2)',
      'Regulator fines Vale Rail $47m (1)',
    ]);
    expect(await titles(day(1))).toEqual(['Polar Shipping to buy Orbit Foods for $90m in cash (1)']);
    expect(await titles(day(5))).toEqual(['Orbit Foods bought by Polar Shipping for $90 million (2)']);
    // Nothing is left of it, and nothing of another organisation's is gone.
    expect((await own.stories.list(caller, { limit: 10, q: 'Aster' })).items).toEqual([]);
    const [left] = await test.owner.query(`SELECT count(*)::int AS rows FROM story_word WHERE organisation_id = $1 AND word = 'chip'`, [
      caller.organisationId,
    ]);
    expect(left).toEqual({ rows: 0 });
    expect([await count('news_item', caller.organisationId), await count('news_item', other.organisationId)]).toEqual([5, 1]);
    await takeOn(404, 'Vega Motors opens a plant', other);
    expect([await count('news_item', other.organisationId), await count('story_version', other.organisationId)]).toEqual([1, 1]);
    for (const table of ['news_key', 'news_mention'])
      expect(await test.owner.query(`SELECT 1 FROM ${table} k LEFT JOIN news_item i ON i.id = k.item_id WHERE i.id IS NULL`)).toEqual([]);
  });
});
