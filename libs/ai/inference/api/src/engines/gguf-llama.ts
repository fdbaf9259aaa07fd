/** What is used of node-llama-cpp 3; its own types come with the optional package. */
export interface LlamaModule {
  getLlama(options: LlamaOptions): Promise<Llama>;
  readonly LlamaGrammarEvaluationState: new (options: { readonly model: LlamaModel; readonly grammar: LlamaGrammar }) => LlamaGrammarState;
}
export interface LlamaOptions {
  readonly gpu: false;
  readonly build: 'never';
  readonly maxThreads: number;
  readonly logLevel: 'disabled';
  readonly progressLogs: false;
}
export interface Llama {
  /** At the same time, of all contexts together. */
  maxThreads: number;
  loadModel(options: { readonly modelPath: string; readonly gpuLayers: 0 }): Promise<LlamaModel>;
  createGrammar(options: { readonly grammar: string }): Promise<LlamaGrammar>;
  dispose(): Promise<void>;
}
/** Both are opaque: handed back to where they came from. */
export type LlamaGrammar = object;
export type LlamaGrammarState = object;

export interface LlamaModel {
  readonly tokens: {
    readonly bos: number | null;
    readonly bosString: string | null;
    readonly eosString: string | null;
    readonly shouldPrependBosToken: boolean;
  };
  tokenize(text: string, hasSpecialTokens: boolean): number[];
  detokenize(tokens: readonly number[], hasSpecialTokens: boolean, before: readonly number[]): string;
  createContext(options: LlamaContextOptions): Promise<LlamaContext>;
}
export interface LlamaContextOptions {
  readonly contextSize: number;
  readonly sequences: 1;
  readonly batchSize: number;
  readonly threads: number;
}
export interface LlamaContext {
  getSequence(): LlamaSequence;
  /** Frees keys and values; the weights stay. */
  dispose(): Promise<void>;
}
export interface LlamaSequence {
  /** Tokens that have been read, and whose keys and values are kept. */
  readonly nextTokenIndex: number;
  clearHistory(): Promise<void>;
  adaptStateToTokens(tokens: readonly number[], isShiftAllowed: boolean): Promise<void>;
  evaluateWithoutGeneratingNewTokens(tokens: readonly number[]): Promise<void>;
  /** Ends at the end token of the model. */
  evaluate(tokens: readonly number[], options: LlamaSampling): AsyncGenerator<number, void, undefined>;
}
export interface LlamaSampling {
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly minP: number;
  /** 32 bits. */
  readonly seed: number;
  readonly grammarEvaluationState?: LlamaGrammarState;
  readonly repeatPenalty?: {
    readonly punishTokens: readonly number[];
    readonly maxPunishTokens: number;
    readonly penalty: 1;
    readonly frequencyPenalty: number;
    readonly presencePenalty: number;
  };
}
