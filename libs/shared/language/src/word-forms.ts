import type { LanguageProfile } from './profiles/language-profile';

/** A bit for each profile, in the order of the profiles. */
type Languages = number;

/** How a word is made in a language: listed as it stands, a stem with an ending, or a compound. */
export interface WordForms {
  readonly listed: Languages;
  readonly inflected: Languages;
  readonly compound: Languages;
}

const SHORTEST_STEM = 3;
const SHORTEST_PART = 4;
const LONGEST_LINK = 2;
const LONGEST_BEGINNING = 6;

/** Reads how words are made of the stems, endings and links of languages that share an alphabet. */
export class WordFormReader {
  private readonly stems: ReadonlyMap<string, Languages>;
  private readonly endings: ReadonlyMap<string, Languages>;
  private readonly links: ReadonlyMap<string, Languages>;
  private readonly beginnings: ReadonlyMap<string, Languages>;
  private readonly longestEnding: number;

  constructor(profiles: readonly LanguageProfile[]) {
    this.stems = index(profiles, ({ words, forms }) => [words, forms.words]);
    this.endings = index(profiles, ({ forms }) => [forms.endings]);
    this.links = index(profiles, ({ forms }) => [forms.links]);
    this.beginnings = index(profiles, ({ forms }) => [forms.beginnings]);
    this.longestEnding = Math.max(0, ...[...this.endings.keys()].map((ending) => ending.length));
  }

  /** How the languages make `word` (lower case). */
  of(word: string): WordForms {
    const inflected = this.inflectedFrom(word, 0) | this.begunWith(word);
    return { listed: this.stems.get(word) ?? 0, inflected, compound: this.compoundOf(word) };
  }

  /** Languages in which `word` has a beginning before a stem, with or without an ending. */
  private begunWith(word: string): Languages {
    let languages = 0;
    for (let length = 1; length <= LONGEST_BEGINNING && length <= word.length - SHORTEST_STEM; length += 1) {
      const before = this.beginnings.get(word.slice(0, length)) ?? 0;
      if (before !== 0) languages |= before & ((this.stems.get(word.slice(length)) ?? 0) | this.inflectedFrom(word, length));
    }
    return languages;
  }

  /** Languages that list the longest beginning and the longest end of `word` that any lists, both of more than `shortest` letters less one. */
  partsOf(word: string, shortest: number): Languages[] {
    let beginning = 0;
    let end = 0;
    for (let length = word.length - 1; length >= shortest && (beginning === 0 || end === 0); length -= 1) {
      if (beginning === 0) beginning = this.stems.get(word.slice(0, length)) ?? 0;
      if (end === 0) end = this.stems.get(word.slice(-length)) ?? 0;
    }
    return [beginning, end].filter((languages) => languages !== 0);
  }

  /** Languages in which the rest of `word` from `start` is a stem and an ending. */
  private inflectedFrom(word: string, start: number): Languages {
    let languages = 0;
    const first = Math.max(start + SHORTEST_STEM, word.length - this.longestEnding);
    for (let cut = first; cut < word.length; cut += 1) {
      const endings = this.endings.get(word.slice(cut)) ?? 0;
      if (endings !== 0) languages |= endings & (this.stems.get(word.slice(start, cut)) ?? 0);
    }
    return languages;
  }

  /** Languages in which `word` is two or more listed words, with links between them or an ending behind them. */
  private compoundOf(word: string): Languages {
    const made = new Map<number, Languages>();
    const compoundFrom = (start: number): Languages => {
      let languages = 0;
      for (let cut = start + SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
        const first = this.stems.get(word.slice(start, cut)) ?? 0;
        if (first === 0) continue;
        for (let link = 0; link <= LONGEST_LINK && cut + link <= word.length - SHORTEST_PART; link += 1) {
          const linked = link === 0 ? first : first & (this.links.get(word.slice(cut, cut + link)) ?? 0);
          if (linked !== 0) languages |= linked & restFrom(cut + link);
        }
      }
      return languages;
    };
    const restFrom = (start: number): Languages => {
      const known = made.get(start) ?? (this.stems.get(word.slice(start)) ?? 0) | this.inflectedFrom(word, start) | compoundFrom(start);
      made.set(start, known);
      return known;
    };
    return compoundFrom(0);
  }
}

function index(
  profiles: readonly LanguageProfile[],
  listsOf: (profile: LanguageProfile) => readonly ReadonlySet<string>[],
): ReadonlyMap<string, Languages> {
  const known = new Map<string, Languages>();
  profiles.forEach((profile, position) => {
    for (const list of listsOf(profile)) for (const word of list) known.set(word, (known.get(word) ?? 0) | (1 << position));
  });
  return known;
}
