import { type ChatStreamEvent, inferenceErrors, type Usage } from '@trivium/ai/inference/protocol';
import type { CallRecord } from '../client/call-record';
import { StreamedToolCalls } from './streamed-tool-calls';
import {
  type CallNote,
  callNoteOf,
  completionId,
  unixSeconds,
  usageOf,
  wireFinishReason,
  type WireUsage,
  wireUsageOf,
} from './wire-completion';

/**
 * The same with neighbouring words in one event: what came together from the model goes on together, and a client takes one chunk of ten words as well as ten of one. Around each word
 * a chunk has 250 characters of its own.
 */
export function joinedTexts(together: readonly ChatStreamEvent[]): readonly ChatStreamEvent[] {
  const joined: ChatStreamEvent[] = [];
  for (const event of together) {
    const last = joined[joined.length - 1];
    const isMore = last !== undefined && (event.type === 'text' || event.type === 'reasoning') && last.type === event.type;
    if (isMore) joined[joined.length - 1] = { type: event.type, delta: last.delta + event.delta };
    else joined.push(event);
  }
  return joined;
}

type Delta = Readonly<Record<string, unknown>>;

/** One piece of a streamed answer, as OpenAI's clients read it. */
export interface CompletionChunk {
  readonly id: string;
  readonly object: 'chat.completion.chunk';
  readonly created: number;
  readonly model: string;
  readonly choices: readonly {
    readonly index: 0;
    readonly delta: Delta;
    readonly logprobs: null;
    readonly finish_reason: string | null;
  }[];
  /** Null in all but the last chunk, and only where usage was asked for. */
  readonly usage?: WireUsage | null;
  readonly trivium?: CallNote;
}

export interface CompletionChunksOptions {
  readonly callId: string;
  readonly createdAt: Date;
  /** `stream_options.include_usage`. */
  readonly hasUsage: boolean;
  /** Complete when the stream is. */
  record(): CallRecord;
}

/** Makes chunks of a call's events, one stream each. */
export class CompletionChunks {
  private readonly toolCalls = new StreamedToolCalls();
  private model = 'unknown';
  private usage: Usage | undefined;
  private hasRole = false;
  private hasSpoken = false;

  constructor(private readonly options: CompletionChunksOptions) {}

  /**
   * @throws AppError INFERENCE_STREAM_BROKEN when another model begins anew after words were sent: this wire cannot take them back, and two halves of two answers
   * would pass for one
   */
  chunksOf(event: ChatStreamEvent): readonly CompletionChunk[] {
    switch (event.type) {
      case 'meta':
        if (event.attempt === 'restart' && this.hasSpoken) throw inferenceErrors.INFERENCE_STREAM_BROKEN({ endpoint: event.endpoint });
        this.model = event.model;
        return this.opening();
      case 'text':
        return this.saying({ content: event.delta });
      case 'reasoning':
        return this.saying({ reasoning_content: event.delta });
      case 'tool-call':
        return this.saying({ tool_calls: [this.toolCalls.deltaOf(event)] });
      case 'usage':
        this.usage = event.usage;
        return [];
      case 'finish': {
        const reason = wireFinishReason(event.reason, { hasToolCalls: this.toolCalls.count > 0 });
        return [{ ...this.chunk({}, reason), trivium: callNoteOf(this.options.record()) }];
      }
      case 'error':
        return [];
    }
  }

  /** What precedes the failure of a stream that has begun: what the answer cost until then, where that is known and was asked for. */
  failing(): readonly CompletionChunk[] {
    return this.hasRole && this.usage !== undefined ? this.ending() : [];
  }

  /** What follows the last event. */
  ending(): readonly CompletionChunk[] {
    if (!this.options.hasUsage) return [];
    const usage = usageOf(this.usage, this.options.record());
    return [{ ...this.chunk({}, null), choices: [], usage: usage === undefined ? null : wireUsageOf(usage) }];
  }

  private opening(): readonly CompletionChunk[] {
    if (this.hasRole) return [];
    this.hasRole = true;
    return [this.chunk({ role: 'assistant', content: '' }, null)];
  }

  private saying(delta: Delta): readonly CompletionChunk[] {
    this.hasSpoken = true;
    return [this.chunk(delta, null)];
  }

  private chunk(delta: Delta, finishReason: string | null): CompletionChunk {
    const { callId, createdAt, hasUsage } = this.options;
    return {
      id: completionId(callId),
      object: 'chat.completion.chunk',
      created: unixSeconds(createdAt),
      model: this.model,
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
      ...(hasUsage ? { usage: null } : {}),
    };
  }
}
