import { SENTIMENT_LANGUAGES } from '@trivium/finance/sentiment/domain';

/** Languages by their own names, as their speakers look for them. */
export const LANGUAGE_NAMES: Readonly<Record<(typeof SENTIMENT_LANGUAGES)[number], string>> = {
  en: 'English',
  zh: '中文',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ru: 'Русский',
  id: 'Bahasa Indonesia',
};

export const LANGUAGE_CHOICES = SENTIMENT_LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] }));
