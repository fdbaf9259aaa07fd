import type { OrderPriority, ReportState } from '@trivium/radiology/reporting/domain';
import type { LocalText } from '@trivium/web/i18n';

export { BODY_PART_NAMES as BODY_PART_WORDS, MODALITY_NAMES as MODALITY_WORDS } from '@trivium/radiology/reporting/domain';

export const STATE_WORDS: Readonly<Record<ReportState, LocalText>> = {
  draft: { en: 'Draft', zh: '草稿' },
  preliminary: { en: 'Waits for signature', zh: '待签署' },
  final: { en: 'Signed', zh: '已签署' },
  amended: { en: 'Signed, with addenda', zh: '已签署，有补充报告' },
};

/** How a mark of a state is coloured, wherever one stands. */
export const STATE_TONES = { draft: 'warning', preliminary: 'accent', final: 'positive', amended: 'positive' } as const satisfies Readonly<
  Record<ReportState, string>
>;

export const PRIORITY_WORDS: Readonly<Record<OrderPriority, LocalText>> = {
  stat: { en: 'STAT', zh: '特急' },
  asap: { en: 'As soon as possible', zh: '尽快' },
  urgent: { en: 'Urgent', zh: '紧急' },
  routine: { en: 'Routine', zh: '常规' },
};

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
