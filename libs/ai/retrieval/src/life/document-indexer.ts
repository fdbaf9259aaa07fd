import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { documentHash } from '../chunks/chunk-identity';
import { documentChunks } from '../chunks/document-chunks';
import type { IndexableDocument } from '../chunks/indexable-document';
import { FIELDS, storable } from '../lexical/field-terms';
import { PostingBlock } from '../lexical/posting-block';
import { retrievalErrors } from '../retrieval.errors';
import { PassageVectors, type VectorWriter } from '../vectors/passage-vectors';
import type { DocumentKey, NextDocument } from './chunk-row';
import { DocumentRepository } from './document.repository';
import { descriptionOf, type PreparedDocument, totalsOf } from './prepared-document';
import { SegmentRepository } from './segment.repository';
import { type PreparedShared, SharedSegments } from './shared-segments';

export interface ReplaceDocument {
  readonly collectionId: string;
  readonly document: IndexableDocument;
  /** Stops between two batches; what was searched before stays searched. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Chunks written in one transaction; a block of postings holds a whole number of such batches. */
const CHUNKS_PER_BATCH = 64;
/** A document of more chunks gets a segment of its own: it would fill a shared one, and is too much for one transaction. */
const MAX_SHARED_CHUNKS = CHUNKS_PER_BATCH;
/** Small documents that become searchable in one transaction have together at most this many chunks: some 0.2 s of the embedded database. */
const SHARED_CHUNKS_PER_TRANSACTION = 128;
/** See `PostingBlock.inBatches`: about a tenth of a second of the embedded database. */
const POSTING_BYTES_PER_BATCH = 400_000;

/**
 * Makes documents searchable. A large one is built unseen in many short transactions and activated in one; small ones come whole in one. A search
 * sees the old state or the new one, also when the process is killed at any moment.
 */
@Injectable()
export class DocumentIndexer {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentRepository,
    private readonly segments: SegmentRepository,
    private readonly shared: SharedSegments,
    private readonly vectors: PassageVectors,
  ) {}

  async replace(
    organisationId: OrganisationId,
    { collectionId, document, signal, onProgress }: ReplaceDocument,
  ): Promise<{ chunks: number; written: number }> {
    signal?.throwIfAborted();
    const key = { collectionId, documentId: document.documentId };
    const hash = documentHash(document);
    const found = await this.inOrganisation(organisationId, () => this.documents.active(key));
    if (found?.contentHash === hash) return { chunks: found.chunks, written: 0 };
    await this.clearLeftovers(organisationId, key, signal);
    const rows = documentChunks(document);
    const writer = await this.vectors.writerFor(organisationId, collectionId);
    const prepared = { document, key, hash, rows };
    if (rows.total > MAX_SHARED_CHUNKS) await this.replaceLarge(organisationId, prepared, { writer, signal, onProgress });
    else {
      await this.putIntoShared(organisationId, collectionId, [await this.prepareShared(prepared, writer, signal)], writer);
      onProgress?.({ done: rows.total, total: rows.total });
    }
    await this.clear(organisationId, collectionId);
    return { chunks: rows.total, written: rows.total };
  }

  /** Many documents of one collection, each as {@link replace} does it; small ones share transactions. */
  async replaceAll(
    organisationId: OrganisationId,
    { collectionId, documents, signal }: { collectionId: string; documents: readonly IndexableDocument[]; signal?: AbortSignal },
  ): Promise<{ chunks: number; written: number }> {
    const latest = [...new Map(documents.map((document) => [document.documentId, document])).values()];
    const known = await this.inOrganisation(organisationId, () =>
      this.documents.contentHashes(
        collectionId,
        latest.map(({ documentId }) => documentId),
      ),
    );
    const writer = await this.vectors.writerFor(organisationId, collectionId);
    const sum = { chunks: 0, written: 0 };
    let waiting: PreparedShared[] = [];
    let waitingChunks = 0;
    const flush = async (): Promise<void> => {
      if (waiting.length > 0) await this.putIntoShared(organisationId, collectionId, waiting, writer);
      waiting = [];
      waitingChunks = 0;
    };
    for (const document of latest) {
      signal?.throwIfAborted();
      const key = { collectionId, documentId: document.documentId };
      const hash = documentHash(document);
      const before = known.get(document.documentId);
      if (before?.hash === hash) {
        sum.chunks += before.chunks;
        continue;
      }
      const rows = documentChunks(document);
      if (rows.total > MAX_SHARED_CHUNKS) await this.replace(organisationId, { collectionId, document, ...(signal && { signal }) });
      else {
        if (waitingChunks + rows.total > SHARED_CHUNKS_PER_TRANSACTION) await flush();
        waiting.push(await this.prepareShared({ document, key, hash, rows }, writer, signal));
        waitingChunks += rows.total;
      }
      sum.chunks += rows.total;
      sum.written += rows.total;
    }
    await flush();
    await this.clear(organisationId, collectionId);
    return sum;
  }

