import { createTestRetrieval } from '@trivium/ai/retrieval/testing';
import type { WatchKind } from '@trivium/finance/watch/domain';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { CallerIdentity } from '@trivium/platform/http';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { type WatchSearchQuery, watchSearchQuery, watchSearchResponse } from '../dto/watch-search.dto';
import { createTestWatch, testAnalyst, type TestWatch, watchTestSchema } from '../testing/test-watch';

const mei = testAnalyst(1);
const jonas = testAnalyst(2);
const stranger = testAnalyst(1, 2);

describe('search in watch lists', () => {
  let test: TestDatabase;
  let desk: TestWatch;
  const lists = new Map<string, string>();

  const create = async (by: CallerIdentity, name: string, description: string, entries: readonly [WatchKind, string, string, string][]) => {
    const { id } = await desk.watch.create(by, { name, description });
    for (const [kind, symbol, title, note] of entries) await desk.watch.addEntry(by, id, { kind, symbol, name: title, note });
    lists.set(name, id);
    return id;
  };
  const runDue = () => desk.jobs.worker.runDue();

  beforeAll(async () => {
    test = await openTestDatabase(watchTestSchema);
    desk = createTestWatch({ database: test.database, index: createTestRetrieval(test.database).index, clock: new SettableClock() });
    await create(mei, 'Value', 'Holdings to keep for the next ten years', [
      ['company', 'BRK.B', 'Berkshire Hathaway', 'Insurance float and buybacks'],
      ['company', '600519', '贵州茅台', '白酒龙头，关注批价'],
      ['company', '0700.HK', 'Tencent', ''],
      ['company', 'IT', 'Gartner', ''],
      ['topic', 'rare earths', '', 'Export quotas'],
    ]);
    await create(mei, 'Currencies', '', [
      ['currency', 'EUR/USD', '', 'Hedge of the European holdings'],
      ['currency', 'USD/CNY', '', ''],
      ['index', '^GSPC', 'S&P 500', ''],
    ]);
    await create(jonas, 'Secret', 'Acquisition of Berkshire Hathaway', [['company', 'BRK.B', 'Berkshire Hathaway', 'Confidential plan']]);
    await create(stranger, 'Foreign', '', [['company', 'BRK.B', 'Berkshire Hathaway', 'Another firm']]);
    await runDue();
  });
  afterAll(() => test.close());

  const search = (q: string, more: Partial<Record<keyof WatchSearchQuery, string>> = {}, by: CallerIdentity = mei) =>
    desk.search.search(by, watchSearchQuery.parse({ q, ...more }));
  const symbols = async (...request: Parameters<typeof search>) => (await search(...request)).items.map(({ symbol }) => symbol);

  it.each([
    ['BRK.B', 'BRK.B'],
    ['brk.b', 'BRK.B'],
    ['brkb', 'BRK.B'],
    ['600519', '600519'],
    ['EUR/USD', 'EUR/USD'],
    ['eurusd', 'EUR/USD'],
    ['0700.HK', '0700.HK'],
    ['0700', '0700.HK'],
    ['^GSPC', '^GSPC'],
    ['IT', 'IT'],
    ['rare earths', 'rare earths'],
    ['茅台', '600519'],
    ['批价', '600519'],
    ['buyback', 'BRK.B'],
  ])('finds %s first as %s', async (q, symbol) => expect((await symbols(q))[0]).toBe(symbol));

  it('tells list and entry, and finds a list by its own words', async () => {
    const answer = await search('float');
    expect(watchSearchResponse.parse(answer)).toEqual(answer);
    expect(answer.items[0]).toMatchObject({ listId: lists.get('Value'), listName: 'Value', symbol: 'BRK.B', kind: 'company' });
    const [list] = (await search('next ten years')).items;
    expect([list?.listName, list?.entryId, list?.symbol]).toEqual(['Value', undefined, undefined]);
    expect((await search('Currencies')).items[0]).toMatchObject({ listName: 'Currencies' });
  });

  it('finds nothing of a colleague and nothing of another organisation', async () => {
    for (const q of ['Berkshire Hathaway', 'BRK.B', 'Secret', 'Confidential plan', 'Acquisition', '+plan', '"another firm"', 'Foreign'])
      expect((await search(q)).items.filter(({ listName }) => listName !== 'Value' && listName !== 'Currencies')).toEqual([]);
    expect([...new Set((await search('Berkshire', {}, jonas)).items.map(({ listName }) => listName))]).toEqual(['Secret']);
    expect([...new Set((await search('Berkshire', {}, stranger)).items.map(({ listName }) => listName))]).toEqual(['Foreign']);
    expect((await search('Berkshire', {}, testAnalyst(3))).items).toEqual([]);
  });

  it('gives entries of the wanted kind only, and fills a page over those of another kind', async () => {
    await create(
      mei,
      'Mixed',
      '',
      Array.from({ length: 30 }, (_, place) => [place % 10 === 9 ? 'topic' : 'company', `CU${place}`, 'Copper', 'Copper mine']),
    );
    await runDue();
    const first = await search('copper', { kind: 'topic', k: '2' });
    expect(first.items.map(({ kind }) => kind)).toEqual(['topic', 'topic']);
    const second = await search('copper', { kind: 'topic', k: '2', cursor: first.nextCursor ?? '' });
    expect(new Set([...first.items, ...second.items].map(({ symbol }) => symbol))).toEqual(new Set(['cu9', 'cu19', 'cu29']));
    expect(second.nextCursor).toBeNull();
    expect(await symbols('hedge', { kind: 'company' })).not.toContain('EUR/USD');
  });

  it('never shows a list or an entry that was removed, even while the index still holds it', async () => {
    const id = await create(mei, 'Short-lived', 'Temporary ideas', [['company', 'ZNGA', 'Zynga', 'Farming']]);
    await runDue();
    const [entry] = (await desk.watch.find(mei, id)).entries;
    expect(await symbols('farming')).toEqual(['ZNGA']);
    await desk.watch.removeEntry(mei, id, entry?.id ?? '');
    expect(await symbols('farming')).toEqual([]);
    await desk.watch.remove(mei, id);
    expect((await search('temporary ideas')).items.filter(({ listId }) => listId === id)).toEqual([]);
    await runDue();
    await desk.watch.restore(mei, id);
    await runDue();
    expect((await search('temporary ideas')).items[0]?.listId).toBe(id);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u3000 '],
    ['10,000 characters', 'BRK.B '.repeat(1_666)],
    ['unbalanced quotes', '"Berkshire'],
    ['operators alone', '-- ++ title: -title: +"" -"'],
    ['NUL', 'BRK\u0000.B \u0000'],
    ['halves of surrogate pairs', '\ud800 BRK.B \udfff'],
    ['SQL', `'; DROP TABLE watch_list; -- $1 \\'`],
    ['LIKE signs', '%_\\%'],
  ])('bears %s', async (_, q) => {
    const answer = await search(q);
    expect(watchSearchResponse.parse(answer)).toEqual(answer);
    expect(answer.items.filter(({ listName }) => listName === 'Secret' || listName === 'Foreign')).toEqual([]);
  });

  it('refuses what cannot be asked before the index is', () => {
    const isTaken = (request: object) => watchSearchQuery.safeParse(request).success;
    expect([{ q: 'x'.repeat(10_001) }, { q: 'x', k: 0 }, { q: 'x', cursor: 'x' }, { q: 'x', kind: 'bond' }, {}].map(isTaken)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});
