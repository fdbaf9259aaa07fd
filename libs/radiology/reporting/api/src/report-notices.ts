import type { BilingualText } from '@trivium/radiology/reporting/domain';

const RESEARCH: BilingualText = {
  en: 'Research and evaluation software. Not cleared or certified as a medical device. Not for clinical use.',
  zh: '研究与评估用软件，未获医疗器械许可或认证，不得用于临床。',
};

/** What every reader of a report must know. */
export const NOTICES: Readonly<Record<'unsigned' | 'signed', BilingualText>> = {
  unsigned: { en: `AI-assisted draft, unsigned. ${RESEARCH.en}`, zh: `人工智能辅助草稿，未签署。${RESEARCH.zh}` },
  signed: RESEARCH,
};

/** True to what happened: the embedded engine renders what was dictated, a model rephrases it and is checked. */
export const AI_LABELS: Readonly<Record<'program' | 'model', BilingualText>> = {
  program: { en: 'Drafted by a program from the dictation', zh: '由程序依据口述起草' },
  model: { en: 'Phrased by AI from the dictation and checked against it', zh: '由人工智能依据口述撰写，并已与口述核对' },
};
