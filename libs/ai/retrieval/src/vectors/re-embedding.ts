import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { completeSettings } from '../collection-settings';
import { embedPassages } from './embed-passages';
import { type EmbeddingProvider, EmbeddingProviders } from './embedding-provider';
import { type EmbeddingSet, EmbeddingSetsRepository } from './embedding-sets.repository';
import { passageOf } from './passage-text';
import { RetiredSets } from './retired-sets';
import { VectorGraph } from './vector-graph';
import { vectorsErrors } from './vectors.errors';
import { type EmbeddableSegment, VectorsRepository } from './vectors.repository';

export interface ReEmbeddingOptions {
  /** Stops between two batches; the next run goes on from there. */
  readonly signal?: AbortSignal;
  /** In chunks. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

interface Work extends ReEmbeddingOptions {
  readonly organisationId: OrganisationId;
  readonly collectionId: string;
  readonly provider: EmbeddingProvider;
  readonly into: 'active' | 'building';
  /** Segments whose chunks all have vectors, with the places they had then. */
  readonly whole: Map<string, number>;
  /** Segments whose stored vectors are counted in `done`. */
  readonly counted: Set<string>;
  total: number;
  done: number;
  written: number;
}

/** Chunks embedded and written at once. */
const CHUNKS_PER_BATCH = 64;
/** Segments that are looked through while the collection is locked. */
const MAX_SEGMENTS_UNDER_LOCK = 8;

/**
 * Gives a collection the vectors of another model, while the old ones go on serving; and vectors to chunks that have none. Killed at any moment, a
 * collection is searched by the old set or by the new one, and the next run goes on.
 */
@Injectable()
export class ReEmbedding {
  constructor(
    private readonly database: Database,
    private readonly sets: EmbeddingSetsRepository,
    private readonly vectors: VectorsRepository,
    private readonly graph: VectorGraph,
    private readonly retired: RetiredSets,
    private readonly providers: EmbeddingProviders,
  ) {}

  /**
   * Makes vectors of all chunks by `provider`, then searches those.
   *
   * @returns how many vectors were made
   * @throws RETRIEVAL_EMBEDDING_SUPERSEDED when the collection goes, or another run gives it another model; whatever the provider throws
   */
  async run(
    organisationId: OrganisationId,
    collectionId: string,
    { provider, ...options }: ReEmbeddingOptions & { readonly provider: EmbeddingProvider },
  ): Promise<{ written: number }> {
    await this.retired.delete(organisationId, collectionId, options.signal);
    const work = await this.database.inOrganisation(organisationId, () =>
      this.begin({ organisationId, collectionId, provider, ...options }),
    );
    if (work === undefined) return { written: 0 };
    if (work.into === 'building') {
      do await this.fill(work);
      while (!(await this.activate(work)));
    }
    // What was being indexed while the sets changed places.
    const rest = { ...work, into: 'active' as const };
    await this.fill(rest);
    await this.retired.delete(organisationId, collectionId, options.signal);
    return { written: rest.written };
  }

  /**
   * Makes the vectors that are missing in the set that is searched: of chunks whose model failed, or was not there, when they were indexed.
   *
   * @returns how many vectors were made; 0 when the collection has no vectors by its settings, or its model is not there
   * @throws as {@link run} does
   */
  async fillMissing(organisationId: OrganisationId, collectionId: string, options: ReEmbeddingOptions = {}): Promise<{ written: number }> {
    const [collection, active] = await this.database.inOrganisation(organisationId, async () => [
      await this.sets.collection(collectionId),
      await this.sets.find(collectionId, 'active'),
    ]);
    const { vectors, dataClass } = completeSettings(collection?.settings);
    if (collection === undefined || vectors === 'off') return { written: 0 };
    const providers = await this.providers.of(organisationId);
    const provider = active === undefined ? providers.preferred(dataClass) : providers.find(active.model, dataClass);
    if (provider === undefined) return { written: 0 };
    if (active === undefined) return this.run(organisationId, collectionId, { ...options, provider });
    const work = { ...workOf({ organisationId, collectionId, provider, ...options }, collection.chunks), into: 'active' as const };
    await this.fill(work);
    return { written: work.written };
  }

  private async begin(
    start: Pick<Work, 'organisationId' | 'collectionId' | 'provider' | 'signal' | 'onProgress'>,
  ): Promise<Work | undefined> {
    const { collectionId, provider } = start;
    const collection = await this.sets.collection(collectionId);
    if (collection === undefined) return undefined;
    const work = workOf(start, collection.chunks);
    const active = await this.sets.find(collectionId, 'active');
    if (active !== undefined && isOf(active, provider)) {
      await this.sets.giveUpBuilding(collectionId);
      return { ...work, into: 'active' };
    }
    await this.sets.ensureBuilding(collectionId, { model: provider.id, dimensions: provider.dimensions });
    return { ...work, into: 'building' };
  }

