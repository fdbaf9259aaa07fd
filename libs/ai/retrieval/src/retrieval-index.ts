import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { isUuid, type OrganisationId } from '@trivium/shared/kernel';
import type { IndexableDocument } from './chunks/indexable-document';
import type { CollectionSettingsChange } from './collection-settings';
import { LexicalSearchRepository } from './lexical/lexical-search.repository';
import type { DocumentKey } from './life/chunk-row';
import { DocumentIndexer, type ReplaceDocument } from './life/document-indexer';
import { DocumentRepository } from './life/document.repository';
import { retrievalErrors } from './retrieval.errors';
import { type SearchHit, type SearchPage, type SearchQuery, type SectionHit, storedChunk, type StoredChunk } from './search/search-results';
import { Searcher } from './search/searcher';

export interface ReplaceDocuments {
  readonly collectionId: string;
  readonly documents: readonly IndexableDocument[];
  readonly signal?: AbortSignal;
}

/** Neighbours asked for at once: a page around a passage, not a book. */
const MAX_NEIGHBOURS = 20;

/**
 * The index of one installation: collections of documents, cut into passages, found by words (BM25F) and by vectors. Each call opens its own short
 * tenant transactions and must not be made inside one.
 */
@Injectable()
export class RetrievalIndex {
  constructor(
    private readonly database: Database,
    private readonly indexer: DocumentIndexer,
    private readonly documents: DocumentRepository,
    private readonly lexical: LexicalSearchRepository,
    private readonly searcher: Searcher,
  ) {}

  /**
   * Indexes a document in the place of its earlier state; a search sees the old state or the new one, also when the process is killed at any moment.
   * The next call clears what a killed one left.
   *
   * @returns chunks of the document now, and how many were written: 0 when nothing changed
   * @throws RETRIEVAL_BUILD_SUPERSEDED when another call replaced or removed the document meanwhile; the signal's reason when aborted
   */
  async replaceDocument(organisationId: OrganisationId, request: ReplaceDocument): Promise<{ chunks: number; written: number }> {
    this.database.assertNoTransaction('Indexing a document');
    requireUuids({ collectionId: request.collectionId, ...idsOf(request.document) });
    return this.indexer.replace(organisationId, request);
  }

  /** Many documents at once, each as {@link replaceDocument} does it, small ones in common transactions. Of two with one id the last one counts. */
  async replaceDocuments(organisationId: OrganisationId, request: ReplaceDocuments): Promise<{ chunks: number; written: number }> {
    this.database.assertNoTransaction('Indexing documents');
    requireUuids({ collectionId: request.collectionId });
    for (const document of request.documents) requireUuids(idsOf(document));
    return this.indexer.replaceAll(organisationId, request);
  }

  /** Takes a document out of the search at once, then deletes its rows. Nothing happens when it is not there. */
  async removeDocument(organisationId: OrganisationId, key: DocumentKey): Promise<void> {
    this.database.assertNoTransaction('Removing a document from the index');
    requireUuids({ ...key });
    await this.indexer.remove(organisationId, key);
  }

  async removeCollection(organisationId: OrganisationId, collectionId: string): Promise<void> {
    this.database.assertNoTransaction('Removing a collection from the index');
    requireUuids({ collectionId });
    await this.indexer.removeCollection(organisationId, collectionId);
  }

  /** Sets how a collection is searched; what is left out keeps its default. */
  async configure(organisationId: OrganisationId, collectionId: string, settings: CollectionSettingsChange): Promise<void> {
    requireUuids({ collectionId });
    await this.database.inOrganisation(organisationId, () => this.documents.saveSettings(collectionId, settings));
  }

  /** The best chunks for a query in any language, best first. A query without any known word finds what is similar, or nothing. */
  async search(organisationId: OrganisationId, query: SearchQuery): Promise<SearchHit[]> {
    return [...(await this.searchPage(organisationId, query)).hits];
  }

  /** One page of {@link search}, with how many there are. */
  async searchPage(organisationId: OrganisationId, query: SearchQuery): Promise<SearchPage> {
    this.database.assertNoTransaction('Searching');
    requireUuids({ collectionId: query.collectionId });
    return this.searcher.page(organisationId, withoutForeignIds(query));
  }

  /** The best sections for a query, each with its best chunk. */
  async searchSections(organisationId: OrganisationId, query: SearchQuery): Promise<SectionHit[]> {
    this.database.assertNoTransaction('Searching');
    requireUuids({ collectionId: query.collectionId });
    return this.searcher.sections(organisationId, withoutForeignIds(query));
  }

  /** A chunk by its id, when it is still part of its document. */
  async chunk(organisationId: OrganisationId, chunkId: string): Promise<StoredChunk | undefined> {
    if (!isUuid(chunkId)) return undefined;
    const record = await this.database.inOrganisation(organisationId, () => this.lexical.chunk(chunkId));
    return record === undefined ? undefined : storedChunk(record.collection_id, record);
  }

  /**
   * The passages around one of the same document, itself included, in reading order.
   *
   * @param range how many before and after, 0 to 20 each
   */
  async neighbours(
    organisationId: OrganisationId,
    chunkId: string,
    { before, after }: { readonly before: number; readonly after: number },
  ): Promise<StoredChunk[]> {
    if (!isUuid(chunkId)) return [];
    const within = (count: number): number => Math.max(0, Math.min(MAX_NEIGHBOURS, Math.floor(count)));
    const records = await this.database.inOrganisation(organisationId, () =>
      this.lexical.neighbours(chunkId, { before: within(before), after: within(after) }),
    );
    return records.map((record) => storedChunk(record.collection_id, record));
  }

  /** `averageLength`: mean number of indexed terms of a chunk's text. */
  async statistics(
    organisationId: OrganisationId,
    collectionId: string,
  ): Promise<{ documents: number; chunks: number; averageLength: number }> {
    requireUuids({ collectionId });
    return this.database.inOrganisation(organisationId, () => this.lexical.statistics(collectionId));
  }

  /** Which of these documents are indexed, in whatever state: for finding what an upgrade or a lost job left out. */
  async indexedDocuments(organisationId: OrganisationId, collectionId: string, documentIds: readonly string[]): Promise<Set<string>> {
    requireUuids({ collectionId });
    const known = await this.database.inOrganisation(organisationId, () =>
      this.documents.contentHashes(collectionId, documentIds.filter(isUuid)),
    );
    return new Set(known.keys());
  }
}

/** An id that is none names no document; the database would refuse the whole query for it. */
function withoutForeignIds(query: SearchQuery): SearchQuery {
  const ids = query.filter?.documentIds;
  return ids === undefined ? query : { ...query, filter: { ...query.filter, documentIds: ids.filter(isUuid) } };
}

function idsOf(document: IndexableDocument): Record<string, string> {
  const sections = document.sections.map((section) => [`section ${section.path.join(' / ')}`, section.sectionId]);
  return { documentId: document.documentId, ...(Object.fromEntries(sections) as Record<string, string>) };
}

function requireUuids(ids: Readonly<Record<string, string>>): void {
  for (const [name, id] of Object.entries(ids)) if (!isUuid(id)) throw retrievalErrors.RETRIEVAL_INVALID_ID({ name });
}
