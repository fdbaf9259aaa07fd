import { EVIDENCE_SETTINGS } from './evidence-settings';
import { PieceRatios } from './piece-ratios';
import type { LanguageProfile } from './profiles/language-profile';
import { WordFormReader } from './word-forms';

/** Evidence of one word for each profile, in the order of the profiles: natural logarithms, meaningful as differences. */
export type Evidence = Float64Array;

const SHORTEST_PART = 5;
const LONGEST_WORD = 40;
/** Words that are remembered; past it the memory starts anew. */
const REMEMBERED = 20_000;
const USUAL_LENGTH = 6;
const BEYOND_ASCII = /[^\u0000-\u007F]/;

/** Weighs words against a set of languages that share an alphabet. Built once from their lists. */
export class ProfileEvidence {
  private readonly functionWords = new Map<string, Evidence>();
  private readonly letters = new Map<string, Evidence>();
  private readonly remembered = new Map<string, Evidence>();
  private readonly pieces: PieceRatios;
  private readonly forms: WordFormReader;

  constructor(private readonly profiles: readonly LanguageProfile[]) {
    this.readFunctionWords();
    this.forms = new WordFormReader(profiles);
    this.pieces = new PieceRatios(profiles);
    this.readLetters();
  }

  /** What {@link weigh} says of `word`, lower case; remembered, for words repeat. Not to be changed by whoever reads it. */
  of(word: string): Readonly<Evidence> {
    const key = word.slice(0, LONGEST_WORD);
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const weighed = this.weigh(key);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(key, weighed);
    return weighed;
  }

  /** Function words say most, other listed words, words made of listed ones and letters next; pieces decide what none of them did. */
  private weigh(word: string): Evidence {
    const sums = this.empty();
    const { pieces, lengthPower, mostLength } = EVIDENCE_SETTINGS;
    this.pieces.addTo(sums, word, pieces * Math.min(mostLength, (word.length / USUAL_LENGTH) ** lengthPower));
    const functionWord = this.functionWords.get(word) ?? this.functionWords.get(word.slice(0, word.indexOf("'") + 1));
    add(sums, functionWord);
    this.addForms(sums, word, functionWord);
    for (const letter of new Set(word)) add(sums, this.letters.get(letter));
    return sums;
  }

  /** What the way `word` is made says for each language; less, the more languages make it so. */
  private addForms(sums: Evidence, word: string, functionWord: Evidence | undefined): void {
    const { word: listedValue, inflected: inflectedValue, compound: compoundValue, besideListed } = EVIDENCE_SETTINGS;
    const { listed, inflected, compound } = this.forms.of(word);
    if ((listed | inflected | compound) === 0) {
      if (functionWord === undefined) this.addParts(sums, word);
      return;
    }
    // Endings and compounds fit many a word by chance: where the word itself is listed, they say less.
    const made = listed !== 0 || functionWord !== undefined ? besideListed : 1;
    const values = this.profiles.map((_, index) => {
      if ((functionWord?.[index] ?? 0) > 0) return 0;
      if (has(listed, index)) return listedValue;
      return (has(inflected, index) ? inflectedValue : has(compound, index) ? compoundValue : 0) * made;
    });
    const owners = values.reduce((all, value, index) => all + ((functionWord?.[index] ?? 0) > 0 ? 1 : value / listedValue), 0);
    const share = this.rarity(owners) * lengthShare(word);
    values.forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + value * share;
    });
  }

  /** A listed word as the beginning or the end of one that nothing else explains. */
  private addParts(sums: Evidence, word: string): void {
    for (const languages of this.forms.partsOf(word, SHORTEST_PART)) {
      const owners = this.profiles.filter((_, index) => has(languages, index)).length;
      const value = EVIDENCE_SETTINGS.part * EVIDENCE_SETTINGS.word * this.rarity(owners);
      this.profiles.forEach((_, index) => {
        if (has(languages, index)) sums[index] = (sums[index] ?? 0) + value;
      });
    }
  }

  /** 1 for what one language has, less the more have it. */
  private rarity(owners: number): number {
    return Math.max(0, 1 - Math.log(Math.max(1, owners)) / Math.log(this.profiles.length + 1));
  }

  private empty(): Evidence {
    return new Float64Array(this.profiles.length);
  }

  private readFunctionWords(): void {
    for (const word of this.profiles.flatMap((own) => [...own.functionWords])) {
      const owners = this.profiles.filter(
        ({ functionWords, words, forms }) => functionWords.has(word) || words.has(word) || forms.words.has(word),
      ).length;
      const value = EVIDENCE_SETTINGS.functionWord * this.rarity(owners) * lengthShare(word);
      this.functionWords.set(
        word,
        Float64Array.from(this.profiles, (own) => (own.functionWords.has(word) ? value : 0)),
      );
    }
  }

  private readLetters(): void {
    const { letter: own, alienLetter, foreignLetter } = EVIDENCE_SETTINGS;
    for (const letter of new Set(this.profiles.flatMap((profile) => [...profile.letters, ...profile.foreign]))) {
      const writers = this.profiles.filter(({ letters }) => letters.has(letter)).length;
      this.letters.set(
        letter,
        Float64Array.from(this.profiles, ({ letters, foreign }) => {
          // A name may be written with any letter; a word with two foreign ones is hardly of the language.
          if (foreign.has(letter)) return -foreignLetter;
          if (letters.has(letter)) return own * this.rarity(writers);
          return writers > 0 && BEYOND_ASCII.test(letter) ? -alienLetter : 0;
        }),
      );
    }
  }
}

function has(languages: number, index: number): boolean {
  return (languages & (1 << index)) !== 0;
}

/** A word of one or two letters is written by chance in many languages. */
function lengthShare(word: string): number {
  return word.length === 1 ? 0.5 : word.length === 2 ? 0.8 : 1;
}

function add(sums: Evidence, other: Evidence | undefined): void {
  if (other === undefined) return;
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (other[index] ?? 0);
}
