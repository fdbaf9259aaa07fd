import type { KeyValueCache, ModelEntry } from './model-entry';

/**
 * Bits per weight of the whole file. F16, BF16, FP8, Q8_0 and MXFP4 follow from their block layout (Q8_0: 34 bytes for 32 weights; MXFP4: 17). K-quants mix
 * precisions: the figures are those that llama.cpp's `quantize` manual measured on Llama 2 70B; other models differ by a few per cent.
 */
export const BITS_PER_WEIGHT = {
  BF16: 16,
  F16: 16,
  FP8: 8,
  Q8_0: 8.5,
  Q6_K: 6.56,
  Q5_K_M: 5.65,
  Q4_K_M: 4.8,
  MXFP4: 4.25,
  Q3_K_M: 3.85,
  Q2_K: 3.4,
} as const;

export type Quantisation = keyof typeof BITS_PER_WEIGHT;

/** An estimate, in bytes. The runtime's own buffers come on top; each part is `unknown` where the model does not tell enough. */
export interface MemoryEstimate {
  readonly isEstimate: true;
  /** All experts: routing saves compute, not memory. */
  readonly weightBytes: number | 'unknown';
  /** Weights that one token reads; their share of `weightBytes` is what routing saves in bandwidth. */
  readonly activatedWeightBytes: number | 'unknown';
  /** Every layer keeps the whole context; models with sliding windows need less. */
  readonly keyValueCacheBytes: number | 'unknown';
  readonly totalBytes: number | 'unknown';
}

/** What to hold in memory. */
export interface MemoryQuestion {
  readonly quantisation: Quantisation;
  readonly contextTokens: number;
  /** Conversations at the same time, 1 when left out. */
  readonly sequences?: number;
  /** 2 for F16, the usual; 1 for an 8-bit cache. */
  readonly bytesPerCacheElement?: number;
}

/**
 * How much memory a model needs: parameters × bits per weight ÷ 8, plus for each token of context and each layer 2 × key-value heads × head dimensions elements
 * (keys and values), or the latent dimensions where attention is latent.
 */
export function memoryNeedOf(
  model: Pick<ModelEntry, 'mixture' | 'keyValueCache'>,
  { quantisation, contextTokens, sequences = 1, bytesPerCacheElement = 2 }: MemoryQuestion,
): MemoryEstimate {
  const bytesPerWeight = BITS_PER_WEIGHT[quantisation] / 8;
  const { totalParameters, activatedParameters } = model.mixture;
  const weightBytes = times(totalParameters, bytesPerWeight);
  const elements = model.keyValueCache === 'unknown' ? 'unknown' : elementsPerToken(model.keyValueCache);
  const keyValueCacheBytes = times(elements, contextTokens * sequences * bytesPerCacheElement);
  return {
    isEstimate: true,
    weightBytes,
    activatedWeightBytes: times(activatedParameters, bytesPerWeight),
    keyValueCacheBytes,
    totalBytes: weightBytes === 'unknown' || keyValueCacheBytes === 'unknown' ? 'unknown' : weightBytes + keyValueCacheBytes,
  };
}

function elementsPerToken(cache: KeyValueCache): number {
  if (cache.kind === 'latent') return cache.layers * cache.latentDimensions;
  return 2 * cache.layers * cache.keyValueHeads * cache.headDimensions;
}

function times(count: number | 'unknown', factor: number): number | 'unknown' {
  return count === 'unknown' ? count : Math.ceil(count * factor);
}
