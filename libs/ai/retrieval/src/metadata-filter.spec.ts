import { documentConditions, type MetadataCondition, metadataValues } from './metadata-filter';

const CONDITIONS: readonly MetadataCondition[] = [
  { field: 'kind', oneOf: ['news', 3, true] },
  { field: 'kind', noneOf: ['news'] },
  { field: 'year', from: 2024, to: 2026 },
  { field: 'published', from: '2026-01-01' },
  { field: 'published', to: '2026-01-01' },
  { field: 'tags', isPresent: true },
  { field: 'tags', isPresent: false },
];

describe('documentConditions', () => {
  it('hang on nothing but the document’s id: what hung on its row was looked up once for each of a hundred thousand documents', () => {
    for (const condition of CONDITIONS) {
      const [sql = ''] = documentConditions({ metadata: [condition] }, () => '$9');
      expect(sql).toMatch(/^d\.document_id (NOT )?IN \(/u);
      expect(sql.replace('d.document_id', '')).not.toMatch(/\bd\./u);
    }
  });

  it('put every value into a parameter', () => {
    const values: unknown[] = [];
    const [sql = ''] = documentConditions({ metadata: [{ field: `'; --`, oneOf: [`' OR true`] }] }, (value) => `$${values.push(value)}`);
    expect(sql).not.toContain(`'`);
    expect(values).toEqual([[`s' OR true`], `'; --`]);
  });
});

describe('metadataValues', () => {
  const stored = (value: string | number | boolean): string => metadataValues({ field: value })[0]?.value ?? '';

  it('sort as the numbers do, whatever their size and sign', () => {
    const numbers = [-Infinity, -1e300, -2026.5, -2, -1, -0.5, -1e-300, 0, 1e-300, 0.5, 1, 2, 9, 10, 2024, 2026, 1e300, Infinity];
    const texts = numbers.map(stored);
    expect(texts.toSorted()).toEqual(texts);
    expect(new Set(texts).size).toBe(numbers.length);
    expect(stored(-0)).toBe(stored(0));
  });

  it('keep types apart and text in its order', () => {
    expect(stored('10')).not.toBe(stored(10));
    expect(stored('true')).not.toBe(stored(true));
    expect([stored('2025-12-31'), stored('2026-01-01')].toSorted()).toEqual([stored('2025-12-31'), stored('2026-01-01')]);
    expect(stored('x'.repeat(10_000)).length).toBeLessThan(400);
    expect(stored('NUL \u0000')).not.toContain('\u0000');
  });

  it('make one row of each value of a list', () => {
    expect(metadataValues({ tags: ['a', 'b', 'a'], empty: [] }).map(({ field, value }) => `${field}=${value}`)).toEqual([
      'tags=sa',
      'tags=sb',
    ]);
  });
});
