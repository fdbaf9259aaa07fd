import { isLanguage, stopWords, tokenize } from '@trivium/shared/language';
import { numbers } from '../bench/made-up-text';

const MISSPELT_WORDS = 2;
const MIN_LETTERS = 4;
const LATIN_WORD = /^\p{sc=Latin}+$/u;
const HAN_WORD = /^\p{sc=Han}{2,}$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

type Edit = (letters: readonly string[], place: number, random: () => number) => string[];

/** The four slips of Damerau (A technique for computer detection and correction of spelling errors, CACM 1964). */
const SLIPS: readonly [Edit, ...Edit[]] = [
  (letters, place) => [...letters.slice(0, place), letters[place + 1] ?? '', letters[place] ?? '', ...letters.slice(place + 2)],
  (letters, place) => letters.toSpliced(place, 1),
  (letters, place, random) => letters.toSpliced(place, 0, letterOf(random)),
  (letters, place, random) => letters.with(place, letterOf(random)),
];
/** What is typed by sound or stroke is a character of the dictionary, so nothing is put in at random. */
const HAN_SLIPS: readonly [Edit, ...Edit[]] = [SLIPS[0], (letters, place) => letters.toSpliced(place, 1)];

function letterOf(random: () => number): string {
  return LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e';
}

/**
 * A question as somebody types it in a hurry: one slip in each of two words that carry its subject, never in the first letter. The same question gives
 * the same slips on every run. Names with digits, stop words and Latin words of fewer than four letters stay.
 *
 * @param language ISO 639-1
 */
export function withTypos(question: string, language: string): string {
  const known = isLanguage(language) ? language : 'und';
  const stops = stopWords(known);
  const words = tokenize(question, known).filter(
    ({ text }) => (LATIN_WORD.test(text) && text.length >= MIN_LETTERS && !stops.has(text.toLowerCase())) || HAN_WORD.test(text),
  );
  const random = numbers(seedOf(question));
  const chosen = words
    .map((word) => ({ word, order: random() }))
    .sort((first, second) => first.order - second.order)
    .slice(0, MISSPELT_WORDS)
    .map(({ word }) => word)
    .sort((first, second) => second.span.start - first.span.start);
  let typed = question;
  for (const { text, span } of chosen) typed = `${typed.slice(0, span.start)}${misspell(text, random)}${typed.slice(span.end)}`;
  return typed;
}

function misspell(word: string, random: () => number): string {
  const letters = [...word];
  if (HAN_WORD.test(word)) {
    const slip = HAN_SLIPS[Math.floor(random() * HAN_SLIPS.length)] ?? HAN_SLIPS[0];
    return changed(word, () => slip(letters, Math.floor(random() * (letters.length - 1)), random).join(''));
  }
  const slip = SLIPS[Math.floor(random() * SLIPS.length)] ?? SLIPS[0];
  return changed(word, () => slip(letters, 1 + Math.floor(random() * (letters.length - 2)), random).join(''));
}

/** Swapping twins and replacing a letter by itself are no slips: tried again, and a letter is left out when nothing else comes of it. */
function changed(word: string, slip: () => string): string {
  for (let trial = 0; trial < 5; trial += 1) {
    const typed = slip();
    if (typed !== word) return typed;
  }
  return [...word].toSpliced(1, 1).join('');
}

function seedOf(question: string): number {
  let seed = 0;
  for (const character of question) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return seed;
}
