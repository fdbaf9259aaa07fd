import type { Certainty, Change, FindingSlot, Laterality } from '@trivium/radiology/findings/domain';
import type { LocalText } from '@trivium/web/i18n';

type Words<Value extends string> = Readonly<Record<Value, LocalText>>;

/** What the list of findings names beside the words that reports are made of (`NEGATIVE_WORDS`, `LOBE_WORDS` … of the domain). */
export const SIDE_WORDS: Words<Laterality> = {
  left: { en: 'Left', zh: '左侧' },
  right: { en: 'Right', zh: '右侧' },
  bilateral: { en: 'Both sides', zh: '双侧' },
};

export const CHANGE_WORDS: Words<Change> = {
  new: { en: 'New', zh: '新发' },
  stable: { en: 'Stable', zh: '稳定' },
  growing: { en: 'Growing', zh: '增大' },
  resolved: { en: 'Resolved', zh: '已吸收' },
};

export const CERTAINTY_WORDS: Words<Certainty> = {
  definite: { en: 'Definite', zh: '明确' },
  possible: { en: 'Possible', zh: '可能' },
};

export const SLOT_WORDS: Words<FindingSlot> = {
  type: { en: 'Kind', zh: '类型' },
  laterality: { en: 'Side', zh: '侧别' },
  lobe: { en: 'Lobe', zh: '肺叶' },
  segment: { en: 'Segment', zh: '肺段' },
  sizeMm: { en: 'Size', zh: '大小' },
  solidComponentMm: { en: 'Solid part', zh: '实性成分' },
  density: { en: 'Density', zh: '密度' },
  margin: { en: 'Margin', zh: '边缘' },
  change: { en: 'Change', zh: '变化' },
  priorSizeMm: { en: 'Prior size', zh: '既往大小' },
  priorDate: { en: 'Prior date', zh: '既往日期' },
  certainty: { en: 'Certainty', zh: '确定程度' },
  count: { en: 'Count', zh: '数量' },
  howMany: { en: 'How many', zh: '个数' },
  image: { en: 'Image', zh: '图像' },
};

export const SERIES_WORDS: LocalText = { en: 'Series', zh: '序列' };
export const IMAGE_WORDS: LocalText = { en: 'Image', zh: '图像' };
