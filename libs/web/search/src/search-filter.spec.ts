import { filtersFromAddress, filtersToAddress, withFilter, type SearchFilterDefinition } from './search-filter';

const definitions: readonly SearchFilterDefinition[] = [
  { kind: 'one', name: 'language', label: 'Language', options: [] },
  { kind: 'many', name: 'modality', label: 'Modality', options: [] },
  { kind: 'dates', name: 'filed', label: 'Filed' },
];

describe('filters in the address', () => {
  it('come back as they went, and what is not set is taken off', () => {
    const values = { language: 'zh', modality: ['CT', 'MR'], filed: { from: '2026-01-02', to: undefined } };
    expect(filtersToAddress(definitions, values)).toEqual({
      language: 'zh',
      modality: ['CT', 'MR'],
      filedFrom: '2026-01-02',
      filedTo: null,
    });
    expect(filtersFromAddress(definitions, { language: 'zh', modality: ['CT', 'MR'], filedFrom: '2026-01-02' })).toEqual(values);
    expect(filtersToAddress(definitions, {})).toEqual({ language: null, modality: null, filedFrom: null, filedTo: null });
  });

  it('read a single value of a list, and nothing from empty or broken ones', () => {
    expect(filtersFromAddress(definitions, { modality: 'CT' })).toEqual({ modality: ['CT'] });
    expect(
      filtersFromAddress(definitions, { language: '', modality: [], filedFrom: 'yesterday', filedTo: '2026-02-30', other: 'x' }),
    ).toEqual({});
    expect(filtersFromAddress(definitions, { language: ['en', 'zh'], modality: ['CT', 'CT'] })).toEqual({
      language: 'en',
      modality: ['CT'],
    });
  });
});

describe('withFilter', () => {
  it('sets, replaces and takes off without touching the others', () => {
    const values = withFilter({ a: 'x' }, 'b', ['y']);
    expect(values).toEqual({ a: 'x', b: ['y'] });
    for (const nothing of [undefined, '', [], {}, { from: '' }]) expect(withFilter(values, 'b', nothing)).toEqual({ a: 'x' });
  });
});