  /** Goes through all segments once. */
  private async fill(work: Work): Promise<void> {
    const segments = await this.inOrganisation(work, () => this.vectors.segments(work.collectionId));
    for (const segment of segments) {
      if (work.whole.get(segment.id) === segment.places) continue;
      await this.fillSegment(work, segment);
      // Of one that is being built, more is to come.
      if (segment.state === 'active') work.whole.set(segment.id, segment.places);
    }
  }

  private async fillSegment(work: Work, segment: EmbeddableSegment): Promise<void> {
    const { chunks, embedded } = await this.inOrganisation(work, async () =>
      this.vectors.coverage((await this.target(work)).id, segment.id),
    );
    if (!work.counted.has(segment.id)) this.report(work, embedded);
    work.counted.add(segment.id);
    if (embedded === chunks) return;
    for (let after = -1; ;) {
      work.signal?.throwIfAborted();
      const batch = await this.inOrganisation(work, async () =>
        this.vectors.missing((await this.target(work)).id, segment.id, { after, limit: CHUNKS_PER_BATCH }),
      );
      const last = batch.at(-1);
      if (last === undefined) return;
      after = last.ordinal;
      const passages = batch.map((chunk) => passageOf(chunk, chunk.language));
      const made = await embedPassages(work.provider, passages, work.signal);
      const placed = made.map((vector, place) => ({ segment: segment.id, ordinal: batch[place]?.ordinal ?? after, vector }));
      const written = await this.inOrganisation(work, async () => {
        if (!(await this.sets.lockCollection(work.collectionId, 'share'))) throw vectorsErrors.RETRIEVAL_EMBEDDING_SUPERSEDED();
        return (await this.vectors.holdSegment(segment.id)) ? this.write(work, placed) : undefined;
      });
      if (written === undefined) return;
      work.written += written;
      this.report(work, written);
      await this.settle(work, 2 * written);
    }
  }

  private async write(work: Work, vectors: Parameters<VectorsRepository['insert']>[0]['vectors']): Promise<number> {
    const { collectionId, provider, into } = work;
    const written = await this.vectors.insert({
      collectionId,
      model: { model: provider.id, dimensions: provider.dimensions },
      into,
      vectors,
    });
    if (written === undefined) throw vectorsErrors.RETRIEVAL_EMBEDDING_SUPERSEDED();
    return written;
  }

  /** Puts the built set in the place of the active one, unless a chunk still lacks a vector. */
  private async activate(work: Work): Promise<boolean> {
    const { collectionId } = work;
    return this.inOrganisation(work, async () => {
      if (!(await this.sets.lockCollection(collectionId, 'update'))) throw vectorsErrors.RETRIEVAL_EMBEDDING_SUPERSEDED();
      const { id } = await this.target(work);
      const open = (await this.vectors.segments(collectionId)).filter(
        (segment) => segment.state === 'active' && work.whole.get(segment.id) !== segment.places,
      );
      if (open.length > MAX_SEGMENTS_UNDER_LOCK) return false;
      for (const segment of open) {
        const { chunks, embedded } = await this.vectors.coverage(id, segment.id);
        if (embedded < chunks) return false;
      }
      return this.sets.activate(collectionId, id);
    });
  }

  /** The set that takes the vectors; another run may have ended it. */
  private async target({ collectionId, provider, into }: Work): Promise<EmbeddingSet> {
    const set = await this.sets.find(collectionId, into);
    if (set === undefined || !isOf(set, provider)) throw vectorsErrors.RETRIEVAL_EMBEDDING_SUPERSEDED();
    return set;
  }

  private async settle(work: Work, limit: number): Promise<void> {
    // As in `PassageVectors`: only vectors that are searched by nearness.
    if (work.provider.kind !== 'semantic') return;
    const set = await this.inOrganisation(work, () => this.target(work));
    await this.graph.advance(work.organisationId, set, { chunks: work.total, limit, signal: work.signal });
  }

  private report(work: Work, chunks: number): void {
    work.done += chunks;
    work.total = Math.max(work.total, work.done);
    if (chunks > 0) work.onProgress?.({ done: work.done, total: work.total });
  }

  private inOrganisation<Value>({ organisationId }: Work, step: () => Promise<Value>): Promise<Value> {
    return this.database.inOrganisation(organisationId, step);
  }
}

function isOf(set: EmbeddingSet, provider: EmbeddingProvider): boolean {
  return set.model === provider.id && set.dimensions === provider.dimensions;
}

function workOf(
  start: Pick<Work, 'organisationId' | 'collectionId' | 'provider' | 'signal' | 'onProgress'>,
  total: number,
): Omit<Work, 'into'> {
  return { ...start, whole: new Map(), counted: new Set(), total, done: 0, written: 0 };
}
