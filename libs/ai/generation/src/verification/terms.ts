import { porter2, stopWords } from '@trivium/shared/language';
import { BASE_SYNONYMS, LIGHT_WORDS_EN, LIGHT_WORDS_ZH } from './base-lexicon';
import type { VerificationLexicon } from './fact';

const LONGEST_STEM = 6;
const stemmed = (word: string): string => porter2(word).slice(0, LONGEST_STEM);

/** Makes terms of a text: stems of English words, characters of Chinese ones, synonyms as one. */
export class TermReader {
  private readonly groupOfStem = new Map<string, string>();
  private readonly hanGroups: (readonly [pattern: RegExp, group: string])[] = [];
  private readonly light = new Set(LIGHT_WORDS_EN.split(' ').map(stemmed));
  private readonly stopWords = stopWords('en');
  private readonly stems = new Map<string, string>();

  constructor(lexicons: readonly VerificationLexicon[]) {
    for (const group of [...lexicons.flatMap(({ synonyms }) => synonyms), ...BASE_SYNONYMS]) this.add(group);
  }

  /** In their order; a term may occur twice. */
  read(text: string): string[] {
    const terms: string[] = [];
    let plain = text.toLowerCase();
    for (const [pattern, group] of this.hanGroups) plain = plain.replace(pattern, ` ${group} `);
    plain = plain.replace(LIGHT_WORDS_ZH, ' ');
    for (const [word] of plain.matchAll(/#\d+|[\p{sc=Latin}][\p{sc=Latin}\p{M}]*|\p{sc=Han}/gu)) {
      if (!/^[a-z]/.test(word)) terms.push(word);
      else if (word.length > 1 && !this.stopWords.has(word)) {
        const stem = this.stemOf(word);
        if (!this.light.has(stem)) terms.push(this.groupOfStem.get(stem) ?? stem);
      }
    }
    return terms;
  }

  private add(group: readonly string[]): void {
    const known = group.map((word) => this.groupOfStem.get(stemmed(word))).find((id) => id !== undefined);
    const id = known ?? `#${this.groupOfStem.size + this.hanGroups.length}`;
    const han = group.filter((word) => /\p{sc=Han}/u.test(word)).sort((a, b) => b.length - a.length);
    if (han.length > 0) this.hanGroups.push([new RegExp(han.join('|'), 'gu'), id]);
    for (const word of group) if (!han.includes(word)) this.groupOfStem.set(stemmed(word), id);
  }

  private stemOf(word: string): string {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    if (this.stems.size > 5000) this.stems.clear();
    // `protrude` and `protrusion` share their beginning, not their stem.
    const stem = stemmed(word);
    this.stems.set(word, stem);
    return stem;
  }
}
