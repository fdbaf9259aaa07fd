import {
  type ChatStreamEvent,
  type FinishReason,
  finishReasonFromWire,
  inferenceErrors,
  usageFromWire,
} from '@trivium/ai/inference/protocol';
import { z } from 'zod';
import { errorOfStream } from './wire-errors';

/** A piece of an answer, its usage, or its end. */
export type AnswerEvent = Extract<ChatStreamEvent, { readonly type: 'text' | 'reasoning' | 'tool-call' | 'usage' | 'finish' }>;

const text = z.string().nullish();

const toolCallSchema = z.object({
  index: z.int().nonnegative().nullish(),
  id: text,
  function: z
    .object({
      name: text,
      // A string by the API; some servers send the object.
      arguments: z.union([z.string(), z.record(z.string(), z.json())]).nullish(),
    })
    .nullish(),
});

const deltaSchema = z.object({
  content: text,
  /** DeepSeek, SGLang, llama.cpp, LM Studio and, until 2025, vLLM. */
  reasoning_content: text,
  /** Ollama, relays, and vLLM since; in a time of change both at once. */
  reasoning: text.catch(undefined),
  tool_calls: z.array(toolCallSchema).nullish(),
});

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        index: z.int().nullish(),
        delta: deltaSchema.nullish(),
        /** Stands for `delta` in an answer that is no stream. */
        message: deltaSchema.nullish(),
        finish_reason: text,
      }),
    )
    .nullish(),
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
});

type Delta = z.infer<typeof deltaSchema>;

export interface AnswerReaderOptions {
  /** Named in errors. */
  readonly endpoint: string;
  readonly model: string;
  /** Whether the answer is to be JSON; blank is then no answer. */
  readonly isJson: boolean;
}

/** Reads what comes over the wire, one piece at a time, and keeps in mind how far the answer is. */
export class AnswerReader {
  private finishReason: FinishReason | undefined;
  private hasChoice = false;
  private hasText = false;
  private hasToolCall = false;

  constructor(private readonly options: AnswerReaderOptions) {}

  /** Whether the model has said why it stops: nothing but usage follows. */
  get hasFinishReason(): boolean {
    return this.finishReason !== undefined;
  }

  /**
   * @param piece the parsed JSON of one event, or of a whole answer
   * @throws AppError INFERENCE_ANSWER_UNREADABLE; for an error that the stream reports, what `errorOfStream` makes of it
   */
  read(piece: unknown): readonly AnswerEvent[] {
    const { endpoint } = this.options;
    const plain = plainPieceOf(piece);
    if (plain !== undefined) return this.plainEvents(plain);
    const parsed = chunkSchema.safeParse(piece);
    // Without the parser's own error as cause: it quotes the answer.
    if (!parsed.success) throw inferenceErrors.INFERENCE_ANSWER_UNREADABLE({ endpoint });
    const { choices, usage, error } = parsed.data;
    if (error !== undefined && error !== null) throw errorOfStream(error, this.options);
    const choice = choices?.find(({ index }) => (index ?? 0) === 0);
    const events = choice === undefined ? [] : this.eventsOf(choice.delta ?? choice.message ?? {});
    if (choice !== undefined) this.hasChoice = true;
    // Some servers close with a second, empty reason; the first one is the model's.
    if (choice?.finish_reason) this.finishReason ??= finishReasonFromWire(choice.finish_reason);
    const counted = usageFromWire(usage);
    if (counted !== undefined) events.push({ type: 'usage', usage: counted });
    return events;
  }

  /**
   * The end of the answer, once nothing more comes.
   *
   * @param hasLastWord whether the server has said that this was all (`[DONE]`, or a whole JSON document)
   * @throws AppError INFERENCE_STREAM_BROKEN, INFERENCE_ANSWER_BLANK
   */
  finish(hasLastWord: boolean): AnswerEvent {
    const isWhole = this.finishReason !== undefined || (hasLastWord && this.hasChoice);
    if (!isWhole) throw inferenceErrors.INFERENCE_STREAM_BROKEN({ endpoint: this.options.endpoint });
    const reason = this.finishReason ?? 'other';
    // DeepSeek answers in spaces when it cannot hold to JSON, up to the limit of the answer.
    const isBlank = this.options.isJson && !this.hasText && !this.hasToolCall && (reason === 'stop' || reason === 'length');
    if (isBlank) throw inferenceErrors.INFERENCE_ANSWER_BLANK();
    return { type: 'finish', reason };
  }

  private plainEvents({ content, finishReason }: PlainPiece): AnswerEvent[] {
    this.hasChoice = true;
    if (finishReason) this.finishReason ??= finishReasonFromWire(finishReason);
    return content === '' ? [] : this.eventsOf({ content });
  }

  private eventsOf({ content, reasoning_content: reasoningContent, reasoning, tool_calls: toolCalls }: Delta): AnswerEvent[] {
    const events: AnswerEvent[] = [];
    const thought = reasoningContent || reasoning;
    if (thought) events.push({ type: 'reasoning', delta: thought });
    if (content) {
      this.hasText ||= content.trim() !== '';
      events.push({ type: 'text', delta: content });
    }
    for (const call of toolCalls ?? []) events.push(this.toolCallEvent(call));
    return events;
  }

  private toolCallEvent({ index, id, function: called }: z.infer<typeof toolCallSchema>): AnswerEvent {
    this.hasToolCall = true;
    const args = called?.arguments;
    return {
      type: 'tool-call',
      index: index ?? undefined,
      id: id ?? undefined,
      name: called?.name ?? undefined,
      argumentsDelta: typeof args === 'object' && args !== null ? JSON.stringify(args) : (args ?? undefined),
    };
  }
}

interface PlainPiece {
  readonly content: string;
  readonly finishReason: string | undefined;
}

/**
 * The text of a piece that says nothing else, or the reason of the end, as almost every piece of a stream does: the schema would cost more than all the rest of its way.
 *
 * @returns undefined for any other piece
 */
function plainPieceOf(piece: unknown): PlainPiece | undefined {
  if (!isRecord(piece) || isThere(piece['error']) || isThere(piece['usage'])) return undefined;
  const choices = piece['choices'];
  const choice: unknown = Array.isArray(choices) && choices.length === 1 ? choices[0] : undefined;
  if (!isRecord(choice) || (choice['index'] ?? 0) !== 0 || isThere(choice['message'])) return undefined;
  const delta = choice['delta'];
  if (!isRecord(delta)) return undefined;
  for (const name in delta) if (name !== 'content' && name !== 'role' && isThere(delta[name])) return undefined;
  const content = delta['content'] ?? '';
  const finishReason = choice['finish_reason'] ?? undefined;
  if (typeof content !== 'string' || (finishReason !== undefined && typeof finishReason !== 'string')) return undefined;
  return { content, finishReason };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
