import type { SentimentLanguage } from '@trivium/finance/sentiment/domain';

/** Languages of the news as people read them. */
export const LANGUAGE_WORDS: Readonly<Record<SentimentLanguage, { readonly en: string; readonly zh: string }>> = {
  en: { en: 'English', zh: '英语' },
  zh: { en: 'Chinese', zh: '中文' },
  ja: { en: 'Japanese', zh: '日语' },
  ko: { en: 'Korean', zh: '韩语' },
  de: { en: 'German', zh: '德语' },
  fr: { en: 'French', zh: '法语' },
  es: { en: 'Spanish', zh: '西班牙语' },
  pt: { en: 'Portuguese', zh: '葡萄牙语' },
  ru: { en: 'Russian', zh: '俄语' },
  id: { en: 'Indonesian', zh: '印尼语' },
};