  /** Takes a document out of the search at once, then deletes its rows. */
  async remove(organisationId: OrganisationId, key: DocumentKey): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      // Always the collection before its segments, or two writers could wait for each other.
      await this.documents.lock(key.collectionId);
      await this.segments.retireLeftovers(key.collectionId, [key.documentId]);
      const previous = await this.documents.active(key);
      if (previous === undefined) return;
      await this.segments.takeOut(key, previous);
      await this.documents.replace(key.collectionId, [{ documentId: key.documentId, previous, next: undefined }]);
    });
    await this.clear(organisationId, key.collectionId);
  }

  async removeCollection(organisationId: OrganisationId, collectionId: string): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      await this.documents.lock(collectionId);
      await this.documents.dropCollection(collectionId);
    });
    await this.clear(organisationId, collectionId);
    await this.vectors.forgetCollection(organisationId, collectionId);
  }

  private async prepareShared(prepared: PreparedDocument, writer: VectorWriter | undefined, signal?: AbortSignal): Promise<PreparedShared> {
    const chunks = [...prepared.rows.inBatches(CHUNKS_PER_BATCH)].flat();
    return { ...prepared, chunks, vectors: await writer?.embed(chunks, prepared.document.language, signal) };
  }

  private async putIntoShared(
    organisationId: OrganisationId,
    collectionId: string,
    entering: readonly PreparedShared[],
    writer: VectorWriter | undefined,
  ): Promise<void> {
    await this.inOrganisation(organisationId, () => this.shared.put(collectionId, entering, writer));
  }

  private async replaceLarge(
    organisationId: OrganisationId,
    { document, key, hash, rows }: PreparedDocument,
    { writer, signal, onProgress }: { writer: VectorWriter | undefined } & Partial<Pick<ReplaceDocument, 'signal' | 'onProgress'>>,
  ): Promise<void> {
    const { collectionId } = key;
    const segment = await this.inOrganisation(organisationId, () => this.segments.startOwn(key));
    const at = { segment, firstOrdinal: 0, language: storable(document.language) };
    const totals = { title: 0, headings: 0, body: 0, aliases: 0 };
    let chunks = 0;
    let block = new PostingBlock(0);
    for (const batch of rows.inBatches(CHUNKS_PER_BATCH)) {
      signal?.throwIfAborted();
      const vectors = await writer?.embed(batch, document.language, signal);
      await this.building(organisationId, segment, async () => {
        const placed = batch.map((chunk) => ({ documentId: key.documentId, language: at.language, ordinal: chunk.ordinal, chunk }));
        await this.segments.insertChunks(collectionId, segment, placed);
        if (writer && vectors) await writer.insert(key, at, batch, vectors);
      });
      chunks += batch.length;
      for (const row of batch) block.add(row);
      for (const field of FIELDS) totals[field] += totalsOf(batch)[field];
      if (block.isFull || chunks === rows.total) {
        await this.writeBlock(organisationId, { collectionId, segment, block }, signal);
        block = new PostingBlock(block.number + 1);
      }
      onProgress?.({ done: chunks, total: rows.total });
    }
    signal?.throwIfAborted();
    const next = { ...descriptionOf(document), ...at, contentHash: hash, chunks, sections: rows.sections, totals };
    await this.activateLarge(organisationId, key, next);
  }

  /** One short transaction of a build that still counts. */
  private async building(organisationId: OrganisationId, segment: string, write: () => Promise<void>): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      if (!(await this.segments.isBuilding(segment))) throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
      await write();
    });
  }

  private async writeBlock(
    organisationId: OrganisationId,
    { collectionId, segment, block }: { collectionId: string; segment: string; block: PostingBlock },
    signal: AbortSignal | undefined,
  ): Promise<void> {
    await this.building(organisationId, segment, () => this.segments.appendGroups(collectionId, segment, block));
    for (const postings of block.inBatches(POSTING_BYTES_PER_BATCH)) {
      signal?.throwIfAborted();
      await this.building(organisationId, segment, () =>
        this.segments.appendPostings(collectionId, { segment, block: block.number }, postings),
      );
    }
  }

  /** The one transaction that changes what is searched. */
  private async activateLarge(organisationId: OrganisationId, key: DocumentKey, next: NextDocument): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      await this.documents.lock(key.collectionId);
      if (!(await this.segments.isBuilding(next.segment))) throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
      const previous = await this.documents.active(key);
      if (previous !== undefined) await this.segments.takeOut(key, previous);
      await this.segments.setState(next.segment, 'active');
      await this.documents.replace(key.collectionId, [{ documentId: key.documentId, previous, next }]);
    });
  }

  private async clearLeftovers(organisationId: OrganisationId, key: DocumentKey, signal?: AbortSignal): Promise<void> {
    const leftovers = await this.inOrganisation(organisationId, () => this.segments.retireLeftovers(key.collectionId, [key.documentId]));
    await this.deleteSegments(organisationId, key.collectionId, leftovers, signal);
  }

  private async clear(organisationId: OrganisationId, collectionId: string): Promise<void> {
    await this.deleteSegments(
      organisationId,
      collectionId,
      await this.inOrganisation(organisationId, () => this.segments.retired(collectionId)),
    );
  }

  private async deleteSegments(
    organisationId: OrganisationId,
    collectionId: string,
    segments: readonly string[],
    signal?: AbortSignal,
  ): Promise<void> {
    for (const segment of segments) {
      while (await this.inOrganisation(organisationId, () => this.segments.deleteSome(collectionId, segment))) signal?.throwIfAborted();
    }
  }

  private inOrganisation<Value>(organisationId: OrganisationId, work: () => Promise<Value>): Promise<Value> {
    return this.database.inOrganisation(organisationId, work);
  }
}
