import { tellingSources } from './telling-sources';

const item = (id: string, change: Partial<Parameters<typeof tellingSources>[0][number]> = {}) => ({
  id,
  sourceId: null,
  url: `https://wire.example/${id}`,
  ...change,
});

describe('tellingSources', () => {
  it('counts sources, not texts', () => {
    expect(tellingSources([])).toBe(0);
    expect(tellingSources([item('a', { sourceId: 's1' }), item('b', { sourceId: 's1' }), item('c', { sourceId: 's2' })])).toBe(2);
  });

  it('leaves out what was replaced', () => {
    expect(tellingSources([item('a', { sourceId: 's1', supersededBy: 'b' }), item('b', { sourceId: 's2' })])).toBe(1);
  });

  it('tells texts without a source apart by where their links lead', () => {
    expect(tellingSources([item('a'), item('b'), item('c', { url: 'https://other.example/c' }), item('d', { url: 'no address' })])).toBe(3);
  });
});
