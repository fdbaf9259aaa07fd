import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createTestStories, newsItem, storiesTestSchema, testReader } from '../testing/test-stories';

const DAY_MS = 86_400_000;
const START = Date.UTC(2025, 0, 6, 12);
const day = (days: number): Date => new Date(START + days * DAY_MS);

describe('how long an organisation keeps its news', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
  });
  afterAll(() => test.close());

  const desk = (days: number) => createTestStories(test.database, { now: () => day(days) });
  const takeOn = async (days: number, title: string, organisation: ReturnType<typeof testReader>) =>
    desk(days).intake.take(organisation.organisationId, { sourceId: null, items: [newsItem(title, { publishedAt: day(days) })] });
  const titles = async (days: number, organisation: ReturnType<typeof testReader>) =>
    (await desk(days).stories.list(organisation, { limit: 20 })).items.map(({ title }) => title).sort();

  it('is 400 days until somebody decides, shows what would go before, and removes that and nothing else', async () => {
    const [caller, other] = [testReader(1), testReader(2)];
    for (const organisation of [caller, other]) {
      await takeOn(0, 'Aster Chips Q3 profit rose 29% to $496m', organisation);
      await takeOn(40, 'Regulator fines Vale Rail $47m', organisation);
      await takeOn(95, 'Delta Retail cuts 15% of workforce', organisation);
    }
    const own = desk(100);
    expect(await own.settings.get(caller)).toEqual({
      ...{ keptDays: 400, isDefault: true, leastDays: 30, mostDays: 3650, stories: 3, items: 3 },
      ...{ oldestAt: day(0).toISOString(), changedAt: null, forgetJobId: null },
    });
    expect(await own.settings.preview(caller, 90)).toEqual({ keptDays: 90, heardBefore: day(10).toISOString(), stories: 1, items: 1 });
    expect(await own.settings.preview(caller, 30)).toMatchObject({ stories: 2, items: 2 });
    // Nothing goes that was not shown before.
    const asked = own.settings.change(caller, { keptDays: 30, agreedStories: 1 });
    await expect(asked).rejects.toMatchObject({ code: 'NEWS_RETENTION_NOT_AGREED', parameters: { stories: 2 } });
    expect(await own.settings.get(caller)).toMatchObject({ keptDays: 400, isDefault: true });

    const changed = await own.settings.change(caller, { keptDays: 30, agreedStories: 2 });
    expect(changed).toMatchObject({ keptDays: 30, isDefault: false, changedAt: day(100).toISOString(), stories: 3 });
    await own.jobs.worker.runDue();
    const job = await own.jobs.service.get(caller.organisationId, changed.forgetJobId as never);
    expect([job.snapshot.state, job.result, job.snapshot.counts]).toEqual([
      'succeeded',
      { stories: 2 },
      { forget: { done: 2, total: 2, unit: 'stories' } },
    ]);
    expect(await titles(100, caller)).toEqual(['Delta Retail cuts 15% of workforce']);
    expect(await titles(100, other)).toHaveLength(3);
    expect((await own.settings.get(other)).keptDays).toBe(400);
    const records = await test.owner.query(
      `SELECT action, details FROM audit_record WHERE organisation_id = $1 AND action = 'news-settings.retention-changed'`,
      [caller.organisationId],
    );
    expect(records).toEqual([{ action: 'news-settings.retention-changed', details: { beforeDays: 400, keptDays: 30, storiesToGo: 2 } }]);
  });

  it('holds for what becomes old later, and a longer time removes nothing', async () => {
    const caller = testReader(3);
    await takeOn(0, 'Polar Shipping to buy Orbit Foods for $90m in cash', caller);
    const longer = await desk(10).settings.change(caller, { keptDays: 3_650, agreedStories: 0 });
    expect(longer).toMatchObject({ keptDays: 3_650, forgetJobId: null });
    await takeOn(500, 'Nimbus Cloud hit with $759 million penalty', caller);
    expect(await titles(500, caller)).toHaveLength(2);
    const shorter = await desk(500).settings.change(caller, { keptDays: 600, agreedStories: 0 });
    expect(shorter).toMatchObject({ keptDays: 600, stories: 2, forgetJobId: null });
    // As new ones come, in a process of its own.
    await takeOn(601, 'Vega Motors opens a plant', caller);
    expect(await titles(601, caller)).toEqual(['Nimbus Cloud hit with $759 million penalty', 'Vega Motors opens a plant']);
  });
});
