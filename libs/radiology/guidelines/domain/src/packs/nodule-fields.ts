import type { BilingualAdvice } from '../guideline-result';
import type { GuidelineInputField } from './guideline-pack';

/** Names of signs and densities as the cases and the findings spell them. */
export const FEATURE_NAMES: Readonly<Record<string, BilingualAdvice>> = {
  spiculation: { en: 'spiculation', zh: '毛刺征' },
  lobulation: { en: 'lobulation', zh: '分叶征' },
  pleural_retraction: { en: 'pleural retraction', zh: '胸膜牵拉' },
  lymphadenopathy: { en: 'lymphadenopathy', zh: '淋巴结肿大' },
  metastasis: { en: 'metastasis', zh: '转移' },
  ggn_doubled_in_1_year: { en: 'ground-glass nodule doubled within one year', zh: '磨玻璃结节一年内增大一倍' },
};

export const DENSITY_NAMES: Readonly<Record<string, BilingualAdvice>> = {
  solid: { en: 'solid', zh: '实性' },
  part_solid: { en: 'part-solid', zh: '部分实性' },
  ground_glass: { en: 'ground glass', zh: '磨玻璃' },
};

export const DENSITY_FIELD: GuidelineInputField = {
  name: 'density',
  label: { en: 'Density', zh: '密度' },
  kind: 'choice',
  options: { ...DENSITY_NAMES, calcified: { en: 'calcified', zh: '钙化' } },
};

export const MEAN_FIELD: GuidelineInputField = {
  name: 'meanMm',
  fact: 'roundedMm',
  label: { en: 'Mean of long and short axis', zh: '长短径均值' },
  kind: 'number',
  unit: 'mm',
};

export const SOLID_FIELD: GuidelineInputField = {
  name: 'solidMm',
  fact: 'roundedSolidMm',
  label: { en: 'Solid part', zh: '实性成分' },
  kind: 'number',
  unit: 'mm',
};

export const FEATURES_FIELD: GuidelineInputField = {
  name: 'features',
  label: { en: 'Signs', zh: '征象' },
  kind: 'choices',
  options: FEATURE_NAMES,
};
