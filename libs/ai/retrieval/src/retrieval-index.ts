import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { isUuid, type OrganisationId } from '@trivium/shared/kernel';
import { identifyLanguage } from '@trivium/shared/language';
import { documentHash } from './chunk-identity';
import { documentChunks } from './document-chunks';
import { FIELDS, queryTerms, storable } from './field-terms';
import { PostingBlock } from './posting-block';
import { type ActiveDocument, type DocumentKey, RetrievalBuildRepository } from './retrieval-build.repository';
import {
  coverage,
  type PreparedTerms,
  type ReplaceDocument,
  type SearchHit,
  type SearchQuery,
  type SectionHit,
  storedChunk,
  type StoredChunk,
} from './retrieval-results';
import { type ChunkRecord, type CollectionProfile, RetrievalSearchRepository } from './retrieval-search.repository';
import { retrievalErrors } from './retrieval.errors';
import type { ScoringSettings } from './scoring-settings';

/** Chunks written in one transaction; a block of postings holds a whole number of such batches. */
const CHUNKS_PER_BATCH = 64;
/** See `PostingBlock.inBatches`: about a tenth of a second of the embedded database. */
const POSTINGS_PER_BATCH = 30_000;
const MAX_QUERY_TERMS = 64;
const MAX_LIMIT = 100;

/**
 * Finds passages of documents by their words (BM25F over postings in SQL). Each call opens its own short tenant transactions and must not be made
 * inside one.
 */
@Injectable()
export class RetrievalIndex {
  constructor(
    private readonly database: Database,
    private readonly builds: RetrievalBuildRepository,
    private readonly searches: RetrievalSearchRepository,
  ) {}

  /**
   * Indexes a document in the place of its earlier state. The new version is built unseen, then activated in one transaction: a search sees the old
   * state or the new one, also when the process is killed at any moment; the next call clears what a killed one left.
   *
   * @returns chunks of the document now, and how many were written: 0 when nothing changed
   * @throws RETRIEVAL_BUILD_SUPERSEDED when another call replaced or removed the document meanwhile; the signal's reason when aborted
   */
  async replaceDocument(organisationId: OrganisationId, request: ReplaceDocument): Promise<{ chunks: number; written: number }> {
    this.database.assertNoTransaction('Indexing a document');
    const { collectionId, document, signal, onProgress } = request;
    const key = { collectionId, documentId: document.documentId };
    requireUuids({
      ...key,
      ...Object.fromEntries(document.sections.map((section) => [`section ${section.path.join(' / ')}`, section.sectionId])),
    });
    signal?.throwIfAborted();
    const hash = documentHash(document);
    const found = await this.inOrganisation(organisationId, () => this.builds.activeDocument(key));
    if (found?.contentHash === hash) return { chunks: found.chunks, written: 0 };

    const leftovers = await this.inOrganisation(organisationId, () => this.builds.retireLeftovers(key));
    await this.deleteVersions(organisationId, leftovers, signal);
    const language = storable(document.language);
    const rows = documentChunks(document);
    const version = await this.inOrganisation(organisationId, () => this.builds.startVersion(key));
    const totals = { title: 0, headings: 0, body: 0, aliases: 0 };
    let chunks = 0;
    let block = new PostingBlock(0);
    for (const batch of rows.inBatches(CHUNKS_PER_BATCH)) {
      signal?.throwIfAborted();
      await this.building(organisationId, version, () => this.builds.insertChunks(key, { version, language }, batch));
      chunks += batch.length;
      for (const row of batch) {
        block.add(row);
        for (const field of FIELDS) totals[field] += row.terms.lengths[field];
      }
      if (block.isFull || chunks === rows.total) {
        await this.writeBlock(organisationId, { collectionId, version, block }, signal);
        block = new PostingBlock(block.number + 1);
      }
      onProgress?.({ done: chunks, total: rows.total });
    }
    signal?.throwIfAborted();
    const next = { version, contentHash: hash, chunks, sections: rows.sections, totals, title: storable(document.title), language };
    await this.activate(organisationId, key, next);
    await this.clear(organisationId, collectionId);
    return { chunks, written: chunks };
  }

  /** Takes a document out of the search at once, then deletes its rows. Nothing happens when it is not there. */
  async removeDocument(organisationId: OrganisationId, key: DocumentKey): Promise<void> {
    this.database.assertNoTransaction('Removing a document from the index');
    requireUuids({ ...key });
    await this.inOrganisation(organisationId, () => this.builds.retireLeftovers(key));
    await this.activate(organisationId, key, undefined);
    await this.clear(organisationId, key.collectionId);
  }

  async removeCollection(organisationId: OrganisationId, collectionId: string): Promise<void> {
    this.database.assertNoTransaction('Removing a collection from the index');
    requireUuids({ collectionId });
    await this.inOrganisation(organisationId, async () => {
      await this.builds.lockCollection(collectionId);
      await this.builds.dropCollection(collectionId);
    });
    await this.clear(organisationId, collectionId);
  }

  /** Sets how a collection is scored; what is left out keeps its default. */
  async configure(organisationId: OrganisationId, collectionId: string, settings: Partial<ScoringSettings>): Promise<void> {
    requireUuids({ collectionId });
    await this.inOrganisation(organisationId, () => this.builds.saveSettings(collectionId, settings));
  }

  /** The best chunks for a query in any language, best first; ties by chunk id. A query without any known word finds nothing. */
  async search(organisationId: OrganisationId, query: SearchQuery): Promise<SearchHit[]> {
    return this.searching(organisationId, query, async ({ profile, terms, limit }) => {
      const records = await this.searches.bestChunks(query.collectionId, profile, terms.weighted, limit);
      return this.explained(query.collectionId, profile, terms, records);
    });
  }

