import type { MatchedWord } from './found-passage';

/** What one word adds to the score of the search by words, over all fields and in each. */
export interface WordContribution {
  readonly word: string;
  readonly weight: number;
  /** Heaviest first. */
  readonly fields: readonly Pick<MatchedWord, 'field' | 'weight'>[];
}

const HAN_CHARACTER = /^\p{sc=Han}$/u;

/**
 * Gathers the contributions of each word, the heaviest word first: the same word can count in the title and in the text. The index cuts Chinese into
 * words and characters; what a character adds is counted to the found word that it is a part of.
 */
export function wordContributions(matched: readonly MatchedWord[]): WordContribution[] {
  const byTerm = new Map<string, { word: string; fields: Map<MatchedWord['field'], number> }>();
  for (const match of matched) {
    const { term, word } = wholeWord(match, matched);
    const entry = byTerm.get(term) ?? { word, fields: new Map() };
    entry.fields.set(match.field, (entry.fields.get(match.field) ?? 0) + match.weight);
    byTerm.set(term, entry);
  }
  return [...byTerm.values()]
    .map(({ word, fields }) => ({
      word,
      weight: [...fields.values()].reduce((sum, weight) => sum + weight, 0),
      fields: [...fields].map(([field, weight]) => ({ field, weight })).sort((first, second) => second.weight - first.weight),
    }))
    .sort((first, second) => second.weight - first.weight);
}

/** Of a single Chinese character the heaviest found word that holds it, in the same field if there is one; of every other word itself. */
function wholeWord(match: MatchedWord, matched: readonly MatchedWord[]): MatchedWord {
  if (!HAN_CHARACTER.test(match.word)) return match;
  const isHere = ({ field }: MatchedWord): number => (field === match.field ? 1 : 0);
  const [best] = matched
    .filter(({ word }) => word !== match.word && word.includes(match.word))
    .sort((first, second) => isHere(second) - isHere(first) || second.weight - first.weight);
  return best ?? match;
}
