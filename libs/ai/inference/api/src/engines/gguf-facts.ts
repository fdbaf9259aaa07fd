import type { KeyValueCache, Mixture } from '@trivium/ai/inference/protocol';
import type { GgufHeader, GgufTensor, MetadataValue } from './gguf-header';

/** Defaults of the sampler: what the file recommends, else what llama.cpp takes. */
export interface SamplingDefaults {
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly minP: number;
}

/** What a GGUF file says of its model. */
export interface GgufFacts {
  readonly architecture: string;
  /** The window that the model was trained for. */
  readonly contextTokens: number | 'unknown';
  /** `unknown` parameters for a file that is one of several. */
  readonly mixture: Mixture;
  readonly keyValueCache: KeyValueCache | 'unknown';
  /** All experts, as stored: routing saves compute, not memory. */
  readonly weightBytes: number | 'unknown';
  readonly licence: string | 'unknown';
  readonly chatTemplate: string | undefined;
  readonly sampling: SamplingDefaults;
  /** Why no text can be made with it, or undefined. */
  readonly unfitness: string | undefined;
}

/** Experts stacked in one tensor, then one tensor per expert, as files of 2023 have them. */
const ROUTED = /_exps\.(weight|bias)$|\.ffn_(gate|up|down)\.\d+\.weight$/;
const SHARED = /_shexp\.(weight|bias)$/;
/** llama.cpp, common/common.h. */
const LLAMA_CPP_SAMPLING: SamplingDefaults = { temperature: 0.8, topP: 0.95, topK: 40, minP: 0.05 };
const NEVER_ZERO = ['block_count', 'embedding_length', 'attention.head_count'] as const;

/**
 * The facts of a file from its header. Activated parameters are all that are not of routed experts, plus the share of the routed ones that a token visits
 * (`expert_used_count` of `expert_count`); embeddings count as a whole, as on model cards.
 */
export function ggufFacts({ metadata, tensors }: GgufHeader): GgufFacts {
  const architecture = textOf(metadata.get('general.architecture')) ?? 'unknown';
  const own = (name: string) => metadata.get(`${architecture}.${name}`);
  const isWhole = (countOf(metadata.get('split.count')) ?? 1) <= 1;
  return {
    architecture,
    contextTokens: countOf(own('context_length')) ?? 'unknown',
    mixture: mixtureOf(tensors, { own, isWhole }),
    keyValueCache: keyValueCacheOf(own),
    weightBytes: isWhole ? sumOf(tensors) : 'unknown',
    licence: textOf(metadata.get('general.license')) ?? 'unknown',
    chatTemplate: textOf(metadata.get('tokenizer.chat_template')),
    sampling: samplingOf(metadata),
    unfitness: unfitnessOf(metadata, own),
  };
}

type OwnValue = (name: string) => MetadataValue | undefined;

function mixtureOf(tensors: readonly GgufTensor[], { own, isWhole }: { readonly own: OwnValue; readonly isWhole: boolean }): Mixture {
  const routed = tensors.filter(({ name }) => ROUTED.test(name));
  const isMixture = routed.length > 0 || (countOf(own('expert_count')) ?? 0) > 0;
  const routedExperts = isMixture ? (countOf(own('expert_count')) ?? 'unknown') : 0;
  const expertsPerToken = isMixture ? (countOf(own('expert_used_count')) ?? 'unknown') : 0;
  const totalParameters = isWhole ? elementsOf(tensors) : 'unknown';
  return {
    totalParameters,
    activatedParameters: activatedOf({ totalParameters, routedParameters: elementsOf(routed), routedExperts, expertsPerToken }),
    routedExperts,
    expertsPerToken,
    sharedExperts: sharedExpertsOf(tensors, own),
  };
}

