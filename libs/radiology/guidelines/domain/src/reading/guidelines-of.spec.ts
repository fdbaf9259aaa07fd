import type { Finding, Negative, ReadDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from './guidelines-of';

const finding = (slots: Partial<Finding>): Finding => ({
  type: 'nodule',
  margin: [],
  certainty: 'definite',
  span: [0, 1],
  slotSpans: {},
  ...slots,
});
const read = (findings: readonly Partial<Finding>[], negatives: readonly Negative[] = []): ReadDictation => ({
  language: 'zh',
  findings: findings.map(finding),
  negatives,
  stretches: [],
});
const codes = (...args: Parameters<typeof guidelinesOf>) =>
  guidelinesOf(...args).map(({ guideline, role, code, category }) => [guideline, role, code ?? category]);

describe('guidelines of a dictation', () => {
  const standing = read([{ lobe: 'LUL', laterality: 'left', density: 'ground_glass', sizeMm: [12], margin: ['spiculated'] }]);

  it('shows both guidelines of the standing example side by side, with the sign and the disagreement', () => {
    const [fleischner, lungRads] = guidelinesOf(standing, { age: 60 });
    expect(fleischner).toMatchObject({
      guideline: 'fleischner_2017',
      role: 'primary',
      code: 'CT',
      firstFollowupMonths: [6, 12],
      findingIndex: 0,
    });
    expect(lungRads).toMatchObject({ guideline: 'lung_rads_2022', role: 'comparison', category: '2', followupMonths: [12, 12] });
    for (const result of [fleischner, lungRads]) {
      expect(result?.discordances[0]?.zh).toContain('毛刺征');
      expect(result?.discordances.at(-1)?.zh).toContain('指南意见不一致');
    }
  });

  it('puts Lung-RADS first in screening, and says that Fleischner is not for it', () => {
    expect(codes(standing, { setting: 'screening' })).toEqual([
      ['lung_rads_2022', 'primary', '2'],
      ['fleischner_2017', 'comparison', 'USE_LUNG_RADS'],
    ]);
  });

  it('knows screening by the name of the examination when no setting is given', () => {
    expect(codes(standing, { exam: 'LDCT lung cancer screening' })[0]?.[0]).toBe('lung_rads_2022');
    expect(codes(standing, { exam: '胸部低剂量CT肺癌筛查', setting: 'incidental' })[0]?.[0]).toBe('fleischner_2017');
  });

  it('takes the most suspicious of several nodules, counted within its table', () => {
    const several = read([
      { density: 'solid', sizeMm: [5] },
      { density: 'solid', sizeMm: [9, 7] },
      { density: 'ground_glass', sizeMm: [12] },
    ]);
    const [fleischner, lungRads] = guidelinesOf(several);
    expect(fleischner).toMatchObject({ findingIndex: 1, code: 'CT', firstFollowupMonths: [3, 6], roundedMm: 8 });
    expect(lungRads).toMatchObject({ findingIndex: 1, category: '4A' });
  });

  it('does not pass over a nodule without a size', () => {
    const [fleischner] = guidelinesOf(read([{ density: 'solid', sizeMm: [7] }, { density: 'solid' }]));
    expect(fleischner).toMatchObject({ code: 'CT', findingIndex: 0 });
    expect(fleischner?.discordances[0]?.en).toContain('Another nodule could not be read');
  });

  it('leaves out resolved nodules and counts calcified ones as benign', () => {
    expect(guidelinesOf(read([{ density: 'solid', sizeMm: [7], change: 'resolved' }]))).toEqual([]);
    expect(codes(read([{ density: 'calcified', sizeMm: [7] }]))).toEqual([['lung_rads_2022', 'primary', '1']]);
  });

  it('holds a dictated growth against its definition', () => {
    const grown = (priorMm: number) =>
      guidelinesOf(read([{ density: 'solid', sizeMm: [7], priorSizeMm: [priorMm], change: 'growing' }]), { setting: 'screening' })[0];
    expect(grown(5)).toMatchObject({ category: '4A' });
    expect(grown(6)).toMatchObject({ category: '3' });
    expect(grown(6)?.discordances[0]?.en).toContain('does not meet the definition');
  });

  it('makes 4X of lymph nodes beside a nodule of category 3', () => {
    expect(codes(read([{ density: 'solid', sizeMm: [7] }, { type: 'lymphadenopathy' }]), { setting: 'screening' })[0]?.[2]).toBe('4X');
  });

  it('reads a lesion of the lung whose size and density were told as a nodule, and no other lesion', () => {
    const lesion = { type: 'lesion', lobe: 'RUL', laterality: 'right', sizeMm: [8] } as const;
    expect(codes(read([{ ...lesion, density: 'ground_glass' }]))[0]).toEqual(['fleischner_2017', 'primary', 'CT']);
    expect(guidelinesOf(read([lesion]))).toEqual([]);
    expect(guidelinesOf(read([{ ...lesion, density: 'calcified' }]))).toEqual([]);
  });

  it('asks for a density that was not dictated', () => {
    expect(guidelinesOf(read([{ sizeMm: [7] }]))[0]).toMatchObject({ missing: ['density'], reason: 'missing_input' });
  });

  it('is silent about other examinations, and gives category 1 only where nodules were denied', () => {
    expect(guidelinesOf(standing, { exam: '甲状腺超声' })).toEqual([]);
    expect(guidelinesOf(standing, { modality: 'MR', bodyPart: 'chest' })).toEqual([]);
    expect(guidelinesOf(standing, { exam: '胸部CT平扫' })).toHaveLength(2);
    expect(codes(read([], [{ type: 'nodule', span: [0, 1] }]), { setting: 'screening' })).toEqual([['lung_rads_2022', 'primary', '1']]);
    expect(guidelinesOf(read([]), { setting: 'screening' })[0]?.category).toBeUndefined();
  });

  it.each([
    [{ age: 30 }, 'age_under_35'],
    [{ knownPrimaryCancer: true }, 'known_primary_cancer'],
    [{ setting: 'immunosuppression' }, 'immunosuppression'],
  ])('keeps Fleischner away from %j', (context, reason) => {
    expect(guidelinesOf(standing, context)[0]).toMatchObject({ applicable: false, reason });
  });

  it('reads thousands of nodules at once', () => {
    const many = read(
      Array.from({ length: 20_000 }, (_, at) => ({ sizeMm: [4 + (at % 40)], density: at % 2 === 0 ? ('solid' as const) : undefined })),
    );
    const [fleischner] = guidelinesOf(many);
    expect(fleischner).toMatchObject({ code: 'CT', inputsUsed: { multiple: true } });
    expect(fleischner?.discordances.length).toBeLessThan(5);
  });

  it('takes the largest of several as what was measured', () => {
    const [fleischner] = guidelinesOf(
      read([
        { density: 'solid', count: 'multiple' },
        { density: 'solid', sizeMm: [7] },
      ]),
    );
    expect(fleischner).toMatchObject({ code: 'CT', firstFollowupMonths: [3, 6], findingIndex: 1 });
    expect(fleischner?.discordances.some(({ en }) => en.includes('could not be read'))).toBe(false);
  });
});
