import { type ChatRequest, type FinishReason, inferenceErrors, type ModelEntry, type Usage } from '@trivium/ai/inference/protocol';
import { orAborted } from '../embeddings/or-aborted';
import type { ChatEvent } from './chat-engine';
import { AnswerText } from './gguf-answer-text';
import { type ChatPrompt, thinkingOfTemplate } from './gguf-chat-template';
import type { SamplingDefaults } from './gguf-facts';
import { formatUnsupported, tellingOfForm } from './gguf-json-form';
import type { LlamaGrammarState } from './gguf-llama';
import type { GeneratedPiece, GgufSession } from './gguf-session';

export interface GgufAnswerOptions {
  readonly session: GgufSession;
  readonly request: ChatRequest;
  readonly entry: ModelEntry;
  readonly grammar: string | undefined;
  readonly defaults: SamplingDefaults;
  readonly chatTemplate: string | undefined;
  readonly signal: AbortSignal;
  readonly drawSeed: () => number;
}

/** One answer of a model in memory, from its prompt to its end. */
export class GgufAnswer {
  private pieces: AsyncGenerator<GeneratedPiece, void, undefined> | undefined;
  private text = new AnswerText({ stop: [], thinking: 'none' });
  private room = 0;
  private promptTokens = 0;
  private cacheHitTokens = 0;
  private completionTokens = 0;
  private reasoningTokens = 0;

  constructor(private readonly options: GgufAnswerOptions) {}

  /**
   * Writes the prompt and sees that it fits.
   *
   * @throws AppError INFERENCE_PROMPT_TOO_LONG by the model's own count of tokens, INFERENCE_FORMAT_UNSUPPORTED
   */
  async begin(): Promise<void> {
    const { session, request, grammar, signal } = this.options;
    const prompt = session.template.promptOf(tellingOfForm(request), grammar === undefined ? request.thinking : 'off');
    const promptTokens = session.tokensOf(prompt.parts);
    this.promptTokens = promptTokens.length;
    this.room = this.roomForAnswer();
    this.text = new AnswerText({ stop: [...(request.stop ?? []), ...prompt.stop], thinking: this.thinkingIn(prompt) });
    this.pieces = session.generate({
      promptTokens,
      maxTokens: this.room,
      sampling: this.sampling(),
      frequencyPenalty: request.frequencyPenalty ?? 0,
      presencePenalty: request.presencePenalty ?? 0,
      grammar: await this.grammarState(),
      reader: readerOf(request),
      signal,
      onPromptRead: (reusedTokens) => {
        this.cacheHitTokens = reusedTokens;
      },
    });
  }

  /** Text and thinking as they come, then the usage and the end. */
  async *events(): AsyncGenerator<ChatEvent, void, undefined> {
    const { pieces, text } = this;
    const { signal } = this.options;
    if (pieces === undefined) return;
    for (let next = await orAborted(pieces.next(), signal); next.done !== true; next = await orAborted(pieces.next(), signal)) {
      this.completionTokens += next.value.tokens;
      if (text.isThought) this.reasoningTokens += next.value.tokens;
      yield* text.push(next.value.text);
      if (text.isStopped) break;
    }
    signal.throwIfAborted();
    yield* text.end();
    yield { type: 'usage', usage: this.usage() };
    yield { type: 'finish', reason: this.reason() };
  }

  /** Resolves once nothing is computed any more, and nothing is kept that must not be. */
  async settle(): Promise<void> {
    await this.pieces?.return();
    await this.options.session.settle();
  }

  private roomForAnswer(): number {
    const { entry, request } = this.options;
    const { id: model, contextTokens } = entry;
    const room = Number(contextTokens) - this.promptTokens;
    const answerTokens = request.maxTokens ?? 1;
    if (answerTokens > room)
      throw inferenceErrors.INFERENCE_PROMPT_TOO_LONG({ model, promptTokens: this.promptTokens, answerTokens, contextTokens });
    return Math.min(room, request.maxTokens ?? room);
  }

  private thinkingIn({ isThinking }: ChatPrompt): 'none' | 'marked' | 'open' {
    if (isThinking) return 'open';
    const { grammar, chatTemplate } = this.options;
    return grammar !== undefined || thinkingOfTemplate(chatTemplate) === 'never' ? 'none' : 'marked';
  }

  private sampling() {
    const { request, defaults, drawSeed } = this.options;
    const { temperature = defaults.temperature, topP, seed = drawSeed() } = request;
    // Whoever names a share of the probability wants that share, not 40 tokens of it.
    const cut = topP === undefined ? defaults : { ...defaults, topP, topK: 0, minP: 0 };
    return { ...cut, temperature, seed: seed >>> 0 };
  }

  private async grammarState(): Promise<LlamaGrammarState | undefined> {
    const { session, grammar, request, entry } = this.options;
    if (grammar === undefined || request.responseFormat === undefined) return undefined;
    try {
      return await session.grammarState(grammar);
    } catch (cause) {
      throw formatUnsupported(request.responseFormat, { model: entry.id, cause });
    }
  }

  private usage(): Usage {
    const { promptTokens, cacheHitTokens, completionTokens, reasoningTokens } = this;
    return { promptTokens, cacheHitTokens, cacheMissTokens: promptTokens - cacheHitTokens, completionTokens, reasoningTokens };
  }

  private reason(): FinishReason {
    return !this.text.isStopped && this.completionTokens >= this.room ? 'length' : 'stop';
  }
}

/** For whom what is read may be kept: for a named reader, unless it is restricted or must be answered the same way again. */
function readerOf({ readerPseudonym, dataClass, seed }: ChatRequest): string | undefined {
  return dataClass === 'restricted' || seed !== undefined ? undefined : readerPseudonym;
}
