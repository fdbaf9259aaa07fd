import type { BilingualText } from './report-names';

/** Stands on every screen, in every export and beside every report. */
export const DEVICE_STATEMENT: BilingualText = {
  en: 'Research and evaluation software. Not cleared or certified as a medical device. Not for clinical use.',
  zh: '仅供研究与评估使用的软件，未作为医疗器械获得批准或认证，不得用于临床。',
};
