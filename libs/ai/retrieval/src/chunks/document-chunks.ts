import { chunkId, contentHash } from './chunk-identity';
import { chunkSection } from './chunker';
import { countFieldTerms, storable, termsOf } from '../lexical/field-terms';
import type { IndexableDocument, IndexableSection } from './indexable-document';
import type { ChunkRow } from '../life/chunk-row';

/** The chunks of a document; their terms are counted only when a batch is drawn, so that a large book never lies in memory as postings. */
export interface DocumentChunks {
  readonly total: number;
  /** Number of groups that have chunks. */
  readonly sections: number;
  inBatches(size: number): Iterable<readonly ChunkRow[]>;
}

type UncountedRow = Omit<ChunkRow, 'terms' | 'groupChunks'> & { readonly section: IndexableSection };

/** Cuts a document into chunks with stable ids, in reading order. */
export function documentChunks(document: IndexableDocument): DocumentChunks {
  const rows: UncountedRow[] = [];
  const groups = new Map<string, { ordinal: number; chunks: number }>();
  const occurrences = new Map<string, number>();
  for (const section of document.sections) {
    const sectionPath = section.path.map(storable);
    const blocks = section.blocks.map((block) => ({ ...block, text: storable(block.text) }));
    for (const chunk of chunkSection({ blocks }, document.language)) {
      const hash = contentHash(chunk.text);
      const passage = `${section.sectionId}|${hash}`;
      const occurrence = occurrences.get(passage) ?? 0;
      occurrences.set(passage, occurrence + 1);
      const groupId = section.groupId ?? section.sectionId;
      const group = groups.get(groupId) ?? { ordinal: groups.size, chunks: 0 };
      groups.set(groupId, { ...group, chunks: group.chunks + 1 });
      rows.push({
        ...chunk,
        section,
        ordinal: rows.length,
        id: chunkId({ documentId: document.documentId, sectionId: section.sectionId, contentHash: hash, occurrence }),
        sectionId: section.sectionId,
        groupId,
        groupOrdinal: group.ordinal,
        sectionPath,
        contentHash: hash,
      });
    }
  }
  const chunksOf = (groupId: string): number => groups.get(groupId)?.chunks ?? 1;
  return { total: rows.length, sections: groups.size, inBatches: (size) => counted(document, { rows, chunksOf }, size) };
}

function* counted(
  document: IndexableDocument,
  { rows, chunksOf }: { rows: readonly UncountedRow[]; chunksOf: (groupId: string) => number },
  size: number,
): Generator<readonly ChunkRow[]> {
  const terms = (text: string): string[] => termsOf(text, document.language);
  const documentTitle = terms(document.title);
  let ofSection: { section: IndexableSection; title: string[]; headings: string[]; aliases: string[] } | undefined;
  for (let from = 0; from < rows.length; from += size) {
    yield rows.slice(from, from + size).map(({ section, ...row }) => {
      if (ofSection?.section !== section) {
        ofSection = {
          section,
          title: [...(section.number === undefined ? [] : terms(section.number)), ...terms(section.path.at(-1) ?? '')],
          headings: [...documentTitle, ...section.path.slice(0, -1).flatMap(terms)],
          aliases: (section.aliases ?? []).flatMap(terms),
        };
      }
      const { title, headings, aliases } = ofSection;
      return { ...row, groupChunks: chunksOf(row.groupId), terms: countFieldTerms({ title, headings, body: terms(row.text), aliases }) };
    });
  }
}
