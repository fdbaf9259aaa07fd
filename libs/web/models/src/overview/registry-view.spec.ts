import { MODEL_REGISTRY } from '@trivium/ai/inference/protocol';
import type { RegistryModel } from '../client/models-client';
import { FIRST_VIEW, modelsOf, sortedBy } from './registry-view';

const registry: readonly RegistryModel[] = MODEL_REGISTRY.map((model) => ({
  ...model,
  priceNow:
    model.prices === 'free-of-charge'
      ? { kind: 'free-of-charge' }
      : {
          kind: 'rates',
          band: 'off-peak',
          rates: model.prices[0]?.offPeak ?? { cacheHit: 0, cacheMiss: 0, completion: 0 },
          effectiveFrom: '2026-09-10T04:00:00Z',
          isHolidayYearKnown: true,
        },
}));

describe('registry view', () => {
  it('keeps what is unknown at the end in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const shown = modelsOf(registry, { ...FIRST_VIEW, sort: 'totalParameters', direction });
      expect(shown).toHaveLength(registry.length);
      expect(shown.at(-1)?.mixture.totalParameters).toBe('unknown');
      const known = shown.flatMap(({ mixture: { totalParameters } }) => (totalParameters === 'unknown' ? [] : [totalParameters]));
      const sorted = [...known].sort((one, other) => (direction === 'ascending' ? one - other : other - one));
      expect(known).toEqual(sorted);
    }
  });

  it('finds by every word in names and aliases, whatever their case', () => {
    expect(modelsOf(registry, { ...FIRST_VIEW, search: '  DEEPSEEK  flash' }).map(({ id }) => id)).toContain('deepseek-flash');
    expect(modelsOf(registry, { ...FIRST_VIEW, search: 'allenai' }).every(({ id }) => id.startsWith('olmoe'))).toBe(true);
    expect(modelsOf(registry, { ...FIRST_VIEW, search: 'no such model' })).toEqual([]);
  });

  it('filters by access and by what a model takes', () => {
    const seeing = modelsOf(registry, { ...FIRST_VIEW, access: 'api', input: 'image' });
    expect(seeing.length).toBeGreaterThan(0);
    expect(seeing.every(({ access, inputs }) => access === 'api' && inputs.includes('image'))).toBe(true);
  });

  it('does not change the list it was given', () => {
    const before = registry.map(({ id }) => id);
    modelsOf(registry, { ...FIRST_VIEW, sort: 'contextTokens', direction: 'descending' });
    expect(registry.map(({ id }) => id)).toEqual(before);
  });

  it('turns the order round on the same column and begins sizes with the most', () => {
    const bySize = sortedBy(FIRST_VIEW, 'totalParameters');
    expect(bySize).toMatchObject({ sort: 'totalParameters', direction: 'descending' });
    expect(sortedBy(bySize, 'totalParameters').direction).toBe('ascending');
    expect(sortedBy(bySize, 'price').direction).toBe('ascending');
  });
});
