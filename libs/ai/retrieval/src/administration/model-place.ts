import type { EmbeddingEngines } from '@trivium/ai/inference/api';
import type { DataClass, EmbeddingProvider } from '../vectors/embedding-provider';
import { EMBEDDING_ID } from '../vectors/hashed-embedding';

export type ConfiguredModel = ReturnType<EmbeddingEngines['list']>[number];

/** Where texts go to become vectors. */
export interface ModelPlace {
  /** Undefined for the embedded vectors. */
  readonly endpointId: string | undefined;
  /** `embedded`: nowhere, it is part of the program. */
  readonly place: 'embedded' | 'local' | 'cloud';
}

const CLASSES: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];

/**
 * The entry of `MODEL_ENDPOINTS` that a provider for this class of data was made of: the first of its model that may see the class. One that is not
 * found counts as a cloud: who asks is told too much rather than too little.
 *
 * @param models in the order of the configuration
 */
export function placeOf(provider: Pick<EmbeddingProvider, 'id'>, dataClass: DataClass, models: readonly ConfiguredModel[]): ModelPlace {
  if (provider.id === EMBEDDING_ID) return { endpointId: undefined, place: 'embedded' };
  const found = models.find(
    ({ model, dimensions, place, maxDataClass }) =>
      provider.id.startsWith(`${model}/${dimensions}/`) &&
      CLASSES.indexOf(dataClass) <= CLASSES.indexOf(maxDataClass) &&
      (dataClass !== 'restricted' || place === 'local'),
  );
  return { endpointId: found?.id, place: found?.place ?? 'cloud' };
}
