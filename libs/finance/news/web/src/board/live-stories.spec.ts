import { storyFixture } from '../testing/story-fixture';
import { missed, neighbour, released, withArrival, type LiveStories } from './live-stories';

const story = (id: string, change: object = {}) => storyFixture({ id, title: id, ...change });
const ids = ({ shown, waiting }: LiveStories) => [shown.map(({ id }) => id), waiting.map(({ id }) => id)];
const START: LiveStories = { shown: [story('a'), story('b')], waiting: [] };

describe('the live board', () => {
  it('puts a new story on top, or lets it wait while somebody reads', () => {
    expect(ids(withArrival(START, story('c'), { isHeld: false }))).toEqual([['c', 'a', 'b'], []]);
    const held = withArrival(withArrival(START, story('c'), { isHeld: true }), story('d'), { isHeld: true });
    expect(ids(held)).toEqual([
      ['a', 'b'],
      ['d', 'c'],
    ]);
    expect(ids(released(held))).toEqual([['d', 'c', 'a', 'b'], []]);
    expect(ids(withArrival(held, story('e'), { isHeld: false }))).toEqual([['e', 'd', 'c', 'a', 'b'], []]);
  });

  it('changes a story where it stands, also while somebody reads', () => {
    const next = withArrival(START, story('b', { title: 'b again' }), { isHeld: true });
    expect(ids(next)).toEqual([['a', 'b'], []]);
    expect(next.shown[1]?.title).toBe('b again');
  });

  it('counts a story that waits once, however often it changes', () => {
    const once = withArrival(START, story('c'), { isHeld: true });
    expect(ids(withArrival(once, story('c', { title: 'newer' }), { isHeld: true }))).toEqual([['a', 'b'], ['c']]);
  });

  it('takes a story off that was joined into another', () => {
    expect(ids(withArrival(START, story('a', { supersededBy: 'b' }), { isHeld: true }))).toEqual([['b'], []]);
  });

  it('knows what it missed, oldest first', () => {
    const newer = [story('d'), story('a', { lastIngestedAt: '2026-11-24T11:00:00.000Z' }), story('b')];
    expect(missed(START, newer).map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

describe('neighbour', () => {
  it.each([
    [-1, 1, 3, 0],
    [-1, -1, 3, 2],
    [2, 1, 3, 2],
    [0, -1, 3, 0],
    [1, 1, 3, 2],
    [0, 1, 0, -1],
  ] as const)('from %s by %s of %s -> %s', (current, step, count, expected) => expect(neighbour(current, step, count)).toBe(expected));
});
