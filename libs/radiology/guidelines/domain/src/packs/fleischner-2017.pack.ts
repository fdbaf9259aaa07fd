import type { BilingualAdvice } from '../guideline-result';
import type { CellOutcome, FactCondition, GuidelineCell, GuidelinePack, NumberRange } from './guideline-pack';
import { DENSITY_FIELD, FEATURES_FIELD, MEAN_FIELD, SOLID_FIELD } from './nodule-fields';

const NONE: CellOutcome = {
  code: 'NO_ROUTINE_FOLLOWUP',
  management: { en: 'No routine follow-up', zh: '无需常规随访' },
};
const OPTIONAL_12: CellOutcome = {
  code: 'OPTIONAL_CT',
  followupMonths: [12, 12],
  management: { en: 'Optional CT at 12 months', zh: '可选择12个月复查CT' },
};
const SUSPICIOUS: CellOutcome = {
  code: 'CONSIDER_CT3_PET_BIOPSY',
  followupMonths: [3, 3],
  then: { en: 'consider CT at 3 months, PET/CT or tissue sampling', zh: '考虑3个月复查CT、PET/CT或组织取样' },
  management: { en: 'Consider CT at 3 months, PET/CT or tissue sampling', zh: '考虑3个月复查CT、PET/CT或组织取样' },
};

function ct(followupMonths: readonly [number, number], then: BilingualAdvice): CellOutcome {
  const [from, to] = followupMonths;
  return {
    code: 'CT',
    followupMonths,
    then,
    management: { en: `CT at ${from}-${to} months; ${then.en}`, zh: `${from}-${to}个月复查CT；${then.zh}` },
  };
}

const CONSIDER_18: BilingualAdvice = { en: 'consider CT at 18-24 months', zh: '考虑18-24个月复查CT' };
const AT_18: BilingualAdvice = { en: 'CT at 18-24 months', zh: '18-24个月复查CT' };

const LT6: NumberRange = { below: 6 };
const MM6TO8: NumberRange = { from: 6, below: 9 };
const GT8: NumberRange = { from: 9 };
const GE6: NumberRange = { from: 6 };

interface CellPlace {
  readonly table: 'solid' | 'subsolid';
  readonly row: string;
  readonly column: string;
  readonly when: Readonly<Record<string, FactCondition>>;
}

function cell({ table, row, column, when }: CellPlace, outcome: CellOutcome): GuidelineCell {
  return {
    id: `fleischner_2017.${table}.${row}.${column}`,
    table,
    row,
    column,
    when: { perifissural: [false], ...when },
    outcome,
    checked: 'two_sources',
  };
}

function solid(row: string, [isMultiple, risk]: readonly [boolean, string], outcomes: readonly [CellOutcome, CellOutcome, CellOutcome]) {
  const columns = [
    ['lt6', LT6],
    ['6to8', MM6TO8],
    ['gt8', GT8],
  ] as const;
  return columns.map(([column, roundedMm], at) =>
    cell(
      { table: 'solid', row, column, when: { density: ['solid'], multiple: [isMultiple], risk: [risk], roundedMm } },
      outcomes[at] ?? NONE,
    ),
  );
}

const CT_6_12_CONSIDER = ct([6, 12], CONSIDER_18);
const CT_6_12_AT = ct([6, 12], AT_18);
const CT_3_6_CONSIDER = ct([3, 6], CONSIDER_18);
const CT_3_6_AT = ct([3, 6], AT_18);