  /** The best sections for a query, each with its best chunk. */
  async searchSections(organisationId: OrganisationId, query: SearchQuery): Promise<SectionHit[]> {
    return this.searching(organisationId, query, async ({ profile, terms, limit }) => {
      const records = await this.searches.bestSections(query.collectionId, profile, terms.weighted, limit);
      const hits = await this.explained(query.collectionId, profile, terms, records);
      return hits.flatMap((best, index) => {
        const record = records[index];
        return record === undefined
          ? []
          : [{ sectionId: record.group_id, documentId: record.document_id, score: record.section_score, best }];
      });
    });
  }

  /** A chunk by its id, when it is still part of its document. */
  async chunk(organisationId: OrganisationId, chunkId: string): Promise<StoredChunk | undefined> {
    if (!isUuid(chunkId)) return undefined;
    const record = await this.inOrganisation(organisationId, () => this.searches.chunk(chunkId));
    return record === undefined ? undefined : storedChunk(record.collection_id, record);
  }

  /** `averageLength`: mean number of indexed terms of a chunk's text. */
  async statistics(
    organisationId: OrganisationId,
    collectionId: string,
  ): Promise<{ documents: number; chunks: number; averageLength: number }> {
    requireUuids({ collectionId });
    return this.inOrganisation(organisationId, () => this.searches.statistics(collectionId));
  }

  private async searching<Hit>(
    organisationId: OrganisationId,
    { collectionId, query, language, limit, documentIds }: SearchQuery,
    find: (prepared: { profile: CollectionProfile; terms: PreparedTerms; limit: number }) => Promise<Hit[]>,
  ): Promise<Hit[]> {
    requireUuids({ collectionId });
    const wanted = Math.min(MAX_LIMIT, Math.floor(limit));
    if (!(wanted >= 1) || query.trim() === '') return [];
    return this.inOrganisation(organisationId, async () => {
      const profile = await this.searches.profile(collectionId, documentIds?.filter(isUuid));
      if (profile === undefined || profile.versions.length === 0) return [];
      const own = language ?? identifyLanguage(query.slice(0, 2_000)).language;
      const spoken = queryTerms(query, [own, ...profile.languages]);
      const known = await this.searches.inverseFrequencies(collectionId, profile, [...spoken.counts.keys()]);
      const weighted = known
        .filter(({ isKnown }) => isKnown)
        .slice(0, MAX_QUERY_TERMS)
        .map(({ term, idf }) => ({ term, weight: idf * (spoken.counts.get(term) ?? 1) }));
      if (weighted.length === 0) return [];
      const idf = new Map(known.map((entry) => [entry.term, entry.idf]));
      return find({ profile, terms: { weighted, idf, spoken }, limit: wanted });
    });
  }

  private async explained<Row extends ChunkRecord & { score: number }>(
    collectionId: string,
    profile: CollectionProfile,
    terms: PreparedTerms,
    records: readonly Row[],
  ): Promise<SearchHit[]> {
    if (records.length === 0) return [];
    const explanations = await this.searches.explain(collectionId, profile, terms.weighted, records);
    return records.map((record) => {
      const matched = explanations.get(`${record.version}:${record.ordinal}`) ?? [];
      return {
        ...storedChunk(collectionId, record),
        score: record.score,
        scores: { lexical: record.score },
        matched,
        coverage: coverage(terms, record.language, matched),
      };
    });
  }

  /** One short transaction of a build that still counts. */
  private async building(organisationId: OrganisationId, version: string, write: () => Promise<void>): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      if (!(await this.builds.isBuilding(version))) throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
      await write();
    });
  }

  private async writeBlock(
    organisationId: OrganisationId,
    { collectionId, version, block }: { collectionId: string; version: string; block: PostingBlock },
    signal: AbortSignal | undefined,
  ): Promise<void> {
    await this.building(organisationId, version, () => this.builds.insertBlock(collectionId, version, block));
    for (const postings of block.inBatches(POSTINGS_PER_BATCH)) {
      signal?.throwIfAborted();
      await this.building(organisationId, version, () =>
        this.builds.insertPostings(collectionId, { version, block: block.number }, postings),
      );
    }
  }

  /** The one transaction that changes what is searched. */
  private async activate(
    organisationId: OrganisationId,
    key: DocumentKey,
    next: (ActiveDocument & { title: string; language: string }) | undefined,
  ): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      await this.builds.lockCollection(key.collectionId);
      if (next !== undefined && !(await this.builds.isBuilding(next.version))) throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
      const previous = await this.builds.activeDocument(key);
      if (previous === undefined && next === undefined) return;
      await this.builds.activate({ ...key, previous, next });
    });
  }

  private async clear(organisationId: OrganisationId, collectionId: string): Promise<void> {
    await this.deleteVersions(organisationId, await this.inOrganisation(organisationId, () => this.builds.retiredVersions(collectionId)));
  }

  private async deleteVersions(organisationId: OrganisationId, versions: readonly string[], signal?: AbortSignal): Promise<void> {
    for (const version of versions) {
      while (await this.inOrganisation(organisationId, () => this.builds.deleteSome(version))) signal?.throwIfAborted();
    }
  }

  private inOrganisation<Value>(organisationId: OrganisationId, work: () => Promise<Value>): Promise<Value> {
    return this.database.inOrganisation(organisationId, work);
  }
}

function requireUuids(ids: Readonly<Record<string, string>>): void {
  for (const [name, id] of Object.entries(ids)) if (!isUuid(id)) throw retrievalErrors.RETRIEVAL_INVALID_ID({ name });
}
