import { diverseChoice } from './diverse-choice';

const QUERY = [1, 0];
/** Three of nearly one direction, one of another. */
const CANDIDATES = [
  [1, 0.1],
  [1, 0.11],
  [1, 0.12],
  [0.6, -0.8],
];

describe('diverseChoice', () => {
  it('takes the most alike first and then what differs from it', () => {
    expect(diverseChoice(QUERY, CANDIDATES, { count: 2, lambda: 0.5 })).toEqual([0, 3]);
  });

  it('takes the most alike alone when told so', () => {
    expect(diverseChoice(QUERY, CANDIDATES, { count: 3, lambda: 1 })).toEqual([0, 1, 2]);
  });

  it('gives no more than there are, each once', () => {
    expect(diverseChoice(QUERY, CANDIDATES, { count: 9, lambda: 0.5 }).sort()).toEqual([0, 1, 2, 3]);
    expect(diverseChoice(QUERY, [], { count: 2, lambda: 0.5 })).toEqual([]);
    expect(diverseChoice(QUERY, CANDIDATES, { count: 0, lambda: 0.5 })).toEqual([]);
  });

  it('keeps the order for a query without direction, and puts candidates without direction last', () => {
    expect(diverseChoice([0, 0], CANDIDATES, { count: 3, lambda: 0.5 })).toEqual([0, 1, 2]);
    expect(diverseChoice(QUERY, [[0, 0], [1, 0], []], { count: 3, lambda: 0.5 })).toEqual([1, 0, 2]);
  });
});
