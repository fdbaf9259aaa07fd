import type { ChunkPlace } from '../lexical/bm25f-scorer';
import type { ChunkRecord } from '../lexical/lexical-search.repository';
import type { PreparedQuery } from './prepared-query';
import { coverage, type MatchedTerm, type SearchHit, storedChunk, type WhyFound } from './search-results';

/** A chunk in the list that a search answers with, and why it stands there. */
export interface RankedPlace extends ChunkPlace {
  readonly score: number;
  readonly why: WhyFound;
}

/** A hit from its row and its place in the list. */
export function assembleHit({
  prepared,
  row,
  place,
  matched,
}: {
  readonly prepared: PreparedQuery;
  readonly row: ChunkRecord;
  readonly place: RankedPlace;
  readonly matched: readonly MatchedTerm[];
}): SearchHit {
  const { why } = place;
  return {
    ...storedChunk(prepared.collectionId, row),
    score: place.score,
    scores: {
      ...(why.lexical && { lexical: why.lexical.score }),
      ...(why.vector && { vector: why.vector.similarity }),
    },
    matched,
    coverage: coverage(prepared, row.language, matched),
    why,
  };
}
