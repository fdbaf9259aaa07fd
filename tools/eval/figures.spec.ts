import { type Figure, reached, tableOf } from './figures';

const figure: Figure = { set: 'books', name: 'found', value: 0.93, unit: 'share', size: '10 questions', must: 0.92, aim: 0.94 };

describe('reached', () => {
  it('tells the aim from the least that is promised', () => {
    expect(reached(figure)).toBe('must');
    expect(reached({ ...figure, value: 0.94 })).toBe('yes');
    expect(reached({ ...figure, value: 0.919 })).toBe('no');
    expect(reached({ set: 'books', name: 'found', value: 1, unit: 'share', size: '' })).toBe('–');
  });

  it('reads a cost the other way round', () => {
    const cost: Figure = { set: 'books', name: 'search', value: 60, unit: 'ms', size: '', must: 60, isCost: true };
    expect(reached(cost)).toBe('yes');
    expect(reached({ ...cost, value: 60.4 })).toBe('no');
  });

  it('judges a share as it is printed', () => {
    expect(reached({ ...figure, value: 0.9196 })).toBe('must');
    expect(tableOf([{ ...figure, value: 0.9196 }])).toContain('| books | found  | 10 questions | 0.920 | 0.920 | 0.940 | must    |');
  });

  it('prints what a figure is told apart by', () => {
    const table = tableOf([
      { set: 'a', name: 'quick', value: 3.456, unit: 'ms', size: '', must: 50, isCost: true },
      { set: 'a', name: 'brief', value: 0.0164, unit: 'ms', size: '' },
      { set: 'a', name: 'slow', value: 34.56, unit: 'ms', size: '' },
      { set: 'b', name: 'as quick', value: 2.5, unit: 'times', size: '', must: 2, aim: 5 },
      { set: 'c', name: 'rows', value: 10, unit: 'rows', size: '', must: 10 },
    ]);
    expect(table).toMatch(/quick +\| +\| 3\.5 ms +\| ≤ 50 ms/);
    expect(table).toMatch(/brief +\| +\| 0\.016 ms/);
    expect(table).toMatch(/slow +\| +\| 35 ms/);
    expect(table).toMatch(/2\.50 times \| 2\.00 times \| 5\.00 times \| must/);
    expect(table).toMatch(/10 rows +\| 10 rows/);
  });
});
