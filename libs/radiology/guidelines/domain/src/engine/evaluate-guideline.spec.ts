import { packOf } from '../packs';
import { citedCells, evaluateGuideline } from './evaluate-guideline';

const fleischner = (input: Parameters<typeof evaluateGuideline>[1]) => evaluateGuideline('fleischner_2017', input);
const lungRads = (input: Parameters<typeof evaluateGuideline>[1]) => evaluateGuideline('lung_rads_2022', input);

describe('Fleischner 2017', () => {
  it.each([
    [{ density: 'solid', meanMm: 5.4 }, 5, 'NO_ROUTINE_FOLLOWUP', undefined],
    [{ density: 'solid', meanMm: 5.5 }, 6, 'CT', [6, 12]],
    [{ density: 'solid', meanMm: 8.4 }, 8, 'CT', [6, 12]],
    [{ density: 'solid', meanMm: 8.5 }, 9, 'CONSIDER_CT3_PET_BIOPSY', [3, 3]],
    [{ density: 'solid', meanMm: 4, risk: 'high' }, 4, 'OPTIONAL_CT', [12, 12]],
    [{ density: 'solid', meanMm: 20, multiple: true }, 20, 'CT', [3, 6]],
    [{ density: 'ground_glass', meanMm: 5 }, 5, 'NO_ROUTINE_FOLLOWUP', undefined],
    [{ density: 'ground_glass', meanMm: 4, multiple: true }, 4, 'CT', [3, 6]],
    [{ density: 'part_solid', meanMm: 9, solidMm: 7 }, 9, 'CT', [3, 6]],
    [{ density: 'solid', meanMm: 12, perifissural: true }, 12, 'NO_ROUTINE_FOLLOWUP', undefined],
  ])('%j', (input, roundedMm, code, firstFollowupMonths) => {
    expect(fleischner(input)).toMatchObject({ applicable: true, roundedMm, code, firstFollowupMonths, missing: [] });
  });

  it.each([
    [{ screening: true, age: 30 }, 'lung_cancer_screening', 'USE_LUNG_RADS'],
    [{ age: 34 }, 'age_under_35', 'NOT_APPLICABLE'],
    [{ knownPrimaryCancer: true }, 'known_primary_cancer', 'NOT_APPLICABLE'],
    [{ immunosuppression: true, age: 35 }, 'immunosuppression', 'NOT_APPLICABLE'],
  ])('is not for %j', (exclusion, reason, code) => {
    const result = fleischner({ density: 'solid', meanMm: 7, ...exclusion });
    expect(result).toMatchObject({ applicable: false, reason, code, wouldChange: [] });
    expect(result.citation).toBeUndefined();
  });

  it('shows low risk as an assumption, and what high risk would change', () => {
    const result = fleischner({ density: 'solid', meanMm: 4 });
    expect(result.assumed).toContain('risk');
    expect(result.inputsUsed).toMatchObject({ density: 'solid', meanMm: 4, risk: 'low', multiple: false });
    expect(result.wouldChange).toContainEqual(expect.objectContaining({ input: 'risk', from: 'low', to: 'high', code: 'OPTIONAL_CT' }));
  });

  it('names the nearest size that changes the advice', () => {
    const [nearest, next] = fleischner({ density: 'solid', meanMm: 8.2 }).wouldChange;
    expect(nearest).toMatchObject({ input: 'meanMm', from: 8.2, to: 8.5, code: 'CONSIDER_CT3_PET_BIOPSY' });
    expect(next).toMatchObject({ input: 'meanMm', to: 5.4, code: 'NO_ROUTINE_FOLLOWUP' });
  });

  it('asks for what it needs and advises nothing', () => {
    expect(fleischner({ density: 'solid' })).toMatchObject({
      applicable: false,
      reason: 'missing_input',
      missing: ['meanMm'],
    });
    expect(fleischner({ meanMm: 7 })).toMatchObject({ missing: expect.arrayContaining(['density']) as unknown });
  });

  it('says the first step of a part-solid nodule, which does not hang on the solid part, and asks for that', () => {
    const result = fleischner({ density: 'part_solid', meanMm: 9 });
    expect(result).toMatchObject({ code: 'CT', firstFollowupMonths: [3, 6], missing: ['solidMm'] });
    expect(result.then).toBeUndefined();
  });

  it('cites all cells of the row that share the first step, and asks for the size beside it, once', () => {
    const result = fleischner({ density: 'ground_glass', multiple: true });
    expect(result).toMatchObject({ code: 'CT', missing: ['meanMm'], management: { en: 'CT at 3-6 months', zh: '3-6个月复查CT' } });
    expect(result.citation?.cell).toBe('multiple subsolid × <6 mm or >=6 mm');
    const cited = result.citation ? citedCells(packOf('fleischner_2017'), result.citation) : [];
    expect(cited.map(({ column }) => column)).toEqual(['lt6', 'ge6']);
    const known = fleischner({ density: 'ground_glass', multiple: true, meanMm: 8 });
    expect(known.citation?.cell).toBe('multiple subsolid × >=6 mm');
  });

  it('has no cell for a calcified nodule', () => {
    expect(fleischner({ density: 'calcified', meanMm: 7 })).toMatchObject({ applicable: false, reason: 'not_in_table' });
  });

  it('cites the cell and how far it was checked', () => {
    expect(fleischner({ density: 'solid', meanMm: 7 }).citation).toMatchObject({
      source: expect.stringContaining('10.1148/radiol.2017161659') as unknown,
      table: 'Solid nodules',
      cell: 'single, low risk × 6-8 mm (100-250 mm³)',
      checked: 'two_sources',
    });
  });
});

