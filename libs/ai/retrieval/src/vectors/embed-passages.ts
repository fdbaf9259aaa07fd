import { retrievalErrors } from '../retrieval.errors';
import type { EmbeddingProvider, PassageToEmbed } from './embedding-provider';

/**
 * One vector per passage, each of a kind that the database takes.
 *
 * @throws RETRIEVAL_EMBEDDING_MISMATCH for a vector of another length than the provider announced
 * @throws Error for too many or too few vectors, or one with a number that is none; whatever the provider throws
 */
export async function embedPassages(
  provider: EmbeddingProvider,
  passages: readonly PassageToEmbed[],
  signal?: AbortSignal,
): Promise<readonly Float32Array[]> {
  if (passages.length === 0) return [];
  const vectors = await provider.embedPassages(passages, signal);
  if (vectors.length !== passages.length) {
    throw new Error(`The embedding model ${provider.id} gave ${vectors.length} vectors for ${passages.length} passages`);
  }
  for (const vector of vectors) requireFitting(provider, vector);
  return vectors;
}

/** @throws as {@link embedPassages} does */
export function requireFitting(provider: EmbeddingProvider, vector: Float32Array): void {
  const { id: model, dimensions: expected } = provider;
  if (vector.length !== expected) throw retrievalErrors.RETRIEVAL_EMBEDDING_MISMATCH({ model, actual: vector.length, expected });
  if (!vector.every(Number.isFinite)) throw new Error(`The embedding model ${model} gave a vector with a number that is not finite`);
}
