import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UuidV7Source } from '@trivium/shared/kernel';
import type { ImportModule } from '../embeddings/optional-package';
import { GgufChatEngine, type GgufChatEngineOptions } from '../engines/gguf-chat-engine';
import type { Llama, LlamaModule, LlamaSequence } from '../engines/gguf-llama';
import type { ContractSetup, ContractSubject } from './chat-contract/contract-subject';
import { TEST_CLOCK } from './chat-contract/scripted-subjects';
import { nativeImport } from './native-import';

/** Another folder than the repository's can be named, to try an installation elsewhere. */
export const LOCAL_ENGINE_FOLDER = resolve(process.env['LOCAL_ENGINE_FOLDER'] ?? 'tools/local-engine');
export const isLlamaInstalled = existsSync(join(LOCAL_ENGINE_FOLDER, 'node_modules/node-llama-cpp'));

/** A GGUF engine of a test over the installed llama.cpp, whose draws are always the same. */
export function testGgufEngine(options: Pick<GgufChatEngineOptions, 'path'> & Partial<GgufChatEngineOptions>): GgufChatEngine {
  return new GgufChatEngine({
    endpointId: 'test-endpoint',
    model: 'tiny-chat',
    maxDataClass: 'confidential',
    ids: new UuidV7Source(() => TEST_CLOCK.now().getTime(), randomBytes),
    clock: TEST_CLOCK,
    folder: LOCAL_ENGINE_FOLDER,
    importModule: nativeImport,
    drawSeed: () => 1,
    ...options,
  });
}

/** Lets engines share one loaded model, and tells when a computation has ended. Whoever makes it disposes of it. */
export class SharedLlama {
  private llama: Promise<Llama> | undefined;
  private readonly listeners = new Set<() => void>();

  readonly importModule: ImportModule = async (address) => {
    const module = (await nativeImport(address)) as LlamaModule;
    // Other packages come through here too.
    if (!address.includes('node-llama-cpp/')) return module;
    return {
      ...module,
      getLlama: async (options: Parameters<LlamaModule['getLlama']>[0]) => await (this.llama ??= this.start(module, options)),
    };
  };

  /** The next time that a computation has ended, by `performance.now()`. */
  async nextEnd(): Promise<number> {
    await new Promise<void>((resolve) => {
      const listener = (): void => {
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
    return performance.now();
  }

  async dispose(): Promise<void> {
    await this.disposeLlama();
  }

  private disposeLlama = async (): Promise<void> => undefined;

  private async start(module: LlamaModule, options: Parameters<LlamaModule['getLlama']>[0]): Promise<Llama> {
    const llama = await module.getLlama(options);
    this.disposeLlama = llama.dispose.bind(llama);
    llama.dispose = async () => undefined;
    const loadModel = llama.loadModel.bind(llama);
    let model: ReturnType<Llama['loadModel']> | undefined;
    llama.loadModel = async (which) => await (model ??= loadModel(which).then((loaded) => this.watched(loaded)));
    return llama;
  }

  private watched(model: Awaited<ReturnType<Llama['loadModel']>>): typeof model {
    const createContext = model.createContext.bind(model);
    let context: ReturnType<typeof createContext> | undefined;
    model.createContext = async (options) => {
      context ??= createContext(options).then((made) => {
        const sequence = made.getSequence();
        this.watch(sequence);
        // An engine that closes leaves it to the next one; llama.cpp disposes of it in the end.
        return { getSequence: () => sequence, dispose: async () => undefined };
      });
      return await context;
    };
    return model;
  }

  private watch(sequence: LlamaSequence): void {
    const evaluate = sequence.evaluate.bind(sequence);
    const ended = (): void => this.listeners.forEach((listener) => listener());
    sequence.evaluate = async function* (tokens, options) {
      try {
        yield* evaluate(tokens, options);
      } finally {
        ended();
      }
    };
  }
}

/** The GGUF engine over a generated model, for the contract. */
export function openGgufSubject(shared: SharedLlama, path: string): (setup?: ContractSetup) => Promise<ContractSubject> {
  return async ({ timers, maxDataClass, modelName = 'usual' }: ContractSetup = {}) => {
    const model = { usual: 'tiny-chat', retired: 'deepseek-reasoner', unknown: 'not-served' }[modelName];
    const engine = testGgufEngine({
      path,
      model,
      timers,
      importModule: shared.importModule,
      ...(maxDataClass === undefined ? {} : { maxDataClass }),
    });
    return {
      engine,
      isScripted: false,
      heard: () => undefined,
      nextHangUp: () => shared.nextEnd(),
      close: () => engine.close(),
    };
  };
}