const subsolid: readonly GuidelineCell[] = [
  cell(
    {
      table: 'subsolid',
      row: 'single_ground_glass',
      column: 'lt6',
      when: { density: ['ground_glass'], multiple: [false], roundedMm: LT6 },
    },
    NONE,
  ),
  cell(
    {
      table: 'subsolid',
      row: 'single_ground_glass',
      column: 'ge6',
      when: { density: ['ground_glass'], multiple: [false], roundedMm: GE6 },
    },
    ct([6, 12], { en: 'then CT every 2 years until 5 years', zh: '若持续存在，每2年复查CT直至5年' }),
  ),
  cell(
    { table: 'subsolid', row: 'single_part_solid', column: 'lt6', when: { density: ['part_solid'], multiple: [false], roundedMm: LT6 } },
    NONE,
  ),
  cell(
    {
      table: 'subsolid',
      row: 'single_part_solid',
      column: 'ge6_solid_lt6',
      when: { density: ['part_solid'], multiple: [false], roundedMm: GE6, roundedSolidMm: LT6 },
    },
    ct([3, 6], {
      en: 'if unchanged and solid component <6 mm annual CT for 5 years',
      zh: '若无变化且实性成分<6 mm，每年复查CT共5年',
    }),
  ),
  cell(
    {
      table: 'subsolid',
      row: 'single_part_solid',
      column: 'ge6_solid_ge6',
      when: { density: ['part_solid'], multiple: [false], roundedMm: GE6, roundedSolidMm: GE6 },
    },
    ct([3, 6], { en: 'solid component >=6 mm is highly suspicious', zh: '实性成分≥6 mm，高度可疑' }),
  ),
  cell(
    {
      table: 'subsolid',
      row: 'multiple_subsolid',
      column: 'lt6',
      when: { density: ['ground_glass', 'part_solid'], multiple: [true], roundedMm: LT6 },
    },
    ct([3, 6], { en: 'if stable consider CT at 2 and 4 years', zh: '若稳定，考虑2年和4年复查CT' }),
  ),
  cell(
    {
      table: 'subsolid',
      row: 'multiple_subsolid',
      column: 'ge6',
      when: { density: ['ground_glass', 'part_solid'], multiple: [true], roundedMm: GE6 },
    },
    ct([3, 6], { en: 'then by the most suspicious nodule', zh: '此后按最可疑的结节处理' }),
  ),
];

