import type { DataClass } from '@trivium/platform/config';
import type { OrganisationId } from '@trivium/shared/kernel';

/** How sensitive a collection's texts are; a provider outside the machine takes only what its configuration allows. */
export type { DataClass };

/** A passage as a model reads it: its titles, then its text. */
export interface PassageToEmbed {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
}

export interface QueryToEmbed extends PassageToEmbed {
  /** Inverse document frequency of the query's terms, where the collection knows them; a lexical provider weighs by it. */
  readonly inverseFrequencies?: ReadonlyMap<string, number>;
}

/**
 * Makes vectors of texts. Vectors have length 1, so that the inner product is the cosine. Calls may take long and must not run in a transaction.
 */
export interface EmbeddingProvider {
  /** Model with whatever changes its vectors (prefixes, version). Vectors of two ids are never compared. */
  readonly id: string;
  /** 1 to 2000, what pgvector indexes. */
  readonly dimensions: number;
  /** `lexical`: a second opinion on the words, for a low weight; `semantic`: a trained model. */
  readonly kind: 'lexical' | 'semantic';
  /**
   * @returns one vector per passage, in order
   * @throws AppError when the model cannot be reached or answers something else
   */
  embedPassages(passages: readonly PassageToEmbed[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
  /** @returns undefined for a query in which there is nothing to embed */
  embedQuery(query: QueryToEmbed, signal?: AbortSignal): Promise<Float32Array | undefined>;
}

/** The providers of this installation that any organisation's texts may go to. */
export abstract class EmbeddingProviders {
  /** Those of one organisation: among them models in the cloud where it allows them. */
  of(_organisationId: OrganisationId): Promise<EmbeddingProviders> {
    return Promise.resolve(this);
  }
  /** The one that new collections of this class use; undefined for search by words alone. */
  abstract preferred(dataClass: DataClass): EmbeddingProvider | undefined;
  /** The provider whose vectors carry this id, as long as it is configured and may see this class. */
  abstract find(id: string, dataClass: DataClass): EmbeddingProvider | undefined;
}
