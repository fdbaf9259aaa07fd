import type { LocalText } from '@trivium/web/i18n';

/** Languages of the news as the reader's language names them. */
export const LANGUAGE_WORDS: Readonly<Record<string, LocalText>> = {
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

/** Those of {@link LANGUAGE_WORDS}, in their order. */
export const NEWS_LANGUAGES: readonly string[] = Object.keys(LANGUAGE_WORDS);

/** A source may be in a language that the desk does not judge; `Intl` names it. A code that is none stays as it is. */
export function languageName(code: string): LocalText {
  return LANGUAGE_WORDS[code] ?? { en: namedBy('en', code), zh: namedBy('zh-CN', code) };
}

function namedBy(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    // What a feed states of itself need not be a tag of BCP 47.
    return code;
  }
}
