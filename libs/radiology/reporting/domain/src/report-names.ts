import type { BodyPart, Modality, ReportContext, ReportSections } from './report';

/** A text in both languages of the desk. */
export interface BilingualText {
  readonly en: string;
  readonly zh: string;
}

/** Modalities as people read them; the code stays in front, because radiologists speak in codes. */
export const MODALITY_NAMES: Readonly<Record<Modality, BilingualText>> = {
  CT: { en: 'CT, computed tomography', zh: 'CT，计算机断层扫描' },
  MR: { en: 'MR, magnetic resonance', zh: 'MR，磁共振' },
  CR: { en: 'CR, computed radiography', zh: 'CR，计算机 X 线摄影' },
  DX: { en: 'DX, digital radiography', zh: 'DX，数字 X 线摄影' },
  US: { en: 'US, ultrasound', zh: 'US，超声' },
  PT: { en: 'PT, positron emission tomography', zh: 'PT，正电子发射断层显像' },
  MG: { en: 'MG, mammography', zh: 'MG，乳腺 X 线摄影' },
  NM: { en: 'NM, nuclear medicine', zh: 'NM，核医学' },
};

export const BODY_PART_NAMES: Readonly<Record<BodyPart, BilingualText>> = {
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

/** Parts of a report that hold text; `dictation` is what was spoken. */
export const TEXT_PARTS = ['findings', 'impression', 'recommendations', 'dictation'] as const satisfies readonly (
  keyof ReportSections | 'dictation'
)[];
/** Where a passage of a report can stand: its parts, and what was added after the signature. */
export const FOUND_PARTS = [...TEXT_PARTS, 'addendum'] as const;
export type FoundPart = (typeof FOUND_PARTS)[number];
export type TextPart = (typeof TEXT_PARTS)[number];

/** Headings of a written report. */
export const PART_TITLES: Readonly<Record<TextPart, BilingualText>> = {
  findings: { en: 'Findings', zh: '影像表现' },
  impression: { en: 'Impression', zh: '诊断意见' },
  recommendations: { en: 'Recommendations', zh: '建议' },
  dictation: { en: 'Dictation', zh: '口述' },
};

/** What a report is called: the examination as it was ordered, else modality and body part in the language of the report. */
export function reportTitle(report: {
  readonly language: 'en' | 'zh';
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
}): string {
  return report.context.exam?.trim() || `${report.modality} · ${BODY_PART_NAMES[report.bodyPart][report.language]}`;
}
