import { filterOf } from './report-filter';

describe('filterOf', () => {
  it('asks nothing when nothing is chosen', () => expect(filterOf({})).toBeUndefined());

  it('joins everything that is chosen', () =>
    expect(filterOf({ language: 'zh', modality: 'CT', bodyPart: 'chest', state: 'draft' })).toEqual({
      languages: ['zh'],
      metadata: [
        { field: 'modality', oneOf: ['CT'] },
        { field: 'bodyPart', oneOf: ['chest'] },
        { field: 'state', oneOf: ['draft'] },
      ],
    }));

  it('takes whole days and moments of any time zone, the last day included', () => {
    expect(filterOf({ from: '2026-11-01', to: '2026-11-25' })?.metadata).toEqual([
      { field: 'createdAt', from: '2026-11-01T00:00:00.000Z', to: '2026-11-25T23:59:59.999Z' },
    ]);
    expect(filterOf({ from: '2026-11-26T00:00:00+08:00' })?.metadata).toEqual([{ field: 'createdAt', from: '2026-11-25T16:00:00.000Z' }]);
  });
});
