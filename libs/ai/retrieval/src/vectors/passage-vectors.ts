import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { completeSettings } from '../collection-settings';
import type { RetrievalFilter } from '../metadata-filter';
import { requireFitting } from './embed-passages';
import { type DataClass, type EmbeddingProvider, EmbeddingProviders, type QueryToEmbed } from './embedding-provider';
import { type EmbeddedCollection, type EmbeddingSet, EmbeddingSetsRepository } from './embedding-sets.repository';
import { NearestVectorsRepository, type VectorHit } from './nearest-vectors.repository';
import { RetiredSets } from './retired-sets';
import { VectorGraph } from './vector-graph';
import { VectorGraphThreshold } from './vector-index-threshold';
import { CollectionVectorWriter, type VectorWriter } from './vector-writer';
import { VectorsRepository } from './vectors.repository';

export type { VectorHit } from './nearest-vectors.repository';
export type { VectorWriter } from './vector-writer';

export interface VectorSearch {
  readonly limit: number;
  readonly filter?: RetrievalFilter;
}

/** The set that a collection is searched by. */
export interface ActiveSet extends EmbeddingSet {
  readonly collectionId: string;
  /** Of the collection. */
  readonly dataClass: DataClass;
  /** Of the collection. */
  readonly chunks: number;
}

interface CollectionState {
  readonly collection: EmbeddedCollection | undefined;
  readonly active: EmbeddingSet | undefined;
  /** Those that the organisation's texts may go to. */
  readonly providers: EmbeddingProviders;
}

/** Vectors that each run of indexing takes along into the HNSW index, so that many small runs get there too. */
const MOVED_PER_RUN = 16;

