import type { ChunkPiece } from './chunker';
import type { QueryTerms } from './field-terms';
import type { IndexableDocument } from './indexable-document';
import type { ChunkRecord, MatchedTerm, WeightedTerm } from './retrieval-search.repository';

export interface ReplaceDocument {
  readonly collectionId: string;
  readonly document: IndexableDocument;
  /** Stops between two batches; what was searched before stays searched. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface SearchQuery {
  readonly collectionId: string;
  readonly query: string;
  /** Language of the query; identified from its text when absent. */
  readonly language?: string;
  /** 1 to 100. */
  readonly limit: number;
  /** Only in these documents. */
  readonly documentIds?: readonly string[];
}

/** A chunk as it is indexed now. */
export interface StoredChunk {
  readonly chunkId: string;
  readonly collectionId: string;
  readonly documentId: string;
  readonly sectionId: string;
  readonly sectionPath: readonly string[];
  readonly page?: number;
  /** Ordinals of the first and last block. */
  readonly blocks: { readonly from: number; readonly to: number };
  readonly text: string;
  /** Where each run of the text stands in the document's blocks. */
  readonly pieces: readonly ChunkPiece[];
  readonly language: string;
  readonly contentHash: string;
}

export interface SearchHit extends StoredChunk {
  /** What hits are ordered by; comparable within one query only. */
  readonly score: number;
  readonly scores: { readonly lexical: number; readonly vector?: number };
  /** What brought the score, the strongest first. */
  readonly matched: readonly MatchedTerm[];
  /** Share of the query's terms found in this chunk, weighed by their rarity, 0 to 1. */
  readonly coverage: number;
}

export interface SectionHit {
  /** The group's id where the document names groups, else the section's. */
  readonly sectionId: string;
  readonly documentId: string;
  readonly score: number;
  /** Its best chunk; `best.sectionId` and `best.sectionPath` may name a part of the group. */
  readonly best: SearchHit;
}

/** A query as the index looks it up. */
export interface PreparedTerms {
  readonly weighted: readonly WeightedTerm[];
  readonly idf: ReadonlyMap<string, number>;
  readonly spoken: QueryTerms;
}

/** Rarity-weighted share of the terms which a document of this language could hold that the chunk does hold. */
export function coverage({ idf, spoken }: PreparedTerms, language: string, matched: readonly MatchedTerm[]): number {
  const found = new Set(matched.map(({ term }) => term));
  let total = 0;
  let covered = 0;
  for (const term of spoken.byLanguage.get(language) ?? spoken.counts.keys()) {
    const weight = idf.get(term) ?? 0;
    total += weight;
    if (found.has(term)) covered += weight;
  }
  return total === 0 ? 0 : covered / total;
}

/** A row as it is answered. */
export function storedChunk(collectionId: string, record: ChunkRecord): StoredChunk {
  return {
    chunkId: record.id,
    collectionId,
    documentId: record.document_id,
    sectionId: record.section_id,
    sectionPath: record.section_path,
    ...(record.page === null ? {} : { page: record.page }),
    blocks: { from: record.block_from, to: record.block_to },
    text: record.text,
    pieces: record.pieces,
    language: record.language,
    contentHash: record.content_hash,
  };
}
