import type { DocumentChunks } from '../chunks/document-chunks';
import type { IndexableDocument } from '../chunks/indexable-document';
import { type FIELDS, type PerField, storable } from '../lexical/field-terms';
import type { ChunkRow, DocumentKey, NextDocument } from './chunk-row';

/** A document cut into chunks, with the hash of everything that the index depends on. */
export interface PreparedDocument {
  readonly document: IndexableDocument;
  readonly key: DocumentKey;
  readonly hash: string;
  readonly rows: DocumentChunks;
}

export function descriptionOf(document: IndexableDocument): Pick<NextDocument, 'title' | 'metadata'> {
  return { title: storable(document.title), metadata: document.metadata ?? {} };
}

/** How many terms each field of the chunks has together. */
export function totalsOf(chunks: readonly ChunkRow[]): PerField<number> {
  const total = (field: (typeof FIELDS)[number]): number => chunks.reduce((sum, chunk) => sum + chunk.terms.lengths[field], 0);
  return { title: total('title'), headings: total('headings'), body: total('body'), aliases: total('aliases') };
}
