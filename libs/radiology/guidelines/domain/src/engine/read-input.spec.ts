import { FLEISCHNER_2017, LUNG_RADS_2022 } from '../packs';
import { readGuidelineInput } from './read-input';

const read = (raw: Record<string, unknown>) => readGuidelineInput(FLEISCHNER_2017, raw);

describe('inputs of a guideline', () => {
  it('takes either spelling, axes for their mean, and other words for the exclusions', () => {
    expect(read({ density: 'solid', mean_mm: 7, known_cancer: true })).toEqual({
      input: { density: 'solid', meanMm: 7, knownPrimaryCancer: true },
      problems: [],
    });
    expect(read({ longMm: 5.7, shortMm: 5.3 }).input).toEqual({ meanMm: 5.5 });
    expect(read({ sizeMm: [9, 7] }).input).toEqual({ meanMm: 8 });
    expect(read({ sizeMm: 9 }).input).toEqual({ meanMm: 9 });
    expect(read({ setting: 'screening' }).input).toEqual({ screening: true });
  });

  it.each([
    [{ meanMm: 0 }, 'meanMm'],
    [{ meanMm: '7' }, 'meanMm'],
    [{ meanMm: Number.NaN }, 'meanMm'],
    [{ density: 'fluffy' }, 'density'],
    [{ density: 'constructor' }, 'density'],
    [{ features: ['nice'] }, 'features'],
    [{ multiple: 'yes' }, 'multiple'],
    [{ age: -1 }, 'age'],
    [{ immunosupression: true }, 'immunosupression'],
    [{ meanMm: 7, sizeMm: [7, 7] }, 'meanMm'],
    [{ sizeMm: ['7'] }, 'sizeMm'],
    [{ density: 'part_solid', meanMm: 5, solidMm: 9 }, 'solidMm'],
    [{ density: 'solid', meanMm: 7, solidMm: 20 }, 'solidMm'],
    [{ setting: 3 }, 'setting'],
    [{ count: -3 }, 'count'],
    [{ count: 'many' }, 'count'],
  ])('names the fault in %j', (raw, path) => {
    expect(read(raw).problems.map((problem) => problem.path)).toEqual([path]);
  });

  it.each([
    ['screening', { screening: true }],
    ['Lung cancer screening', { screening: true }],
    ['肺癌筛查', { screening: true }],
    ['known_primary_cancer', { knownPrimaryCancer: true }],
    ['immunosuppressed', { immunosuppression: true }],
    ['non-screening', {}],
    ['非筛查', {}],
    ['incidental', {}],
  ])('takes the exclusion that the setting %s tells', (setting, input) => {
    expect(read({ setting })).toEqual({ input, problems: [] });
  });

  it('keeps what was said outright above the setting', () => {
    expect(read({ setting: 'screening', screening: false }).input).toEqual({ screening: false });
  });

  it('leaves aside what another guideline asks for', () => {
    expect(readGuidelineInput(LUNG_RADS_2022, { density: 'solid', meanMm: 7, risk: 'high', age: 60 })).toEqual({
      input: { density: 'solid', meanMm: 7 },
      problems: [],
    });
  });
});