function activatedOf({
  totalParameters,
  routedParameters,
  routedExperts,
  expertsPerToken,
}: {
  readonly totalParameters: number | 'unknown';
  readonly routedParameters: number;
  readonly routedExperts: number | 'unknown';
  readonly expertsPerToken: number | 'unknown';
}): number | 'unknown' {
  if (totalParameters === 'unknown') return 'unknown';
  if (routedParameters === 0) return totalParameters;
  if (routedExperts === 'unknown' || expertsPerToken === 'unknown' || routedExperts < 1 || expertsPerToken > routedExperts)
    return 'unknown';
  return Math.round(totalParameters - routedParameters + (routedParameters * expertsPerToken) / routedExperts);
}

function sharedExpertsOf(tensors: readonly GgufTensor[], own: OwnValue): number | 'unknown' {
  const count = countOf(own('expert_shared_count'));
  if (count !== undefined) return count;
  return tensors.some(({ name }) => SHARED.test(name)) ? 'unknown' : 0;
}

function keyValueCacheOf(own: OwnValue): KeyValueCache | 'unknown' {
  const layers = countOf(own('block_count'));
  const latent = countOf(own('attention.kv_lora_rank'));
  const heads = countOf(own('attention.head_count'));
  if (layers === undefined) return 'unknown';
  if (latent !== undefined) {
    const rotary = countOf(own('rope.dimension_count'));
    return rotary === undefined ? 'unknown' : { kind: 'latent', layers, latentDimensions: latent + rotary };
  }
  // Layers that differ in their heads have a list here.
  if (Array.isArray(own('attention.head_count_kv'))) return 'unknown';
  const keyValueHeads = countOf(own('attention.head_count_kv')) ?? heads;
  const width = countOf(own('embedding_length'));
  const headDimensions = countOf(own('attention.key_length')) ?? (width && heads ? Math.floor(width / heads) : undefined);
  if (keyValueHeads === undefined || headDimensions === undefined) return 'unknown';
  return { kind: 'grouped', layers, keyValueHeads, headDimensions };
}

function samplingOf(metadata: GgufHeader['metadata']): SamplingDefaults {
  const recommended = (name: string, within: (value: number) => boolean) => {
    const value = metadata.get(`general.sampling.${name}`);
    return typeof value === 'number' && within(value) ? value : undefined;
  };
  const isShare = (value: number) => value >= 0 && value <= 1;
  return {
    temperature: recommended('temp', (value) => value >= 0 && value <= 2) ?? LLAMA_CPP_SAMPLING.temperature,
    topP: recommended('top_p', (value) => isShare(value) && value > 0) ?? LLAMA_CPP_SAMPLING.topP,
    topK: recommended('top_k', (value) => Number.isInteger(value) && value >= 0) ?? LLAMA_CPP_SAMPLING.topK,
    minP: recommended('min_p', isShare) ?? LLAMA_CPP_SAMPLING.minP,
  };
}

function unfitnessOf(metadata: GgufHeader['metadata'], own: OwnValue): string | undefined {
  if (own('attention.causal') === false || own('pooling_type') !== undefined) return 'it makes vectors, not text';
  const tokenizer = textOf(metadata.get('tokenizer.ggml.model'));
  if (tokenizer === undefined || tokenizer === 'no_vocab') return 'it has no vocabulary';
  // llama.cpp divides by these.
  const missing = NEVER_ZERO.find((name) => !isPositive(own(name)));
  return missing === undefined ? undefined : `it lacks ${missing}`;
}

function isPositive(value: MetadataValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.some((entry) => entry > 0);
  return (countOf(value) ?? 0) > 0;
}

function elementsOf(tensors: readonly GgufTensor[]): number {
  return tensors.reduce((sum, { elements }) => sum + elements, 0);
}

function sumOf(tensors: readonly GgufTensor[]): number | 'unknown' {
  let sum = 0;
  for (const { sizeBytes } of tensors) {
    if (sizeBytes === 'unknown') return 'unknown';
    sum += sizeBytes;
  }
  return sum;
}

function countOf(value: MetadataValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function textOf(value: MetadataValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
