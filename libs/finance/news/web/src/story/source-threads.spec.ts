import { itemFixture } from '../testing/story-fixture';
import { knownMoments, threadsBySource } from './source-threads';

const item = (id: string, minute: number, change: object = {}) => {
  const at = `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
  return itemFixture({ id, publishedAt: at, ingestedAt: at, ...change });
};

describe('threadsBySource', () => {
  it('puts revisions behind what replaced them, and the first source first', () => {
    const groups = threadsBySource([
      item('b', 20, { sourceId: 's2', sourceName: 'Other Wire' }),
      item('a1', 1, { supersededBy: 'a2' }),
      item('a3', 9),
      item('a2', 5, { supersededBy: 'a3' }),
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['Harbour Wire', 'Other Wire']);
    expect(groups[0]?.threads.map(({ item: { id }, earlier }) => [id, earlier.map((one) => one.id)])).toEqual([['a3', ['a2', 'a1']]]);
  });

  it('loses no item, also where the successor is not known yet or revisions run in a ring', () => {
    const groups = threadsBySource([
      item('a', 1, { supersededBy: 'later' }),
      item('x', 2, { supersededBy: 'y', sourceId: null, sourceName: undefined }),
      item('y', 3, { supersededBy: 'x', sourceId: null, sourceName: undefined }),
    ]);
    const ids = groups.flatMap(({ threads }) => threads.flatMap((thread) => [thread.item.id, ...thread.earlier.map(({ id }) => id)]));
    expect(ids.toSorted()).toEqual(['a', 'x', 'y']);
  });
});

it('knownMoments are distinct and in order', () => {
  const [first, second, third] = ['2026-11-24T10:01:00.000Z', '2026-11-24T10:09:00.000Z', '2026-11-24T11:00:00.000Z'] as const;
  const came = [second, first, second].map((validFrom) => ({ validFrom, isJudgedAnew: false }));
  const anew = [second, third].map((validFrom) => ({ validFrom, isJudgedAnew: true }));
  // What came and was judged anew at one moment came.
  expect(knownMoments({ history: [...anew, ...came] })).toEqual([
    { at: first, isJudgedAnew: false },
    { at: second, isJudgedAnew: false },
    { at: third, isJudgedAnew: true },
  ]);
});
