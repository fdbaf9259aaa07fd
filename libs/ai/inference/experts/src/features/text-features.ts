import { normaliseText, tokenize } from '@trivium/shared/language';
import type { FeatureSettings } from './feature-settings';
import { bucketOf, extendHash, gramSeed } from './gram-hash';

/** The n-grams of one text as hashed rows with values; the values together have length 1, or there are none. */
export interface TextFeatures {
  /** Each row once, in order of first appearance. */
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
}

/** With what stands behind the rows. */
export interface NamedFeatures extends TextFeatures {
  /** The words in order; `#` for a number, `#%` for a share. */
  readonly words: readonly string[];
  /** The n-gram that fell on a row first. */
  gramAt(index: number): string;
}

const WORD_SEEDS = [1, 2, 3].map(gramSeed);
const CHARACTER_SEED = gramSeed(16);
const HINT_SEED = gramSeed(32);
const SPACE = 0x20;
const NUMBER_SIGN = 0x23;
/** From here on scripts carry a syllable or more in a character: CJK radicals, kana, Han, Hangul. */
const DENSE_FROM = 0x2e80;
const DENSE_GRAMS = [1, 3] as const;

/**
 * Reads n-grams of words and of characters from texts. Words are those of `shared/language` without naming a language, so that a short text cannot be cut by the
 * wrong dictionary; numbers count as one word, and digits as one digit, because the next text has other ones. Linear time; buffers are reused, so one reader serves
 * one caller at a time.
 *
 * Rows by hashing instead of a vocabulary: Weinberger et al., Feature Hashing for Large Scale Multitask Learning (ICML 2009).
 */
export class FeatureReader {
  /** The text that last touched a row, so that rows are told apart without a set. */
  private readonly lastSeen: Uint32Array;
  private text = 0;
  private count = 0;
  private found = new Uint32Array(1_024);
  /** Where each found n-gram begins and ends: in words, then in code units. */
  private starts = new Uint32Array(1_024);
  private ends = new Uint32Array(1_024);

  constructor(private readonly settings: FeatureSettings) {
    this.lastSeen = new Uint32Array(settings.buckets);
  }

  read(text: string, hints: readonly string[] = []): TextFeatures {
    const { buckets, values } = this.readNamed(text, hints);
    return { buckets, values };
  }

  /**
   * `gramAt` answers until the next text is read.
   *
   * @param hints what others say of the text, such as the verdict of a rule; no word of the text can pass for one
   */
  readNamed(text: string, hints: readonly string[] = []): NamedFeatures {
    const { readCharacters } = this.settings;
    // Lower case may be longer than what was read (İ); the end is cut twice so that nothing grows past the buffers' meaning.
    const plain = normaliseText(text.slice(0, readCharacters)).toLowerCase().slice(0, readCharacters);
    this.startText();
    hints.forEach((hint, place) => this.add(hashOf(HINT_SEED, hint), place, place));
    const hintCount = this.count;
    const words = wordsOf(plain);
    this.readWords(words);
    const wordsEnd = this.count;
    const padded = ` ${plain} `;
    if (plain !== '') this.readCharacterGrams(padded);

    const values = new Float32Array(this.count);
    const counts = [hintCount, wordsEnd - hintCount, this.count - wordsEnd] as const;
    const heights = heightsOf(counts, this.settings);
    values.fill(heights[0], 0, hintCount);
    values.fill(heights[1], hintCount, wordsEnd);
    values.fill(heights[2], wordsEnd);
    const gramAt = (index: number): string => {
      const [start, end] = [this.starts[index] ?? 0, this.ends[index] ?? 0];
      // Characters are counted in code units: half an emoji is shown as the replacement character.
      if (index < hintCount) return `[${hints[start] ?? ''}]`.toWellFormed();
      return index < wordsEnd ? words.slice(start, end).join(' ') : padded.slice(start, end).toWellFormed();
    };
    return { buckets: this.found.slice(0, this.count), values, words, gramAt };
  }

  private startText(): void {
    this.count = 0;
    this.text += 1;
    if (this.text > 0xffffffff) {
      this.lastSeen.fill(0);
      this.text = 1;
    }
  }

  private add(hash: number, start: number, end: number): void {
    const bucket = bucketOf(hash, this.settings.buckets);
    if (this.lastSeen[bucket] === this.text) return;
    this.lastSeen[bucket] = this.text;
    if (this.count === this.found.length) this.grow();
    this.found[this.count] = bucket;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  private grow(): void {
    const doubled = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const longer = new Uint32Array(old.length * 2);
      longer.set(old);
      return longer;
    };
    this.found = doubled(this.found);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }

  private readWords(words: readonly string[]): void {
    for (let last = 0; last < words.length; last += 1) {
      for (let length = 1; length <= Math.min(this.settings.wordGrams, last + 1); length += 1) {
        let hash = WORD_SEEDS[length - 1] ?? 0;
        for (let at = last - length + 1; at <= last; at += 1) {
          hash = extendHash(hashOf(hash, words[at] ?? ''), SPACE);
        }
        this.add(hash, last - length + 1, last + 1);
      }
    }
  }

  private readCharacterGrams(padded: string): void {
    const [shortest, longest] = this.settings.characterGrams;
    for (let start = 0; start < padded.length; start += 1) {
      const isDense = padded.charCodeAt(start) >= DENSE_FROM;
      const [from, to] = isDense ? DENSE_GRAMS : [shortest, longest];
      let hash = CHARACTER_SEED;
      for (let length = 1; length <= to && start + length <= padded.length; length += 1) {
        const unit = padded.charCodeAt(start + length - 1);
        hash = extendHash(hash, unit >= 0x30 && unit <= 0x39 ? NUMBER_SIGN : unit);
        if (length >= from) this.add(hash, start, start + length);
        // Past the end of a word begins the next one: that is what the pairs of words are for.
        if (unit === SPACE && length > 1) break;
      }
    }
  }
}

/** Value of each n-gram, by kind, so that all squares make 1 and each kind has its share of them; a kind that is absent leaves its share to the others. */
function heightsOf(
  counts: readonly [hints: number, words: number, characters: number],
  { wordShare, hintShare }: FeatureSettings,
): [number, number, number] {
  const [hints, words, characters] = counts;
  const ofHints = hints === 0 ? 0 : words + characters === 0 ? 1 : hintShare;
  const ofWords = words === 0 ? 0 : characters === 0 ? 1 : wordShare;
  const height = (share: number, count: number): number => Math.sqrt(share / Math.max(1, count));
  return [height(ofHints, hints), height((1 - ofHints) * ofWords, words), height((1 - ofHints) * (1 - ofWords), characters)];
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let unit = 0; unit < text.length; unit += 1) hash = extendHash(hash, text.charCodeAt(unit));
  return hash;
}

function wordsOf(plain: string): string[] {
  return tokenize(plain, 'und').map(({ text, kind }) => (kind !== 'number' ? text : /[%％‰]$/u.test(text) ? '#%' : '#'));
}
