import { neighbour, worklistQuery } from './worklist-filter';

describe('filters of the work list', () => {
  it('are read from the address', () => {
    expect(worklistQuery({ state: 'final', modality: 'MR', mine: 'true', q: ' Li ' })).toEqual({
      state: 'final',
      modality: 'MR',
      mine: true,
      q: 'Li',
    });
  });

  it('show what needs a signature when the address says nothing, or nonsense', () => {
    const plain = { state: 'open', modality: undefined, mine: false, q: '' };
    expect(worklistQuery({})).toEqual(plain);
    expect(worklistQuery({ state: 'x', modality: 'XX', mine: '1' })).toEqual(plain);
  });
});

describe('j and k', () => {
  it('start at the first line and stop at both ends', () => {
    const rows = ['a', 'b', 'c'];
    expect(neighbour(rows, undefined, 1)).toBe('a');
    expect(neighbour(rows, 'a', 1)).toBe('b');
    expect(neighbour(rows, 'c', 1)).toBe('c');
    expect(neighbour(rows, 'a', -1)).toBe('a');
    expect(neighbour([], 'a', 1)).toBeUndefined();
  });
});
