import {
  countText,
  type Density,
  DENSITY_NAMES,
  type Finding,
  type FindingType,
  type Lobe,
  LOBE_NAMES,
  type Margin,
  type NegativeType,
  type Segment,
  SEGMENT_NAMES,
  TYPE_NAMES,
} from '@trivium/radiology/findings/domain';
import type { BilingualText } from '../report-names';

/** How a text speaks: to a referring doctor, or to a patient. */
export const DRAFT_STYLES = ['professional', 'plain'] as const;
export type DraftStyle = (typeof DRAFT_STYLES)[number];

interface TypeWords extends BilingualText {
  /** In English where there are several. */
  readonly plural: string;
  /** For a patient. */
  readonly plain?: BilingualText;
  /** Whether the side stands before the word (`left pleural effusion`) or in a place behind it (`nodule in the left lung`). */
  readonly hasSideBefore?: boolean;
}

export const TYPE_WORDS: Readonly<Record<FindingType, TypeWords>> = {
  nodule: { en: 'nodule', plural: 'nodules', zh: '结节', plain: { en: 'nodule (small spot)', zh: '结节（小的圆形病灶）' } },
  mass: { en: 'mass', plural: 'masses', zh: '肿块', plain: { en: 'mass (larger spot)', zh: '肿块（较大的病灶）' } },
  lesion: { en: 'lesion', plural: 'lesions', zh: '病灶' },
  granuloma: {
    en: 'granuloma',
    plural: 'granulomas',
    zh: '肉芽肿',
    plain: { en: 'granuloma (old scar-like spot)', zh: '肉芽肿（陈旧性小病灶）' },
  },
  consolidation: {
    en: 'consolidation',
    plural: 'consolidations',
    zh: '实变',
    plain: { en: 'consolidation (air spaces filled)', zh: '实变（肺泡内被填充）' },
  },
  atelectasis: {
    en: 'atelectasis',
    plural: 'areas of atelectasis',
    zh: '肺不张',
    plain: { en: 'atelectasis (part of the lung not fully open)', zh: '肺不张（部分肺未完全张开）' },
  },
  pleural_effusion: {
    en: 'pleural effusion',
    plural: 'pleural effusions',
    zh: '胸腔积液',
    plain: { en: 'pleural effusion (fluid around the lung)', zh: '胸腔积液（肺周围有液体）' },
    hasSideBefore: true,
  },
  pneumothorax: {
    en: 'pneumothorax',
    plural: 'pneumothoraces',
    zh: '气胸',
    plain: { en: 'pneumothorax (air around the lung)', zh: '气胸（肺周围有气体）' },
    hasSideBefore: true,
  },
  lymphadenopathy: {
    en: 'lymphadenopathy',
    plural: 'lymphadenopathy',
    zh: '淋巴结肿大',
    plain: { en: 'lymphadenopathy (enlarged lymph nodes)', zh: '淋巴结肿大' },
    hasSideBefore: true,
  },
  bronchiectasis: {
    en: 'bronchiectasis',
    plural: 'bronchiectasis',
    zh: '支气管扩张',
    plain: { en: 'bronchiectasis (widened airways)', zh: '支气管扩张（气道增宽）' },
  },
  emphysema: {
    en: 'emphysema',
    plural: 'emphysema',
    zh: '肺气肿',
    plain: { en: 'emphysema (damaged air sacs)', zh: '肺气肿（肺泡受损）' },
  },
  bulla: { en: 'bulla', plural: 'bullae', zh: '肺大疱', plain: { en: 'bulla (air-filled space)', zh: '肺大疱（含气的空腔）' } },
  scar: { en: 'scar', plural: 'scars', zh: '瘢痕' },
  hiatal_hernia: {
    en: 'hiatal hernia',
    plural: 'hiatal hernias',
    zh: '食管裂孔疝',
    plain: { en: 'hiatal hernia (part of the stomach lies in the chest)', zh: '食管裂孔疝（部分胃进入胸腔）' },
  },
};

