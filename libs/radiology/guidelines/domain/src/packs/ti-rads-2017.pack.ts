import type { CellOutcome, GuidelineCell, GuidelinePack, NumberRange } from './guideline-pack';

interface Level {
  readonly level: string;
  readonly points: NumberRange;
  /** Millimetres: follow from, aspirate from. */
  readonly followFromMm?: number;
  readonly aspirateFromMm?: number;
}
const LEVELS: readonly Level[] = [
  { level: 'TR1', points: { from: 0, below: 1 } },
  { level: 'TR2', points: { from: 2, below: 3 } },
  { level: 'TR3', points: { from: 3, below: 4 }, followFromMm: 15, aspirateFromMm: 25 },
  { level: 'TR4', points: { from: 4, below: 7 }, followFromMm: 10, aspirateFromMm: 15 },
  { level: 'TR5', points: { from: 7 }, followFromMm: 5, aspirateFromMm: 10 },
];

const NOTHING: CellOutcome = { code: 'NO_FNA', management: { en: 'No fine-needle aspiration by size', zh: '按大小无需细针穿刺' } };
const FOLLOW: CellOutcome = { code: 'FOLLOW', management: { en: 'Follow-up ultrasound', zh: '超声随访' } };
const ASPIRATE: CellOutcome = { code: 'FNA', management: { en: 'Fine-needle aspiration', zh: '细针穿刺活检' } };

function cellsOf({ level, points, followFromMm, aspirateFromMm }: Level): readonly GuidelineCell[] {
  const cell = (column: string, outcome: CellOutcome, roundedMm?: NumberRange): GuidelineCell => ({
    id: `ti_rads_2017.levels.${level}.${column}`,
    table: 'levels',
    row: level,
    column,
    when: { points, ...(roundedMm ? { roundedMm } : {}) },
    outcome: { ...outcome, category: level },
    checked: 'one_source',
  });
  if (followFromMm === undefined || aspirateFromMm === undefined) return [cell('any', NOTHING)];
  return [
    cell('below', NOTHING, { below: followFromMm }),
    cell('follow', FOLLOW, { from: followFromMm, below: aspirateFromMm }),
    cell('aspirate', ASPIRATE, { from: aspirateFromMm }),
  ];
}

/** ACR TI-RADS 2017. The points of all echogenic foci that apply add up; a published web calculator takes the highest only and is wrong. */
export const TI_RADS_2017: GuidelinePack = {
  id: 'ti_rads_2017',
  title: { en: 'ACR TI-RADS 2017', zh: 'ACR TI-RADS 2017' },
  source: 'ACR TI-RADS 2017 (Tessler et al.)',
  version: '2017.1',
  checked: 'one_source',
  about: {
    en: 'Thyroid nodules on ultrasound. Points add up; the names of the options are lexicon words in the order of the points and were not checked.',
    zh: '超声甲状腺结节。各项分数相加；选项名称按分数顺序取自术语集，未经核对。',
  },
  sizeDigits: 1,
  fields: [
    {
      name: 'composition',
      label: { en: 'Composition', zh: '成分' },
      kind: 'choice',
      options: {
        cystic: { en: 'cystic', zh: '囊性' },
        spongiform: { en: 'spongiform', zh: '海绵状' },
        mixed: { en: 'mixed cystic and solid', zh: '囊实混合性' },
        solid: { en: 'solid', zh: '实性' },
      },
      points: { cystic: 0, spongiform: 0, mixed: 1, solid: 2 },
    },
    {
      name: 'echogenicity',
      label: { en: 'Echogenicity', zh: '回声' },
      kind: 'choice',
      options: {
        anechoic: { en: 'anechoic', zh: '无回声' },
        hyper_or_isoechoic: { en: 'hyper- or isoechoic', zh: '高回声或等回声' },
        hypoechoic: { en: 'hypoechoic', zh: '低回声' },
        very_hypoechoic: { en: 'very hypoechoic', zh: '极低回声' },
      },
      points: { anechoic: 0, hyper_or_isoechoic: 1, hypoechoic: 2, very_hypoechoic: 3 },
    },
    {
      name: 'shape',
      label: { en: 'Shape', zh: '形态' },
      kind: 'choice',
      options: { wider: { en: 'wider than tall', zh: '宽大于高' }, taller: { en: 'taller than wide', zh: '高大于宽' } },
      points: { wider: 0, taller: 3 },
    },
    {
      name: 'margin',
      label: { en: 'Margin', zh: '边缘' },
      kind: 'choice',
      options: {
        smooth: { en: 'smooth', zh: '光滑' },
        ill_defined: { en: 'ill-defined', zh: '边界不清' },
        lobulated_or_irregular: { en: 'lobulated or irregular', zh: '分叶或不规则' },
        extrathyroidal: { en: 'extrathyroidal extension', zh: '甲状腺外侵犯' },
      },
      points: { smooth: 0, ill_defined: 0, lobulated_or_irregular: 2, extrathyroidal: 3 },
    },
    {
      name: 'foci',
      label: { en: 'Echogenic foci (all that apply)', zh: '强回声灶（可多选）' },
      kind: 'choices',
      options: {
        none_or_comet_tail: { en: 'none or large comet-tail', zh: '无或大彗星尾' },
        macrocalcifications: { en: 'macrocalcifications', zh: '粗大钙化' },
        rim: { en: 'peripheral (rim)', zh: '周边（环形）钙化' },
        punctate: { en: 'punctate', zh: '点状强回声' },
      },
      points: { none_or_comet_tail: 0, macrocalcifications: 1, rim: 2, punctate: 3 },
    },
    { name: 'meanMm', fact: 'roundedMm', label: { en: 'Size', zh: '大小' }, kind: 'number', unit: 'mm' },
  ],
  exclusions: [],
  tables: [
    {
      id: 'levels',
      title: { en: 'Levels and sizes', zh: '分级与大小' },
      rows: {
        TR1: { en: 'TR1 (0 points)', zh: 'TR1（0分）' },
        TR2: { en: 'TR2 (2 points)', zh: 'TR2（2分）' },
        TR3: { en: 'TR3 (3 points): follow from 15 mm, aspirate from 25 mm', zh: 'TR3（3分）：≥15 mm随访，≥25 mm穿刺' },
        TR4: { en: 'TR4 (4-6 points): follow from 10 mm, aspirate from 15 mm', zh: 'TR4（4-6分）：≥10 mm随访，≥15 mm穿刺' },
        TR5: { en: 'TR5 (7 points or more): follow from 5 mm, aspirate from 10 mm', zh: 'TR5（≥7分）：≥5 mm随访，≥10 mm穿刺' },
      },
      columns: {
        any: { en: 'any size', zh: '任何大小' },
        below: { en: 'smaller', zh: '更小' },
        follow: { en: 'follow', zh: '随访' },
        aspirate: { en: 'aspirate', zh: '穿刺' },
      },
    },
  ],
  cells: LEVELS.flatMap(cellsOf),
};
