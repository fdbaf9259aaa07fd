import type { Language } from '../language';
import { CHINESE_STOP_WORDS } from './chinese';
import { ENGLISH_STOP_WORDS } from './english';
import { FRENCH_STOP_WORDS } from './french';
import { GERMAN_STOP_WORDS } from './german';
import { JAPANESE_STOP_WORDS } from './japanese';
import { KOREAN_STOP_WORDS } from './korean';
import { PORTUGUESE_STOP_WORDS } from './portuguese';
import { SPANISH_STOP_WORDS } from './spanish';

const NONE: ReadonlySet<string> = new Set();
const BY_LANGUAGE: Partial<Record<Language, ReadonlySet<string>>> = {
  en: ENGLISH_STOP_WORDS,
  zh: CHINESE_STOP_WORDS,
  ja: JAPANESE_STOP_WORDS,
  ko: KOREAN_STOP_WORDS,
  de: GERMAN_STOP_WORDS,
  fr: FRENCH_STOP_WORDS,
  es: SPANISH_STOP_WORDS,
  pt: PORTUGUESE_STOP_WORDS,
};

/** Lower-case words of `language` that carry no subject; an empty set for a language without a list. */
export function stopWords(language: Language): ReadonlySet<string> {
  return BY_LANGUAGE[language] ?? NONE;
}
