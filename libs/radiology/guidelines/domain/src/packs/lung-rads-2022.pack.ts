import type { BilingualAdvice, CheckedHow } from '../guideline-result';
import type { CellOutcome, GuidelineCell, GuidelinePack, NumberRange } from './guideline-pack';
import { LUNG_RADS_FIELDS, LUNG_RADS_SPECIALS, type LungRadsSpecial } from './lung-rads-2022.fields';

const TWELVE: BilingualAdvice = { en: '12-month LDCT', zh: '12个月复查低剂量CT' };
const INVASIVE: BilingualAdvice = {
  en: 'diagnostic CT, PET/CT if >=8 mm solid, tissue sampling and/or referral',
  zh: '诊断性CT，实性成分≥8 mm时PET/CT，组织取样和/或转诊',
};
const OUTCOMES = {
  '0': {
    category: '0',
    management: {
      en: 'obtain priors / repeat / 1-3 month LDCT for possible infection',
      zh: '调取既往影像／重新扫描／可能感染者1-3个月复查低剂量CT',
    },
  },
  '1': { category: '1', followupMonths: [12, 12], management: TWELVE },
  '2': { category: '2', followupMonths: [12, 12], management: TWELVE },
  '3': { category: '3', followupMonths: [6, 6], management: { en: '6-month LDCT', zh: '6个月复查低剂量CT' } },
  '4A': {
    category: '4A',
    followupMonths: [3, 3],
    management: {
      en: '3-month LDCT; PET/CT if solid or solid component >=8 mm',
      zh: '3个月复查低剂量CT；实性结节或实性成分≥8 mm时PET/CT',
    },
  },
  '4B': { category: '4B', management: INVASIVE },
  '4X': { category: '4X', management: INVASIVE },
} as const satisfies Readonly<Record<string, CellOutcome>>;
type Category = keyof typeof OUTCOMES;

interface SizeCell {
  readonly column: 'solid' | 'part_solid' | 'ground_glass';
  readonly name: string;
  readonly category: Category;
  readonly status: readonly string[];
  readonly mean?: NumberRange;
  readonly solid?: NumberRange;
  readonly checked?: CheckedHow;
  readonly note?: BilingualAdvice;
}

function sized({ column, name, category, status, mean, solid, checked = 'two_sources', note }: SizeCell): GuidelineCell {
  return {
    id: `lung_rads_2022.size.${category}.${column}.${name}`,
    table: 'size',
    row: category,
    column,
    when: {
      special: ['none'],
      density: [column],
      status,
      ...(mean ? { roundedMm: mean } : {}),
      ...(solid ? { roundedSolidMm: solid } : {}),
    },
    outcome: OUTCOMES[category],
    checked,
    note,
  };
}

const SEEN = ['baseline', 'stable'] as const;
/** The source says of these rows: partly checked. */
const PARTLY = 'partly' as const;

const solidCells: readonly GuidelineCell[] = [
  sized({ column: 'solid', name: 'lt6', category: '2', status: SEEN, mean: { below: 6 } }),
  sized({ column: 'solid', name: '6to8', category: '3', status: SEEN, mean: { from: 6, below: 8 } }),
  sized({ column: 'solid', name: '8to15', category: '4A', status: SEEN, mean: { from: 8, below: 15 } }),
  sized({ column: 'solid', name: 'ge15', category: '4B', status: SEEN, mean: { from: 15 } }),
  sized({ column: 'solid', name: 'new_lt4', category: '2', status: ['new'], mean: { below: 4 } }),
  sized({ column: 'solid', name: 'new_4to6', category: '3', status: ['new'], mean: { from: 4, below: 6 } }),
  sized({ column: 'solid', name: 'new_6to8', category: '4A', status: ['new'], mean: { from: 6, below: 8 } }),
  sized({ column: 'solid', name: 'growing_lt8', category: '4A', status: ['growing'], mean: { below: 8 } }),
  sized({ column: 'solid', name: 'new_or_growing_ge8', category: '4B', status: ['new', 'growing'], mean: { from: 8 } }),
];

const partSolidCells: readonly GuidelineCell[] = [
  sized({ column: 'part_solid', name: 'lt6', category: '2', status: SEEN, mean: { below: 6 } }),
  sized({ column: 'part_solid', name: 'ge6_solid_lt6', category: '3', status: SEEN, mean: { from: 6 }, solid: { below: 6 } }),
  sized({ column: 'part_solid', name: 'ge6_solid_6to8', category: '4A', status: SEEN, mean: { from: 6 }, solid: { from: 6, below: 8 } }),
  sized({ column: 'part_solid', name: 'solid_ge8', category: '4B', status: SEEN, mean: { from: 6 }, solid: { from: 8 } }),
  sized({ column: 'part_solid', name: 'new_lt6', category: '3', status: ['new'], mean: { below: 6 }, checked: PARTLY }),
  sized({
    column: 'part_solid',
    name: 'new_solid_lt4',
    category: '4A',
    status: ['new'],
    mean: { from: 6 },
    solid: { below: 4 },
    checked: PARTLY,
  }),
  sized({
    column: 'part_solid',
    name: 'new_solid_ge4',
    category: '4B',
    status: ['new'],
    mean: { from: 6 },
    solid: { from: 4 },
    checked: PARTLY,
  }),
  sized({ column: 'part_solid', name: 'growing_solid_lt4', category: '4A', status: ['growing'], solid: { below: 4 }, checked: PARTLY }),
  sized({ column: 'part_solid', name: 'growing_solid_ge4', category: '4B', status: ['growing'], solid: { from: 4 }, checked: PARTLY }),
];

