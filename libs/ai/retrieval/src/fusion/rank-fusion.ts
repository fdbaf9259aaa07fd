import type { ChunkPlace } from '../lexical/bm25f-scorer';

/** One ranked list, best first, and how much it counts. */
export interface RankedList {
  readonly weight: number;
  readonly places: readonly ChunkPlace[];
}

export interface FusedPlace extends ChunkPlace {
  readonly score: number;
  /** Rank in each list, from 1; undefined where the list does not hold it. */
  readonly ranks: readonly (number | undefined)[];
  /** What each list adds to the score; together 1. */
  readonly shares: readonly number[];
}

/**
 * Weighted reciprocal rank fusion: score(d) = Σ weight ÷ (k + rank of d), lists without d adding nothing (Cormack, Clarke, Büttcher: Reciprocal rank
 * fusion outperforms Condorcet and individual rank learning methods, SIGIR 2009). Equal scores keep the order of the first list, then the second.
 */
export function fuseRanks(lists: readonly RankedList[], rankConstant: number): FusedPlace[] {
  const found = new Map<string, { place: ChunkPlace; ranks: (number | undefined)[]; parts: number[] }>();
  lists.forEach(({ weight, places }, list) => {
    places.forEach((place, index) => {
      const key = `${place.segment}:${place.ordinal}`;
      let entry = found.get(key);
      if (entry === undefined) {
        entry = { place, ranks: lists.map(() => undefined), parts: lists.map(() => 0) };
        found.set(key, entry);
      }
      entry.ranks[list] = index + 1;
      entry.parts[list] = weight / (rankConstant + index + 1);
    });
  });
  return [...found.values()]
    .map(({ place: { segment, ordinal }, ranks, parts }) => {
      const score = parts.reduce((sum, part) => sum + part, 0);
      return { segment, ordinal, score, ranks, shares: parts.map((part) => (score === 0 ? 0 : part / score)) };
    })
    .sort((first, second) => second.score - first.score);
}
