import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type EmbeddingSet, EmbeddingSetsRepository } from './embedding-sets.repository';
import { VectorGraphThreshold } from './vector-index-threshold';
import { VectorsRepository } from './vectors.repository';

/** Vectors that enter the HNSW index in one transaction: some 0.15 s of the embedded database. */
const MOVED_ROWS = 48;

/**
 * Moves the vectors of large sets into an HNSW index of their own, few at a time. A search reads the index and compares what is not in it yet, so it
 * finds the same before, during and after.
 */
@Injectable()
export class VectorGraph {
  constructor(
    private readonly database: Database,
    private readonly sets: EmbeddingSetsRepository,
    private readonly vectors: VectorsRepository,
    private readonly threshold: VectorGraphThreshold,
  ) {}

  /**
   * Moves up to `limit` vectors of a set whose collection has `chunks` chunks, when that is enough for the index. Opens its own transactions.
   *
   * @returns how many were moved
   */
  async advance(
    organisationId: OrganisationId,
    set: EmbeddingSet,
    { chunks, limit, signal }: { readonly chunks: number; readonly limit: number; readonly signal?: AbortSignal | undefined },
  ): Promise<number> {
    this.database.assertNoTransaction('Moving vectors into the index');
    if (chunks < this.threshold.minChunks) return 0;
    if (!set.isInGraph) {
      await this.database.inOrganisation(organisationId, () => this.sets.makeGraph(set));
      await this.database.inOrganisation(organisationId, () => this.sets.enterGraph(set.id));
    }
    let moved = 0;
    while (moved < limit) {
      signal?.throwIfAborted();
      const wanted = Math.min(MOVED_ROWS, limit - moved);
      const count = await this.database.inOrganisation(organisationId, () => this.vectors.promote(set.id, wanted));
      moved += count;
      if (count < wanted) break;
    }
    return moved;
  }
}