/** Fleischner Society 2017, for nodules found by chance in adults. */
export const FLEISCHNER_2017: GuidelinePack = {
  id: 'fleischner_2017',
  title: { en: 'Fleischner Society 2017', zh: 'Fleischner学会2017' },
  source: 'MacMahon H et al. Radiology 2017;284:228-243. doi:10.1148/radiol.2017161659',
  version: '2017.1',
  checked: 'two_sources',
  about: {
    en: 'Incidental pulmonary nodules. Not for lung cancer screening, age under 35, known primary cancer or immunosuppression.',
    zh: '偶发肺结节。不适用于肺癌筛查、35岁以下、已知原发恶性肿瘤或免疫抑制者。',
  },
  sizeDigits: 0,
  fields: [
    DENSITY_FIELD,
    MEAN_FIELD,
    SOLID_FIELD,
    { name: 'multiple', label: { en: 'Multiple nodules', zh: '多发结节' }, kind: 'flag', assumed: false },
    {
      name: 'risk',
      label: { en: 'Risk of lung cancer', zh: '肺癌风险' },
      kind: 'choice',
      options: { low: { en: 'low', zh: '低危' }, high: { en: 'high', zh: '高危' } },
      assumed: 'low',
    },
    { name: 'perifissural', label: { en: 'Typical perifissural nodule', zh: '典型叶间裂旁结节' }, kind: 'flag', assumed: false },
    FEATURES_FIELD,
    { name: 'age', label: { en: 'Age', zh: '年龄' }, kind: 'number', unit: 'a' },
    { name: 'screening', label: { en: 'Lung cancer screening', zh: '肺癌筛查' }, kind: 'flag' },
    { name: 'knownPrimaryCancer', label: { en: 'Known primary cancer', zh: '已知原发恶性肿瘤' }, kind: 'flag' },
    { name: 'immunosuppression', label: { en: 'Immunosuppression', zh: '免疫抑制' }, kind: 'flag' },
  ],
  exclusions: [
    {
      reason: 'lung_cancer_screening',
      code: 'USE_LUNG_RADS',
      when: { screening: [true] },
      advice: { en: 'Lung cancer screening: use Lung-RADS', zh: '肺癌筛查：请使用Lung-RADS' },
    },
    {
      reason: 'age_under_35',
      code: 'NOT_APPLICABLE',
      when: { age: { below: 35 } },
      advice: { en: 'Not for patients under 35 years', zh: '不适用于35岁以下患者' },
    },
    {
      reason: 'known_primary_cancer',
      code: 'NOT_APPLICABLE',
      when: { knownPrimaryCancer: [true] },
      advice: { en: 'Not for patients with known primary cancer', zh: '不适用于已知原发恶性肿瘤患者' },
    },
    {
      reason: 'immunosuppression',
      code: 'NOT_APPLICABLE',
      when: { immunosuppression: [true] },
      advice: { en: 'Not for immunosuppressed patients', zh: '不适用于免疫抑制患者' },
    },
  ],
  tables: [
    {
      id: 'solid',
      title: { en: 'Solid nodules', zh: '实性结节' },
      rows: {
        single_low: { en: 'single, low risk', zh: '单发，低危' },
        single_high: { en: 'single, high risk', zh: '单发，高危' },
        multiple_low: { en: 'multiple, low risk', zh: '多发，低危' },
        multiple_high: { en: 'multiple, high risk', zh: '多发，高危' },
      },
      columns: {
        lt6: { en: '<6 mm (<100 mm³)', zh: '<6 mm（<100 mm³）' },
        '6to8': { en: '6-8 mm (100-250 mm³)', zh: '6-8 mm（100-250 mm³）' },
        gt8: { en: '>8 mm (>250 mm³)', zh: '>8 mm（>250 mm³）' },
      },
    },
    {
      id: 'subsolid',
      title: { en: 'Subsolid nodules', zh: '亚实性结节' },
      rows: {
        single_ground_glass: { en: 'single ground glass', zh: '单发磨玻璃' },
        single_part_solid: { en: 'single part-solid', zh: '单发部分实性' },
        multiple_subsolid: { en: 'multiple subsolid', zh: '多发亚实性' },
      },
      columns: {
        lt6: { en: '<6 mm', zh: '<6 mm' },
        ge6: { en: '>=6 mm', zh: '≥6 mm' },
        ge6_solid_lt6: { en: '>=6 mm, solid part <6 mm', zh: '≥6 mm，实性成分<6 mm' },
        ge6_solid_ge6: { en: '>=6 mm, solid part >=6 mm', zh: '≥6 mm，实性成分≥6 mm' },
      },
    },
    {
      id: 'perifissural',
      title: { en: 'Perifissural nodules', zh: '叶间裂旁结节' },
      rows: { typical: { en: 'typical', zh: '典型' } },
      columns: { any: { en: 'any size', zh: '任何大小' } },
    },
  ],
  cells: [
    ...solid('single_low', [false, 'low'], [NONE, CT_6_12_CONSIDER, SUSPICIOUS]),
    ...solid('single_high', [false, 'high'], [OPTIONAL_12, CT_6_12_AT, SUSPICIOUS]),
    // "same as 6-8" in the column over 8 mm.
    ...solid('multiple_low', [true, 'low'], [NONE, CT_3_6_CONSIDER, CT_3_6_CONSIDER]),
    ...solid('multiple_high', [true, 'high'], [OPTIONAL_12, CT_3_6_AT, CT_3_6_AT]),
    ...subsolid,
    {
      id: 'fleischner_2017.perifissural.typical.any',
      table: 'perifissural',
      row: 'typical',
      column: 'any',
      when: { perifissural: [true] },
      outcome: { code: 'NO_ROUTINE_FOLLOWUP', management: { en: 'No follow-up', zh: '无需随访' } },
      checked: 'two_sources',
    },
  ],
  discordantFeatures: ['spiculation', 'lobulation', 'pleural_retraction', 'lymphadenopathy', 'metastasis', 'ggn_doubled_in_1_year'],
};
