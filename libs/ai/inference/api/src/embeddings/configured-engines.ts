import { resolve } from 'node:path';
import type { ModelEndpoint } from '@trivium/platform/config';
import type { GuardedFetcher } from '@trivium/platform/http';
import type { EmbeddingModel } from './embedding-engine';
import type { ConfiguredEngine } from './embedding-engines';
import { GgufEmbeddings } from './gguf-embeddings';
import { OpenAiEmbeddings } from './openai-embeddings';
import { type ImportModule, importNatively } from './optional-package';
import { PrefixedEmbeddingEngine } from './prefixed-embedding-engine';
import { TransformersEmbeddings } from './transformers-embeddings';

export interface ConfiguredEnginesOptions {
  /** `MODEL_ENDPOINTS`; entries of other tasks are passed over. */
  readonly modelEndpoints: readonly ModelEndpoint[];
  readonly fetcher: GuardedFetcher;
  /** Where the optional packages are installed; `tools/local-engine` of the working folder unless told. */
  readonly packagesFolder?: string;
  readonly importModule?: ImportModule;
}

/** Makes an engine of each embedding entry. Nothing is loaded or called yet. */
export function configuredEngines(options: ConfiguredEnginesOptions): ConfiguredEngine[] {
  return options.modelEndpoints
    .filter(({ task }) => task === 'embedding')
    .map((endpoint) => ({ endpoint, engine: engineOf(endpoint, options) }));
}

function engineOf(endpoint: ModelEndpoint, options: ConfiguredEnginesOptions): PrefixedEmbeddingEngine {
  const { id, kind, model, dimensions, queryPrefix = '', passagePrefix = '' } = endpoint;
  return new PrefixedEmbeddingEngine({
    endpoint: id,
    model,
    dimensions: given(dimensions, endpoint, 'dimensions'),
    queryPrefix,
    passagePrefix,
    pooling: kind === 'transformers' ? poolingOf(endpoint) : undefined,
    embeddingModel: modelOf(endpoint, options),
  });
}

function modelOf(endpoint: ModelEndpoint, options: ConfiguredEnginesOptions): EmbeddingModel {
  const { fetcher, packagesFolder = resolve('tools/local-engine'), importModule = importNatively } = options;
  const { id, kind, model, apiKey } = endpoint;
  switch (kind) {
    case 'openai':
      return new OpenAiEmbeddings({ endpoint: id, baseUrl: given(endpoint.baseUrl, endpoint, 'baseUrl'), model, apiKey, fetcher });
    case 'gguf':
      return new GgufEmbeddings({
        endpoint: id,
        path: given(endpoint.path, endpoint, 'path'),
        folder: resolve(packagesFolder, 'gguf'),
        importModule,
      });
    case 'transformers':
      return new TransformersEmbeddings({
        endpoint: id,
        path: given(endpoint.path, endpoint, 'path'),
        pooling: poolingOf(endpoint),
        folder: resolve(packagesFolder, 'transformers'),
        importModule,
      });
    case 'deepseek':
      throw new Error(`The endpoint ${id} cannot embed: the DeepSeek API has no embeddings`);
  }
}

function poolingOf({ pooling = 'mean' }: ModelEndpoint): 'mean' | 'cls' {
  return pooling;
}

/** The configuration's schema has asked for it; without it the entry was not read through the schema. */
function given<Value>(value: Value | undefined, { id }: ModelEndpoint, name: string): Value {
  if (value === undefined) throw new Error(`The endpoint ${id} lacks "${name}"`);
  return value;
}
