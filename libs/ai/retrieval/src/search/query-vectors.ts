import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type CollectionSettings, completeSettings } from '../collection-settings';
import { LexicalSearchRepository } from '../lexical/lexical-search.repository';
import type { RetrievalFilter } from '../metadata-filter';
import { EmbeddingProviders } from '../vectors/embedding-provider';
import { PassageVectors } from '../vectors/passage-vectors';
import type { PreparedQuery, ReadQuery } from './prepared-query';

/** What a search by vectors found. */
export interface FoundByVector {
  readonly model: string;
  readonly kind: 'lexical' | 'semantic';
  /** Nearest first. */
  readonly hits: readonly { readonly segment: string; readonly ordinal: number; readonly similarity: number }[];
}

/** A query's vector by a model that may take long, made before the search opens its transaction. */
export interface EmbeddedAhead {
  readonly model: string;
  readonly vector: Float32Array;
}

/** Searches by the vectors of whatever provider a collection was embedded with; by none when that provider is not there any more. */
@Injectable()
export class QueryVectors {
  constructor(
    private readonly database: Database,
    private readonly lexical: LexicalSearchRepository,
    private readonly providers: EmbeddingProviders,
    private readonly vectors: PassageVectors,
  ) {}

  /** Outside a transaction. A model that fails leaves the search to the words. */
  async embedAhead(
    organisationId: OrganisationId,
    collectionId: string,
    { text, language }: ReadQuery,
  ): Promise<EmbeddedAhead | undefined> {
    // Without any trained model nothing takes long, and the look into the database is spared.
    const providers = await this.providers.of(organisationId);
    if (providers.preferred('public')?.kind !== 'semantic') return undefined;
    const { set, settings } = await this.database.inOrganisation(organisationId, async () => ({
      set: await this.vectors.activeSet(collectionId),
      settings: completeSettings((await this.lexical.profile(collectionId))?.settings),
    }));
    if (set === undefined || !isSearched(settings)) return undefined;
    const provider = providers.find(set.model, settings.dataClass);
    // The embedded vectors know nothing that the words do not; see `CloserLook` for what they are good for.
    if (provider?.kind !== 'semantic') return undefined;
    const vector = await this.vectors.embedQuery(provider, { text, language });
    return vector && { model: set.model, vector };
  }

  /** Inside the search's transaction. */
  async nearest(
    { settings, collectionId }: PreparedQuery,
    filter: RetrievalFilter | undefined,
    ahead: EmbeddedAhead | undefined,
  ): Promise<FoundByVector | undefined> {
    if (ahead === undefined || !isSearched(settings)) return undefined;
    const set = await this.vectors.activeSet(collectionId);
    // Another model was activated in between.
    if (set?.model !== ahead.model) return undefined;
    const hits = await this.vectors.search(set, ahead.vector, { limit: settings.fusion.depth, ...(filter && { filter }) });
    return { model: set.model, kind: 'semantic', hits };
  }
}

function isSearched({ vectors, fusion }: CollectionSettings): boolean {
  return vectors === 'on' && fusion.vectorWeight > 0;
}
