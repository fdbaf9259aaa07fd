import { createHash } from 'node:crypto';
import { derivedId } from './derived-id';
import type { IndexableDocument } from './indexable-document';

/** Raise when chunking, analysis or the tables change: the next call then builds every document anew. */
const INDEX_FORMAT = 3;

/** SHA-256 of a chunk's text, hexadecimal. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of everything of a document that the index depends on. */
export function documentHash(document: IndexableDocument): string {
  const sections = document.sections.map(({ sectionId, groupId, path, number, aliases, blocks }) => [
    sectionId,
    groupId ?? null,
    path,
    number ?? null,
    aliases ?? [],
    blocks.map(({ ordinal, kind, text, page }) => [ordinal, kind, text, page ?? null]),
  ]);
  return contentHash(JSON.stringify([INDEX_FORMAT, document.title, document.language, document.metadata ?? {}, sections]));
}

/**
 * Id of a chunk: the same passage of the same section keeps its id when the document is indexed again.
 *
 * @param occurrence 0 for the first chunk of this text in its section, then 1, 2 …
 */
export function chunkId(identity: { documentId: string; sectionId: string; contentHash: string; occurrence: number }): string {
  const { documentId, sectionId, contentHash: hash, occurrence } = identity;
  return derivedId(`${documentId}|${sectionId}|${hash}|${occurrence}`);
}
