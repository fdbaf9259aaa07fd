import type { Change, Density, FindingType, Laterality, Lobe, Margin, NegativeType, Segment } from '../finding';

export type Language = 'en' | 'zh';

export interface TypeName {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
  /** Where they are counted, when another word is: lymph nodes are, their enlargement is not. */
  readonly counted?: string;
  readonly countedZh?: string;
  /** What it is, for a reader who is no doctor. */
  readonly plainEn: string;
  readonly plainZh: string;
}

export const TYPE_NAMES: Readonly<Record<FindingType, TypeName>> = {
  nodule: { one: 'nodule', many: 'nodules', zh: '结节', plainEn: 'a small round spot', plainZh: '细圆的一点' },
  mass: { one: 'mass', many: 'masses', zh: '肿块', plainEn: 'a lump', plainZh: '一团较粗的组织' },
  lesion: { one: 'lesion', many: 'lesions', zh: '病灶', plainEn: 'a changed spot', plainZh: '有改变的地方' },
  granuloma: { one: 'granuloma', many: 'granulomas', zh: '肉芽肿', plainEn: 'a healed spot of inflammation', plainZh: '炎症愈合后留下' },
  consolidation: {
    one: 'consolidation',
    many: 'consolidations',
    zh: '实变',
    plainEn: 'lung filled with fluid or cells instead of air',
    plainZh: '肺泡充满',
  },
  atelectasis: { one: 'atelectasis', many: 'atelectases', zh: '肺不张', plainEn: 'lung that is partly closed', plainZh: '肺的一角闭合' },
  pleural_effusion: {
    one: 'pleural effusion',
    many: 'pleural effusions',
    zh: '胸腔积液',
    plainEn: 'fluid around the lung',
    plainZh: '肺周围有水',
  },
  pneumothorax: { one: 'pneumothorax', many: 'pneumothoraces', zh: '气胸', plainEn: 'air around the lung', plainZh: '肺周围有空气' },
  lymphadenopathy: {
    one: 'lymphadenopathy',
    many: 'lymphadenopathies',
    zh: '淋巴结肿大',
    counted: 'enlarged lymph nodes',
    countedZh: '肿大淋巴结',
    plainEn: 'swollen glands',
    plainZh: '腺体变粗',
  },
  bronchiectasis: { one: 'bronchiectasis', many: 'bronchiectases', zh: '支气管扩张', plainEn: 'widened airways', plainZh: '气道变宽' },
  emphysema: { one: 'emphysema', many: 'emphysematous changes', zh: '肺气肿', plainEn: 'damaged air sacs', plainZh: '肺泡受损' },
  bulla: { one: 'bulla', many: 'bullae', zh: '肺大疱', plainEn: 'an air bubble in the lung', plainZh: '肺里的气泡' },
  scar: { one: 'scar', many: 'scars', zh: '瘢痕', plainEn: 'healed tissue', plainZh: '愈合后留下' },
  hiatal_hernia: {
    one: 'hiatal hernia',
    many: 'hiatal hernias',
    zh: '食管裂孔疝',
    plainEn: 'part of the stomach lies in the chest',
    plainZh: '胃的一角进入胸部',
  },
};

export const NEGATIVE_NAMES: Readonly<Record<NegativeType, Readonly<Record<Language, string>>>> = {
  ...(Object.fromEntries(Object.entries(TYPE_NAMES).map(([type, { one, zh }]) => [type, { en: one, zh }])) as Record<
    FindingType,
    Record<Language, string>
  >),
  pleural_thickening: { en: 'pleural thickening', zh: '胸膜增厚' },
  pulmonary_embolism: { en: 'pulmonary embolism', zh: '肺栓塞' },
  recurrence: { en: 'recurrence', zh: '复发' },
};

export const SIDE_NAMES: Readonly<Record<Laterality, Readonly<Record<Language, string>>>> = {
  left: { en: 'left', zh: '左' },
  right: { en: 'right', zh: '右' },
  bilateral: { en: 'bilateral', zh: '双' },
};

