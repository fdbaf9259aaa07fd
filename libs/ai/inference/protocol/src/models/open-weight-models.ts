import { type Evidence, type KeyValueCache, type Mixture, type ModelEntry, type ModelMode, PARAMETER_NAMES } from './model-entry';

const BILLION = 1_000_000_000;

/** The sampler, the grammar and the chat template belong to llama.cpp, vLLM or whatever runs the weights, not to the weights. */
const serverDecides = Object.fromEntries(PARAMETER_NAMES.map((name) => [name, 'depends-on-server'])) as ModelMode['parameters'];
const direct: ModelMode = { mode: 'direct', isDefault: true, parameters: serverDecides };
const thinking: ModelMode = { mode: 'thinking', isDefault: true, parameters: serverDecides };
const thinkingOrDirect: readonly ModelMode[] = [thinking, { ...direct, isDefault: false }];

const grouped = (layers: number, keyValueHeads: number, headDimensions: number): KeyValueCache => ({
  kind: 'grouped',
  layers,
  keyValueHeads,
  headDimensions,
});
/** DeepSeek-V2's multi-head latent attention: 512 latent and 64 rotary dimensions per layer (arXiv 2405.04434, section 2.1). */
const latent = (layers: number): KeyValueCache => ({ kind: 'latent', layers, latentDimensions: 576 });

interface Card {
  readonly id: string;
  readonly title: string;
  /** The repository of the weights, then the names of runtimes. */
  readonly aliases: readonly string[];
  readonly contextTokens: ModelEntry['contextTokens'];
  readonly inputs?: ModelEntry['inputs'];
  readonly modes?: readonly ModelMode[];
  /** In billions, as cards print them. */
  readonly totalBillions: number;
  readonly activatedBillions: number;
  readonly experts: Pick<Mixture, 'routedExperts' | 'expertsPerToken' | 'sharedExperts'>;
  readonly keyValueCache: ModelEntry['keyValueCache'];
  readonly licence: string;
}

const evidence: Evidence = {
  checkedOn: '2026-11-25',
  source: 'Model card and config.json of the repository named first among the aliases, or documentation that quotes them',
};

function entryOf({ totalBillions, activatedBillions, experts, inputs = ['text'], modes = [direct], ...card }: Card): ModelEntry {
  return {
    ...card,
    access: 'open-weights',
    inputs,
    modes,
    maxOutputTokens: 'unknown',
    mixture: {
      totalParameters: Math.round(totalBillions * BILLION),
      activatedParameters: Math.round(activatedBillions * BILLION),
      ...experts,
    },
    prices: 'free-of-charge',
    evidence,
  };
}

const experts = (routedExperts: number, expertsPerToken: number, sharedExperts: number): Card['experts'] => ({
  routedExperts,
  expertsPerToken,
  sharedExperts,
});