describe('Lung-RADS v2022', () => {
  it.each([
    [{ density: 'solid', meanMm: 5.94 }, '2'],
    [{ density: 'solid', meanMm: 5.95 }, '3'],
    [{ density: 'solid', meanMm: 15 }, '4B'],
    [{ density: 'solid', meanMm: 3.9, status: 'new' }, '2'],
    [{ density: 'solid', meanMm: 4, status: 'new' }, '3'],
    [{ density: 'solid', meanMm: 6, status: 'new' }, '4A'],
    [{ density: 'solid', meanMm: 8, status: 'growing' }, '4B'],
    [{ density: 'solid', meanMm: 5, status: 'growing' }, '4A'],
    [{ density: 'part_solid', meanMm: 5 }, '2'],
    [{ density: 'part_solid', meanMm: 5, status: 'new' }, '3'],
    [{ density: 'part_solid', meanMm: 12, solidMm: 6 }, '4A'],
    [{ density: 'part_solid', meanMm: 12, solidMm: 8 }, '4B'],
    [{ density: 'part_solid', meanMm: 12, solidMm: 3, status: 'growing' }, '4A'],
    [{ density: 'ground_glass', meanMm: 30 }, '3'],
    [{ density: 'ground_glass', meanMm: 35, status: 'slow_growing' }, '2'],
    [{ density: 'ground_glass', meanMm: 12, features: ['spiculation'] }, '2'],
    [{ density: 'ground_glass', meanMm: 31, features: ['spiculation'] }, '4X'],
    [{ special: 'category4B_proven_benign' }, '2'],
  ])('%j is category %s', (input, category) => {
    expect(lungRads(input)).toMatchObject({ applicable: true, category, missing: [] });
  });

  it('shows the sign that leaves a pure ground-glass nodule in category 2', () => {
    const result = lungRads({ density: 'ground_glass', meanMm: 12, features: ['spiculation'] });
    expect(result.discordances[0]?.zh).toContain('毛刺征');
    expect(result.discordances[0]?.en).toContain('category 2');
    expect(result.wouldChange.map(({ input }) => input)).toContain('density');
  });

  it('says which sign made 4X, and what its absence would make', () => {
    const result = lungRads({ density: 'solid', meanMm: 10, features: ['spiculation'] });
    expect(result).toMatchObject({ category: '4X', inputsUsed: { features: 'spiculation' }, discordances: [] });
    expect(result.wouldChange).toContainEqual(expect.objectContaining({ input: 'features', to: 'without:spiculation', category: '4A' }));
  });

  it('does not choose between three cells when the solid part is missing', () => {
    const result = lungRads({ density: 'part_solid', meanMm: 10 });
    expect(result).toMatchObject({ applicable: false, missing: ['solidMm'] });
    expect(result.category).toBeUndefined();
    expect(result.citation).toBeUndefined();
  });

  it('shows a cell that the source leaves open as unchecked', () => {
    expect(lungRads({ density: 'ground_glass', meanMm: 32, status: 'growing' }).citation?.checked).toBe('unchecked');
  });
});

describe('TI-RADS and BI-RADS', () => {
  const nodule = { composition: 'solid', echogenicity: 'hypoechoic', shape: 'wider', margin: 'smooth', meanMm: 16 };

  it('adds up all foci that apply', () => {
    expect(evaluateGuideline('ti_rads_2017', { ...nodule, foci: ['none_or_comet_tail'] })).toMatchObject({ category: 'TR4', code: 'FNA' });
    expect(evaluateGuideline('ti_rads_2017', { ...nodule, meanMm: 9, foci: ['macrocalcifications', 'rim'] })).toMatchObject({
      category: 'TR5',
      code: 'FOLLOW',
    });
  });

  it('gives no level before every feature is known', () => {
    expect(evaluateGuideline('ti_rads_2017', { ...nodule, margin: undefined, foci: [] })).toMatchObject({
      applicable: false,
      missing: ['margin'],
    });
  });

  it('reads a category', () => {
    expect(evaluateGuideline('bi_rads', { category: '3' })).toMatchObject({ category: '3', firstFollowupMonths: [6, 6] });
    expect(evaluateGuideline('bi_rads', { category: '4C' }).management.en).toBe('Biopsy');
    expect(evaluateGuideline('bi_rads', {}).missing).toEqual(['category']);
  });
});
