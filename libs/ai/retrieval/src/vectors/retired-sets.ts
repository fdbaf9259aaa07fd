import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { EmbeddingSetsRepository } from './embedding-sets.repository';
import { VectorsRepository } from './vectors.repository';

/** Deletes the vectors that nobody searches any more, in short transactions; what a killed run leaves, the next one deletes. */
@Injectable()
export class RetiredSets {
  constructor(
    private readonly database: Database,
    private readonly sets: EmbeddingSetsRepository,
    private readonly vectors: VectorsRepository,
  ) {}

  async delete(organisationId: OrganisationId, collectionId: string, signal?: AbortSignal): Promise<void> {
    const retired = await this.database.inOrganisation(organisationId, () => this.sets.retired(collectionId));
    for (const set of retired) {
      if (set.isInGraph) await this.database.inOrganisation(organisationId, () => this.sets.dropGraph(set.id));
      while (await this.database.inOrganisation(organisationId, () => this.vectors.deleteSome(set.id))) signal?.throwIfAborted();
      await this.database.inOrganisation(organisationId, () => this.sets.remove(set.id));
    }
  }
}
