import type { Language } from './language';
import { isCjk } from './script';
import { tokenize } from './tokenize';

/** A Chinese or Japanese character carries about as much as this many English words: 150 characters are the room of 90 words. */
export const WORDS_PER_CJK_CHARACTER = 0.6;

/**
 * Length of an answer in English words, to one decimal: a spaced word, number or code counts 1, a Chinese or Japanese character
 * {@link WORDS_PER_CJK_CHARACTER}, so mixed text is measured by one rule. Punctuation counts nothing.
 */
export function countWords(text: string, language: Language): number {
  let words = 0;
  let characters = 0;
  for (const token of tokenize(text, language)) {
    const points = [...token.text];
    if (isCjk(points[0] ?? '')) characters += points.length;
    else words += 1;
  }
  return Math.round((words + characters * WORDS_PER_CJK_CHARACTER) * 10) / 10;
}
