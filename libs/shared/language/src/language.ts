/**
 * A language the product can name, as an ISO 639-1 code. `und` (ISO 639-2, "undetermined") stands for text without letters or in a
 * language that has no profile here.
 */
export const LANGUAGES = [
  'en', 'zh', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'is', 'hu', 'pl', 'tr', 'id', 'vi', 'ru', 'uk', 'bg', 'ar', 'fa', 'he', 'el', 'hi', 'th', 'und',
] as const; // prettier-ignore
export type Language = (typeof LANGUAGES)[number];

/** Languages the screens are written in. */
export type UiLanguage = 'en' | 'zh';

/** Whether `value` is one of {@link LANGUAGES}. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/**
 * The language of the screens for a preference: a {@link Language}, a BCP 47 tag (`zh-Hant-TW`) or an `Accept-Language` header
 * (`de;q=0.9, zh-CN;q=0.8`). The best ranked of en and zh wins; every other language reads English.
 */
export function primaryUiLanguage(preference: string): UiLanguage {
  const ranked = preference
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { primary: tag.trim().split(/[-_]/)[0] ?? '', quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((first, second) => second.quality - first.quality || first.order - second.order);
  return ranked.find(({ primary }) => primary === 'zh' || primary === 'en')?.primary === 'zh' ? 'zh' : 'en';
}
