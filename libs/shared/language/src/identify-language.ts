import type { Language } from './language';
import { CYRILLIC_PROFILES, LATIN_PROFILES, type LanguageProfile } from './language-profiles';

/** The likeliest language of a text; `confidence` is 0…1, 0 for text without letters. */
export interface IdentifiedLanguage {
  readonly language: Language;
  readonly confidence: number;
}

/** A language shows itself early; longer text only costs time. */
const READ_CHARACTERS = 6000;
const UNDETERMINED: IdentifiedLanguage = { language: 'und', confidence: 0 };
const SCRIPTS: readonly (readonly [pattern: RegExp, language: Language])[] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Thai}/gu, 'th'],
];
/** A word of an alphabet stands for about this many characters of a script without spaces or with syllable blocks. */
const LETTERS_PER_WORD = 5;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Evidence per word, comparable between profiles: function words say most, own letters next, pieces decide what neither did. */
function score(words: readonly string[], own: LanguageProfile): number {
  let sum = 0;
  for (const word of words) {
    if (own.words.has(word)) sum += word.length === 1 ? 1 : 2;
    else if (word.includes("'") && own.words.has(word.slice(0, word.indexOf("'")))) sum += 1;
    sum += Math.min(count(word, own.letters), 2) * 0.8;
    const edged = `_${word}_`;
    let pieces = 0;
    for (let start = 0; start < edged.length; start += 1) {
      for (let length = 1; length <= 4; length += 1)
        if (start + length <= edged.length && own.pieces.has(edged.slice(start, start + length))) pieces += 1;
    }
    sum += (pieces / edged.length) * 0.9;
  }
  return sum / Math.max(words.length, 1);
}

function byProfile(text: string, profiles: readonly LanguageProfile[], preferred: Language): IdentifiedLanguage {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
  // `¿` and `¡` belong to no word and to Spanish alone.
  const marks = /[¿¡]/.test(text) ? 0.6 : 0;
  const ranked = profiles
    .map((own) => ({ language: own.language, value: score(words, own) + (own.language === 'es' ? marks : 0) }))
    .sort((first, second) => second.value - first.value || Number(second.language === preferred) - Number(first.language === preferred));
  const [best, next] = ranked;
  if (best === undefined || best.value < 0.02) return UNDETERMINED;
  const margin = best.value === 0 ? 0 : (best.value - (next?.value ?? 0)) / best.value;
  const amount = 1 - Math.exp(-words.length / 4);
  return { language: best.language, confidence: Math.round(Math.min(1, 0.3 + 0.7 * margin) * amount * 1000) / 1000 };
}

/**
 * Names the language of `text` from its script first; the Latin and Cyrillic alphabets are told apart by function words, own letters and pieces
 * of words. Chinese with English terms in it is Chinese; English that quotes a Chinese word is English. Reads the first 6,000 characters.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  // Addresses, markup and formulas are written in Latin letters in every language.
  const read = text
    .slice(0, READ_CHARACTERS)
    .normalize('NFC')
    .replace(/https?:\/\/\S+|\S+@\S+\.\w+|\$[^$\n]{1,200}\$|<[^<>\n]{1,80}>/gu, ' ');
  const han = count(read, /\p{sc=Han}/gu);
  const kana = count(read, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const latinWords = read.match(/\p{sc=Latin}[\p{sc=Latin}\p{M}'’-]*/gu) ?? [];
  const cyrillic = count(read, /\p{sc=Cyrillic}/gu);
  const scripts = SCRIPTS.map(([pattern, language]) => ({ language, letters: count(read, pattern) })).sort((a, b) => b.letters - a.letters);
  const [script] = scripts;
  const latinLetters = latinWords.length * LETTERS_PER_WORD;
  const letters = han + kana + latinLetters + cyrillic + scripts.reduce((sum, { letters: some }) => sum + some, 0);
  if (letters === 0) return UNDETERMINED;

  if (script !== undefined && script.letters > cyrillic && script.letters > (han + kana) / 2 && script.letters * 2 > latinLetters) {
    const isPersian = script.language === 'ar' && count(read, /[پچژگی]/gu) * 12 > script.letters;
    return { language: isPersian ? 'fa' : script.language, confidence: confidenceOf(script.letters, letters) };
  }
  if (han + kana > 0) {
    // A function word says which language carries the sentence; a content word may be a borrowed term.
    const english = LATIN_PROFILES[0]?.words ?? new Set<string>();
    const functionWords = latinWords.filter((word) => word.length > 1 && english.has(word.toLowerCase())).length;
    const weight = 1.2 * functionWords + 0.5 * (latinWords.length - functionWords);
    if ((han + kana) / (han + kana + weight) >= 0.35) {
      const isJapanese = kana * 12 > han + kana;
      return { language: isJapanese ? 'ja' : 'zh', confidence: confidenceOf(han + kana, han + kana + weight) };
    }
  }
  if (cyrillic > latinLetters / 2) return byProfile(read, CYRILLIC_PROFILES, 'ru');
  return byProfile(latinWords.join(' ') + (/[¿¡]/.exec(read)?.[0] ?? ''), LATIN_PROFILES, 'en');
}

function confidenceOf(own: number, all: number): number {
  return Math.round(Math.min(1, own / all) * (1 - Math.exp(-own / 1.5)) * 1000) / 1000;
}
