import type { LanguageProfile } from './profiles/language-profile';

/** Evidence of one word for each profile, in the order of the profiles. */
export type Evidence = Float64Array;

const LONGEST_PIECE = 4;
/** How often a word of a list, and a piece of the list of pieces, counts among the pieces of its language. */
const COUNT_OF = { functionWord: 2, word: 1, piece: 4 } as const;
/** Added to each count (Laplace): a list of some hundred words has not seen most pieces. */
const UNSEEN = 0.5;
/** A word of a list says this much when no other language has it, less the more have it. */
const WORD_VALUE = { functionWord: 2.2, word: 1.6 } as const;
/** A name may be written with any letter; a word with two foreign ones is hardly of the language. */
const FOREIGN_VALUE = 0.35;
const LETTER_VALUE = 0.8;
const ALIEN_VALUE = 1.2;
/** A listed word as the beginning or end of a longer one, by inflection or in a compound, says a little less. */
const PART_VALUE = 0.5;
const SHORTEST_PART = 5;
const LONGEST_WORD = 40;
/** Words that are remembered; past it the memory starts anew. */
const REMEMBERED = 20_000;
const PIECES_VALUE = 0.55;
const BEYOND_ASCII = /[^\u0000-\u007F]/;

function* piecesOf(word: string): Generator<string> {
  const edged = `_${word}_`;
  for (let start = 0; start < edged.length; start += 1)
    for (let length = start === 0 ? 2 : 1; length <= LONGEST_PIECE && start + length <= edged.length; length += 1)
      if (edged.slice(start, start + length) !== '_') yield edged.slice(start, start + length);
}

/** Weighs words against a set of languages that share an alphabet. Built once from their lists. */
export class ProfileEvidence {
  private readonly words = new Map<string, Evidence>();
  private readonly letters = new Map<string, Evidence>();
  private readonly remembered = new Map<string, Evidence>();
  private readonly pieces: ReadonlyMap<string, Evidence>;

  constructor(private readonly profiles: readonly LanguageProfile[]) {
    this.readWords('words');
    this.readWords('functionWords');
    this.pieces = this.logRatios(this.pieceCounts());
    this.readLetters();
  }

  /** What {@link weigh} says, remembered: words repeat. Not to be changed by whoever reads it. */
  of(word: string): Readonly<Evidence> {
    const key = word.slice(0, LONGEST_WORD);
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const weighed = this.weigh(key);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(key, weighed);
    return weighed;
  }

  /** Function words say most, other listed words and letters next; pieces decide what neither did. */
  private weigh(word: string): Evidence {
    const sum = new Float64Array(this.profiles.length);
    let count = 0;
    for (const piece of piecesOf(word)) {
      count += 1;
      add(sum, this.pieces.get(piece), 1);
    }
    for (let index = 0; index < sum.length; index += 1) sum[index] = ((sum[index] ?? 0) / Math.max(count, 1)) * PIECES_VALUE;
    const listed = this.words.get(word) ?? this.words.get(word.slice(0, word.indexOf("'") + 1));
    add(sum, listed, 1);
    if (listed === undefined) for (const part of listedParts(word, this.words)) add(sum, part, PART_VALUE);
    for (const letter of new Set(word)) add(sum, this.letters.get(letter), 1);
    return sum;
  }

  private empty(): Evidence {
    return new Float64Array(this.profiles.length);
  }

  private readWords(list: 'functionWords' | 'words'): void {
    const value = list === 'words' ? WORD_VALUE.word : WORD_VALUE.functionWord;
    for (const word of this.profiles.flatMap((own) => [...own[list]])) {
      const owners = this.profiles.map((own) => own.functionWords.has(word) || own.words.has(word));
      const rarity = 1 - Math.log(owners.filter(Boolean).length) / Math.log(this.profiles.length + 1);
      const length = word.length === 1 ? 0.5 : word.length === 2 ? 0.8 : 1;
      const known = this.words.get(word) ?? this.empty();
      this.profiles.forEach((own, index) => {
        if (own[list].has(word)) known[index] = value * rarity * length;
      });
      this.words.set(word, known);
    }
  }

  private pieceCounts(): Map<string, Evidence> {
    const counts = new Map<string, Evidence>();
    this.profiles.forEach((own, index) => {
      const count = (piece: string, times: number): void => {
        const known = counts.get(piece) ?? this.empty();
        known[index] = (known[index] ?? 0) + times;
        counts.set(piece, known);
      };
      for (const word of own.functionWords) for (const piece of piecesOf(word)) count(piece, COUNT_OF.functionWord);
      for (const word of own.words) for (const piece of piecesOf(word)) count(piece, COUNT_OF.word);
      for (const piece of own.pieces) count(piece, COUNT_OF.piece);
    });
    return counts;
  }

  /** For each piece how much likelier each language writes it than the languages do on average (natural logarithm). */
  private logRatios(counts: Map<string, Evidence>): Map<string, Evidence> {
    const totals = this.empty();
    for (const own of counts.values()) add(totals, own, 1);
    for (const own of counts.values()) {
      let sum = 0;
      for (let index = 0; index < own.length; index += 1) {
        // Lists differ in length: counted as if each were of 10,000 pieces.
        own[index] = Math.log(((own[index] ?? 0) * 10_000) / (totals[index] ?? 1) + UNSEEN);
        sum += own[index] ?? 0;
      }
      for (let index = 0; index < own.length; index += 1) own[index] = (own[index] ?? 0) - sum / own.length;
    }
    return counts;
  }

  private readLetters(): void {
    const known = new Set(this.profiles.flatMap((own) => [...own.letters, ...own.foreign]));
    for (const letter of known) {
      const writers = this.profiles.filter((own) => own.letters.has(letter)).length;
      const rarity = writers === 0 ? 0 : 1 - Math.log(writers) / Math.log(this.profiles.length + 1);
      const value = this.empty();
      this.profiles.forEach((own, index) => {
        if (own.letters.has(letter)) value[index] = LETTER_VALUE * rarity;
        else if (writers > 0 && BEYOND_ASCII.test(letter)) value[index] = -ALIEN_VALUE;
        if (own.foreign.has(letter)) value[index] = -FOREIGN_VALUE;
      });
      this.letters.set(letter, value);
    }
  }
}

/** What the longest listed beginning and the longest listed end of `word` say. */
function listedParts(word: string, lists: ReadonlyMap<string, Evidence>): Evidence[] {
  const lengths = [...Array(Math.max(0, word.length - SHORTEST_PART)).keys()].map((less) => word.length - 1 - less);
  const beginning = lengths.find((length) => lists.has(word.slice(0, length)));
  const end = lengths.find((length) => lists.has(word.slice(-length)));
  return [
    beginning === undefined ? undefined : lists.get(word.slice(0, beginning)),
    end === undefined ? undefined : lists.get(word.slice(-end)),
  ].filter((part) => part !== undefined);
}

function add(sum: Evidence, other: Evidence | undefined, times: number): void {
  if (other === undefined) return;
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (other[index] ?? 0) * times;
}
