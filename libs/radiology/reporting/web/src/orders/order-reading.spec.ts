import { importItems } from './order-reading';
import { localMinute } from './local-minute';

describe('orders to import', () => {
  it('are one resource, or a list of them', () => {
    expect(importItems('\uFEFF{"resourceType":"ServiceRequest"}')).toEqual([{ resourceType: 'ServiceRequest' }]);
    expect(importItems('[{"resourceType":"Bundle"},{"accession":"A1"}]')).toHaveLength(2);
  });

  it.each(['', 'MSH|^~\\&|', '[]', '[1]', 'null', '"text"', '[{"a":1},[]]', '{"a":'])('are not %j', (source) => {
    expect(importItems(source)).toBeUndefined();
  });
});

describe('a moment in a field', () => {
  it('is written as the field takes it, in the reader’s zone', () => {
    expect(localMinute(new Date(2026, 0, 5, 7, 3))).toBe('2026-01-05T07:03');
  });
});
