import type { ChunkPiece } from '../chunks/chunker';
import type { FieldTerms, PerField } from '../lexical/field-terms';
import type { DocumentMetadata } from '../metadata-filter';

/** A chunk with everything that its row and its postings need. */
export interface ChunkRow {
  /** Its place in the document. */
  readonly ordinal: number;
  readonly id: string;
  readonly sectionId: string;
  readonly groupId: string;
  /** Number of its group (see `IndexableSection.groupId`) in the document, and how many chunks that has. */
  readonly groupOrdinal: number;
  readonly groupChunks: number;
  readonly sectionPath: readonly string[];
  readonly page?: number;
  readonly blocks: { readonly from: number; readonly to: number };
  readonly text: string;
  readonly pieces: readonly ChunkPiece[];
  readonly contentHash: string;
  readonly terms: FieldTerms;
}

export interface DocumentKey {
  readonly collectionId: string;
  readonly documentId: string;
}

/** What of a document is searched. */
export interface ActiveDocument {
  readonly segment: string;
  /** Ordinal of its first chunk in the segment: 0 in a segment of its own. */
  readonly firstOrdinal: number;
  readonly contentHash: string;
  readonly language: string;
  readonly chunks: number;
  readonly sections: number;
  readonly totals: PerField<number>;
  /** Of a document in a shared segment: every term that its postings hold. */
  readonly terms?: readonly string[];
}

export type NextDocument = ActiveDocument & { readonly title: string; readonly metadata: DocumentMetadata };

/** What a writer needs to know of a collection while it is locked. */
export interface LockedCollection {
  /** The shared segment that the next small document goes to; undefined before the first one. */
  readonly openSegment: string | undefined;
}
