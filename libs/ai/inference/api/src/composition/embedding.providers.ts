import type { Provider } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { GuardedFetcher } from '@trivium/platform/http';
import { OwnModels } from '../endpoints/own-models';
import { configuredEngines } from '../embeddings/configured-engines';
import { type ConfiguredEngine, EmbeddingEngines } from '../embeddings/embedding-engines';

/** The embedding entries with their engines, in the order of the configuration. */
export const CONFIGURED_EMBEDDINGS = Symbol('ConfiguredEmbeddings');

/** The embedding models of the configuration. */
export function embeddingProviders(modelEndpoints: readonly ModelEndpoint[]): Provider[] {
  return [
    {
      provide: CONFIGURED_EMBEDDINGS,
      inject: [GuardedFetcher],
      useFactory: (fetcher: GuardedFetcher): readonly ConfiguredEngine[] => configuredEngines({ modelEndpoints, fetcher }),
    },
    {
      provide: EmbeddingEngines,
      inject: [CONFIGURED_EMBEDDINGS, OwnModels],
      useFactory: (configured: readonly ConfiguredEngine[], own: OwnModels) =>
        new EmbeddingEngines(configured, { isCloudAllowed: async (organisationId) => (await own.of(organisationId)).isCloudAllowed }),
    },
  ];
}
