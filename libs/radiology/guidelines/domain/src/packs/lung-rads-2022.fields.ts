import type { BilingualAdvice, CheckedHow } from '../guideline-result';
import type { GuidelineInputField } from './guideline-pack';
import { DENSITY_FIELD, FEATURES_FIELD, MEAN_FIELD, SOLID_FIELD } from './nodule-fields';

interface SpecialRow {
  readonly category: '0' | '1' | '2' | '3' | '4A' | '4B';
  readonly label: BilingualAdvice;
  readonly checked: CheckedHow;
}

/** The column "other" of the table. The rows for cysts are partly checked. */
export const LUNG_RADS_SPECIALS = {
  prior_being_located: {
    category: '0',
    label: { en: 'prior examination being located', zh: '正在查找既往检查' },
    checked: 'two_sources',
  },
  lungs_incompletely_imaged: {
    category: '0',
    label: { en: 'lungs incompletely imaged', zh: '肺部扫描不完整' },
    checked: 'two_sources',
  },
  infectious_or_inflammatory: {
    category: '0',
    label: { en: 'findings suggest infection or inflammation', zh: '提示感染或炎症' },
    checked: 'two_sources',
  },
  no_nodules: { category: '1', label: { en: 'no nodules', zh: '无结节' }, checked: 'two_sources' },
  benign_calcification: {
    category: '1',
    label: { en: 'benign calcification (complete, central, popcorn, rings)', zh: '良性钙化（完全、中央、爆米花样、环形）' },
    checked: 'two_sources',
  },
  fat_containing: { category: '1', label: { en: 'contains fat', zh: '含脂肪' }, checked: 'two_sources' },
  juxtapleural_solid_smooth_lentiform_lt10: {
    category: '2',
    label: { en: 'juxtapleural, solid, smooth, <10 mm', zh: '胸膜旁、实性、光滑、<10 mm' },
    checked: 'two_sources',
  },
  airway_subsegmental: { category: '2', label: { en: 'airway nodule, subsegmental', zh: '亚段支气管气道结节' }, checked: 'two_sources' },
  category3_stable_or_smaller_at_6_months: {
    category: '2',
    label: { en: 'category 3, stable or smaller at 6 months', zh: '3类结节，6个月时稳定或缩小' },
    checked: 'two_sources',
  },
  category4B_proven_benign: {
    category: '2',
    label: { en: 'category 4B, proven benign', zh: '4B类结节，已证实为良性' },
    checked: 'two_sources',
  },
  cyst_thick_walled_growing_cystic_component: {
    category: '3',
    label: { en: 'thick-walled cyst, cystic part growing', zh: '厚壁囊腔，囊性部分增大' },
    checked: 'partly',
  },
  category4A_stable_or_smaller_at_3_months: {
    category: '3',
    label: { en: 'category 4A (not airway), stable or smaller at 3 months', zh: '4A类结节（非气道），3个月时稳定或缩小' },
    checked: 'two_sources',
  },
  airway_segmental_or_more_proximal_baseline: {
    category: '4A',
    label: { en: 'airway nodule, segmental or more proximal, baseline', zh: '段支气管或更近端气道结节，基线' },
    checked: 'two_sources',
  },
  cyst_thick_walled_baseline: {
    category: '4A',
    label: { en: 'thick-walled cyst, baseline', zh: '厚壁囊腔，基线' },
    checked: 'partly',
  },
  cyst_multilocular_baseline: {
    category: '4A',
    label: { en: 'multilocular cyst, baseline', zh: '多房囊腔，基线' },
    checked: 'partly',
  },
  cyst_becomes_multilocular: {
    category: '4A',
    label: { en: 'cyst that has become multilocular', zh: '囊腔变为多房' },
    checked: 'partly',
  },
  airway_segmental_or_more_proximal_stable_or_growing: {
    category: '4B',
    label: { en: 'airway nodule, segmental or more proximal, stable or growing', zh: '段支气管或更近端气道结节，稳定或增长' },
    checked: 'two_sources',
  },
  cyst_thick_walled_growing_wall_or_nodularity: {
    category: '4B',
    label: { en: 'thick-walled cyst, wall or nodularity growing', zh: '厚壁囊腔，囊壁或结节成分增大' },
    checked: 'partly',
  },
  cyst_multilocular_growing: {
    category: '4B',
    label: { en: 'multilocular cyst, growing', zh: '多房囊腔，增大' },
    checked: 'partly',
  },
  slow_growing_solid_over_multiple_exams: {
    category: '4B',
    label: { en: 'slow growth over several examinations', zh: '多次检查缓慢增长' },
    checked: 'partly',
  },
} as const satisfies Readonly<Record<string, SpecialRow>>;
export type LungRadsSpecial = keyof typeof LUNG_RADS_SPECIALS;

const SPECIAL_NAMES: Readonly<Record<string, BilingualAdvice>> = {
  none: { en: 'none of these', zh: '以上均无' },
  ...Object.fromEntries(Object.entries(LUNG_RADS_SPECIALS).map(([name, { label }]) => [name, label])),
};

export const LUNG_RADS_FIELDS: readonly GuidelineInputField[] = [
  DENSITY_FIELD,
  MEAN_FIELD,
  SOLID_FIELD,
  {
    name: 'status',
    label: { en: 'Compared with the prior examination', zh: '与既往检查比较' },
    kind: 'choice',
    options: {
      baseline: { en: 'baseline', zh: '基线' },
      new: { en: 'new', zh: '新发' },
      growing: { en: 'growing', zh: '增长' },
      stable: { en: 'stable', zh: '稳定' },
      slow_growing: { en: 'slowly growing', zh: '缓慢增长' },
    },
    assumed: 'baseline',
  },
  FEATURES_FIELD,
  { name: 'special', label: { en: 'Special cases', zh: '特殊情况' }, kind: 'choice', options: SPECIAL_NAMES, assumed: 'none' },
];
