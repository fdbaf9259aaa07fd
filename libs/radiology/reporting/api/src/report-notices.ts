import { type BilingualText, DEVICE_STATEMENT } from '@trivium/radiology/reporting/domain';

/** What every reader of a report must know. */
export const NOTICES: Readonly<Record<'unsigned' | 'signed', BilingualText>> = {
  unsigned: { en: `AI-assisted draft, unsigned. ${DEVICE_STATEMENT.en}`, zh: `人工智能辅助草稿，未签署。${DEVICE_STATEMENT.zh}` },
  signed: DEVICE_STATEMENT,
};

/** True to what happened, and in Chinese with the two words that GB 45438-2025 asks of a visible label, 人工智能 and 生成: the embedded engine renders what was dictated, a model rephrases it and is checked. */
export const AI_LABELS: Readonly<Record<'program' | 'model', BilingualText>> = {
  program: { en: 'Drafted by a program from the dictation', zh: '由程序依据口述起草' },
  model: { en: 'Phrased by AI from the dictation and checked against it', zh: '由人工智能依据口述生成，并已与口述核对' },
};
