import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EmbeddingModel } from './embedding-engine';
import { embeddingErrors } from './embedding.errors';
import { LoadedOnce } from './loaded-once';
import { loadOptionalPackage, type OptionalPackages } from './optional-package';

const PACKAGE = '@huggingface/transformers';
const INSTALL = 'node tools/local-engine/install.mjs transformers';
const NEEDED_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** File of the weights and its name in transformers.js, best first. */
const WEIGHTS = [
  { file: 'onnx/model.onnx', dtype: 'fp32' },
  { file: 'onnx/model_fp16.onnx', dtype: 'fp16' },
  { file: 'onnx/model_quantized.onnx', dtype: 'q8' },
  { file: 'onnx/model_int8.onnx', dtype: 'int8' },
] as const;
/** Texts of one batch are padded to the longest; few keep memory small. */
const BATCH_INPUTS = 16;

export interface TransformersEmbeddingsOptions extends OptionalPackages {
  /** Named in errors. */
  readonly endpoint: string;
  /** Folder of the model: `config.json`, `tokenizer.json`, `tokenizer_config.json` and `onnx/model*.onnx`. */
  readonly path: string;
  /** One vector of a text's: the mean of its tokens', or the first token's (`cls`), as the model's card says. */
  readonly pooling: 'mean' | 'cls';
}

/** What is used of transformers.js 4; its own types come with the optional package. */
interface TransformersModule {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; useFSCache: boolean };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { readonly dtype: string; readonly device: 'cpu'; readonly local_files_only: true },
  ): Promise<FeatureExtraction>;
}
interface FeatureExtraction {
  (texts: readonly string[], options: { readonly pooling: 'mean' | 'cls'; readonly normalize: true }): Promise<Tensor>;
  dispose(): Promise<unknown>;
}
interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
  dispose?(): void;
}

/** A transformers.js folder on this machine through ONNX Runtime. Loaded on first use; nothing is ever downloaded. */
export class TransformersEmbeddings implements EmbeddingModel {
  private readonly loaded: LoadedOnce<FeatureExtraction>;

  constructor(private readonly options: TransformersEmbeddingsOptions) {
    this.loaded = new LoadedOnce(() => this.load());
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const extract = await this.loaded.get();
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += BATCH_INPUTS) {
      signal?.throwIfAborted();
      vectors.push(...(await this.vectorsOf(extract, texts.slice(start, start + BATCH_INPUTS))));
    }
    return vectors;
  }

  async close(): Promise<void> {
    await this.loaded.release()?.dispose();
  }

  private async vectorsOf(extract: FeatureExtraction, texts: readonly string[]): Promise<Float32Array[]> {
    const { endpoint, pooling } = this.options;
    try {
      const tensor = await extract(texts, { pooling, normalize: true });
      const dimensions = tensor.dims.at(-1) ?? 0;
      const vectors = texts.map((_, index) => tensor.data.slice(index * dimensions, (index + 1) * dimensions));
      tensor.dispose?.();
      return vectors;
    } catch (error) {
      throw embeddingErrors.EMBEDDING_ANSWER_UNUSABLE({ endpoint }, { cause: error });
    }
  }

  private async load(): Promise<FeatureExtraction> {
    const { endpoint, path, folder, importModule } = this.options;
    const missing = NEEDED_FILES.find((file) => !existsSync(join(path, file)));
    const weights = WEIGHTS.find(({ file }) => existsSync(join(path, file)));
    if (missing !== undefined || weights === undefined)
      throw embeddingErrors.EMBEDDING_MODEL_FILE_MISSING({ endpoint, file: missing ?? WEIGHTS[0].file });
    const module = (await loadOptionalPackage({ name: PACKAGE, folder, importModule, endpoint, command: INSTALL })) as TransformersModule;
    module.env.allowRemoteModels = false;
    module.env.allowLocalModels = true;
    module.env.useFSCache = false;
    try {
      // An absolute path is no name of a hub, so it is read as it is, whatever `env.localModelPath` says.
      return await module.pipeline('feature-extraction', resolve(path), { dtype: weights.dtype, device: 'cpu', local_files_only: true });
    } catch (error) {
      throw embeddingErrors.EMBEDDING_MODEL_UNREADABLE({ endpoint, file: weights.file }, { cause: error });
    }
  }
}
