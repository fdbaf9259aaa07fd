import { porter2, stopWords } from '@trivium/shared/language';
import { LIGHT_WORDS_EN, LIGHT_WORDS_ZH } from './base-lexicon';
import { ContrastReader } from './contrasts';
import type { VerificationLexicon } from './fact';
import { ANTONYMS_EN, ANTONYMS_ZH } from './lexicon/antonyms';
import { EVERYDAY_WORDS_EN } from './lexicon/everyday-words-en';
import { EVERYDAY_WORDS_ZH } from './lexicon/everyday-words-zh';
import { GENERAL_WORDS_EN } from './lexicon/general-words-en';
import { GENERAL_WORDS_ZH } from './lexicon/general-words-zh';
import { SYNONYMS_EN } from './lexicon/synonyms-en';
import { SYNONYMS_ZH } from './lexicon/synonyms-zh';

const LONGEST_STEM = 8;
const MOST_STEMS = 5000;
/** Marks a Chinese word that names nothing, so that it is told from a character that may be part of a name. */
const GENERAL_MARK = '~';
const GENERAL_ZH: readonly string[] = [...GENERAL_WORDS_ZH, ...EVERYDAY_WORDS_ZH, ...ANTONYMS_ZH.flat(2)];
const GENERAL_HAN: ReadonlySet<string> = new Set(GENERAL_ZH);
const stemmed = (word: string): string => porter2(word).slice(0, LONGEST_STEM);
const NONE: readonly [word: string, term: string][] = [];
const WORD = /[\p{sc=Latin}][\p{sc=Latin}\p{M}]*|\p{sc=Han}+/gu;
const HAN = /^\p{sc=Han}/u;
/** No Chinese character stands before it in Unicode. */
const FIRST_HAN = 0x2e80;

/** Makes terms of a text: stems of English words, characters of Chinese ones, synonyms as one. */
export class TermReader {
  private readonly groupOfStem = new Map<string, string>();
  /** By first character, the longest first; what a word is read as, empty for a word without a claim. */
  private readonly hanWords = new Map<string, [word: string, term: string][]>();
  private readonly light = new Set(LIGHT_WORDS_EN.split(' ').map(stemmed));
  private readonly general = new Set([...GENERAL_WORDS_EN, ...EVERYDAY_WORDS_EN].map(stemmed));
  private readonly stopWords = stopWords('en');
  private readonly terms = new Map<string, string>();
  private groups = 0;
  readonly contrasts: ContrastReader;

  constructor(lexicons: readonly VerificationLexicon[]) {
    for (const group of [...lexicons.flatMap(({ synonyms }) => synonyms), ...SYNONYMS_EN, ...SYNONYMS_ZH]) this.add(group);
    for (const word of LIGHT_WORDS_ZH) this.addHan(word, '');
    for (const word of GENERAL_ZH) this.addHan(word, GENERAL_MARK + word);
    // `Malignant` is general, the `cancer` of its group is not.
    for (const stem of ANTONYMS_EN.flat(2).map(stemmed)) if (!this.groupOfStem.has(stem)) this.general.add(stem);
    this.contrasts = new ContrastReader(this);
    for (const words of this.hanWords.values()) words.sort(([a], [b]) => b.length - a.length);
  }

  /** In their order; a term may occur twice. */
  read(text: string): string[] {
    const terms: string[] = [];
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      if (word.charCodeAt(0) >= FIRST_HAN && HAN.test(word)) this.readHan(word, terms);
      else {
        const term = this.termOf(word);
        if (term !== '') terms.push(term);
      }
    }
    return terms;
  }

  /** The one term of an English word; empty for a word that carries no claim. */
  termOf(word: string): string {
    const known = this.terms.get(word);
    if (known !== undefined) return known;
    if (this.terms.size > MOST_STEMS) this.terms.clear();
    // `protrude` and `protrusion` share their beginning, not their stem.
    const stem = stemmed(word);
    const isEmpty = word.length === 1 || this.stopWords.has(word) || this.light.has(stem);
    const term = isEmpty ? '' : (this.groupOfStem.get(stem) ?? stem);
    this.terms.set(word, term);
    return term;
  }

  /** Whether a term names nothing: a text may use it where its sources do not. */
  isGeneral(term: string): boolean {
    return term.startsWith(GENERAL_MARK) || this.general.has(term);
  }

  /** How many characters of the table's longest Chinese word stand at a place; 0 for none. */
  wordAt(text: string, at: number): number {
    return this.hanWordAt(text, at)?.[0].length ?? 0;
  }

  private readHan(text: string, terms: string[]): void {
    for (let from = 0; from < text.length;) {
      const character = text[from] ?? '';
      const known = this.hanWordAt(text, from);
      const term = known === undefined ? character : known[1];
      if (term !== '') terms.push(term);
      from += known === undefined ? character.length : known[0].length;
    }
  }

  private hanWordAt(text: string, at: number): readonly [word: string, term: string] | undefined {
    for (const known of this.hanWords.get(text[at] ?? '') ?? NONE) if (text.startsWith(known[0], at)) return known;
    return undefined;
  }

  private add(group: readonly string[]): void {
    const known = group.map((word) => this.groupOfStem.get(stemmed(word))).find((id) => id !== undefined);
    const id = known ?? `#${this.groups++}`;
    for (const word of group) {
      if (HAN.test(word)) {
        this.addHan(word, id);
        if (GENERAL_HAN.has(word)) this.general.add(id);
      } else {
        const stem = stemmed(word);
        this.groupOfStem.set(stem, id);
        if (this.general.has(stem)) this.general.add(id);
      }
    }
  }

  /** The first reading of a word counts. */
  private addHan(word: string, term: string): void {
    const words = this.hanWords.get(word[0] ?? '') ?? [];
    if (!words.some(([known]) => known === word)) words.push([word, term]);
    this.hanWords.set(word[0] ?? '', words);
  }
}
