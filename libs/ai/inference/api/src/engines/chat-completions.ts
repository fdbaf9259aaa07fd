import { type ChatRequest, inferenceErrors, type ParameterName } from '@trivium/ai/inference/protocol';
import { type GuardedFetcher, hostPortOf, type StreamedResource } from '@trivium/platform/http';
import { AppError, type Clock, type IdSource } from '@trivium/shared/kernel';
import type { ChatEvents, EngineMetaEvent } from './chat-engine';
import { type Patience, StreamWatch } from './stream-watch';
import type { Timers } from './timers';
import { type AnswerDecoder, type AnswerPiece, JsonAnswerDecoder, SseAnswerDecoder } from './wire/answer-decoder';
import { retryAfterMs } from './wire/retry-after';
import { AnswerReader } from './wire/wire-answer';
import { errorOfRefusal } from './wire/wire-errors';

/** 384,000 tokens, each in an event of its own of up to 1 KB, and room. Nothing of it is kept. */
const MAX_STREAM_BYTES = 1024 * 1024 * 1024;
/** Enough to see what a refusal is about. */
const MAX_REFUSAL_BYTES = 64 * 1024;
const REFUSAL_BODY_MS = 2_000;
/** The fetcher's own clock only catches what ours has missed. */
const FETCHER_SLACK_MS = 5_000;

export interface ChatCompletionsOptions {
  /** Entry of `MODEL_ENDPOINTS`, named in errors. */
  readonly endpointId: string;
  /** Up to the version, `https://api.example/v1`; `/chat/completions` is added, a query string stays. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly place: EngineMetaEvent['place'];
  /** Whether the address may be a private one: only where the operator has named it. */
  readonly mayBePrivate: boolean;
  readonly fetcher: GuardedFetcher;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly patience: Patience;
}

export interface PreparedCompletion {
  /** What is sent. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly unsentParameters: readonly ParameterName[];
}

export interface CompletionCall {
  readonly request: ChatRequest;
  readonly signal: AbortSignal;
  /** Called by the first read; what it throws is thrown there, before anything is sent. */
  prepare(): PreparedCompletion;
}

/** `POST {baseUrl}/chat/completions` of an OpenAI-compatible API as a stream of events. Neither messages nor key are logged or put into an error. */
export class ChatCompletions {
  private readonly url: URL;

  constructor(private readonly options: ChatCompletionsOptions) {
    this.url = new URL(options.baseUrl);
    this.url.pathname = `${this.url.pathname.replace(/\/+$/, '')}/chat/completions`;
  }

  /** One attempt, as `ChatEngine.stream` says. */
  async *stream({ request, signal, prepare }: CompletionCall): AsyncGenerator<ChatEvents, void, undefined> {
    const { body, unsentParameters } = prepare();
    const { timers, patience, endpointId: endpoint, model } = this.options;
    const deadlineMs = request.deadlineMs ?? patience.deadlineMs;
    const watch = new StreamWatch({ timers, patience, deadlineMs, callerSignal: signal });
    let hasBegun = false;
    try {
      watch.signal.throwIfAborted();
      const resource = await watch.waiting(this.post({ body, timeoutMs: deadlineMs + FETCHER_SLACK_MS, signal: watch.signal }));
      if (resource.status !== 200) throw await this.refusal(resource, watch);
      const isJson = request.responseFormat !== undefined && request.responseFormat.type !== 'text';
      const reader = new AnswerReader({ endpoint, model, isJson });
      const decoder = this.decoderFor(resource, reader);
      hasBegun = true;
      yield [this.meta(unsentParameters)];
      const answer: Answer = { chunks: resource.chunks[Symbol.asyncIterator](), decoder, reader, watch, hasLastWord: false };
      // One generator from the wire to the client, and plain loops in it: `yield*` costs each word three more turns through the queue of promises for every level.
      for (let isOpen = true; isOpen;) {
        const piece = await this.nextPiece(answer);
        isOpen = piece.isOpen;
        const [first, ...others] = piece.events;
        if (first !== undefined) yield [first, ...others];
      }
      yield [reader.finish(answer.hasLastWord)];
    } catch (error) {
      throw this.failure(error, { watch, deadlineMs, hasBegun });
    } finally {
      watch.end();
    }
  }

  /** What the next bytes say; from then on, the end is expected as soon as they make it likely. */
  private async nextPiece(answer: Answer): Promise<{ readonly events: AnswerPiece['events']; readonly isOpen: boolean }> {
    const { chunks, decoder, reader, watch } = answer;
    const { usageMs, closeMs } = this.options.patience;
    const bytes = await nextBytes({ chunks, watch, isWhole: answer.hasLastWord || reader.hasFinishReason });
    const piece = bytes === undefined ? decoder.end() : decoder.push(bytes);
    if (piece.events.length > 0) watch.hearProgress();
    answer.hasLastWord ||= piece.hasLastWord;
    if (reader.hasFinishReason) watch.expectEndWithin(usageMs);
    if (answer.hasLastWord) watch.expectEndWithin(closeMs);
    return { events: piece.events, isOpen: bytes !== undefined };
  }

