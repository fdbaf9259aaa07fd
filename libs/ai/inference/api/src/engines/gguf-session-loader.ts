import { loadOptionalPackage, type OptionalPackages } from '../embeddings/optional-package';
import { ggufChatErrors } from './gguf-chat.errors';
import { ChatTemplate, type JinjaModule } from './gguf-chat-template';
import type { GgufFile } from './gguf-file';
import type { Llama, LlamaModule } from './gguf-llama';
import type { GgufModels, HeldModel, LoadedModel } from './gguf-models';
import { GgufSession } from './gguf-session';

const PACKAGE = 'node-llama-cpp';
/** A dependency of node-llama-cpp, installed with it. */
const TEMPLATE_PACKAGE = '@huggingface/jinja';
const INSTALL = 'node tools/local-engine/install.mjs gguf';
/** Tokens of a prompt that llama.cpp takes at once; the prompt comes in smaller pieces anyhow. */
const BATCH_TOKENS = 64;

export interface GgufSessionLoaderOptions extends OptionalPackages {
  /** Named in errors. */
  readonly endpoint: string;
  readonly path: string;
  readonly file: GgufFile;
  /** Processor threads. */
  readonly threads: number;
  /** Who has which file in memory already. */
  readonly models: GgufModels;
}

/** llama.cpp did not start: the package is there without the binary of this platform. */
class LlamaStartError extends Error {}

/**
 * Loads a GGUF model into this process, on the processor, unless somebody has it there already; nothing is ever compiled or downloaded.
 *
 * @throws AppError GGUF_CHAT_PACKAGE_MISSING, GGUF_CHAT_FILE_MISSING, GGUF_CHAT_FILE_UNUSABLE
 */
export async function loadGgufSession(options: GgufSessionLoaderOptions, contextTokens: number): Promise<GgufSession> {
  const { file, threads } = options;
  const { chatTemplate } = file.facts();
  const module = (await optional(options, PACKAGE)) as LlamaModule;
  const jinja = jinjaOf(await optional(options, TEMPLATE_PACKAGE));
  const held = await hold(module, options);
  try {
    // node-llama-cpp keeps one place free: it would drop the beginning of the text when the last one is taken.
    const size = { contextSize: contextTokens + 1, sequences: 1, batchSize: BATCH_TOKENS, threads } as const;
    const context = await held.model.createContext(size);
    const { bosString, eosString } = held.model.tokens;
    const template = new ChatTemplate({ source: chatTemplate, jinja, beginToken: bosString ?? '', endToken: eosString ?? '' });
    return new GgufSession({ held, context, template });
  } catch (error) {
    await held.release();
    throw file.unusable(error);
  }
}

/** Each holder gets an error of its own: it names an endpoint, and the others' are none of its business. */
async function hold(module: LlamaModule, options: GgufSessionLoaderOptions): Promise<HeldModel> {
  const { endpoint, path, threads, models, file } = options;
  try {
    return await models.hold({ endpoint, path, threads, load: () => load(module, options) });
  } catch (error) {
    throw error instanceof LlamaStartError ? packageMissing(options, error.cause) : file.unusable(error);
  }
}

async function load(module: LlamaModule, { path, threads }: GgufSessionLoaderOptions): Promise<LoadedModel> {
  const llama = await start(module, threads);
  try {
    return { module, llama, model: await llama.loadModel({ modelPath: path, gpuLayers: 0 }) };
  } catch (error) {
    await llama.dispose();
    throw error;
  }
}

async function start(module: LlamaModule, maxThreads: number): Promise<Llama> {
  try {
    return await module.getLlama({ gpu: false, build: 'never', maxThreads, logLevel: 'disabled', progressLogs: false });
  } catch (cause) {
    throw new LlamaStartError('llama.cpp did not start', { cause });
  }
}

async function optional(options: GgufSessionLoaderOptions, name: string): Promise<unknown> {
  const { folder, importModule, endpoint } = options;
  try {
    return await loadOptionalPackage({ name, folder, importModule, endpoint, command: INSTALL });
  } catch (error) {
    throw packageMissing(options, error);
  }
}

function packageMissing({ endpoint }: GgufSessionLoaderOptions, cause: unknown): Error {
  return ggufChatErrors.GGUF_CHAT_PACKAGE_MISSING({ endpoint, package: PACKAGE, command: INSTALL }, { cause });
}

/** Node may find the names of a CommonJS module, or have them under `default` alone. */
function jinjaOf(module: unknown): JinjaModule {
  const { Template, default: whole } = module as Partial<JinjaModule> & { readonly default?: JinjaModule };
  return Template === undefined && whole !== undefined ? whole : (module as JinjaModule);
}
