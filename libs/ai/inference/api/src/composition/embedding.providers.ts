import type { Provider } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { GuardedFetcher } from '@trivium/platform/http';
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
      inject: [CONFIGURED_EMBEDDINGS],
      useFactory: (configured: readonly ConfiguredEngine[]) => new EmbeddingEngines(configured),
    },
  ];
}
