import type { Span } from '@trivium/shared/kernel';
import { indexTerms, type WordUnit, wordUnits } from '@trivium/shared/language';
import { knownLanguage } from '../chunks/chunker';
import type { Field, PerField } from '../lexical/field-terms';
import type { QueryClause } from './parse-query';

/** What a clause is held against: a chunk's text, its language (ISO 639-1) and the texts of its other fields. */
export interface MatchedChunk {
  readonly text: string;
  readonly language: string;
  readonly fields?: Partial<PerField<string>>;
}

export interface ClauseMatch {
  /** Whether the chunk satisfies the clause: holds it for `must`, does not hold it for `must-not`. */
  readonly isSatisfied: boolean;
  /** Where the chunk's text holds a wanted clause, in UTF-16 code units, in order, not overlapping. */
  readonly spans: readonly Span[];
}

/** Stands in the sequence where a sentence or a Chinese clause ends; no word has this key. */
const BREAK: readonly string[] = ['\n'];
const WORD_BITS = 32;

interface Step {
  readonly keys: readonly string[];
  readonly span: Span;
}

function stepsOf(units: readonly WordUnit[]): Step[] {
  return units.flatMap(({ keys, span, isAfterBreak }) =>
    isAfterBreak
      ? [
          { keys: BREAK, span },
          { keys, span },
        ]
      : [{ keys, span }],
  );
}

/**
 * A phrase made ready for one language. Shift-And (Baeza-Yates and Gonnet, A new approach to text searching, CACM 1992): bit j of the state says that the
 * first j + 1 words end here. Unlike Knuth-Morris-Pratt it allows a word several forms, as Korean needs; time is linear in the text for each
 * 32 words of the phrase.
 */
class PhrasePattern {
  readonly #length: number;
  readonly #words: number;
  readonly #masks = new Map<string, Uint32Array>();

  constructor(phrase: string, language: string) {
    const steps = stepsOf(wordUnits(phrase, knownLanguage(language)));
    this.#length = steps.length;
    this.#words = Math.ceil(steps.length / WORD_BITS);
    steps.forEach(({ keys }, position) => {
      for (const key of keys) {
        let mask = this.#masks.get(key);
        if (mask === undefined) this.#masks.set(key, (mask = new Uint32Array(this.#words)));
        const word = Math.floor(position / WORD_BITS);
        mask[word] = (mask[word] ?? 0) | (1 << (position % WORD_BITS));
      }
    });
  }

  /** Whether the phrase holds no word at all, so that nothing can be asked of a text. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  spansIn(steps: readonly Step[]): Span[] {
    const spans: Span[] = [];
    if (this.isEmpty) return spans;
    let state = new Uint32Array(this.#words);
    const [lastWord, lastBit] = [this.#words - 1, 1 << ((this.#length - 1) % WORD_BITS)];
    steps.forEach(({ keys, span }, index) => {
      const masks = keys.map((key) => this.#masks.get(key)).filter((mask) => mask !== undefined);
      const next = new Uint32Array(this.#words);
      for (let word = 0; word < this.#words && masks.length > 0; word += 1) {
        const carried = word === 0 ? 1 : (state[word - 1] ?? 0) >>> (WORD_BITS - 1);
        next[word] = (((state[word] ?? 0) << 1) | carried) & masks.reduce((all, mask) => all | (mask[word] ?? 0), 0);
      }
      state = next;
      const first = steps[index - this.#length + 1];
      if (((state[lastWord] ?? 0) & lastBit) === 0 || first === undefined) return;
      if (first.span.start >= (spans.at(-1)?.end ?? 0)) spans.push({ start: first.span.start, end: span.end });
    });
    return spans;
  }
}

/**
 * Where `text` holds the words of `phrase` one after the other, function words as in the phrase. Inflection as far as index terms fold it, case,
 * accents, width, hyphens and line breaks do not matter; a sentence end between the words does. Chinese and Japanese are compared character by character.
 */
export function phraseSpans({ phrase, text, language }: { phrase: string; text: string; language: string }): Span[] {
  return new PhrasePattern(phrase, language).spansIn(stepsOf(wordUnits(text, knownLanguage(language))));
}

/** Words of a Japanese verb or adjective in another inflection: its index terms, if the text holds every one of them. */
function inflectedSpans(word: string, text: string): Span[] {
  const wanted = new Set(indexTerms(word, 'ja').map(({ term }) => term));
  const found = indexTerms(text, 'ja').filter(({ term }) => wanted.has(term));
  return wanted.size > 0 && new Set(found.map(({ term }) => term)).size === wanted.size ? distinctSpans(found.map(({ span }) => span)) : [];
}

function distinctSpans(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((first, second) => first.start - second.start || second.end - first.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Kanji with kana after them, which a dictionary form shares with its inflections only in part. */
const INFLECTED = /\p{sc=Han}\p{sc=Hiragana}/u;

/**
 * A test of chunks against one clause, analysed once per language. A clause without field looks into the text and every given field; `body` is the text.
 * A clause without a single word asks nothing: every chunk satisfies it.
 */
export function clauseMatcher(clause: QueryClause): (chunk: MatchedChunk) => ClauseMatch {
  const patterns = new Map<string, PhrasePattern>();
  const patternFor = (language: string): PhrasePattern => {
    let pattern = patterns.get(language);
    if (pattern === undefined) patterns.set(language, (pattern = new PhrasePattern(clause.text, language)));
    return pattern;
  };
  const canInflect = clause.kind === 'word' && clause.mode === 'must' && INFLECTED.test(clause.text);
  return ({ text, language, fields = {} }) => {
    const known = knownLanguage(language);
    const pattern = patternFor(known);
    if (pattern.isEmpty) return { isSatisfied: true, spans: [] };
    const find = (searched: string): Span[] => {
      const exact = pattern.spansIn(stepsOf(wordUnits(searched, known)));
      return exact.length === 0 && canInflect && known === 'ja' ? inflectedSpans(clause.text, searched) : exact;
    };
    const isIn = (field: Field): boolean => find(fields[field] ?? '').length > 0;
    const isBodySearched = clause.field === undefined || clause.field === 'body';
    const spans = isBodySearched ? find(text) : [];
    const others: readonly Field[] =
      clause.field === undefined ? ['title', 'headings', 'aliases'] : clause.field === 'body' ? [] : [clause.field];
    const holds = spans.length > 0 || others.some(isIn);
    return clause.mode === 'must' ? { isSatisfied: holds, spans } : { isSatisfied: !holds, spans: [] };
  };
}
