import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EmbeddingModel } from './embedding-engine';
import { embeddingErrors } from './embedding.errors';
import { LoadedOnce } from './loaded-once';
import { loadOptionalPackage, type OptionalPackages } from './optional-package';

const PACKAGE = 'node-llama-cpp';
const INSTALL = 'node tools/local-engine/install.mjs gguf';
/** Longer passages are cut: attention costs grow with the square, and no chunk of ours is as long. */
const MAX_CONTEXT_TOKENS = 2_048;
/** Of a context, what stays free: begin and end token, and the one that node-llama-cpp demands beyond the input. */
const RESERVED_TOKENS = 3;

export interface GgufEmbeddingsOptions extends OptionalPackages {
  /** Named in errors. */
  readonly endpoint: string;
  /** The GGUF file. */
  readonly path: string;
}

/** What is used of node-llama-cpp 3; its own types come with the optional package. */
interface LlamaModule {
  getLlama(options: LlamaOptions): Promise<Llama>;
}
interface LlamaOptions {
  readonly gpu: false;
  readonly build: 'never';
  readonly maxThreads: number;
  readonly logLevel: 'disabled';
  readonly progressLogs: false;
}
interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>;
  dispose(): Promise<void>;
}
interface LlamaModel {
  readonly trainContextSize: number;
  tokenize(text: string): number[];
  createEmbeddingContext(options: {
    readonly contextSize: number;
    readonly batchSize: number;
    readonly threads: number;
  }): Promise<LlamaContext>;
}
interface LlamaContext {
  getEmbeddingFor(tokens: number[]): Promise<{ readonly vector: readonly number[] }>;
}

interface LoadedModel {
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly maxInputTokens: number;
}

/** A GGUF file in this process through llama.cpp; pooled as the file's own metadata says. Loaded on first use. */
export class GgufEmbeddings implements EmbeddingModel {
  private readonly loaded: LoadedOnce<LoadedModel>;

  constructor(private readonly options: GgufEmbeddingsOptions) {
    this.loaded = new LoadedOnce(() => this.load());
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly number[])[]> {
    const { model, context, maxInputTokens } = await this.loaded.get();
    const vectors: (readonly number[])[] = [];
    for (const text of texts) {
      signal?.throwIfAborted();
      vectors.push(await this.vectorOf(context, model.tokenize(text).slice(0, maxInputTokens)));
    }
    return vectors;
  }

  async close(): Promise<void> {
    await this.loaded.release()?.llama.dispose();
  }

  private async vectorOf(context: LlamaContext, tokens: number[]): Promise<readonly number[]> {
    try {
      return (await context.getEmbeddingFor(tokens)).vector;
    } catch (error) {
      throw embeddingErrors.EMBEDDING_ANSWER_UNUSABLE({ endpoint: this.options.endpoint }, { cause: error });
    }
  }

  private async load(): Promise<LoadedModel> {
    const { endpoint, path, folder, importModule } = this.options;
    if (!existsSync(path)) throw embeddingErrors.EMBEDDING_MODEL_FILE_MISSING({ endpoint, file: basename(path) });
    // node-llama-cpp reads a file that is no GGUF again and again, for minutes.
    if (!(await isGguf(path))) throw embeddingErrors.EMBEDDING_MODEL_UNREADABLE({ endpoint, file: basename(path) });
    const module = (await loadOptionalPackage({ name: PACKAGE, folder, importModule, endpoint, command: INSTALL })) as LlamaModule;
    const llama = await this.start(module);
    try {
      const model = await llama.loadModel({ modelPath: path });
      const contextSize = Math.min(model.trainContextSize, MAX_CONTEXT_TOKENS);
      // An encoder reads its input in one batch; llama.cpp ends the process when a batch is smaller than the input.
      const context = await model.createEmbeddingContext({ contextSize, batchSize: contextSize, threads: 1 });
      return { llama, model, context, maxInputTokens: Math.max(1, contextSize - RESERVED_TOKENS) };
    } catch (error) {
      await llama.dispose();
      throw embeddingErrors.EMBEDDING_MODEL_UNREADABLE({ endpoint, file: basename(path) }, { cause: error });
    }
  }

  private async start(module: LlamaModule): Promise<Llama> {
    try {
      // Two threads on busy cores were 400 times slower for a small model (measured); nothing is ever compiled or downloaded.
      return await module.getLlama({ gpu: false, build: 'never', maxThreads: 1, logLevel: 'disabled', progressLogs: false });
    } catch (error) {
      // The package is there without the binary of this platform.
      throw embeddingErrors.EMBEDDING_PACKAGE_MISSING(
        { endpoint: this.options.endpoint, package: PACKAGE, command: INSTALL },
        { cause: error },
      );
    }
  }
}

/** Whether a file begins as GGUF 2 or 3 does: its four letters, then the version (little-endian). */
async function isGguf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(8), position: 0 });
    return bytesRead === 8 && buffer.toString('latin1', 0, 4) === 'GGUF' && [2, 3].includes(buffer.readUInt32LE(4));
  } finally {
    await file.close();
  }
}
