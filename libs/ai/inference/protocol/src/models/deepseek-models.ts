import type { Evidence, ModelEntry, ModelMode, PriceList, RetiredName } from './model-entry';

/** The price page reads "1M" and "384K": taken as decimal, the smaller reading, so that nothing is sent that the other reading would refuse. */
const CONTEXT_TOKENS = 1_000_000;
const MAX_OUTPUT_TOKENS = 384_000;

const evidence: Evidence = {
  checkedOn: '2026-11-25',
  source: 'DeepSeek API documentation, "Models & Pricing", "Thinking Mode" and "Create Chat Completion"; for the mixture the model card',
};

/** Thinking is on unless switched off, takes temperature and penalties without an error, and lets them do nothing. `top_p` is not mentioned. */
const modes: readonly ModelMode[] = [
  {
    mode: 'thinking',
    isDefault: true,
    parameters: {
      temperature: 'ignored',
      topP: 'unknown',
      maxTokens: 'honoured',
      stop: 'honoured',
      seed: 'unknown',
      frequencyPenalty: 'ignored',
      presencePenalty: 'ignored',
      json: 'honoured',
      jsonSchema: 'refused',
      tools: 'honoured',
      toolChoice: 'unknown',
    },
  },
  {
    mode: 'direct',
    isDefault: false,
    parameters: {
      temperature: 'honoured',
      topP: 'honoured',
      maxTokens: 'honoured',
      stop: 'honoured',
      seed: 'unknown',
      frequencyPenalty: 'honoured',
      presencePenalty: 'honoured',
      json: 'honoured',
      jsonSchema: 'refused',
      tools: 'honoured',
      toolChoice: 'honoured',
    },
  },
];

/** The list that came with V4.1-Flash, 10 September 2026, 12:00 in Beijing. What held before is not recorded. */
const EFFECTIVE_FROM = '2026-09-10T04:00:00Z';

const flashPrices: PriceList = {
  effectiveFrom: EFFECTIVE_FROM,
  offPeak: { cacheHit: 3_000, cacheMiss: 150_000, completion: 600_000 },
  peak: { cacheHit: 6_000, cacheMiss: 300_000, completion: 1_200_000 },
};

const proPrices: PriceList = {
  effectiveFrom: EFFECTIVE_FROM,
  offPeak: { cacheHit: 22_000, cacheMiss: 660_000, completion: 1_980_000 },
  peak: { cacheHit: 44_000, cacheMiss: 1_320_000, completion: 3_960_000 },
};

/** What api.deepseek.com serves. */
export const DEEPSEEK_MODELS: readonly ModelEntry[] = [
  {
    id: 'deepseek-flash',
    title: 'DeepSeek-V4.1-Flash',
    access: 'api',
    // Their own models are gone; the provider answers these names with Flash at the price of Flash.
    aliases: ['deepseek-v4-flash', 'deepseek-v4-flash-vision-exp'],
    contextTokens: CONTEXT_TOKENS,
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    inputs: ['text', 'image'],
    modes,
    mixture: {
      totalParameters: 'unknown',
      activatedParameters: 'unknown',
      routedExperts: 'unknown',
      expertsPerToken: 'unknown',
      sharedExperts: 'unknown',
    },
    keyValueCache: 'unknown',
    licence: 'unknown',
    prices: [flashPrices],
    evidence,
  },
  {
    id: 'deepseek-v4-pro',
    title: 'DeepSeek-V4-Pro',
    access: 'api',
    aliases: [],
    contextTokens: CONTEXT_TOKENS,
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    inputs: ['text'],
    modes,
    mixture: {
      totalParameters: 1_600_000_000_000,
      activatedParameters: 49_000_000_000,
      routedExperts: 384,
      expertsPerToken: 6,
      sharedExperts: 1,
    },
    keyValueCache: 'unknown',
    licence: 'MIT',
    prices: [proPrices],
    evidence,
  },
];

const retirement = {
  retiredAt: '2026-07-24T15:59:00Z',
  successor: 'deepseek-flash',
  evidence: { checkedOn: '2026-11-25', source: 'DeepSeek API documentation, change log: names discontinued on 24 July 2026, 15:59 UTC' },
} as const;

/** Names that api.deepseek.com no longer answers. */
export const DEEPSEEK_RETIRED_NAMES: readonly RetiredName[] = [
  { name: 'deepseek-chat', successorMode: 'direct', ...retirement },
  { name: 'deepseek-reasoner', successorMode: 'thinking', ...retirement },
];
