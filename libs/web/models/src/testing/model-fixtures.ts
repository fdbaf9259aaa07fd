import type { ModelMode } from '@trivium/ai/inference/protocol';
import type { Endpoint, EndpointsOverview } from '../client/endpoints-client';
import type { ConfiguredModel, ModelsOverview, RegistryModel } from '../client/models-client';
import type { EngineFigures, Observability } from '../client/observability-client';

/** Values for tests of these pages. */
export const AT = '2026-11-26T08:00:00.000Z';

export const thinkingMode: ModelMode = {
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
};
export const directMode: ModelMode = {
  mode: 'direct',
  isDefault: false,
  parameters: { ...thinkingMode.parameters, temperature: 'honoured', frequencyPenalty: 'honoured', presencePenalty: 'honoured' },
};

export function endpointOf(edit: Partial<Endpoint> = {}): Endpoint {
  return {
    id: 'own-1',
    name: 'Ollama here',
    origin: 'organisation',
    task: 'chat',
    kind: 'openai',
    model: 'olmoe-1b-7b',
    place: 'local',
    maxDataClass: 'restricted',
    baseUrl: 'http://127.0.0.1:11434/v1',
    file: null,
    hasApiKey: false,
    isEnabled: true,
    position: 0,
    contextTokens: 4_096,
    price: null,
    continuation: null,
    lastTest: null,
    ...edit,
  };
}

export function engineOf(edit: Partial<EngineFigures> = {}): EngineFigures {
  return {
    endpoint: 'own-1',
    model: 'olmoe-1b-7b',
    place: 'local',
    breaker: 'closed',
    breakerChangedAt: null,
    attempts: 10,
    failures: 1,
    firstTokenMs: { p50: 120, p95: 480, p99: 900 },
    tokensPerSecond: { p50: 31.5 },
    inputTokens: 12_000,
    outputTokens: 3_400,
    cacheHitTokens: 800,
    costMicroUsd: null,
    ...edit,
  };
}

export function endpointsOf(edit: Partial<EndpointsOverview> = {}): EndpointsOverview {
  return {
    items: [endpointOf()],
    cloud: { isAllowed: false, isAllowedByDefault: false, changedAt: null, changedBy: null },
    modelFolder: { isReadable: true, files: [] },
    canUseThisMachine: true,
    ...edit,
  };
}

export function configuredOf(edit: Partial<ConfiguredModel> = {}): ConfiguredModel {
  return {
    endpoint: 'far',
    name: 'far',
    task: 'chat',
    kind: 'deepseek',
    model: 'deepseek-flash',
    place: 'cloud',
    maxDataClass: 'internal',
    isOnThisMachine: false,
    isAllowed: true,
    isServed: true,
    breaker: 'closed',
    registryModel: 'deepseek-flash',
    capabilities: {
      tools: 'honoured',
      json: 'honoured',
      jsonSchema: 'refused',
      images: 'unknown',
      reasoning: 'switchable',
      continuation: 'unknown',
      contextTokens: 1_000_000,
      maxOutputTokens: 'unknown',
      modes: [thinkingMode, directMode],
    },
    priceNow: {
      kind: 'rates',
      band: 'peak',
      rates: { cacheHit: 6_000, cacheMiss: 300_000, completion: 1_200_000 },
      effectiveFrom: '2026-09-10T04:00:00Z',
      isHolidayYearKnown: true,
    },
    ...edit,
  };
}

export const flash: RegistryModel = {
  id: 'deepseek-flash',
  title: 'DeepSeek-V4.1-Flash',
  access: 'api',
  aliases: ['deepseek-v4-flash'],
  contextTokens: 1_000_000,
  maxOutputTokens: 384_000,
  inputs: ['text', 'image'],
  modes: [thinkingMode, directMode],
  mixture: {
    totalParameters: 'unknown',
    activatedParameters: 'unknown',
    routedExperts: 'unknown',
    expertsPerToken: 'unknown',
    sharedExperts: 'unknown',
  },
  keyValueCache: 'unknown',
  licence: 'unknown',
  prices: [
    {
      effectiveFrom: '2026-09-10T04:00:00Z',
      offPeak: { cacheHit: 3_000, cacheMiss: 150_000, completion: 600_000 },
      peak: { cacheHit: 6_000, cacheMiss: 300_000, completion: 1_200_000 },
    },
  ],
  evidence: { checkedOn: '2026-11-25', source: 'Price page' },
  priceNow: configuredOf().priceNow,
};

export const olmoe: RegistryModel = {
  ...flash,
  id: 'olmoe-1b-7b',
  title: 'OLMoE-1B-7B',
  access: 'open-weights',
  aliases: ['allenai/OLMoE'],
  contextTokens: 4_096,
  maxOutputTokens: 'unknown',
  inputs: ['text'],
  modes: [{ ...directMode, isDefault: true }],
  mixture: { totalParameters: 6_900_000_000, activatedParameters: 1_300_000_000, routedExperts: 64, expertsPerToken: 8, sharedExperts: 0 },
  keyValueCache: { kind: 'grouped', layers: 16, keyValueHeads: 16, headDimensions: 128 },
  licence: 'Apache-2.0',
  prices: 'free-of-charge',
  evidence: { checkedOn: '2026-11-24', source: 'Model card' },
  priceNow: { kind: 'free-of-charge' },
};

export function overviewOf(edit: Partial<ModelsOverview> = {}): ModelsOverview {
  return {
    at: AT,
    endpoints: [configuredOf()],
    memory: { processBytes: 0, files: [] },
    registry: [flash, olmoe],
    retiredNames: [
      {
        name: 'deepseek-chat',
        retiredAt: '2026-07-24T15:59:00Z',
        successor: 'deepseek-flash',
        successorMode: 'direct',
        evidence: { checkedOn: '2026-11-25', source: 'Change log' },
      },
    ],
    ...edit,
  };
}

export function observabilityOf(edit: Partial<Observability> = {}): Observability {
  return {
    from: '2026-11-26T07:00:00.000Z',
    to: AT,
    isSinceStart: true,
    calls: { total: 12, answered: 9, failed: 2, cancelled: 1, cached: 3, fellBack: 1, hedged: 0, retried: 4 },
    cache: { hits: 3, misses: 9 },
    engines: [engineOf()],
    failures: [{ code: 'INFERENCE_TIMEOUT', count: 2, lastAt: '2026-11-26T07:40:00.000Z' }],
    series: [
      { at: '2026-11-26T07:00:00.000Z', calls: 5, failed: 0, firstTokenP95Ms: 410 },
      { at: '2026-11-26T07:30:00.000Z', calls: 7, failed: 2, firstTokenP95Ms: null },
    ],
    export: { traces: null, metrics: 'otel.example' },
    ...edit,
  };
}
