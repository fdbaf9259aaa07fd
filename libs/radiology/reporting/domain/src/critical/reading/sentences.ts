import { readTokens, type SignToken } from './tokens';

/** A stretch between two commas, colons or brackets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

export interface CriticalSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
  readonly signs: readonly SignToken[];
  readonly cues: readonly SignToken[];
}

// A question mark that stands apart (`pain ? DVT`) asks for what follows it.
const SENTENCE_END =
  /[。!;\n]|(?<=[^\s.,:;(])\?(?=\s|$|[\u4e00-\u9fff])|\?(?=\s*$)|(?<=[\u4e00-\u9fff])\?|(?<!(?<![a-z])(?:e\.g|i\.e|cf|vs|approx))\.(?=\s|$)/g;
const CLAUSE_END = /[,:()]/g;
/** No sentence is longer: what is pasted without any stop is read in stretches, so that the time stays linear. */
const LONGEST = 800;

/** Sentences of a folded text with the words that matter; sentences without any are left out. */
export function readCriticalSentences(text: string): CriticalSentence[] {
  const { signs, cues } = readTokens(text);
  const sentences: CriticalSentence[] = [];
  const take = (tokens: readonly SignToken[], from: { at: number }, end: number): SignToken[] => {
    const own: SignToken[] = [];
    for (let token = tokens[from.at]; token && token.start < end; token = tokens[++from.at]) own.push(token);
    return own;
  };
  const sign = { at: 0 };
  const cue = { at: 0 };
  let start = 0;
  const close = (end: number): void => {
    const ownSigns = take(signs, sign, end);
    const ownCues = take(cues, cue, end);
    if (ownSigns.length > 0) {
      const sentence = text.slice(start, end);
      sentences.push({ text: sentence, start, end, clauses: clausesOf(sentence, start), signs: ownSigns, cues: ownCues });
    }
    start = end;
  };
  const closeAt = (end: number): void => {
    while (end - start > LONGEST) close(start + LONGEST);
    close(end);
  };
  for (const match of text.matchAll(SENTENCE_END)) closeAt(match.index + 1);
  closeAt(text.length);
  return sentences;
}

function clausesOf(sentence: string, offset: number): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of sentence.matchAll(CLAUSE_END)) {
    clauses.push({ start: offset + start, end: offset + match.index });
    start = match.index + 1;
  }
  clauses.push({ start: offset + start, end: offset + sentence.length });
  return clauses;
}

/** The number of the clause in which an offset lies. */
export const clauseAt = ({ clauses }: CriticalSentence, at: number): number => {
  const index = clauses.findIndex(({ end }) => at < end);
  return index < 0 ? clauses.length - 1 : index;
};
