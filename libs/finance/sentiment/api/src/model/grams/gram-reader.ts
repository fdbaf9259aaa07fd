import { bucketOf, extendHash, gramSeed } from '@trivium/ai/inference/experts';
import { normaliseText, tokenize } from '@trivium/shared/language';
import { breakRuns, DENSE_FROM } from './broken-runs';
import type { GramSettings } from './gram-settings';
import { type PlacedWord, placedGrams } from './placed-grams';

/** Kinds of n-grams, in the order in which a reading holds them. */
export const GRAM_KINDS = ['hints', 'words', 'characters', 'places'] as const;
export type GramKind = (typeof GRAM_KINDS)[number];

/** N-grams of one text as hashed rows, each row once, kind after kind. */
export interface GramReading {
  readonly rows: Uint32Array;
  /** Where each kind ends, in the order of {@link GRAM_KINDS}. */
  readonly ends: readonly [number, number, number, number];
  /** The n-gram that fell on a row first: words as they stand, `#` for a number, `[…]` for a hint, `…` before a word by its place. Until the next text is read. */
  nameAt(index: number): string;
}

export interface GramQuestion {
  readonly text: string;
  /** What others say of the text; no word of the text can pass for one. */
  readonly hints?: readonly string[];
  /** Where the company stands in the text as given, when it is asked about; undefined reads the text as a whole. */
  readonly entity?: string;
}

const SPACE = 0x20;
const NUMBER_SIGN = 0x23;
const HINT_SEED = gramSeed(32);
const WORD_SEEDS = [1, 2, 3].map(gramSeed);
const CHARACTER_SEED = gramSeed(16);
const PLACE_SEED = gramSeed(48);

/**
 * Reads hints, words, runs of characters and, where a company is asked about, words by their place. The room of the experts has a reader of its own; this one differs in
 * what was measured to matter for moods: runs of up to four characters in Chinese, Japanese and Korean, places, and no values, because here a row's value comes from how
 * rare and how telling it is, which only training knows.
 *
 * Linear time; one reader serves one caller at a time.
 */
export class GramReader {
  /** The text that last touched a row, so that rows are told apart without a set. */
  private readonly lastSeen: Uint32Array;
  private text = 0;
  private rows: number[] = [];
  private names: (() => string)[] = [];

  constructor(readonly settings: GramSettings) {
    this.lastSeen = new Uint32Array(settings.buckets);
  }

  read({ text, hints = [], entity }: GramQuestion): GramReading {
    const { readCharacters } = this.settings;
    this.start();
    for (const hint of hints) this.add(hashOf(HINT_SEED, hint), () => `[${hint}]`);
    const hintsEnd = this.rows.length;
    // Lower case may be longer than what was read (İ), and broken runs are; the end is cut twice.
    const plain = normaliseText(breakRuns(text.slice(0, readCharacters)))
      .toLowerCase()
      .slice(0, 2 * readCharacters);
    const words = wordsOf(plain);
    this.addWords(words);
    const wordsEnd = this.rows.length;
    if (plain !== '') this.addCharacters(` ${plain} `);
    const charactersEnd = this.rows.length;
    if (entity !== undefined) {
      for (const gram of placedGrams(words, plain, normaliseText(entity).toLowerCase())) this.add(hashOf(PLACE_SEED, gram), () => gram);
    }
    const names = this.names;
    return {
      rows: Uint32Array.from(this.rows),
      ends: [hintsEnd, wordsEnd, charactersEnd, this.rows.length],
      nameAt: (index) => (names[index]?.() ?? '').toWellFormed(),
    };
  }

  private start(): void {
    this.rows = [];
    this.names = [];
    this.text += 1;
    if (this.text > 0xffffffff) {
      this.lastSeen.fill(0);
      this.text = 1;
    }
  }

  private add(hash: number, name: () => string): void {
    const row = bucketOf(hash, this.settings.buckets);
    if (this.lastSeen[row] === this.text) return;
    this.lastSeen[row] = this.text;
    this.rows.push(row);
    this.names.push(name);
  }

  private addWords(words: readonly PlacedWord[]): void {
    for (let last = 0; last < words.length; last += 1) {
      for (let length = 1; length <= Math.min(this.settings.wordGrams, last + 1); length += 1) {
        const first = last - length + 1;
        let hash = WORD_SEEDS[length - 1] ?? 0;
        for (let at = first; at <= last; at += 1) hash = extendHash(hashOf(hash, words[at]?.word ?? ''), SPACE);
        this.add(hash, () =>
          words
            .slice(first, last + 1)
            .map(({ word }) => word)
            .join(' '),
        );
      }
    }
  }

  private addCharacters(padded: string): void {
    const { characterGrams, denseGrams } = this.settings;
    for (let start = 0; start < padded.length; start += 1) {
      const [from, to] = padded.charCodeAt(start) >= DENSE_FROM ? denseGrams : characterGrams;
      let hash = CHARACTER_SEED;
      for (let length = 1; length <= to && start + length <= padded.length; length += 1) {
        const unit = padded.charCodeAt(start + length - 1);
        hash = extendHash(hash, unit >= 0x30 && unit <= 0x39 ? NUMBER_SIGN : unit);
        if (length >= from) this.add(hash, () => padded.slice(start, start + length));
        // Past the end of a word begins the next one: that is what the pairs of words are for.
        if (unit === SPACE && length > 1) break;
      }
    }
  }
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let unit = 0; unit < text.length; unit += 1) hash = extendHash(hash, text.charCodeAt(unit));
  return hash;
}

/** Words of no named language, so that a short text is not cut by the wrong dictionary; numbers count as one word, because the next text has other ones. */
function wordsOf(plain: string): PlacedWord[] {
  return tokenize(plain, 'und').map(({ text, kind, span }) => ({
    word: kind !== 'number' ? text : /[%％‰]$/u.test(text) ? '#%' : '#',
    start: span.start,
    end: span.end,
  }));
}