  private async post(sent: Sent): Promise<StreamedResource> {
    const { fetcher, apiKey } = this.options;
    return await fetcher.postStream(this.url.href, {
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json;q=0.5',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(sent.body),
      configuredHost: this.options.mayBePrivate ? hostPortOf(this.url) : undefined,
      maxBytes: MAX_STREAM_BYTES,
      timeoutMs: sent.timeoutMs,
      signal: sent.signal,
    });
  }

  private meta(unsentParameters: readonly ParameterName[]): EngineMetaEvent {
    const { ids, endpointId: endpoint, model, place } = this.options;
    const engine = place;
    return { type: 'meta', callId: ids.next(), attempt: 'first', engine, endpoint, model, place, unsentParameters };
  }

  private decoderFor({ headers }: StreamedResource, reader: AnswerReader): AnswerDecoder {
    const endpoint = this.options.endpointId;
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (mediaType === undefined || mediaType === 'text/event-stream') return new SseAnswerDecoder(reader, endpoint);
    if (mediaType === 'application/json') return new JsonAnswerDecoder(reader, endpoint);
    throw inferenceErrors.INFERENCE_ANSWER_UNREADABLE({ endpoint });
  }

  private async refusal({ status, headers, chunks }: StreamedResource, watch: StreamWatch): Promise<AppError> {
    const { endpointId: endpoint, model, clock } = this.options;
    watch.expectEndWithin(REFUSAL_BODY_MS);
    const body = await refusalBody(chunks, watch);
    return errorOfRefusal({ endpoint, model, status, retryAfterMs: retryAfterMs(headers['retry-after'], clock.now()), body });
  }

  /** Who gave up decides: the watch says why itself, the fetcher only how. */
  private failure(error: unknown, { watch, deadlineMs, hasBegun }: Attempt): unknown {
    const isOfFetcher = error instanceof AppError && (error.code === 'FETCH_FAILED' || error.code === 'FETCH_REFUSED');
    if (!isOfFetcher) return error;
    if (watch.signal.aborted) return watch.signal.reason;
    const { endpointId: endpoint } = this.options;
    const options = { cause: error };
    switch (error.parameters['reason']) {
      case 'timeout':
        return inferenceErrors.INFERENCE_DEADLINE_PASSED({ seconds: deadlineMs / 1_000 }, options);
      case 'too large':
        return inferenceErrors.INFERENCE_ANSWER_TOO_LARGE({ limitMb: MAX_STREAM_BYTES / 1024 / 1024 }, options);
      default:
        return hasBegun
          ? inferenceErrors.INFERENCE_STREAM_BROKEN({ endpoint }, options)
          : inferenceErrors.INFERENCE_UNREACHABLE({ endpoint }, options);
    }
  }
}

interface Answer {
  readonly chunks: AsyncIterator<Uint8Array>;
  readonly decoder: AnswerDecoder;
  readonly reader: AnswerReader;
  readonly watch: StreamWatch;
  /** Whether the server has said that this was all. */
  hasLastWord: boolean;
}

interface Attempt {
  readonly watch: StreamWatch;
  readonly deadlineMs: number;
  readonly hasBegun: boolean;
}

interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** @returns undefined at the end; a broken or silent connection ends a whole answer as well as a closed one */
async function nextBytes({ chunks, watch, isWhole }: Pick<Answer, 'chunks' | 'watch'> & { readonly isWhole: boolean }) {
  try {
    const { done, value } = await watch.waiting(chunks.next());
    if (done === true) return undefined;
    watch.hearByte();
    return value;
  } catch (error) {
    if (!isWhole || watch.isCalledOff) throw error;
    return undefined;
  }
}

/** As much of the body as explains a refusal. */
async function refusalBody(chunks: AsyncIterable<Uint8Array>, watch: StreamWatch): Promise<string> {
  const utf8 = new TextDecoder();
  let body = '';
  try {
    const iterator = chunks[Symbol.asyncIterator]();
    for (let next = await watch.waiting(iterator.next()); !next.done; next = await watch.waiting(iterator.next())) {
      body += utf8.decode(next.value, { stream: true });
      if (body.length > MAX_REFUSAL_BYTES) break;
    }
  } catch {
    // The status has said enough; a body that breaks off changes nothing about it.
    return body;
  }
  return body;
}
