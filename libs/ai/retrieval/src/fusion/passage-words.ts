import { indexTerms, tokenize } from '@trivium/shared/language';
import { knownLanguage } from '../chunks/chunker';

/** A query word where it stands in a text. `place`: number of the word; in scripts without spaces the character, two of which make a word. */
export interface WordPlace {
  readonly term: string;
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Two query words that follow one another. */
export interface WordPair {
  readonly first: string;
  readonly second: string;
  /** Words from one to the other; 1 when nothing stands between. */
  readonly distance: number;
  /** Nothing but a space lies between them. */
  readonly isPhrase: boolean;
}

/** A query in one language, ready to be looked up in passages of it. */
export interface QueryWords {
  /** Each term once. */
  readonly terms: ReadonlySet<string>;
  readonly pairs: readonly WordPair[];
  places(passage: string): WordPlace[];
}

/** Scripts that write words without spaces, and Korean, whose particles cling to the noun: terms are parts of the written run. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const WORD_OR_END = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[.!?](?=\s|$)|[。！？\n]/gu;
const LONG_BEGINNING = 2;
const CHARACTERS_PER_WORD = 2;
/** Farther words of the query say nothing about each other. */
const MAX_PAIR_DISTANCE = 3;

/**
 * Prepares a query. Passages are not analysed anew, which would cost a hundred times more: only words that begin like a query term are stemmed, and
 * Chinese and Japanese terms are looked for as strings.
 *
 * @param replaced what stands for a term that the collection lacks
 * @param isKnown whether the collection holds a term; others are left out
 */
export function queryWords(
  query: string,
  { language, replaced, isKnown }: { language: string; replaced: ReadonlyMap<string, string>; isKnown: (term: string) => boolean },
): QueryWords {
  const analysed = knownLanguage(language);
  const tokens = tokenize(query, analysed);
  const tokenAt = new Map(tokens.map(({ span }, place) => [span.start, { place, end: span.end }]));
  const terms = new Set<string>();
  const words: Omit<WordPlace, 'sentence'>[] = [];
  for (const { term: written, span } of indexTerms(query, analysed).toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    const term = replaced.get(written) ?? written;
    if (!isKnown(term)) continue;
    terms.add(term);
    const token = tokenAt.get(span.start);
    // Characters and pairs of Chinese overlap the dictionary's words, and a hyphenated whole its parts.
    const last = words.at(-1);
    const isWord = UNSPACED.test(term) ? token?.end === span.end : last === undefined || span.start >= last.end;
    if (isWord) words.push({ term, place: token?.place ?? (last?.place ?? -1) + 1, ...span });
  }
  const spaced = [...terms].filter((term) => !UNSPACED.test(term));
  const unspaced = [...terms].filter((term) => UNSPACED.test(term));
  const beginnings = new Set(spaced.map(beginning));
  const termOf = new Map<string, string | undefined>();
  const stem = (word: string): string | undefined => {
    const known = termOf.get(word);
    if (known !== undefined || termOf.has(word)) return known;
    const folded = word.normalize('NFKD').toLowerCase();
    const mayMatch = beginnings.has(folded.slice(0, LONG_BEGINNING)) || beginnings.has(folded.slice(0, 1));
    const stemmed = mayMatch ? indexTerms(word, analysed)[0]?.term : undefined;
    const term = stemmed !== undefined && terms.has(stemmed) ? stemmed : undefined;
    termOf.set(word, term);
    return term;
  };
  return { terms, pairs: pairsOf(words), places: (passage) => placesIn(passage, stem, unspaced) };
}

function pairsOf(words: readonly Omit<WordPlace, 'sentence'>[]): WordPair[] {
  const pairs = new Map<string, WordPair>();
  words.forEach((second, index) => {
    const first = words[index - 1];
    if (first === undefined || first.term === second.term) return;
    const distance = second.place - first.place;
    const key = `${first.term} ${second.term}`;
    if (distance < 1 || distance > MAX_PAIR_DISTANCE || pairs.has(key)) return;
    pairs.set(key, { first: first.term, second: second.term, distance, isPhrase: second.start - first.end <= 1 });
  });
  return [...pairs.values()];
}

/** What every inflection of a term begins with. Short English stems keep their first letter only (`dying` and `die`). */
function beginning(term: string): string {
  return term.normalize('NFKD').slice(0, term.length > 3 ? LONG_BEGINNING : 1);
}

function placesIn(passage: string, stem: (word: string) => string | undefined, unspaced: readonly string[]): WordPlace[] {
  const places: WordPlace[] = [];
  const sentenceEnds: number[] = [];
  let place = 0;
  for (const { 0: word, index } of passage.matchAll(WORD_OR_END)) {
    if (word.length === 1 && '.!?。！？\n'.includes(word)) {
      sentenceEnds.push(index);
      continue;
    }
    place += 1;
    const term = stem(word);
    if (term !== undefined) places.push({ term, place, start: index, end: index + word.length, sentence: sentenceEnds.length });
  }
  for (const term of unspaced) {
    let sentence = 0;
    for (let start = passage.indexOf(term); start >= 0; start = passage.indexOf(term, start + term.length)) {
      while (sentence < sentenceEnds.length && (sentenceEnds[sentence] ?? 0) < start) sentence += 1;
      places.push({ term, place: start / CHARACTERS_PER_WORD, start, end: start + term.length, sentence });
    }
  }
  return places;
}
