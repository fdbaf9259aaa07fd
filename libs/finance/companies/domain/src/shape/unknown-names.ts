import type { Span } from '@trivium/shared/kernel';
import { cjkNames } from './cjk-names';
import { COMMON_WORDS, COMMON_WORDS_OTHER, COMPANY_ACTS, MARKET_WORDS, NAME_BEGINNINGS, NAME_ENDINGS } from './common-words';
import { isCertainLegalForm, isLegalForm } from './legal-forms';

/** A name that only looks like a company's. */
export interface ShapedName {
  readonly name: string;
  readonly span: Span;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isLarge: boolean;
  /** Nothing but one blank (or `&`) stands between it and the word before. */
  readonly isAttached: boolean;
}

const WORDS = /[\p{Lu}\p{Ll}\p{Lt}\p{N}](?:[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}&'’/]|[.-](?=[\p{Lu}\p{Ll}\p{N}]))*/gu;
const MOST_WORDS = 5;
/** Whoever follows is a person. */
const APPOINTING: ReadonlySet<string> = new Set([
  'names',
  'named',
  'appoints',
  'appointed',
  'hires',
  'taps',
  'promotes',
  'ernennt',
  'nomme',
  'nombra',
  'nomeia',
  'ceo',
  'cfo',
  'executive',
  'officer',
  'founder',
  'chairman',
  'president',
  'minister',
  'chancellor',
  'analyst',
  'mr',
  'mrs',
  'ms',
  'sir',
]);
const LITTLE_WORDS: ReadonlySet<string> = new Set(['from', 'with', 'over', 'after', 'amid', 'into', 'than', 'that', 'under', 'upon', 'about', 'against', 'before', 'between']); // prettier-ignore

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS)) {
    // The sign of the possessive belongs to no name.
    const written = withoutAmount(match[0], text.charAt(match.index + match[0].length))
      .replace(/['’]s?$/u, '')
      .replace(/&$/, '');
    if (written === '') continue;
    const { index: start } = match;
    const between = text.slice(words.at(-1)?.end ?? 0, start);
    const isAttached =
      words.length > 0 && (between === ' ' || between === ' & ' || (between === '. ' && (words.at(-1)?.text.length ?? 9) < 4));
    words.push({
      text: written,
      lower: written.toLowerCase(),
      start,
      end: start + written.length,
      isLarge: /^\p{Lu}/u.test(written),
      isAttached,
    });
  }
  return words;
}

/** `Solar9.35` before 亿: in text without blanks an amount follows a name directly. */
function withoutAmount(word: string, next: string): string {
  return /[万萬亿億兆千百만억조元円원%％]/.test(next) ? word.replace(/(?<=\p{L}{2})\d+(?:[.,]\d+)*$/u, '') : word;
}

/** All long words large but those that title case leaves small: largeness says little then. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text, lower }) => text.length > 3 && /^\p{L}/u.test(text) && !LITTLE_WORDS.has(lower));
  return long.length >= 4 && long.every(({ isLarge }) => isLarge);
}

function isCommon(word: Word): boolean {
  return COMMON_WORDS.has(word.lower) || COMMON_WORDS_OTHER.has(word.lower) || /^\d/.test(word.text);
}

/** Names in Latin and Cyrillic letters that no table holds, and Chinese, Japanese and Korean ones by their endings. Linear in the text. */
export function unknownNames(text: string, language: string): ShapedName[] {
  const words = wordsOf(text);
  const isTitle = isTitleCase(words);
  const names: ShapedName[] = [];
  for (let at = 0; at < words.length;) {
    const run = runAt(words, at, { isTitle });
    if (run.length === 0) at += 1;
    else {
      const isPerson = APPOINTING.has(words[at - 1]?.lower ?? '') && !NAME_ENDINGS.has(run.at(-1)?.lower ?? '');
      const name = isPerson ? undefined : nameOf(run, words[at + run.length], { isTitle, language });
      if (name) names.push({ name: text.slice(name.start, name.end), span: name });
      at += run.length;
    }
  }
  return [...names, ...cjkNames(text, language)].sort((first, second) => first.span.start - second.span.start);
}

function runAt(words: readonly Word[], at: number, { isTitle }: { isTitle: boolean }): Word[] {
  const run: Word[] = [];
  for (let index = at; index < words.length && run.length < MOST_WORDS; index += 1) {
    const word = words[index];
    if (word === undefined || !word.isLarge || (run.length > 0 && !word.isAttached)) break;
    // Common words are no part of a name, except as its end (`Harbour Bank`) or right before one (`Global Freight`).
    const isPart =
      run.length > 0
        ? NAME_ENDINGS.has(word.lower)
        : beginsName(word, words[index + 1]) || (!isTitle && startsName(word, words[index + 1]));
    if (isCommon(word) && !isPart) break;
    run.push(word);
  }
  return run;
}

/** `Banco Celeste`, `Bank Sejahtera`: in many languages the kind stands before the name. */
function beginsName(word: Word, next: Word | undefined): boolean {
  return (
    NAME_BEGINNINGS.has(word.lower) && next !== undefined && next.isLarge && next.isAttached && !isCommon(next) && next.text.length > 3
  );
}

function startsName(word: Word, next: Word | undefined): boolean {
  return (
    word.isLarge &&
    next !== undefined &&
    next.isLarge &&
    next.isAttached &&
    NAME_ENDINGS.has(next.lower) &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(word.text)
  );
}

/** Words written large that are no common ones: for comparing texts in which nobody was recognised. Nothing for headlines in title case. */
export function largeWords(text: string, most: number): string[] {
  const words = wordsOf(text);
  if (isTitleCase(words)) return [];
  return words
    .filter((word) => word.isLarge && word.text.length > 2 && !isCommon(word))
    .slice(0, most)
    .map(({ lower }) => lower);
}

function nameOf(
  run: readonly Word[],
  next: Word | undefined,
  { isTitle, language }: { isTitle: boolean; language: string },
): Span | undefined {
  const isForm = isCertainLegalForm(run.at(-1)?.text ?? '') && run.length > 1;
  let parts = [...run];
  while (parts.length > 1 && isLegalForm(parts.at(-1)?.text ?? '')) parts = parts.slice(0, -1);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first.text.length < 2 || isLegalForm(first.text)) return undefined;
  const span = { start: first.start, end: last.end };
  // `Group` and `Holdings` end names too, unless what stands before them is a common word.
  if (isForm || (parts.length < run.length && !isCommon(first) && first.text.length > 2)) return span;
  // German writes every noun large.
  if (parts.length > 1) return language !== 'de' || NAME_ENDINGS.has(last.lower) ? span : undefined;
  if (language === 'de' || NAME_ENDINGS.has(first.lower) || MARKET_WORDS.has(first.lower) || first.text.length < 3) return undefined;
  const isActing = next !== undefined && next.isAttached && COMPANY_ACTS.has(next.lower) && (!next.isLarge || isTitle);
  return isActing ? span : undefined;
}
