import { EVIDENCE_SETTINGS } from './evidence-settings';
import type { Language } from './language';
import { CYRILLIC_PROFILES, LATIN_PROFILES, type LanguageProfile } from './language-profiles';
import { ProfileEvidence } from './profile-evidence';
import { ENGLISH_PROFILE } from './profiles/english';

/** A language and how likely the words of a text make it, 0…1; the shares of the languages of an alphabet sum to 1. */
export interface LikelyLanguage {
  readonly language: Language;
  readonly share: number;
}

/** Evidence before anything is read, in natural logarithms: how much is written in a language, and which of two near ones is meant. */
const PREFERENCES: ReadonlyMap<Language, number> = new Map([['en', 2.2], ['ru', 2.5], ['da', 0.7], ['es', 0.8], ['sv', 0.1]]); // prettier-ignore
/**
 * A feed that names its language is mostly right, and keeps its name when it brings a story in English. Between 1.5 and 2.5 a right name mends half of the
 * errors on the development half and a wrong one adds less than a percent; from 3.5 on wrong names cost more than right ones give.
 */
const EXPECTED = 2;
/** `¿` and `¡` belong to no word and to Spanish alone. */
const SPANISH_MARKS = 6;
/** A headline with so many capitals is set in them and tells no names. */
const TITLE_FROM = 0.6;
/** English writes these with a capital letter; `may`, `march` and `sat` are other words without it. */
const ENGLISH_CAPITALS: ReadonlySet<string> = new Set(
  'i january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

interface WeighedWord {
  /** Lower case. */
  readonly word: string;
  readonly weight: number;
  readonly isLowered: boolean;
}

const LATIN = once(() => new ProfileEvidence(LATIN_PROFILES));
const CYRILLIC = once(() => new ProfileEvidence(CYRILLIC_PROFILES));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The languages of the Latin alphabet for `text`, likeliest first; `expected` is the one that its source is said to write. */
export function rankLatin(text: string, expected?: Language): LikelyLanguage[] {
  return rank(text, LATIN_PROFILES, LATIN(), expected);
}

/** The same for the Cyrillic alphabet. */
export function rankCyrillic(text: string, expected?: Language): LikelyLanguage[] {
  return rank(text, CYRILLIC_PROFILES, CYRILLIC(), expected);
}

/**
 * The words of a text. Acronyms and, in a text that is not all capitals, names within a sentence are written alike in every language: they weigh
 * less.
 */
function weighedWords(text: string): WeighedWord[] {
  const words = [...text.replaceAll('’', "'").matchAll(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu)];
  const isCapital = ([word]: RegExpExecArray): boolean => /^\p{Lu}/u.test(word);
  const capitals = words.filter(isCapital).length;
  const isTitle = capitals > words.length * TITLE_FROM;
  const isShouted = words.every(([word]) => word === word.toUpperCase());
  return words.map((match, index) => {
    const [word] = match;
    const isAcronym = !isShouted && /\p{Lu}[^\p{Ll}]*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
    const isName = !isTitle && index > 0 && isCapital(match);
    const weight = isAcronym ? EVIDENCE_SETTINGS.acronym : isName ? EVIDENCE_SETTINGS.name : 1;
    return { word: word.toLowerCase(), weight, isLowered: capitals > 0 && !isCapital(match) };
  });
}

/**
 * Every language borrows English words and English hardly any: under another language a word is its own or, seldom, English. So one Polish clause
 * makes a headline Polish whose other half is the English name of a product.
 */
function rank(text: string, profiles: readonly LanguageProfile[], evidence: ProfileEvidence, expected?: Language): LikelyLanguage[] {
  const { borrowedTerm, borrowedFunctionWord, alienLetter } = EVIDENCE_SETTINGS;
  const english = profiles.indexOf(ENGLISH_PROFILE);
  const sums = profiles.map(
    ({ language }) =>
      (PREFERENCES.get(language) ?? 0) +
      (language === expected ? EXPECTED : 0) +
      (language === 'es' && /[¿¡]/.test(text) ? SPANISH_MARKS : 0),
  );
  for (const { word, weight, isLowered } of weighedWords(text)) {
    const values = evidence.of(word);
    const asEnglish = isLowered && ENGLISH_CAPITALS.has(word) ? -alienLetter : (values[english] ?? 0) * weight;
    const share = ENGLISH_PROFILE.functionWords.has(word) ? borrowedFunctionWord : borrowedTerm;
    const borrowed = share * Math.exp(asEnglish);
    for (let index = 0; index < sums.length; index += 1) {
      const own = (values[index] ?? 0) * weight;
      const said = english < 0 ? own : index === english ? asEnglish : Math.log((1 - share) * Math.exp(own) + borrowed);
      sums[index] = (sums[index] ?? 0) + said;
    }
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((all, one) => all + one, 0);
  return profiles
    .map(({ language }, index) => ({ language, share: (odds[index] ?? 0) / total }))
    .sort((first, second) => second.share - first.share);
}
