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

/** Where words may come from, the best first, and how much a word from there counts. */
export type Grounds = readonly (readonly [words: ReadonlySet<string>, credit: number])[];

/** Share of `terms`, by how rare they are, that the grounds hold; 1 for none. */
export function coverage(
  terms: readonly string[],
  { known, weights }: { readonly known: Grounds | ReadonlySet<string>; readonly weights: TermWeights },
): number {
  const grounds: Grounds = known instanceof Set ? [[known, 1]] : (known as Grounds);
  let all = 0;
  let held = 0;
  for (const term of new Set(terms)) {
    const weight = weightOf(term, weights);
    all += weight;
    held += weight * (grounds.find(([words]) => words.has(term))?.[1] ?? 0);
  }
  return all === 0 ? 1 : held / all;
}
