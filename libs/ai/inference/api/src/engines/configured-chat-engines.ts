import { resolve } from 'node:path';
import type { TokenRates } from '@trivium/ai/inference/protocol';
import type { ModelEndpoint } from '@trivium/platform/config';
import type { GuardedFetcher } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { type ImportModule, importNatively } from '../embeddings/optional-package';
import type { HttpChatEngineOptions } from './chat-completions-engine';
import type { ChatEngine } from './chat-engine';
import { DeepSeekChatEngine } from './deepseek-chat-engine';
import { GgufChatEngine } from './gguf-chat-engine';
import type { GgufModels } from './gguf-models';
import { OpenAiChatEngine } from './openai-chat-engine';
import type { Timers } from './timers';

/** An entry that an engine is made of. */
export type ChatEndpoint = ModelEndpoint & {
  /** False: the address is an organisation's own choice and must be public. The operator's entries may be private. */
  readonly mayBePrivate?: boolean;
};

export interface ConfiguredChatEnginesOptions {
  /** `MODEL_ENDPOINTS`; entries of other tasks are passed over. */
  readonly modelEndpoints: readonly ChatEndpoint[];
  readonly fetcher: GuardedFetcher;
  readonly ids: IdSource;
  readonly clock?: Clock;
  readonly timers?: Timers;
  /** Where the optional packages are installed; `tools/local-engine` of the working folder unless told. */
  readonly packagesFolder?: string;
  readonly importModule?: ImportModule;
  /** The files in memory, for engines that share them; none are shared unless told. */
  readonly models?: GgufModels;
}

/** Makes an engine of each chat entry, in their order. Nothing is loaded or called yet. */
export function configuredChatEngines({ modelEndpoints, ...shared }: ConfiguredChatEnginesOptions): ChatEngine[] {
  return modelEndpoints.filter(({ task }) => task === 'chat').map((endpoint) => chatEngineOf(endpoint, shared));
}

export type ChatEngineParts = Omit<ConfiguredChatEnginesOptions, 'modelEndpoints'>;

/** Makes the engine of one entry. Nothing is loaded or called yet. */
export function chatEngineOf(endpoint: ChatEndpoint, shared: ChatEngineParts): ChatEngine {
  switch (endpoint.kind) {
    case 'deepseek':
      return new DeepSeekChatEngine(httpOptionsOf(endpoint, shared));
    case 'openai':
      return new OpenAiChatEngine(httpOptionsOf(endpoint, shared));
    case 'gguf':
      return ggufEngineOf(endpoint, shared);
    case 'transformers':
      throw new Error(`The endpoint ${endpoint.id} cannot chat: transformers.js makes vectors only here`);
  }
}

function httpOptionsOf(endpoint: ChatEndpoint, { fetcher, ids, clock, timers }: ChatEngineParts): HttpChatEngineOptions {
  const { id: endpointId, model, apiKey, place, maxDataClass, continuation, mayBePrivate = true } = endpoint;
  const baseUrl = given(endpoint.baseUrl, endpoint, 'baseUrl');
  const price = ratesOf(endpoint);
  return { fetcher, ids, clock, timers, endpointId, baseUrl, model, apiKey, place, maxDataClass, price, continuation, mayBePrivate };
}

/** Prices of an entry as the ledger reckons with them. */
export function ratesOf({ price }: Pick<ModelEndpoint, 'price'>): TokenRates | undefined {
  if (price === undefined) return undefined;
  const { cachedInputMicroUsdPerMillion: cacheHit, inputMicroUsdPerMillion: cacheMiss, outputMicroUsdPerMillion: completion } = price;
  return { cacheHit, cacheMiss, completion };
}

function ggufEngineOf(endpoint: ChatEndpoint, shared: ChatEngineParts): ChatEngine {
  const { id: endpointId, model, maxDataClass, threads, contextTokens: maxContextTokens } = endpoint;
  const { ids, clock, timers, models, packagesFolder = resolve('tools/local-engine'), importModule = importNatively } = shared;
  const path = given(endpoint.path, endpoint, 'path');
  return new GgufChatEngine({
    endpointId,
    model,
    path,
    maxDataClass,
    threads,
    maxContextTokens,
    ids,
    clock,
    timers,
    models,
    folder: resolve(packagesFolder, 'gguf'),
    importModule,
  });
}

/** The configuration's schema has asked for it; without it the entry was not read through the schema. */
function given<Value>(value: Value | undefined, { id }: ModelEndpoint, name: string): Value {
  if (value === undefined) throw new Error(`The endpoint ${id} lacks "${name}"`);
  return value;
}
