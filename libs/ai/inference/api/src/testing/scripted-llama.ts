import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportModule } from '../embeddings/optional-package';
import type { Llama, LlamaContext, LlamaModule, LlamaOptions, LlamaSampling, LlamaSequence } from '../engines/gguf-llama';

/** Where the stand-in fails. */
export type LlamaStep = 'binary' | 'model' | 'context' | 'grammar' | 'prompt' | 'token';

export interface ScriptedLlamaOptions {
  /** A token for each character. */
  readonly says?: string;
  readonly fails?: LlamaStep;
  /** Awaited before each token. */
  readonly beforeToken?: () => Promise<void>;
  /** Awaited before the model is loaded. */
  readonly beforeLoad?: () => Promise<void>;
}

/** Installs empty packages in a folder, which can be found there; what they hold comes from `ScriptedLlama`. */
export function installEmptyPackages(folder: string): void {
  for (const name of ['node-llama-cpp', '@huggingface/jinja']) {
    const packageFolder = join(folder, 'node_modules', name);
    mkdirSync(packageFolder, { recursive: true });
    writeFileSync(join(packageFolder, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    writeFileSync(join(packageFolder, 'index.js'), '');
  }
}

/** A stand-in for node-llama-cpp and Jinja that says what it is told and notes what it is asked. Each character is a token. */
export class ScriptedLlama {
  readonly started: LlamaOptions[] = [];
  /** One for each start. */
  readonly running: Llama[] = [];
  readonly contexts: object[] = [];
  /** Prompts, in the order in which they were computed. */
  readonly prompts: string[] = [];
  readonly samplings: LlamaSampling[] = [];
  readonly grammars: string[] = [];
  /** Tokens whose keys and values are kept, of each context. */
  readonly histories: number[][] = [];
  loads = 0;
  disposals = 0;
  contextDisposals = 0;

  constructor(private readonly options: ScriptedLlamaOptions = {}) {}

  /** Those of the last context. */
  get kept(): readonly number[] {
    return this.histories.at(-1) ?? [];
  }

  readonly importModule: ImportModule = async (address) => (address.includes('node-llama-cpp') ? this.module() : { default: { Template } });

  private module(): LlamaModule {
    return {
      getLlama: async (options) => {
        this.fail('binary');
        this.started.push(options);
        const llama = this.llama(options.maxThreads);
        this.running.push(llama);
        return llama;
      },
      LlamaGrammarEvaluationState: class {},
    };
  }

  private llama(maxThreads: number): Llama {
    return {
      maxThreads,
      loadModel: async () => {
        this.loads++;
        await this.options.beforeLoad?.();
        this.fail('model');
        return {
          tokens: { bos: 1, bosString: '', eosString: '', shouldPrependBosToken: true },
          tokenize: (text) => [...text].map((character) => character.codePointAt(0) ?? 0),
          detokenize: textOf,
          createContext: async (options) => {
            this.fail('context');
            this.contexts.push(options);
            return this.context();
          },
        };
      },
      createGrammar: async ({ grammar }) => {
        this.fail('grammar');
        this.grammars.push(grammar);
        return {};
      },
      dispose: async () => {
        this.disposals++;
      },
    };
  }

  private context(): LlamaContext {
    const kept: number[] = [];
    this.histories.push(kept);
    const sequence: LlamaSequence = {
      get nextTokenIndex() {
        return kept.length;
      },
      clearHistory: async () => {
        kept.length = 0;
      },
      adaptStateToTokens: async (tokens) => {
        const differs = kept.findIndex((token, index) => token !== tokens[index]);
        if (differs >= 0) kept.length = differs;
      },
      evaluateWithoutGeneratingNewTokens: async (tokens) => {
        this.fail('prompt');
        kept.push(...tokens);
      },
      evaluate: (tokens, options) => this.evaluate(tokens, { options, kept }),
    };
    return { getSequence: () => sequence, dispose: async () => void this.contextDisposals++ };
  }

  private async *evaluate(
    tokens: readonly number[],
    { options, kept }: { readonly options: LlamaSampling; readonly kept: number[] },
  ): AsyncGenerator<number, void, undefined> {
    kept.push(...tokens);
    this.prompts.push(textOf(kept.slice(1)));
    this.samplings.push(options);
    for (const character of this.options.says ?? 'Hello.') {
      await this.options.beforeToken?.();
      this.fail('token');
      const token = character.codePointAt(0) ?? 0;
      yield token;
      kept.push(token);
    }
  }

  private fail(step: LlamaStep): void {
    if (this.options.fails === step) throw new Error(`no ${step}`);
  }
}

/** Writes each message on a line; its source is not read. */
class Template {
  render({ messages }: Readonly<Record<string, unknown>>): string {
    return (messages as readonly { readonly content: string }[]).map(({ content }) => `${content}\n`).join('');
  }
}

function textOf(tokens: readonly number[]): string {
  return String.fromCodePoint(...tokens);
}
