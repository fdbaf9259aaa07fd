import type { ExpertShare } from '../decisions/routing';

const SHOWN = 12;
/** A word of fewer texts says more about a text than about an expert. */
const LEAST_TEXTS = 5;
const LONGEST_WORD = 40;

/** The different words of texts, by number, so that they can be counted once it is known who got which text. */
export class WordBook {
  private readonly numbers = new Map<string, number>();
  private readonly wordsOfTexts: Uint32Array[] = [];

  add(words: readonly string[]): void {
    const own = new Set<number>();
    for (const word of words) {
      if (word.length > LONGEST_WORD || word.startsWith('#')) continue;
      const number = this.numbers.get(word) ?? this.numbers.size;
      this.numbers.set(word, number);
      own.add(number);
    }
    this.wordsOfTexts.push(Uint32Array.from(own));
  }

  /**
   * For each expert the words that lead texts to it: many of its texts have them, and far more often than chance they go to it (log-likelihood of the excess).
   *
   * @param routes experts of each text, in the order in which the texts were added
   */
  tellingWords(routes: readonly (readonly ExpertShare[])[], experts: number): string[][] {
    const given = new Float64Array(this.numbers.size * experts);
    const totals = new Float64Array(experts);
    const texts = new Uint32Array(this.numbers.size);
    let choices = 0;
    this.wordsOfTexts.forEach((words, text) => {
      const route = routes[text] ?? [];
      choices += route.length;
      for (const { index } of route) totals[index] = (totals[index] ?? 0) + 1;
      for (const word of words) {
        texts[word] = (texts[word] ?? 0) + 1;
        for (const { index } of route) given[word * experts + index] = (given[word * experts + index] ?? 0) + 1;
      }
    });
    const active = choices / Math.max(1, this.wordsOfTexts.length);
    const words = [...this.numbers].filter(([, number]) => (texts[number] ?? 0) >= LEAST_TEXTS);
    return Array.from({ length: experts }, (_, expert) => {
      const expected = (totals[expert] ?? 0) / Math.max(1, choices);
      return words
        .map(([word, number]) => {
          const got = given[number * experts + expert] ?? 0;
          return { word: word.toWellFormed(), excess: got === 0 ? 0 : got * Math.log(got / ((texts[number] ?? 0) * active * expected)) };
        })
        .filter(({ excess }) => excess > 0)
        .sort((a, b) => b.excess - a.excess || (a.word < b.word ? -1 : 1))
        .slice(0, SHOWN)
        .map(({ word }) => word);
    });
  }
}
