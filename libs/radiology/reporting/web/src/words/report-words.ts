import type { BodyPart, Modality, ReportState } from '@trivium/radiology/reporting/domain';
import type { LocalText } from '@trivium/web/i18n';

/** Modalities as people read them; the code stays in front, because radiologists speak in codes. */
export const MODALITY_WORDS: Readonly<Record<Modality, LocalText>> = {
  CT: { en: 'CT, computed tomography', zh: 'CT，计算机断层扫描' },
  MR: { en: 'MR, magnetic resonance', zh: 'MR，磁共振' },
  CR: { en: 'CR, computed radiography', zh: 'CR，计算机 X 线摄影' },
  DX: { en: 'DX, digital radiography', zh: 'DX，数字 X 线摄影' },
  US: { en: 'US, ultrasound', zh: 'US，超声' },
  PT: { en: 'PT, positron emission tomography', zh: 'PT，正电子发射断层显像' },
  MG: { en: 'MG, mammography', zh: 'MG，乳腺 X 线摄影' },
  NM: { en: 'NM, nuclear medicine', zh: 'NM，核医学' },
};

export const BODY_PART_WORDS: Readonly<Record<BodyPart, LocalText>> = {
  chest: { en: 'Chest', zh: '胸部' },
  abdomen: { en: 'Abdomen', zh: '腹部' },
  pelvis: { en: 'Pelvis', zh: '盆腔' },
  head: { en: 'Head', zh: '头部' },
  neck: { en: 'Neck', zh: '颈部' },
  spine: { en: 'Spine', zh: '脊柱' },
  breast: { en: 'Breast', zh: '乳腺' },
  heart: { en: 'Heart', zh: '心脏' },
  upper_limb: { en: 'Upper limb', zh: '上肢' },
  lower_limb: { en: 'Lower limb', zh: '下肢' },
  whole_body: { en: 'Whole body', zh: '全身' },
};

export const STATE_WORDS: Readonly<Record<ReportState, LocalText>> = { draft: { en: 'Draft', zh: '草稿' } };

export const SEX_WORDS = {
  female: { en: 'Female', zh: '女' },
  male: { en: 'Male', zh: '男' },
  other: { en: 'Other', zh: '其他' },
  unknown: { en: 'Unknown', zh: '不详' },
} as const satisfies Readonly<Record<string, LocalText>>;

export type Sex = keyof typeof SEX_WORDS;

export const SEXES: readonly Sex[] = ['female', 'male', 'other', 'unknown'];

export const REPORT_LANGUAGES: readonly { readonly id: 'en' | 'zh'; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'zh', name: '中文' },
];

/** Invented dictations that show the spoken headings in use. */
export const EXAMPLE_DICTATIONS: Readonly<Record<'en' | 'zh', string>> = {
  en: 'A 6 mm solid nodule in the right upper lobe, unchanged since the prior study. No pleural effusion. Impression: Stable 6 mm nodule in the right upper lobe. Recommendation: CT in 12 months.',
  zh: '右肺上叶见一实性结节，大小约6mm，与前片相比无变化。未见胸腔积液。印象：右肺上叶6mm结节，稳定。建议：12个月后复查CT。',
};