const CARDS: readonly Card[] = [
  {
    id: 'olmoe-1b-7b',
    title: 'OLMoE-1B-7B',
    aliases: ['allenai/OLMoE-1B-7B-0924-Instruct', 'allenai/OLMoE-1B-7B-0924'],
    contextTokens: 4_096,
    totalBillions: 6.9,
    activatedBillions: 1.3,
    experts: experts(64, 8, 0),
    keyValueCache: grouped(16, 16, 128),
    licence: 'Apache-2.0',
  },
  {
    id: 'deepseek-v2-lite',
    title: 'DeepSeek-V2-Lite',
    aliases: ['deepseek-ai/DeepSeek-V2-Lite-Chat', 'deepseek-ai/DeepSeek-V2-Lite'],
    contextTokens: 32_000,
    totalBillions: 15.7,
    activatedBillions: 2.4,
    experts: experts(64, 6, 2),
    keyValueCache: latent(27),
    licence: 'DeepSeek Model License',
  },
  {
    id: 'gpt-oss-20b',
    title: 'gpt-oss-20b',
    aliases: ['openai/gpt-oss-20b', 'gpt-oss:20b'],
    contextTokens: 131_072,
    // Effort can be lowered, thinking not switched off.
    modes: [thinking],
    totalBillions: 20.9,
    activatedBillions: 3.6,
    experts: experts(32, 4, 0),
    keyValueCache: grouped(24, 8, 64),
    licence: 'Apache-2.0',
  },
  {
    id: 'qwen3-30b-a3b',
    title: 'Qwen3-30B-A3B',
    aliases: ['Qwen/Qwen3-30B-A3B', 'qwen3:30b-a3b'],
    contextTokens: 32_768,
    modes: thinkingOrDirect,
    totalBillions: 30.5,
    activatedBillions: 3.3,
    experts: experts(128, 8, 0),
    keyValueCache: grouped(48, 4, 128),
    licence: 'Apache-2.0',
  },
  {
    id: 'mixtral-8x7b',
    title: 'Mixtral 8x7B',
    aliases: ['mistralai/Mixtral-8x7B-Instruct-v0.1', 'mistralai/Mixtral-8x7B-v0.1', 'mixtral:8x7b'],
    contextTokens: 32_768,
    totalBillions: 46.7,
    activatedBillions: 12.9,
    experts: experts(8, 2, 0),
    keyValueCache: grouped(32, 8, 128),
    licence: 'Apache-2.0',
  },
  {
    id: 'glm-4.5-air',
    title: 'GLM-4.5-Air',
    aliases: ['zai-org/GLM-4.5-Air'],
    contextTokens: 131_072,
    modes: thinkingOrDirect,
    totalBillions: 106,
    activatedBillions: 12,
    experts: experts(128, 8, 1),
    keyValueCache: grouped(46, 8, 128),
    licence: 'MIT',
  },
  {
    id: 'llama-4-scout',
    title: 'Llama 4 Scout',
    aliases: ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'llama4:scout'],
    contextTokens: 10_000_000,
    inputs: ['text', 'image'],
    totalBillions: 109,
    activatedBillions: 17,
    experts: experts(16, 1, 1),
    keyValueCache: grouped(48, 8, 128),
    licence: 'Llama 4 Community License',
  },
  {
    id: 'gpt-oss-120b',
    title: 'gpt-oss-120b',
    aliases: ['openai/gpt-oss-120b', 'gpt-oss:120b'],
    contextTokens: 131_072,
    modes: [thinking],
    totalBillions: 116.8,
    activatedBillions: 5.1,
    experts: experts(128, 4, 0),
    keyValueCache: grouped(36, 8, 64),
    licence: 'Apache-2.0',
  },
  {
    id: 'mixtral-8x22b',
    title: 'Mixtral 8x22B',
    aliases: ['mistralai/Mixtral-8x22B-Instruct-v0.1', 'mistralai/Mixtral-8x22B-v0.1', 'mixtral:8x22b'],
    contextTokens: 65_536,
    totalBillions: 141,
    activatedBillions: 39,
    experts: experts(8, 2, 0),
    keyValueCache: grouped(56, 8, 128),
    licence: 'Apache-2.0',
  },
  {
    id: 'qwen3-235b-a22b',
    title: 'Qwen3-235B-A22B',
    aliases: ['Qwen/Qwen3-235B-A22B', 'qwen3:235b-a22b'],
    contextTokens: 32_768,
    modes: thinkingOrDirect,
    totalBillions: 235,
    activatedBillions: 22,
    experts: experts(128, 8, 0),
    keyValueCache: grouped(94, 4, 128),
    licence: 'Apache-2.0',
  },
  {
    id: 'deepseek-v4-flash-weights',
    title: 'DeepSeek-V4-Flash (weights)',
    aliases: ['deepseek-ai/DeepSeek-V4-Flash'],
    contextTokens: 1_048_576,
    modes: thinkingOrDirect,
    totalBillions: 284,
    activatedBillions: 13,
    experts: experts(256, 6, 1),
    keyValueCache: 'unknown',
    licence: 'MIT',
  },
  {
    id: 'glm-4.5',
    title: 'GLM-4.5',
    aliases: ['zai-org/GLM-4.5'],
    contextTokens: 131_072,
    modes: thinkingOrDirect,
    totalBillions: 355,
    activatedBillions: 32,
    experts: experts(160, 8, 1),
    keyValueCache: grouped(92, 8, 128),
    licence: 'MIT',
  },
  {
    id: 'llama-4-maverick',
    title: 'Llama 4 Maverick',
    aliases: ['meta-llama/Llama-4-Maverick-17B-128E-Instruct', 'llama4:maverick'],
    contextTokens: 1_048_576,
    inputs: ['text', 'image'],
    totalBillions: 400,
    activatedBillions: 17,
    experts: experts(128, 1, 1),
    keyValueCache: grouped(48, 8, 128),
    licence: 'Llama 4 Community License',
  },
  {
    id: 'deepseek-v3',
    title: 'DeepSeek-V3',
    aliases: ['deepseek-ai/DeepSeek-V3', 'deepseek-v3:671b'],
    contextTokens: 128_000,
    totalBillions: 671,
    activatedBillions: 37,
    experts: experts(256, 8, 1),
    keyValueCache: latent(61),
    licence: 'DeepSeek Model License',
  },
  {
    id: 'deepseek-r1',
    title: 'DeepSeek-R1',
    aliases: ['deepseek-ai/DeepSeek-R1', 'deepseek-r1:671b'],
    contextTokens: 128_000,
    modes: [thinking],
    totalBillions: 671,
    activatedBillions: 37,
    experts: experts(256, 8, 1),
    keyValueCache: latent(61),
    licence: 'MIT',
  },
  {
    id: 'kimi-k2',
    title: 'Kimi K2',
    aliases: ['moonshotai/Kimi-K2-Instruct'],
    contextTokens: 131_072,
    totalBillions: 1000,
    activatedBillions: 32,
    experts: experts(384, 8, 1),
    keyValueCache: latent(61),
    licence: 'Modified MIT',
  },
];

/**
 * Mixtures of experts that people run themselves, by size. Contexts are native ones, without stretching by YaRN; a context printed as "128K" without a config to
 * read is taken as decimal. Gated downloads and licences with conditions are the administrator's to read.
 */
export const OPEN_WEIGHT_MODELS: readonly ModelEntry[] = CARDS.map(entryOf);
