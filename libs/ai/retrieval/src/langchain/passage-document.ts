import { Document } from '@langchain/core/documents';
import type { ChunkPiece } from '../chunks/chunker';
import type { SearchHit, StoredChunk } from '../search/search-results';

/** Where the text of a LangChain document comes from and why it was found; plain JSON. */
export type PassageMetadata = {
  readonly chunkId: string;
  readonly documentId: string;
  readonly sectionId: string;
  readonly sectionPath: readonly string[];
  /** On which the text starts, counted from 1. */
  readonly page?: number;
  /** ISO 639-1. */
  readonly language: string;
  /** What passages are ordered by; comparable within one query only. */
  readonly score: number;
  readonly scores: { readonly lexical?: number; readonly vector?: number };
  /** Share of the query's terms in the found passage, weighed by their rarity, 0 to 1; absent where no words were asked for. */
  readonly coverage?: number;
  /** Ordinals of the first and last block of the text. */
  readonly blocks: { readonly from: number; readonly to: number };
  /** Where each run of the text stands in the document's blocks. */
  readonly pieces: readonly ChunkPiece[];
  /** The passages that make up the text, in reading order: the found one alone, or with its neighbours. */
  readonly passages: readonly string[];
};

const PASSAGE_SEPARATOR = '\n';

type Found = StoredChunk & Pick<SearchHit, 'score' | 'scores'> & Partial<Pick<SearchHit, 'coverage'>>;

/** Citations need the place of each sentence in its source: text and `pieces` are made together. */
export function passageMetadata(hit: Found, run: readonly StoredChunk[] = [hit]): PassageMetadata {
  const first = run[0] ?? hit;
  return {
    chunkId: hit.chunkId,
    documentId: hit.documentId,
    sectionId: hit.sectionId,
    sectionPath: hit.sectionPath,
    ...(first.page === undefined ? {} : { page: first.page }),
    language: hit.language,
    score: hit.score,
    scores: hit.scores,
    ...(hit.coverage === undefined ? {} : { coverage: hit.coverage }),
    blocks: { from: Math.min(...run.map(({ blocks }) => blocks.from)), to: Math.max(...run.map(({ blocks }) => blocks.to)) },
    pieces: joinedPieces(run),
    passages: run.map(({ chunkId }) => chunkId),
  };
}

/**
 * A found passage as a document.
 *
 * @param run the passages whose text it gets, in reading order, the found one among them
 */
export function passageDocument(hit: SearchHit, run: readonly StoredChunk[]): Document<PassageMetadata> {
  return new Document({
    id: hit.chunkId,
    pageContent: run.map(({ text }) => text).join(PASSAGE_SEPARATOR),
    metadata: passageMetadata(hit, run),
  });
}

/**
 * The passages around a found one that go with it: of the same section, without a gap, and none that is already given elsewhere.
 *
 * @param around in reading order
 */
export function runAround(hit: SearchHit, around: readonly StoredChunk[], isTaken: (chunkId: string) => boolean): readonly StoredChunk[] {
  const isOfSection = ({ collectionId, sectionId }: StoredChunk): boolean =>
    collectionId === hit.collectionId && sectionId === hit.sectionId;
  // A document may stand in two collections under the same ids, of which the index names the passages of one.
  const at = around.findIndex((chunk) => chunk.chunkId === hit.chunkId && isOfSection(chunk));
  if (at < 0) return [hit];
  const joins = (chunk: StoredChunk | undefined): boolean => chunk !== undefined && isOfSection(chunk) && !isTaken(chunk.chunkId);
  let from = at;
  while (joins(around[from - 1])) from -= 1;
  let to = at;
  while (joins(around[to + 1])) to += 1;
  return around.slice(from, to + 1);
}

function joinedPieces(run: readonly StoredChunk[]): ChunkPiece[] {
  const pieces: ChunkPiece[] = [];
  let start = 0;
  for (const chunk of run) {
    for (const piece of chunk.pieces) pieces.push({ ...piece, at: start + piece.at });
    start += chunk.text.length + PASSAGE_SEPARATOR.length;
  }
  return pieces;
}