/** Vectors of passages: written while documents are indexed, searched by nearness to a query's vector. */
@Injectable()
export class PassageVectors {
  private readonly logger = new Logger('PassageVectors');
  /** Models whose absence or failure with queries the log already tells of. */
  private readonly told = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly sets: EmbeddingSetsRepository,
    private readonly vectors: VectorsRepository,
    private readonly nearest: NearestVectorsRepository,
    private readonly graph: VectorGraph,
    private readonly retired: RetiredSets,
    private readonly threshold: VectorGraphThreshold,
    private readonly providers: EmbeddingProviders,
  ) {}

  /** Undefined when the collection's vectors are off, or its model is not there. Call outside transactions. */
  async writerFor(organisationId: OrganisationId, collectionId: string): Promise<VectorWriter | undefined> {
    const state = await this.state(organisationId, collectionId);
    const provider = this.providerOf(state);
    if (provider === undefined) return undefined;
    await this.settle(organisationId, state, MOVED_PER_RUN);
    return new CollectionVectorWriter(
      {
        database: this.database,
        sets: this.sets,
        vectors: this.vectors,
        resolve: async () => this.providerOf(await this.state(organisationId, collectionId)),
        // Twice as many, so that what stood outside when the collection became large gets in as well.
        settle: async (written) => this.settle(organisationId, await this.state(organisationId, collectionId), 2 * written),
      },
      provider,
    );
  }

  /** Moves all vectors of a large collection into the HNSW index; searches find the same without it, later. */
  async completeGraph(organisationId: OrganisationId, collectionId: string, signal?: AbortSignal): Promise<void> {
    await this.settle(organisationId, await this.state(organisationId, collectionId), Infinity, signal);
  }

  /** Deletes the vectors of a collection that was removed. */
  async forgetCollection(organisationId: OrganisationId, collectionId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, () => this.sets.retireAbandoned(collectionId));
    await this.retired.delete(organisationId, collectionId);
  }

  /** The set that is searched. Inside a transaction. */
  async activeSet(collectionId: string): Promise<ActiveSet | undefined> {
    const found = await this.sets.active(collectionId);
    if (found === undefined) return undefined;
    const { settings, ...set } = found;
    return { ...set, collectionId, dataClass: completeSettings(settings).dataClass };
  }

  /**
   * A query's vector. A semantic model takes its time: not inside a transaction.
   *
   * @returns undefined when there is nothing to embed, or the model fails, which the log tells: the search goes on by words
   * @throws the signal's reason when that stops it
   */
  async embedQuery(provider: EmbeddingProvider, query: QueryToEmbed, signal?: AbortSignal): Promise<Float32Array | undefined> {
    if (provider.kind === 'semantic') this.database.assertNoTransaction('Embedding a query');
    try {
      const vector = await provider.embedQuery(query, signal);
      if (vector !== undefined) requireFitting(provider, vector);
      this.told.delete(provider.id);
      return vector;
    } catch (error) {
      // A model that fails must not take the search by words with it.
      if (signal?.aborted === true) throw error;
      this.tell(provider.id, `The embedding model ${provider.id} failed for a query; searching by words alone: ${String(error)}`);
      return undefined;
    }
  }

  /**
   * The nearest passages of what is searched, best first, ties by place. Inside a transaction. None for a vector of another length, or when the set
   * was retired meanwhile.
   */
  async search(set: ActiveSet, vector: Float32Array, { limit, filter }: VectorSearch): Promise<readonly VectorHit[]> {
    if (!(limit >= 1) || vector.length !== set.dimensions) return [];
    const query = { collectionId: set.collectionId, set, vector, limit: Math.floor(limit) };
    const wanted = filter !== undefined && Object.values(filter).some((part) => part !== undefined) ? filter : undefined;
    const exact = (): Promise<VectorHit[]> =>
      wanted === undefined ? this.nearest.exact(query) : this.nearest.exactOfDocuments(query, wanted);
    if (!set.isInGraph || (wanted !== undefined && (await this.isSelective(set, wanted)))) return exact();
    const hits = [...(await this.nearest.byGraph(query, wanted)), ...(await this.nearest.outsideGraph(query, wanted))];
    // A graph in which nearly everything is filtered out is left before enough is found.
    return hits.length < query.limit ? exact() : hits.sort(bySimilarity).slice(0, query.limit);
  }

  private async isSelective({ collectionId, chunks }: ActiveSet, filter: RetrievalFilter): Promise<boolean> {
    const wanted = await this.nearest.chunksOf(collectionId, filter);
    return wanted < this.threshold.minChunks || wanted < chunks * this.threshold.minShare;
  }

  private async state(organisationId: OrganisationId, collectionId: string): Promise<CollectionState> {
    const providers = await this.providers.of(organisationId);
    return this.database.inOrganisation(organisationId, async () => ({
      collection: await this.sets.collection(collectionId),
      active: await this.sets.find(collectionId, 'active'),
      providers,
    }));
  }

  private async settle(
    organisationId: OrganisationId,
    { collection, active, providers }: CollectionState,
    limit: number,
    signal?: AbortSignal,
  ): Promise<void> {
    const provider = active && this.providerOf({ collection, active, providers });
    // Lexical vectors are read by place, to look closer at what the words found; nobody asks for the nearest of a whole collection.
    if (active === undefined || provider?.kind !== 'semantic') return;
    await this.graph.advance(organisationId, active, { chunks: collection?.chunks ?? 0, limit, signal });
  }

  private providerOf({ collection, active, providers }: CollectionState): EmbeddingProvider | undefined {
    const { vectors, dataClass } = completeSettings(collection?.settings);
    if (vectors === 'off') return undefined;
    return active === undefined ? providers.preferred(dataClass) : this.fitting(active, providers.find(active.model, dataClass));
  }

  /** The provider of a set, as long as it makes vectors of that length. */
  private fitting(set: EmbeddingSet, provider: EmbeddingProvider | undefined): EmbeddingProvider | undefined {
    if (provider?.dimensions === set.dimensions) return provider;
    const reason =
      provider === undefined
        ? 'is not configured, or may not be asked'
        : `now makes vectors of ${provider.dimensions} numbers, not ${set.dimensions}`;
    this.tell(set.model, `The embedding model ${set.model} ${reason}; collections that use it are searched by words alone`);
    return undefined;
  }

  private tell(model: string, message: string): void {
    if (this.told.has(model)) return;
    this.told.add(model);
    this.logger.error(message);
  }
}

function bySimilarity(first: VectorHit, second: VectorHit): number {
  return second.similarity - first.similarity || Number(first.segment) - Number(second.segment) || first.ordinal - second.ordinal;
}
