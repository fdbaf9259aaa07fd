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
});