export const LOBE_NAMES: Readonly<Record<Lobe, Readonly<Record<Language | 'plainEn', string>>>> = {
  LUL: { en: 'left upper lobe', plainEn: 'upper lobe of the left lung', zh: '左肺上叶' },
  LLL: { en: 'left lower lobe', plainEn: 'lower lobe of the left lung', zh: '左肺下叶' },
  RUL: { en: 'right upper lobe', plainEn: 'upper lobe of the right lung', zh: '右肺上叶' },
  RML: { en: 'right middle lobe', plainEn: 'middle lobe of the right lung', zh: '右肺中叶' },
  RLL: { en: 'right lower lobe', plainEn: 'lower lobe of the right lung', zh: '右肺下叶' },
};

export const SEGMENT_NAMES: Readonly<Record<Segment, Readonly<Record<Language, string>>>> = {
  apical: { en: 'apical segment', zh: '尖段' },
  anterior: { en: 'anterior segment', zh: '前段' },
  posterior: { en: 'posterior segment', zh: '后段' },
  apicoposterior: { en: 'apicoposterior segment', zh: '尖后段' },
  lingula: { en: 'lingula', zh: '舌段' },
  superior: { en: 'superior segment', zh: '背段' },
  lateral: { en: 'lateral segment', zh: '外侧段' },
  medial: { en: 'medial segment', zh: '内侧段' },
  anterior_basal: { en: 'anterior basal segment', zh: '前基底段' },
  lateral_basal: { en: 'lateral basal segment', zh: '外基底段' },
  posterior_basal: { en: 'posterior basal segment', zh: '后基底段' },
  medial_basal: { en: 'medial basal segment', zh: '内基底段' },
  anteromedial_basal: { en: 'anteromedial basal segment', zh: '前内基底段' },
};

export const DENSITY_NAMES: Readonly<Record<Density, Readonly<Record<Language | 'plainEn' | 'plainZh', string>>>> = {
  solid: { en: 'solid', zh: '实性', plainEn: 'it covers what lies behind it', plainZh: '遮住后面的结构' },
  part_solid: { en: 'part-solid', zh: '部分实性', plainEn: 'one part dense, one part hazy', plainZh: '一部分浓，一部分淡' },
  ground_glass: { en: 'ground-glass', zh: '磨玻璃', plainEn: 'hazy, like frosted glass', plainZh: '像一层薄雾' },
  calcified: { en: 'calcified', zh: '钙化', plainEn: 'holds calcium', plainZh: '含有钙' },
};

export const MARGIN_NAMES: Readonly<Record<Margin, Readonly<Record<Language | 'plainEn' | 'plainZh', string>>>> = {
  smooth: { en: 'smooth margins', zh: '边缘光滑', plainEn: 'even edge', plainZh: '边缘很平' },
  well_defined: { en: 'well-defined margins', zh: '边界清楚', plainEn: 'easy to tell from the lung around it', plainZh: '与周围容易分开' },
  ill_defined: { en: 'ill-defined margins', zh: '边界不清', plainEn: 'hard to tell from the lung around it', plainZh: '与周围不易分开' },
  irregular: { en: 'irregular margins', zh: '边缘不规则', plainEn: 'uneven edge', plainZh: '边缘不平' },
  lobulated: { en: 'lobulation', zh: '分叶', plainEn: 'rounded bulges', plainZh: '边缘像花瓣' },
  spiculated: { en: 'spiculation', zh: '毛刺', plainEn: 'fine spikes at the edge', plainZh: '边缘有细刺' },
  pleural_retraction: { en: 'pleural retraction', zh: '胸膜牵拉', plainEn: 'it pulls on the lining of the lung', plainZh: '拉扯肺的外膜' },
  cavitary: { en: 'cavitation', zh: '空洞', plainEn: 'a hollow inside', plainZh: '里面是空的' },
};

export const CHANGE_NAMES: Readonly<Record<Change, Readonly<Record<Language, string>>>> = {
  new: { en: 'new', zh: '为新发' },
  stable: { en: 'unchanged', zh: '较前无变化' },
  growing: { en: 'increased in size', zh: '较前增大' },
  resolved: { en: 'resolved', zh: '现已消失' },
};
