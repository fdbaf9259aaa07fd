import type { ChunkPiece } from '../chunks/chunker';
import type { Field } from '../lexical/field-terms';
import type { ChunkRecord } from '../lexical/lexical-search.repository';
import type { RetrievalFilter } from '../metadata-filter';
import type { PreparedQuery } from './prepared-query';
import type { MeantWord } from './written-words';

export interface SearchQuery {
  readonly collectionId: string;
  readonly query: string;
  /** Language of the query; identified from its text when absent. */
  readonly language?: string;
  /** 1 to 100. */
  readonly limit: number;
  /** How many of the best to leave out: the pages before. */
  readonly offset?: number;
  readonly filter?: RetrievalFilter;
  /**
   * `plain` (the default) takes every character as text: questions that a program hands on. `operators` reads "phrases", `title:word`, `-word` and
   * `+word` as a search field does.
   */
  readonly syntax?: 'plain' | 'operators';
  /** `words` leaves vectors and the second look out, whatever the collection's settings are. */
  readonly ranking?: 'fused' | 'words';
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

export interface MatchedTerm {
  readonly term: string;
  readonly field: Field;
  /** What this term in this field adds to the lexical score. */
  readonly weight: number;
}

/** Why a hit stands where it stands. Ranks count from 1. */
export interface WhyFound {
  readonly lexical?: { readonly rank: number; readonly score: number };
  readonly vector?: { readonly rank: number; readonly similarity: number; readonly model: string; readonly kind: 'lexical' | 'semantic' };
  /** What each list adds to the fused score; together 1. */
  readonly shares: { readonly lexical: number; readonly vector: number };
  readonly reranking?: {
    readonly before: number;
    readonly after: number;
    readonly features: readonly { readonly name: string; readonly value: number }[];
  };
}

export interface SearchHit extends StoredChunk {
  /** What hits are ordered by; comparable within one query only. */
  readonly score: number;
  readonly scores: { readonly lexical?: number; readonly vector?: number };
  /** What brought the lexical score, the strongest first. */
  readonly matched: readonly MatchedTerm[];
  /** Share of the query's terms found in this chunk, weighed by their rarity, 0 to 1. */
  readonly coverage: number;
  readonly why: WhyFound;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** How many chunks hold a word of the query and all that it demands. */
  readonly total: number;
  /** Undefined on the last page. */
  readonly nextOffset?: number;
  /** Words that the collection does not hold, and what was searched in their place. */
  readonly meant: readonly MeantWord[];
}

export interface SectionHit {
  /** The group's id where the document names groups, else the section's. */
  readonly sectionId: string;
  readonly documentId: string;
  readonly score: number;
  /** Its best chunk; `best.sectionId` and `best.sectionPath` may name a part of the group. */
  readonly best: SearchHit;
}

/** Rarity-weighted share of the terms which a document of this language could hold that the chunk does hold. */
export function coverage(
  { idf, spoken, replaced }: Pick<PreparedQuery, 'idf' | 'spoken' | 'replaced'>,
  language: string,
  matched: readonly MatchedTerm[],
): number {
  const found = new Set(matched.map(({ term }) => term));
  let total = 0;
  let covered = 0;
  for (const term of spoken.byLanguage.get(language) ?? spoken.counts.keys()) {
    const weight = idf.get(term) ?? 0;
    total += weight;
    if (found.has(replaced.get(term) ?? term)) covered += weight;
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
