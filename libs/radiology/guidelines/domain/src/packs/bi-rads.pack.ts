import type { BilingualAdvice } from '../guideline-result';
import type { GuidelineCell, GuidelinePack } from './guideline-pack';

interface Row {
  readonly category: string;
  readonly label: BilingualAdvice;
  readonly management: BilingualAdvice;
  readonly followupMonths?: readonly [number, number];
}
const BIOPSY: BilingualAdvice = { en: 'Biopsy', zh: '活检' };
const ROUTINE: BilingualAdvice = { en: 'Routine', zh: '常规' };
const ROWS: readonly Row[] = [
  { category: '0', label: { en: '0', zh: '0类' }, management: { en: 'More imaging', zh: '进一步影像检查' } },
  { category: '1', label: { en: '1', zh: '1类' }, management: ROUTINE },
  { category: '2', label: { en: '2', zh: '2类' }, management: ROUTINE },
  {
    category: '3',
    label: { en: '3 (<=2 %)', zh: '3类（≤2%）' },
    management: { en: 'Follow-up at 6 months', zh: '6个月随访' },
    followupMonths: [6, 6],
  },
  { category: '4A', label: { en: '4A (>2-10 %)', zh: '4A类（>2-10%）' }, management: BIOPSY },
  { category: '4B', label: { en: '4B (>10-50 %)', zh: '4B类（>10-50%）' }, management: BIOPSY },
  { category: '4C', label: { en: '4C (>50-<95 %)', zh: '4C类（>50-<95%）' }, management: BIOPSY },
  // The source names no step of its own for 5 and 6.
  { category: '5', label: { en: '5 (>=95 %)', zh: '5类（≥95%）' }, management: { en: 'Likelihood >=95 %', zh: '恶性可能≥95%' } },
  { category: '6', label: { en: '6 (proven)', zh: '6类（已证实）' }, management: { en: 'Proven', zh: '已证实恶性' } },
];

/** BI-RADS: what a category that the radiologist chose means. */
export const BI_RADS: GuidelinePack = {
  id: 'bi_rads',
  title: { en: 'BI-RADS', zh: 'BI-RADS' },
  source: 'ACR BI-RADS',
  version: '1.0',
  checked: 'one_source',
  about: {
    en: 'What an assessment category leads to. The radiologist chooses the category.',
    zh: '评估分类对应的处理。分类由放射科医师决定。',
  },
  fields: [
    {
      name: 'category',
      label: { en: 'Category', zh: '分类' },
      kind: 'choice',
      options: Object.fromEntries(ROWS.map(({ category, label }) => [category, label])),
    },
  ],
  exclusions: [],
  tables: [
    {
      id: 'categories',
      title: { en: 'Categories', zh: '分类' },
      // An object would put 0 to 6 first and the letters after them; the names keep the order of the publication.
      rows: Object.fromEntries(ROWS.map(({ category, label }) => [`category_${category}`, label])),
      columns: { management: { en: 'management', zh: '处理' } },
    },
  ],
  cells: ROWS.map(({ category, management, followupMonths }): GuidelineCell => ({
    id: `bi_rads.categories.${category}`,
    table: 'categories',
    row: `category_${category}`,
    column: 'management',
    when: { category: [category] },
    outcome: { category, management, ...(followupMonths ? { followupMonths } : {}) },
    checked: 'one_source',
  })),
};
