import { Injectable } from '@nestjs/common';
import { storable } from '../lexical/field-terms';
import { PostingBlock } from '../lexical/posting-block';
import { CHUNKS_PER_BLOCK } from '../lexical/posting-codec';
import type { VectorWriter } from '../vectors/passage-vectors';
import type { ActiveDocument, ChunkRow } from './chunk-row';
import { type DocumentChange, DocumentRepository } from './document.repository';
import { descriptionOf, type PreparedDocument, totalsOf } from './prepared-document';
import { type PlacedChunk, SegmentRepository, type SharedSegment } from './segment.repository';

/** A small document with everything that its transaction writes. */
export interface PreparedShared extends PreparedDocument {
  readonly chunks: readonly ChunkRow[];
  readonly vectors: readonly Float32Array[] | undefined;
}

/** Segments that small documents share. */
@Injectable()
export class SharedSegments {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly segments: SegmentRepository,
  ) {}

  /** Puts small documents into the open segment, in the place of their earlier states. Inside the one transaction that makes them searchable. */
  async put(collectionId: string, entering: readonly PreparedShared[], writer: VectorWriter | undefined): Promise<void> {
    let { openSegment } = await this.documents.lock(collectionId);
    const documentIds = entering.map(({ key }) => key.documentId);
    await this.segments.retireLeftovers(collectionId, documentIds);
    const previous = await this.documents.activeOf(collectionId, documentIds);
    for (const { key } of entering) {
      const before = previous.get(key.documentId);
      if (before !== undefined) await this.segments.takeOut(key, before);
    }
    for (let rest = entering; rest.length > 0;) {
      const shared = await this.segments.sharedWithRoom(collectionId, openSegment, rest[0]?.rows.total ?? 0);
      openSegment = shared.id;
      const fitting = firstThatFit(rest, CHUNKS_PER_BLOCK - shared.places);
      rest = rest.slice(fitting.length);
      await this.append(collectionId, shared, { fitting, previous, writer });
    }
  }

  /** Writes documents behind those that a shared segment holds. */
  private async append(
    collectionId: string,
    shared: SharedSegment,
    {
      fitting,
      previous,
      writer,
    }: { fitting: readonly PreparedShared[]; previous: ReadonlyMap<string, ActiveDocument>; writer: VectorWriter | undefined },
  ): Promise<void> {
    const block = new PostingBlock(0, shared.places);
    const placed: PlacedChunk[] = [];
    const changes: DocumentChange[] = [];
    let { places, groups } = shared;
    for (const { key, document, hash, rows, chunks } of fitting) {
      const at = { segment: shared.id, firstOrdinal: places, language: storable(document.language) };
      for (const chunk of chunks) {
        block.add({ ...chunk, groupOrdinal: groups + chunk.groupOrdinal });
        placed.push({ documentId: key.documentId, language: at.language, ordinal: places + chunk.ordinal, chunk });
      }
      const terms = [...new Set(chunks.flatMap((chunk) => [...chunk.terms.frequencies.keys()]))];
      const described = { ...descriptionOf(document), ...at, contentHash: hash, chunks: chunks.length, sections: rows.sections };
      changes.push({
        documentId: key.documentId,
        previous: previous.get(key.documentId),
        next: { ...described, totals: totalsOf(chunks), terms },
      });
      places += chunks.length;
      groups += rows.sections;
    }
    await this.segments.insertChunks(collectionId, shared.id, placed);
    for (const { key, chunks, vectors } of fitting) {
      const firstOrdinal = placed.find(({ documentId }) => documentId === key.documentId)?.ordinal ?? 0;
      if (writer && vectors) await writer.insert(key, { segment: shared.id, firstOrdinal }, chunks, vectors);
    }
    await this.documents.replace(collectionId, changes);
    await this.segments.appendGroups(collectionId, shared.id, block);
    for (const postings of block.inBatches(Infinity))
      await this.segments.appendPostings(collectionId, { segment: shared.id, block: 0 }, postings);
    await this.segments.grow(shared.id, { documents: fitting.length, places: places - shared.places, groups: groups - shared.groups });
  }
}

function firstThatFit(documents: readonly PreparedShared[], places: number): readonly PreparedShared[] {
  let used = 0;
  const end = documents.findIndex(({ rows }) => (used += rows.total) > places);
  return end < 0 ? documents : documents.slice(0, end);
}