const groundGlassCells: readonly GuidelineCell[] = [
  sized({ column: 'ground_glass', name: 'lt30', category: '2', status: [...SEEN, 'new', 'growing', 'slow_growing'], mean: { below: 30 } }),
  sized({ column: 'ground_glass', name: 'ge30_stable_or_slow', category: '2', status: ['stable', 'slow_growing'], mean: { from: 30 } }),
  sized({ column: 'ground_glass', name: 'ge30', category: '3', status: ['baseline', 'new'], mean: { from: 30 } }),
  sized({
    column: 'ground_glass',
    name: 'ge30_growing',
    category: '3',
    status: ['growing'],
    mean: { from: 30 },
    checked: 'unchecked',
    note: {
      en: 'The table names baseline and new ground-glass nodules of 30 mm or more, and stable or slowly growing ones. A faster growing one is read with the former.',
      zh: '表中≥30 mm磨玻璃结节仅列出基线、新发及稳定或缓慢增长者；增长较快者按前者处理。',
    },
  }),
];

/** "Slow growth over exams": the table gives no size. */
const slowCell: GuidelineCell = {
  id: 'lung_rads_2022.size.4B.other.slow_growth',
  table: 'size',
  row: '4B',
  column: 'other',
  when: { special: ['none'], density: ['solid', 'part_solid'], status: ['slow_growing'] },
  outcome: OUTCOMES['4B'],
  checked: 'partly',
};

function special(name: LungRadsSpecial): GuidelineCell {
  const { category, checked } = LUNG_RADS_SPECIALS[name];
  return {
    id: `lung_rads_2022.size.${category}.other.${name}`,
    table: 'size',
    row: category,
    column: 'other',
    when: { special: [name] },
    outcome: OUTCOMES[category],
    checked,
  };
}

/** A dictated "calcified nodule" is read as benign calcification only where the caller says so by `special`; the table asks for the pattern. */
export const LUNG_RADS_2022: GuidelinePack = {
  id: 'lung_rads_2022',
  title: { en: 'Lung-RADS v2022', zh: 'Lung-RADS v2022' },
  source: 'ACR Lung-RADS v2022 (November 2022); Christensen J et al. JACR 2024;21:473-488. Size cells: NBK568579 (v1.1)',
  version: '2022.1',
  checked: 'two_sources',
  about: {
    en: 'Lung cancer screening. Category of the most suspicious nodule; growth is more than 1.5 mm in mean diameter within 12 months.',
    zh: '肺癌筛查。按最可疑结节分类；12个月内平均直径增加超过1.5 mm为增长。',
  },
  sizeDigits: 1,
  fields: LUNG_RADS_FIELDS,
  exclusions: [],
  tables: [
    {
      id: 'size',
      title: { en: 'Categories', zh: '分类' },
      rows: {
        '0': { en: 'category 0', zh: '0类' },
        '1': { en: 'category 1 (<1 %)', zh: '1类（<1%）' },
        '2': { en: 'category 2 (<1 %)', zh: '2类（<1%）' },
        '3': { en: 'category 3 (1-2 %)', zh: '3类（1-2%）' },
        '4A': { en: 'category 4A (5-15 %)', zh: '4A类（5-15%）' },
        '4B': { en: 'category 4B (>15 %)', zh: '4B类（>15%）' },
        '4X': { en: 'category 4X (>15 %)', zh: '4X类（>15%）' },
      },
      columns: {
        solid: { en: 'solid', zh: '实性' },
        part_solid: { en: 'part-solid', zh: '部分实性' },
        ground_glass: { en: 'ground glass', zh: '磨玻璃' },
        other: { en: 'other', zh: '其他' },
      },
    },
  ],
  cells: [
    ...solidCells,
    ...partSolidCells,
    ...groundGlassCells,
    slowCell,
    ...(Object.keys(LUNG_RADS_SPECIALS) as LungRadsSpecial[]).map(special),
  ],
  upgrade: {
    fromCategories: ['3', '4A', '4B'],
    features: ['spiculation', 'lymphadenopathy', 'metastasis', 'ggn_doubled_in_1_year'],
    to: {
      id: 'lung_rads_2022.size.4X.other.features',
      table: 'size',
      row: '4X',
      column: 'other',
      when: {},
      outcome: OUTCOMES['4X'],
      checked: 'two_sources',
    },
  },
  discordantFeatures: ['spiculation', 'lobulation', 'pleural_retraction', 'lymphadenopathy', 'metastasis', 'ggn_doubled_in_1_year'],
};
