import { type ChatMessage, textOf } from '@trivium/ai/inference/protocol';
import type { LoadedContextInfo, Wllama } from '@wllama/wllama';
import type { EdgeAsk, EdgeModel, EdgeModelFacts, EdgePiece, EdgeRuntime } from './edge-runtime';

/** Where each app serves llama.cpp's WebAssembly from: its own address, never another host. */
const WASM_PATH = '/wllama/wllama.wasm';

/** llama.cpp in WebAssembly (wllama), on one processor, in a worker: pages without cross-origin isolation have no shared memory. */
export class WllamaRuntime implements EdgeRuntime {
  constructor(private readonly wasmPath = WASM_PATH) {}

  async load(file: File, { contextTokens, signal }: { readonly contextTokens: number; readonly signal: AbortSignal }): Promise<EdgeModel> {
    // 270 kB of script and 10 MB of WebAssembly, for the few who want a model in their browser.
    const { LoggerWithoutDebug, Wllama: Runtime } = await import('@wllama/wllama');
    const wllama = new Runtime({ default: this.wasmPath }, { suppressNativeLog: true, allowOffline: true, logger: LoggerWithoutDebug });
    // Its fallback for browsers that lack features lies on a public host.
    wllama.setCompat(null);
    const stopped = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
    );
    try {
      // A worker that runs out of memory may say nothing at all: then the person's Stop is what ends it.
      const loaded = wllama.loadModel([file], { n_ctx: contextTokens, n_threads: 1, n_gpu_layers: 0, n_parallel: 1 });
      await Promise.race([loaded, stopped]);
    } catch (error) {
      await wllama.exit().catch(() => undefined);
      throw error;
    }
    return new WllamaModel(wllama, file.name);
  }
}

class WllamaModel implements EdgeModel {
  readonly facts: EdgeModelFacts;

  constructor(
    private readonly wllama: Wllama,
    fileName: string,
  ) {
    this.facts = factsOf(wllama.getLoadedContextInfo(), { fileName, hasChatTemplate: wllama.getChatTemplate() !== null });
  }

  async *ask({ messages, maxTokens, temperature, signal }: EdgeAsk): AsyncGenerator<EdgePiece> {
    const chunks = await this.wllama.createChatCompletion({
      messages: messages.map(toWire),
      stream: true,
      max_tokens: maxTokens,
      abortSignal: signal,
      ...(temperature === undefined ? {} : { temperature }),
    });
    for await (const { choices, usage } of chunks) {
      const [choice] = choices;
      yield {
        text: choice?.delta.content ?? '',
        finish: choice?.finish_reason ?? null,
        usage: usage ? { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens } : undefined,
      };
    }
  }

  close(): Promise<void> {
    return this.wllama.exit();
  }
}

function toWire(message: ChatMessage) {
  return message.role === 'tool'
    ? ({ role: 'user', content: textOf(message) } as const)
    : ({ role: message.role, content: textOf(message) } as const);
}

function factsOf(
  { metadata, n_ctx }: LoadedContextInfo,
  { fileName, hasChatTemplate }: { readonly fileName: string; readonly hasChatTemplate: boolean },
): EdgeModelFacts {
  const architecture = metadata['general.architecture'] ?? 'unknown';
  const total = Number(metadata[`${architecture}.expert_count`] ?? 0);
  const used = Number(metadata[`${architecture}.expert_used_count`] ?? 0);
  return {
    name: metadata['general.name'] ?? fileName,
    architecture,
    contextTokens: n_ctx,
    ...(total > 0 ? { experts: { total, used } } : {}),
    hasChatTemplate,
  };
}
