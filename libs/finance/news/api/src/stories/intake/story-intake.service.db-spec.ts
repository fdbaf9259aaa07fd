import type { Story } from '@trivium/finance/news/domain';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createTestStories, newsItem, storiesTestSchema, testReader, type TestStories } from '../testing/test-stories';

describe('StoryIntake', () => {
  let test: TestDatabase;
  let nowMs = Date.UTC(2026, 2, 2, 12);
  let own: TestStories;
  let caller = testReader(1);
  let organisation = 0;
  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    own = createTestStories(test.database, { now: () => new Date((nowMs += 1_000)) });
    // Each case has an organisation of its own.
    caller = testReader((organisation = (organisation % 9) + 1));
  });
  const take = (items: Parameters<typeof newsItem>[], sourceId: string | null = null) =>
    own.intake.take(caller.organisationId, { sourceId, items: items.map(([title, change]) => newsItem(title, change)) });
  const list = async (query = {}): Promise<readonly Story[]> => (await own.stories.list(caller, { limit: 50, ...query })).items;

  const statementsOf = async <Value>(work: () => Promise<Value>): Promise<{ value: Value; statements: number }> => {
    const { dataSource } = test.database;
    const create = dataSource.createQueryRunner;
    let statements = 0;
    dataSource.createQueryRunner = (mode) => {
      const runner = create.call(dataSource, mode);
      const query = runner.query.bind(runner);
      runner.query = (...statement: Parameters<typeof query>) => {
        statements += 1;
        return query(...statement);
      };
      return runner;
    };
    try {
      const value = await work();
      return { value, statements };
    } finally {
      dataSource.createQueryRunner = create;
    }
  };

  it('joins what tells of one event, in other words and languages, and keeps look-alikes apart', async () => {
    const { storyIds, added } = await take([
      ['Nvidia Q1 profit rose 12% to $487 million'],
      ['Q1 earnings at Nvidia rose 12 percent to $487m (update 1)'],
      ['英伟达一季度净利润增长12%，达4.87亿美元'],
      ['Nvidia Q2 profit rose 19% to $620 million'],
    ]);
    expect(added).toBe(4);
    expect(new Set(storyIds.slice(0, 3)).size).toBe(1);
    expect(storyIds[3]).not.toBe(storyIds[0]);
    const stories = await list();
    expect(stories.map(({ items }) => items.length).sort()).toEqual([1, 3]);
    expect(stories.find(({ items }) => items.length === 3)).toMatchObject({
      eventType: 'earnings',
      sentiment: { label: 'positive' },
      isDemo: false,
    });
  });

  it('counts what is known as unchanged, however often it is handed over', async () => {
    const items: Parameters<typeof newsItem>[] = [
      ['Regulator fines Polar Shipping $47m'],
      ['Vale Rail to buy Orbit Foods for $90m in cash'],
    ];
    const first = await take(items, '00000000-0000-7000-8000-0000000000aa');
    const asked = own.analyst.asked;
    const again = await take(items, '00000000-0000-7000-8000-0000000000aa');
    expect(again).toEqual({ added: 0, revised: 0, unchanged: 2, storyIds: first.storyIds });
    expect(own.analyst.asked).toBe(asked);
    expect(await list()).toHaveLength(2);
  });

  it('does not take one item twice when two readers hand it over at once', async () => {
    const outcomes = await Promise.all([1, 2].map(() => take([['Polar Shipping cuts 8% of workforce']])));
    expect(outcomes.map(({ added }) => added).sort()).toEqual([0, 1]);
    expect(await list()).toHaveLength(1);
  });

  it('supersedes a text that the same id carries anew, and shows what was known before', async () => {
    const change = { guid: 'g1', url: 'https://wire.example/a1' };
    const { storyIds } = await take([['Aster Chips Q3 profit rose 29% to $496m', change]], '00000000-0000-7000-8000-0000000000aa');
    const before = new Date(nowMs).toISOString();
    const second = await take([['CORRECTED: Aster Chips Q3 profit rose 26% to $496m', change]], '00000000-0000-7000-8000-0000000000aa');
    expect(second).toMatchObject({ added: 0, revised: 1, storyIds });
    const [story] = await list();
    expect(story?.title).toContain('26%');
    expect(story?.items).toHaveLength(2);
    expect(story?.items.filter(({ supersededBy }) => supersededBy !== undefined).map(({ title }) => title)).toEqual([
      'Aster Chips Q3 profit rose 29% to $496m',
    ]);
    const [then] = await list({ asOf: before });
    expect(then).toMatchObject({ title: 'Aster Chips Q3 profit rose 29% to $496m' });
    expect(then?.items.map(({ supersededBy }) => supersededBy)).toEqual([undefined]);
    expect((await own.stories.find(caller, storyIds[0] ?? '')).history).toHaveLength(2);
    // The old text again is the source's latest word again, not what was known.
    expect(await take([['Aster Chips Q3 profit rose 29% to $496m', change]], '00000000-0000-7000-8000-0000000000aa')).toMatchObject({
      revised: 1,
    });
  });

  it('takes two items that a source tells at once behind one link for two, and the next that takes their place for a revision', async () => {
    const source = '00000000-0000-7000-8000-0000000000ab';
    const url = 'https://polar.example/newsroom';
    const [first, second, third] = ['names a new finance chief', 'orders eleven ships', 'orders twelve ships'].map(
      (what, number): Parameters<typeof newsItem> => [`Polar Shipping ${what}`, { url, guid: `release-${number}` }],
    );
    if (!first || !second || !third) throw new Error('three items');
    expect(await take([first, second], source)).toMatchObject({ added: 2, revised: 0 });
    expect(await take([second, first], source)).toMatchObject({ added: 0, revised: 0, unchanged: 2 });
    expect((await list()).map(({ title }) => title).sort()).toEqual([first[0], second[0]].sort());
    expect(await take([third], source)).toMatchObject({ added: 0, revised: 1 });
  });

  it('keeps a chain of revisions that came in one batch', async () => {
    const change = { guid: 'g2', url: 'https://wire.example/b2' };
    const { revised, added } = await take([
      ['Kestrel Bio to buy Lumen Power for $100m', change],
      ['Kestrel Bio to buy Lumen Power for $110m', change],
      ['Kestrel Bio to buy Lumen Power for $120m', change],
    ]);
    expect([added, revised]).toEqual([1, 2]);
    const [story, ...others] = await list();
    expect(others).toEqual([]);
    expect(story?.title).toContain('$120m');
    expect(story?.items.filter(({ supersededBy }) => supersededBy === undefined)).toHaveLength(1);
  });

  it('joins two stories when an item shows both to be one, and says which took the other', async () => {
    const at = new Date('2026-03-02T10:00:00Z');
    const first = await take([['Delta Retail: 1,200 jobs to go', { publishedAt: at }]]);
    const second = await take([['Delta Retail to lay off 15 percent of staff', { publishedAt: new Date(at.getTime() + 60 * 3_600_000) }]]);
    expect(second.storyIds).not.toEqual(first.storyIds);
    const before = new Date(nowMs).toISOString();
    const third = await take([
      ['Delta Retail cuts 15% of workforce, 1,200 jobs', { publishedAt: new Date(at.getTime() + 30 * 3_600_000) }],
    ]);
    const stories = await list();
    expect(stories.map(({ id, items }) => [id, items.length])).toEqual([[third.storyIds[0], 3]]);
    const gone = first.storyIds[0] === third.storyIds[0] ? second.storyIds[0] : first.storyIds[0];
    expect((await own.stories.find(caller, gone ?? '')).supersededBy).toBe(third.storyIds[0]);
    expect(await list({ asOf: before })).toHaveLength(2);
  });

  it('comes to the same stories in any order', async () => {
    const titles = [
      'Meridian Steel Q4 profit fell 41% to $879m on strong exports', 'Meridian Steel posts 41% drop in Q4 profit', 'Q4 earnings at Meridian Steel fell 41 percent to $879 million',
      'Meridian Steel Q1 profit fell 48% to $1012m', 'Meridian Steel reports fall in profit', 'Meridian Steel posts 48% drop in Q1 profit',
    ]; // prettier-ignore
    const divide = async (ordered: readonly string[]): Promise<string[]> => {
      caller = testReader((organisation = (organisation % 9) + 1));
      await test.owner.query(
        'DELETE FROM news_mention; DELETE FROM news_key; DELETE FROM story_word; DELETE FROM story_version; DELETE FROM news_item',
      );
      for (const title of ordered) await take([[title]]);
      return (await list()).map(({ items }) => items.map(({ title }) => title).sort().join(' + ')).sort(); // prettier-ignore
    };
    const first = await divide(titles);
    expect(await divide([...titles].reverse())).toEqual(first);
    expect(await divide([4, 1, 3, 0, 5, 2].map((index) => titles[index] ?? ''))).toEqual(first);
  });

  it('takes hostile texts without losing the others', async () => {
    const { storyIds, added } = await take([
      ['Nul\u0000 and half \ud800 and \u202eturned', { excerpt: 'x\u0000y'.repeat(400_000) }],
      ['\u0000 \u200b'],
      ['No link', { url: 'javascript:alert(1)', guid: 'j' }],
      [`${'很'.repeat(300_000)}`],
    ]);
    expect(added).toBe(2);
    expect(storyIds.map((id) => id === '')).toEqual([false, true, true, false]);
    expect((await list()).flatMap(({ items }) => items.map(({ title }) => title)).some((title) => /[\u0000\u202e]/u.test(title))).toBe(
      false,
    );
  });

  it('rings once a story is written', async () => {
    const heard: Story[] = [];
    own.bell.listen({ storyChanged: (_, { story }) => heard.push(story) });
    const { storyIds } = await take([['Quarry Cement cuts 14% of workforce']]);
    expect(heard.map(({ id }) => id)).toEqual(storyIds);
    expect(heard[0]?.items).toHaveLength(1);
  });

  it('takes batches of many sources by as many statements as one, each item under its own source', async () => {
    const sourceId = (index: number): string => `00000000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`;
    const batchOf = (index: number, word: string) => ({
      sourceId: sourceId(index),
      items: [newsItem(`Castor Mining ${word} mine number ${index + 40}`), newsItem(`Vega Motors ${word} plant number ${index + 40}`)],
    });
    // Companies and the like are read once.
    await own.intake.takeAll(caller.organisationId, [batchOf(50, 'warms')]);
    const one = await statementsOf(() => own.intake.takeAll(caller.organisationId, [batchOf(0, 'opens')]));
    const many = await statementsOf(() =>
      own.intake.takeAll(
        caller.organisationId,
        Array.from({ length: 20 }, (_, index) => batchOf(index + 1, 'closes')),
      ),
    );
    expect(many.value.map(({ added, storyIds }) => [added, storyIds.length])).toEqual(Array.from({ length: 20 }, () => [2, 2]));
    expect(many.statements).toBeLessThanOrEqual(one.statements + 4);
    const [row] = await test.owner.query('SELECT count(DISTINCT source_id)::int AS sources FROM news_item WHERE organisation_id = $1 AND title LIKE $2', [caller.organisationId, '% closes %']); // prettier-ignore
    expect(row).toEqual({ sources: 20 });
  });

  it('says of each batch what became of it, where another brings the same', async () => {
    const outcomes = await own.intake.takeAll(caller.organisationId, [
      { sourceId: '00000000-0000-7000-8000-0000000000aa', items: [newsItem('Orbit Telecom wins an order of $31m')] },
      { sourceId: '00000000-0000-7000-8000-0000000000bb', items: [newsItem('Orbit Telecom wins an order of $31m')] },
      { sourceId: '00000000-0000-7000-8000-0000000000cc', items: [] },
    ]);
    expect(outcomes.map(({ added, unchanged }) => [added, unchanged])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(outcomes[1]?.storyIds).toEqual(outcomes[0]?.storyIds);
  });

  it('writes recordings as if each had come when it was told, though all are handed over at once', async () => {
    const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 1, hour));
    const batch = (title: string, hour: number, url: string) => ({
      sourceId: null,
      isDemo: true,
      items: [newsItem(title, { publishedAt: at(hour), url, guid: url })],
    });
    await own.intake.takeAll(caller.organisationId, [
      batch('Pine Chemical Q1 profit rose 12% to $487 million', 1, 'https://a.example/1'),
      batch('Q1 earnings at Pine Chemical rose 12 percent to $487m', 3, 'https://b.example/1'),
      batch('CORRECTED: Pine Chemical Q1 profit rose 11% to $487 million', 5, 'https://a.example/1'),
    ]);
    const [story] = await list();
    const { history } = await own.stories.find(caller, story?.id ?? '');
    expect(history.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [at(1).toISOString(), at(3).toISOString()],
      [at(3).toISOString(), at(5).toISOString()],
      [at(5).toISOString(), null],
    ]);
    const [then] = await list({ asOf: at(4).toISOString() });
    expect(then?.items.map(({ supersededBy }) => supersededBy)).toEqual([undefined, undefined]);
    expect(story?.items.filter(({ supersededBy }) => supersededBy !== undefined)).toHaveLength(1);
  });

  it('shows nothing to another organisation', async () => {
    const { storyIds } = await take([['Nimbus Cloud hit with $759 million penalty']]);
    const other = testReader(caller.organisationId.endsWith('9') ? 8 : 9);
    await test.owner.query('DELETE FROM story_version WHERE organisation_id = $1', [other.organisationId]);
    expect((await own.stories.list(other, { limit: 50 })).items).toEqual([]);
    await expect(own.stories.find(other, storyIds[0] ?? '')).rejects.toThrow('STORY_NOT_FOUND');
    expect(await own.stories.byIds(other.organisationId, storyIds)).toEqual([]);
    expect(
      await own.intake.take(other.organisationId, { sourceId: null, items: [newsItem('Nimbus Cloud hit with $759 million penalty')] }),
    ).toMatchObject({ added: 1 });
  });
});
