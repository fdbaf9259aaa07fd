import { BEIJING_HOLIDAYS } from './beijing-holidays';
import { modelEntrySchema, PARAMETER_NAMES, retiredNameSchema } from './model-entry';
import { MODEL_REGISTRY, RETIRED_NAMES } from './registry';

describe('MODEL_REGISTRY', () => {
  it.each(MODEL_REGISTRY.map((model) => [model.id, model] as const))('%s has the shape of an entry', (_, model) => {
    expect(modelEntrySchema.parse(model)).toEqual(model);
    expect(model.modes.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(new Set(model.modes.map(({ mode }) => mode)).size).toBe(model.modes.length);
    for (const { parameters } of model.modes) expect(Object.keys(parameters).sort()).toEqual([...PARAMETER_NAMES].sort());
  });

  it('says each name once, retired ones included', () => {
    const names = [...MODEL_REGISTRY.flatMap(({ id, aliases }) => [id, ...aliases]), ...RETIRED_NAMES.map(({ name }) => name)];
    const lower = names.map((name) => name.toLowerCase());
    expect(lower.filter((name, position) => lower.indexOf(name) !== position)).toEqual([]);
  });

  it.each(MODEL_REGISTRY.map((model) => [model.id, model.mixture] as const))('%s activates a part of itself', (_, mixture) => {
    const { totalParameters, activatedParameters, routedExperts, expertsPerToken } = mixture;
    if (totalParameters !== 'unknown' && activatedParameters !== 'unknown') expect(activatedParameters).toBeLessThan(totalParameters);
    if (routedExperts !== 'unknown' && expertsPerToken !== 'unknown') expect(expertsPerToken).toBeLessThan(routedExperts);
  });

  it('charges double in peak hours and lists prices in order of time', () => {
    for (const { prices } of MODEL_REGISTRY) {
      if (prices === 'free-of-charge') continue;
      const from = prices.map(({ effectiveFrom }) => effectiveFrom);
      expect(from).toEqual([...from].sort());
      for (const { peak, offPeak } of prices)
        expect(peak).toEqual({ cacheHit: 2 * offPeak.cacheHit, cacheMiss: 2 * offPeak.cacheMiss, completion: 2 * offPeak.completion });
    }
  });

  it('does not invent what nobody has published about V4.1-Flash', () => {
    const flash = MODEL_REGISTRY.find(({ id }) => id === 'deepseek-flash');
    expect(new Set(Object.values(flash?.mixture ?? {}))).toEqual(new Set(['unknown']));
  });

  it('names successors that answer', () => {
    for (const retired of RETIRED_NAMES) {
      expect(retiredNameSchema.parse(retired)).toEqual(retired);
      const successor = MODEL_REGISTRY.find(({ id }) => id === retired.successor);
      expect(successor?.modes.map(({ mode }) => mode)).toContain(retired.successorMode);
    }
  });
});

describe('BEIJING_HOLIDAYS', () => {
  it('are days of their year, in order, without overlap', () => {
    for (const { year, holidays } of BEIJING_HOLIDAYS) {
      const days = holidays.flatMap(({ from, to }) => [from, to]);
      expect(days.every((day) => new Date(day).getUTCFullYear() === year && new Date(day).toISOString().startsWith(day))).toBe(true);
      for (const { from, to } of holidays) expect(from <= to).toBe(true);
      for (let next = 1; next < holidays.length; next++) expect((holidays[next - 1]?.to ?? '') < (holidays[next]?.from ?? '')).toBe(true);
    }
  });
});
