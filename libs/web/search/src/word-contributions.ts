import type { MatchedWord } from './found-passage';

/** What one word adds to the score of the search by words, over all fields and in each. */
export interface WordContribution {
  readonly word: string;
  readonly weight: number;
  /** Heaviest first. */
  readonly fields: readonly Pick<MatchedWord, 'field' | 'weight'>[];
}

/** Gathers the contributions of each word, the heaviest word first: the same word can count in the title and in the text. */
export function wordContributions(matched: readonly MatchedWord[]): WordContribution[] {
  const byWord = new Map<string, MatchedWord[]>();
  for (const match of matched) byWord.set(match.term, [...(byWord.get(match.term) ?? []), match]);
  return [...byWord]
    .map(([term, matches]) => ({
      word: matches[0]?.word ?? term,
      weight: matches.reduce((sum, { weight }) => sum + weight, 0),
      fields: matches.map(({ field, weight }) => ({ field, weight })).sort((first, second) => second.weight - first.weight),
    }))
    .sort((first, second) => second.weight - first.weight);
}