export const NEGATIVE_WORDS: Readonly<Record<NegativeType, BilingualText>> = {
  ...TYPE_WORDS,
  pleural_thickening: { en: 'pleural thickening', zh: '胸膜增厚' },
  pulmonary_embolism: { en: 'pulmonary embolism', zh: '肺栓塞' },
  recurrence: { en: 'recurrence', zh: '复发' },
};

// As the findings themselves are written.
export const LOBE_WORDS: Readonly<Record<Lobe, BilingualText>> = LOBE_NAMES;
export const SEGMENT_WORDS: Readonly<Record<Segment, BilingualText>> = SEGMENT_NAMES;
export const DENSITY_WORDS: Readonly<Record<Density, BilingualText>> = DENSITY_NAMES;

export const MARGIN_WORDS: Readonly<Record<Margin, BilingualText>> = {
  smooth: { en: 'smooth margins', zh: '边缘光滑' },
  well_defined: { en: 'well-defined margins', zh: '边界清楚' },
  ill_defined: { en: 'ill-defined margins', zh: '边界不清' },
  irregular: { en: 'irregular margins', zh: '边缘不规则' },
  lobulated: { en: 'lobulated margins', zh: '边缘分叶' },
  spiculated: { en: 'spiculated margins', zh: '边缘毛刺' },
  pleural_retraction: { en: 'pleural retraction', zh: '胸膜牵拉' },
  cavitary: { en: 'cavitation', zh: '空洞' },
};

/** As it is written in a report: `8 × 6 mm`. */
export function sizeText(sizeMm: readonly number[]): string {
  return `${sizeMm.map((mm) => String(Math.round(mm * 10) / 10)).join(' × ')} mm`;
}

/**
 * What a finding is called where several are spoken of: `12 mm ground-glass nodule in the left upper lobe`, `左肺上叶磨玻璃结节（12 mm）`. In English `qualifiers` stand behind the
 * number: `three possible new nodules`.
 */
export function shortName(finding: Finding, language: 'en' | 'zh', qualifiers: readonly string[] = []): string {
  const { type, laterality, lobe, density, sizeMm, count, howMany } = finding;
  const words = TYPE_WORDS[type];
  const isMany = count === 'multiple' || (laterality === 'bilateral' && words.hasSideBefore === true);
  if (language === 'zh') return `${placeZh(finding)}${kindZh(finding)}${sizeMm === undefined ? '' : `（${sizeText(sizeMm)}）`}`;
  const side = laterality !== undefined && lobe === undefined && words.hasSideBefore === true ? laterality : undefined;
  const place =
    lobe !== undefined
      ? `in the ${LOBE_WORDS[lobe].en}`
      : laterality === undefined || side !== undefined
        ? undefined
        : laterality === 'bilateral'
          ? 'in both lungs'
          : `in the ${laterality} lung`;
  return [
    countText(finding, 'en') || undefined,
    ...qualifiers,
    side,
    sizeMm && sizeText(sizeMm),
    density && DENSITY_WORDS[density].en,
    isMany ? ((howMany === undefined ? undefined : TYPE_NAMES[type].counted) ?? words.plural) : words.en,
    place,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Where it is, in Chinese: `左肺上叶`, `右侧`; empty where nothing was said. */
export function placeZh({ type, laterality, lobe }: Finding): string {
  if (lobe !== undefined) return LOBE_WORDS[lobe].zh;
  if (laterality === undefined) return '';
  const side = { left: '左', right: '右', bilateral: '双' }[laterality];
  return `${side}${TYPE_WORDS[type].hasSideBefore === true ? '侧' : '肺'}`;
}

/** What it is, in Chinese: `多发磨玻璃结节`. */
export function kindZh(finding: Finding): string {
  const { type, density, howMany } = finding;
  const name = (howMany === undefined ? undefined : TYPE_NAMES[type].countedZh) ?? TYPE_WORDS[type].zh;
  return `${countText(finding, 'zh')}${density === undefined ? '' : DENSITY_WORDS[density].zh}${name}`;
}
