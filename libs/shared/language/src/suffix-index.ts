/** Suffixes by their last letter, the longest first, so that a word is compared with the few that could end it. */
export class SuffixIndex<Suffix extends { readonly text: string }> {
  readonly #byLastLetter = new Map<string, Suffix[]>();

  constructor(suffixes: readonly Suffix[]) {
    for (const suffix of suffixes.toSorted((first, second) => second.text.length - first.text.length)) {
      const letter = suffix.text.slice(-1);
      const known = this.#byLastLetter.get(letter);
      if (known === undefined) this.#byLastLetter.set(letter, [suffix]);
      else known.push(suffix);
    }
  }

  /** The suffixes that may end `word`: those of its last letter, the longest first. */
  sharingLastLetter(word: string): readonly Suffix[] {
    return this.#byLastLetter.get(word.charAt(word.length - 1)) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Whether `word` ends in `suffix` and has something before it. */
export function isSuffixed(word: string, suffix: string): boolean {
  return word.length > suffix.length && word.endsWith(suffix);
}
