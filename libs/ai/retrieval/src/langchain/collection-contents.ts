import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { completeSettings } from '../collection-settings';
import { LexicalSearchRepository } from '../lexical/lexical-search.repository';
import { type DocumentMetadata, requireFilter, type RetrievalFilter } from '../metadata-filter';
import { storedChunk, type StoredChunk } from '../search/search-results';
import { EmbeddingProviders } from '../vectors/embedding-provider';
import { type EmbeddingModel, EmbeddingSetsRepository } from '../vectors/embedding-sets.repository';
import { PassageVectors } from '../vectors/passage-vectors';
import { CollectionContentsRepository, type GivenVector } from './collection-contents.repository';
import { langchainErrors } from './langchain.errors';

/** A passage found by its vector alone. */
export interface NearPassage extends StoredChunk {
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

export interface NearestPassages {
  readonly collectionId: string;
  /** Of length 1. */
  readonly vector: Float32Array;
  readonly limit: number;
  readonly filter?: RetrievalFilter | undefined;
}

/** Vectors written in one transaction: some tenths of a second of the embedded database, in which others wait. */
const VECTORS_PER_TRANSACTION = 64;

/** What a vector store asks of a collection besides the search by words. Each call opens its own short tenant transactions. */
@Injectable()
export class CollectionContents {
  constructor(
    private readonly database: Database,
    private readonly rows: CollectionContentsRepository,
    private readonly lexical: LexicalSearchRepository,
    private readonly vectors: PassageVectors,
    private readonly sets: EmbeddingSetsRepository,
    private readonly providers: EmbeddingProviders,
  ) {}

  /**
   * The model of the collection's vectors: of those it has, else of those it would get.
   *
   * @returns undefined when its settings leave vectors out, or there is no model for it
   */
  async model(organisationId: OrganisationId, collectionId: string): Promise<EmbeddingModel | undefined> {
    const { collection, active } = await this.database.inOrganisation(organisationId, async () => ({
      collection: await this.sets.collection(collectionId),
      active: await this.sets.find(collectionId, 'active'),
    }));
    const { vectors, dataClass } = completeSettings(collection?.settings);
    if (vectors === 'off') return undefined;
    if (active !== undefined) return { model: active.model, dimensions: active.dimensions };
    const provider = (await this.providers.of(organisationId)).preferred(dataClass);
    return provider && { model: provider.id, dimensions: provider.dimensions };
  }

  /**
   * The passages nearest to a vector of the collection's model, best first.
   *
   * @returns nothing for a collection that has no vectors yet, or a vector of another length
   * @throws RETRIEVAL_INVALID_FILTER
   */
  async nearest(organisationId: OrganisationId, { collectionId, vector, limit, filter }: NearestPassages): Promise<NearPassage[]> {
    this.database.assertNoTransaction('Searching by a vector');
    requireFilter(filter);
    return this.database.inSnapshot(organisationId, async () => {
      const set = await this.vectors.activeSet(collectionId);
      if (set === undefined) return [];
      const hits = await this.vectors.search(set, vector, { limit, ...(filter && { filter }) });
      const records = hits.length === 0 ? [] : await this.lexical.chunksAt(hits);
      const byPlace = new Map(records.map((record) => [`${record.segment}:${record.ordinal}`, record]));
      return hits.flatMap(({ segment, ordinal, similarity }) => {
        const record = byPlace.get(`${segment}:${ordinal}`);
        return record === undefined ? [] : [{ ...storedChunk(collectionId, record), similarity }];
      });
    });
  }

  /** Stored vectors of passages by chunk id, where the collection's vectors are of this model. */
  async vectorsOf(
    organisationId: OrganisationId,
    { collectionId, model, chunkIds }: { readonly collectionId: string; readonly model: string; readonly chunkIds: readonly string[] },
  ): Promise<Map<string, number[]>> {
    return this.database.inOrganisation(organisationId, () => this.rows.vectors(collectionId, model, chunkIds));
  }

  /**
   * Gives documents of one passage these vectors in the place of those that the collection's model made. They stay until the document changes or the
   * collection gets vectors of another model, which are made of the texts.
   *
   * @throws LANGCHAIN_MODEL_CHANGED; vectors of earlier transactions stay; the signal's reason
   */
  async putVectors(
    organisationId: OrganisationId,
    {
      collectionId,
      model,
      vectors,
      signal,
    }: {
      readonly collectionId: string;
      readonly model: EmbeddingModel;
      readonly vectors: readonly GivenVector[];
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<void> {
    for (let from = 0; from < vectors.length; from += VECTORS_PER_TRANSACTION) {
      signal?.throwIfAborted();
      const batch = vectors.slice(from, from + VECTORS_PER_TRANSACTION);
      await this.database.inOrganisation(organisationId, async () => {
        const isThere = await this.sets.lockCollection(collectionId, 'share');
        if (isThere) await this.sets.ensureActive(collectionId, model);
        if (!(await this.rows.putVectors(collectionId, model, batch))) {
          throw langchainErrors.LANGCHAIN_MODEL_CHANGED({ model: model.model });
        }
      });
    }
  }

  /** Metadata of documents by document id. */
  async metadataOf(
    organisationId: OrganisationId,
    collectionId: string,
    documentIds: readonly string[],
  ): Promise<Map<string, DocumentMetadata>> {
    return this.database.inOrganisation(organisationId, () => this.rows.metadata(collectionId, documentIds));
  }

  /** Ids of the collection's documents in their order, from behind one of them on. */
  async documentIds(
    organisationId: OrganisationId,
    collectionId: string,
    part: { readonly after: string | undefined; readonly limit: number },
  ): Promise<string[]> {
    return this.database.inOrganisation(organisationId, () => this.rows.documentIds(collectionId, part));
  }
}
