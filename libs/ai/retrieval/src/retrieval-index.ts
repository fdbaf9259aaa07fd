import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { isUuid, type OrganisationId } from '@trivium/shared/kernel';
import { identifyLanguage } from '@trivium/shared/language';
import { documentHash } from './chunk-identity';
import type { ChunkPiece } from './chunker';
import { documentChunks } from './document-chunks';
import { FIELDS, queryTerms, type QueryTerms, storable } from './field-terms';
import type { IndexableDocument } from './indexable-document';
import {
  type ActiveDocument,
  type ChunkRow,
  type DocumentKey,
  RetrievalBuildRepository,
  type TermFrequency,
} from './retrieval-build.repository';
import {
  type ChunkRecord,
  type CollectionProfile,
  type MatchedTerm,
  RetrievalSearchRepository,
  type WeightedTerm,
} from './retrieval-search.repository';
import { retrievalErrors } from './retrieval.errors';
import type { ScoringSettings } from './scoring-settings';

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

/** Chunks written in one transaction: about a tenth of a second of the embedded database. */
const CHUNKS_PER_BATCH = 48;
/** Chunks read at once when the frequencies of an old version are counted. */
const COUNTED_PER_BATCH = 500;
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
    const frequencies = new Map<string, TermFrequency>();
    const totals = { title: 0, headings: 0, body: 0, aliases: 0 };
    let chunks = 0;
    for (const batch of rows.inBatches(CHUNKS_PER_BATCH)) {
      signal?.throwIfAborted();
      await this.writeBatch(organisationId, key, { version, language }, batch);
      for (const { terms } of batch) {
        for (const [term, { title, body, aliases }] of terms.frequencies) {
          addTo(frequencies, term, { df: title + body + aliases > 0 ? 1 : 0, holders: 1 });
        }
        for (const field of FIELDS) totals[field] += terms.lengths[field];
      }
      chunks += batch.length;
      onProgress?.({ done: chunks, total: rows.total });
    }
    signal?.throwIfAborted();
    const next = { version, contentHash: hash, chunks, sections: rows.sections, totals, title: storable(document.title), language };
    await this.activate(organisationId, key, next, frequencies);
    await this.clear(organisationId, collectionId);
    return { chunks, written: chunks };
  }

  /** Takes a document out of the search at once, then deletes its rows. Nothing happens when it is not there. */
  async removeDocument(organisationId: OrganisationId, key: DocumentKey): Promise<void> {
    this.database.assertNoTransaction('Removing a document from the index');
    requireUuids({ ...key });
    await this.inOrganisation(organisationId, () => this.builds.retireLeftovers(key));
    await this.activate(organisationId, key, undefined, new Map());
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
      const known = await this.searches.inverseFrequencies(collectionId, profile.chunks, [...spoken.counts.keys()]);
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

  private async writeBatch(
    organisationId: OrganisationId,
    key: DocumentKey,
    build: { version: string; language: string },
    batch: readonly ChunkRow[],
  ): Promise<void> {
    await this.inOrganisation(organisationId, async () => {
      if (!(await this.builds.isBuilding(build.version))) throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
      await this.builds.insertChunks(key, build, batch);
    });
  }

  /**
   * The one transaction that changes what is searched. The old version's frequencies are counted before it, in small reads; when another call
   * activated something meanwhile, they are counted again.
   */
  private async activate(
    organisationId: OrganisationId,
    key: DocumentKey,
    next: (ActiveDocument & { title: string; language: string }) | undefined,
    frequencies: ReadonlyMap<string, TermFrequency>,
  ): Promise<void> {
    for (;;) {
      const previous = await this.inOrganisation(organisationId, () => this.builds.activeDocument(key));
      if (previous === undefined && next === undefined) return;
      const frequencyChanges = new Map(frequencies);
      for (let from = 0; previous !== undefined && from < previous.chunks; from += COUNTED_PER_BATCH) {
        const { version } = previous;
        const counted = await this.inOrganisation(organisationId, () =>
          this.builds.documentFrequencies(version, from, from + COUNTED_PER_BATCH),
        );
        for (const { term, df, holders } of counted) addTo(frequencyChanges, term, { df: -df, holders: -holders });
      }
      for (const [term, { df, holders }] of frequencyChanges) if (df === 0 && holders === 0) frequencyChanges.delete(term);
      const isDone = await this.inOrganisation(organisationId, async () => {
        await this.builds.lockCollection(key.collectionId);
        if (next !== undefined && !(await this.builds.isBuilding(next.version))) throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
        const now = await this.builds.activeDocument(key);
        if (now?.version !== previous?.version) return false;
        await this.builds.activate({ ...key, previous, next, frequencyChanges });
        return true;
      });
      if (isDone) return;
    }
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

function addTo(frequencies: Map<string, TermFrequency>, term: string, { df, holders }: TermFrequency): void {
  const known = frequencies.get(term);
  frequencies.set(term, { df: (known?.df ?? 0) + df, holders: (known?.holders ?? 0) + holders });
}

interface PreparedTerms {
  readonly weighted: readonly WeightedTerm[];
  readonly idf: ReadonlyMap<string, number>;
  readonly spoken: QueryTerms;
}

/** Rarity-weighted share of the terms which a document of this language could hold that the chunk does hold. */
function coverage({ idf, spoken }: PreparedTerms, language: string, matched: readonly MatchedTerm[]): number {
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

function storedChunk(collectionId: string, record: ChunkRecord): StoredChunk {
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

function requireUuids(ids: Readonly<Record<string, string>>): void {
  for (const [name, id] of Object.entries(ids)) if (!isUuid(id)) throw retrievalErrors.RETRIEVAL_INVALID_ID({ name });
}
