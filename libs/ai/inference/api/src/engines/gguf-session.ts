import type { ChatTemplate, PromptPart } from './gguf-chat-template';
import type { LlamaContext, LlamaGrammarState, LlamaSampling, LlamaSequence } from './gguf-llama';
import type { HeldModel } from './gguf-models';

/** Few enough that the reading of a long prompt can be called off: llama.cpp does not stop inside a batch. */
const PROMPT_CHUNK_TOKENS = 64;
/** The last ones that count for penalties. */
const PENALISED_TOKENS = 256;
/** Pieces before a token, by which the detokenizer knows whether a space belongs to it. */
const CONTEXT_FOR_SPACES = 16;
/** A character has up to four bytes, and each may be a token. */
const MAX_TOKENS_OF_CHARACTER = 4;

export interface GgufSessionOptions {
  /** May be in the hands of others too. */
  readonly held: HeldModel;
  /** Nobody else's: here is what was read and written. */
  readonly context: LlamaContext;
  readonly template: ChatTemplate;
}

export interface Generation {
  readonly promptTokens: readonly number[];
  /** Upper limit of the answer. */
  readonly maxTokens: number;
  readonly sampling: Omit<LlamaSampling, 'grammarEvaluationState' | 'repeatPenalty'>;
  readonly frequencyPenalty: number;
  readonly presencePenalty: number;
  readonly grammar: LlamaGrammarState | undefined;
  /** What was read for this reader last is not read again; undefined: nothing is taken over and nothing is kept. */
  readonly reader: string | undefined;
  readonly signal: AbortSignal;
  /** Told how many tokens of the prompt had been read before. */
  onPromptRead(reusedTokens: number): void;
}

/** A piece of an answer. */
export interface GeneratedPiece {
  /** '' for a token in the middle of a character. */
  readonly text: string;
  /** What was computed for it: none for what the last token has left over. */
  readonly tokens: 0 | 1;
}

/** A model in memory with the one sequence that is computed here. */
export class GgufSession {
  readonly template: ChatTemplate;
  private readonly sequence: LlamaSequence;
  /** Whose text the sequence holds. */
  private reader: string | undefined;

  constructor(private readonly options: GgufSessionOptions) {
    this.template = options.template;
    this.sequence = options.context.getSequence();
  }

  /** Marks of the template become the tokens that they name; text of people never does. */
  tokensOf(parts: readonly PromptPart[]): readonly number[] {
    const { model } = this.options.held;
    const { bos, shouldPrependBosToken } = model.tokens;
    const tokens = parts.flatMap(({ text, isTemplate }) => model.tokenize(text, isTemplate));
    return shouldPrependBosToken && bos !== null && tokens[0] !== bos ? [bos, ...tokens] : tokens;
  }

  /** @throws Error when llama.cpp does not take the grammar */
  async grammarState(grammar: string): Promise<LlamaGrammarState> {
    const { module, llama, model } = this.options.held;
    return new module.LlamaGrammarEvaluationState({ model, grammar: await llama.createGrammar({ grammar }) });
  }

  /** The pieces of an answer, one for each token. Ends early once the signal is aborted. */
  async *generate(generation: Generation): AsyncGenerator<GeneratedPiece, void, undefined> {
    const { sequence } = this;
    const { promptTokens, maxTokens, signal, onPromptRead } = generation;
    await this.open(generation);
    const reusedTokens = sequence.nextTokenIndex;
    for (let next = reusedTokens; next < promptTokens.length - 1; next += PROMPT_CHUNK_TOKENS) {
      if (signal.aborted) return;
      await sequence.evaluateWithoutGeneratingNewTokens(
        promptTokens.slice(next, Math.min(next + PROMPT_CHUNK_TOKENS, promptTokens.length - 1)),
      );
    }
    if (signal.aborted) return;
    onPromptRead(reusedTokens);
    let written = 0;
    const recent: number[] = [];
    const text = new TokenText(this.options.held.model);
    for await (const token of sequence.evaluate(promptTokens.slice(-1), samplingOf(generation, recent))) {
      written++;
      recent.push(token);
      if (recent.length > PENALISED_TOKENS) recent.shift();
      yield { text: text.push(token), tokens: 1 };
      if (signal.aborted || written === maxTokens) break;
    }
    yield { text: text.end(), tokens: 0 };
  }

  /** Forgets what was read and written for nobody by name. */
  async settle(): Promise<void> {
    if (this.reader === undefined) await this.sequence.clearHistory();
  }

  /** Frees what was read and written, and the weights once nobody else holds them. */
  async dispose(): Promise<void> {
    const { context, held } = this.options;
    try {
      await context.dispose();
    } finally {
      await held.release();
    }
  }

  private async open({ reader, promptTokens }: Generation): Promise<void> {
    const { sequence } = this;
    const isSame = reader !== undefined && reader === this.reader;
    this.reader = undefined;
    if (isSame) await sequence.adaptStateToTokens(promptTokens.slice(0, -1), false);
    else await sequence.clearHistory();
    this.reader = reader;
  }
}

function samplingOf({ sampling, grammar, frequencyPenalty, presencePenalty }: Generation, recent: readonly number[]): LlamaSampling {
  const isPenalised = frequencyPenalty !== 0 || presencePenalty !== 0;
  return {
    ...sampling,
    ...(grammar === undefined ? {} : { grammarEvaluationState: grammar }),
    ...(isPenalised
      ? {
          repeatPenalty: {
            // Read anew for each token. A function in its place goes unseen where the caller's `Function` is another one, as in a vm context.
            punishTokens: recent,
            maxPunishTokens: PENALISED_TOKENS,
            penalty: 1,
            frequencyPenalty,
            presencePenalty,
          },
        }
      : {}),
  };
}

/** Puts tokens together to text, and waits for the rest of a character. */
class TokenText {
  private waiting: number[] = [];
  private before: readonly number[] = [];

  constructor(private readonly model: HeldModel['model']) {}

  push(token: number): string {
    this.waiting.push(token);
    const text = this.model.detokenize(this.waiting, false, this.before);
    if (text.endsWith('\ufffd') && this.waiting.length < MAX_TOKENS_OF_CHARACTER) return '';
    return this.taken(text);
  }

  end(): string {
    return this.waiting.length === 0 ? '' : this.taken(this.model.detokenize(this.waiting, false, this.before));
  }

  private taken(text: string): string {
    this.before = [...this.before, ...this.waiting].slice(-CONTEXT_FOR_SPACES);
    this.waiting = [];
    return text;
  }
}
