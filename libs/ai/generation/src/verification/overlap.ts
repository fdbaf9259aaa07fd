import type { TermReader } from './terms';

/** Weight of a term that no source has: as much as the rarest that one has. */
const UNKNOWN_WEIGHT = 1.2;
/** A word that names nothing and that no source has. */
const GENERAL_WEIGHT = 0.3;

/** What a word is worth: how rare it is among the sources, and whether it names anything. */
export interface TermWeights {
  readonly known: ReadonlyMap<string, number>;
  readonly reader: TermReader;
}

function weightOf(term: string, { known, reader }: TermWeights): number {
  return known.get(term) ?? (reader.isGeneral(term) ? GENERAL_WEIGHT : UNKNOWN_WEIGHT);
}

/** Asked only whether it has a word, so that no union of sets need be made. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** Where words may come from, the best first, and how much a word from there counts. */
export type Grounds = readonly (readonly [words: Words, credit: number])[];

/** The different terms of a text with their weights, ready to be held against many grounds. */
export interface WeighedTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly sum: number;
}

export function weighed(terms: readonly string[], weights: TermWeights): WeighedTerms {
  const different = [...new Set(terms)];
  const own = different.map((term) => weightOf(term, weights));
  return { terms: different, weights: own, sum: own.reduce((sum, weight) => sum + weight, 0) };
}

/** Share of weighed terms that the grounds hold; 1 for none. */
export function coverageOf({ terms, weights, sum }: WeighedTerms, grounds: Grounds): number {
  if (sum === 0) return 1;
  let held = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? '';
    for (const [words, credit] of grounds) {
      if (!words.has(term)) continue;
      held += (weights[at] ?? 0) * credit;
      break;
    }
  }
  return held / sum;
}

/** Share of weighed terms that are among some words; 1 for none. */
export function shareAmong({ terms, weights, sum }: WeighedTerms, words: Words): number {
  if (sum === 0) return 1;
  let held = 0;
  for (let at = 0; at < terms.length; at++) if (words.has(terms[at] ?? '')) held += weights[at] ?? 0;
  return held / sum;
}

/** Share of `terms`, by how rare they are, that the grounds hold; 1 for none. */
export function coverage(
  terms: readonly string[],
  { known, weights }: { readonly known: Grounds | ReadonlySet<string>; readonly weights: TermWeights },
): number {
  return coverageOf(weighed(terms, weights), known instanceof Set ? [[known, 1]] : (known as Grounds));
}
