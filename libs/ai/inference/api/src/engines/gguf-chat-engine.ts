import { randomInt } from 'node:crypto';
import {
  type ChatRequest,
  checkRequest,
  CONTINUATION_SUPPORT,
  type DataClass,
  inferenceErrors,
  type Mixture,
  type ModelEntry,
} from '@trivium/ai/inference/protocol';
import { AppError, type Clock, type IdSource, systemClock } from '@trivium/shared/kernel';
import { LoadedOnce } from '../embeddings/loaded-once';
import type { OptionalPackages } from '../embeddings/optional-package';
import { orAborted } from '../embeddings/or-aborted';
import { FairQueue } from '../resilience/fair-queue';
import type { ChatEngine, ChatEvents, EngineCapabilities, EngineMetaEvent } from './chat-engine';
import { GgufAnswer } from './gguf-answer';
import { ggufChatErrors } from './gguf-chat.errors';
import { GgufFile } from './gguf-file';
import { grammarOf } from './gguf-json-form';
import { modelEntryOf } from './gguf-model-entry';
import { GgufModels } from './gguf-models';
import type { GgufSession } from './gguf-session';
import { loadGgufSession } from './gguf-session-loader';
import { capabilitiesOf, unsentParameters } from './known-capabilities';
import { DEFAULT_PATIENCE, StreamWatch } from './stream-watch';
import { systemTimers, type Timers } from './timers';

/** Keys and values of 8,192 tokens take 1 GB in a model of the size of Llama-3-8B. */
const DEFAULT_MAX_CONTEXT_TOKENS = 8_192;
/** Calls of one reader that may wait. */
const MAX_WAITING = 64;
const SEED_LIMIT = 2 ** 32;

export interface GgufChatEngineOptions extends OptionalPackages {
  /** Entry of `MODEL_ENDPOINTS`, named in errors. */
  readonly endpointId: string;
  readonly model: string;
  /** The GGUF file. */
  readonly path: string;
  readonly maxDataClass: DataClass;
  readonly ids: IdSource;
  readonly clock?: Clock;
  readonly timers?: Timers;
  /** Window in memory, at most that of the model; 8,192 unless told. */
  readonly maxContextTokens?: number;
  /** Processor threads; one unless told: two on busy cores were 400 times slower for a small model (measured). */
  readonly threads?: number;
  /** A seed of 32 bits for requests that name none. */
  readonly drawSeed?: () => number;
  /** Where engines of one process find each other's weights; unless told, this engine shares with nobody. */
  readonly models?: GgufModels;
}

/** What the file says, and what the process takes. */
export interface GgufCapabilities extends EngineCapabilities {
  /** Total and activated parameters; undefined while the file cannot be read. */
  readonly mixture: Mixture | undefined;
  /** All experts, as stored. */
  readonly weightBytes: number | 'unknown';
}

/**
 * A GGUF language model in this process, through llama.cpp. One answer at a time; callers wait in turns, one call of each reader. The model is loaded on first use, unless another
 * engine has the file in memory: then the weights are shared, and nothing else is.
 *
 * JSON is held by a grammar, so it is answered without thinking. A call takes over what the last one has read when both are of the same named reader, none
 * is restricted and no seed is set: other readers would hear from the time it takes what was asked before, and a seed promises the same answer.
 */
export class GgufChatEngine implements ChatEngine {
  readonly endpointId: string;
  readonly model: string;
  readonly place = 'local';
  readonly isOnThisMachine = true;
  readonly maxDataClass: DataClass;
  private readonly options: Required<GgufChatEngineOptions>;
  private readonly file: GgufFile;
  private readonly session: LoadedOnce<GgufSession>;
  private readonly queue: FairQueue;
  private closing = new AbortController();

  constructor(options: GgufChatEngineOptions) {
    const { clock = systemClock, timers = systemTimers, maxContextTokens = DEFAULT_MAX_CONTEXT_TOKENS, threads = 1, ...others } = options;
    const { drawSeed = () => randomInt(SEED_LIMIT), models = new GgufModels(), endpointId, model, path, maxDataClass } = others;
    this.options = { ...others, clock, timers, maxContextTokens, threads, drawSeed, models };
    this.endpointId = endpointId;
    this.model = model;
    this.maxDataClass = maxDataClass;
    this.file = new GgufFile({ endpoint: endpointId, path });
    this.session = new LoadedOnce(() => this.load());
    const tooMany = () => inferenceErrors.INFERENCE_OVERLOADED({ endpoint: endpointId, status: 503 });
    this.queue = new FairQueue({ concurrency: 1, maxWaiting: MAX_WAITING, tooMany });
  }

  capabilities(): GgufCapabilities {
    const continuation = CONTINUATION_SUPPORT.gguf.support;
    try {
      const { mixture, weightBytes } = this.file.facts();
      // What the registry holds of the name may be of other weights: the file tells of itself.
      return { ...capabilitiesOf(this.entry()), registryEntry: undefined, continuation, mixture, weightBytes };
    } catch {
      // Not there, or not usable: said when it is asked.
      return {
        ...capabilitiesOf(undefined),
        continuation,
        tools: 'refused',
        images: 'no',
        mixture: undefined,
        weightBytes: 'unknown',
      };
    }
  }

  async *stream(request: ChatRequest, { signal }: { readonly signal: AbortSignal }): AsyncGenerator<ChatEvents, void, undefined> {
    this.check(request, undefined);
    const entry = this.entry();
    this.check(request, entry);
    const grammar = grammarOf(request.responseFormat, this.model);
    const watch = new StreamWatch({
      timers: this.options.timers,
      patience: DEFAULT_PATIENCE,
      deadlineMs: request.deadlineMs ?? DEFAULT_PATIENCE.deadlineMs,
      callerSignal: AbortSignal.any([signal, this.closing.signal]),
    });
    try {
      const release = await this.queue.enter(request.readerPseudonym ?? '', watch.signal);
      yield* this.answer({ request, entry, grammar, signal: watch.signal, release });
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw ggufChatErrors.GGUF_CHAT_FAILED({ endpoint: this.endpointId }, { cause: error });
    } finally {
      watch.end();
    }
  }

  /** Stops what runs and frees the memory, the weights once no other engine holds them. The next call loads what is not there. */
  async close(): Promise<void> {
    this.closing.abort(inferenceErrors.INFERENCE_CANCELLED());
    this.closing = new AbortController();
    const release = await this.queue.enter('', new AbortController().signal);
    try {
      await this.session.release()?.dispose();
    } finally {
      release();
    }
  }

  private async *answer({ request, entry, grammar, signal, release }: Admitted): AsyncGenerator<ChatEvents, void, undefined> {
    let answer: GgufAnswer | undefined;
    try {
      signal.throwIfAborted();
      const session = await orAborted(this.session.get(), signal);
      const { sampling: defaults, chatTemplate } = this.file.facts();
      answer = new GgufAnswer({
        session,
        request,
        entry,
        grammar,
        defaults,
        chatTemplate,
        signal,
        drawSeed: this.options.drawSeed,
      });
      await answer.begin();
      yield [this.meta(request, entry)];
      for await (const event of answer.events()) yield [event];
    } finally {
      // A computation that has begun ends by itself: who asked does not wait for it, who comes next does.
      void (answer?.settle() ?? Promise.resolve()).then(release, release);
    }
  }

  private meta(request: ChatRequest, entry: ModelEntry): EngineMetaEvent {
    const { endpointId: endpoint, model, place } = this;
    const callId = this.options.ids.next();
    return {
      type: 'meta',
      callId,
      attempt: 'first',
      engine: place,
      endpoint,
      model,
      place,
      unsentParameters: unsentParameters(entry, request),
    };
  }

  private check(request: ChatRequest, model: ModelEntry | undefined): void {
    const { endpointId: id, place, maxDataClass, isOnThisMachine } = this;
    checkRequest(request, { endpoint: { id, place, maxDataClass, isOnThisMachine }, model });
  }

  private entry(): ModelEntry {
    const { model } = this;
    const { maxContextTokens, clock } = this.options;
    return modelEntryOf(this.file.facts(), { model, maxContextTokens, readAt: clock.now() });
  }

  private async load(): Promise<GgufSession> {
    const { path, folder, importModule, threads, models } = this.options;
    const { signal } = this.closing;
    const { contextTokens } = this.entry();
    const options = { endpoint: this.endpointId, path, file: this.file, threads, models, folder, importModule };
    const session = await loadGgufSession(options, Number(contextTokens));
    if (signal.aborted) await session.dispose();
    signal.throwIfAborted();
    return session;
  }
}

interface Admitted {
  readonly request: ChatRequest;
  readonly entry: ModelEntry;
  readonly grammar: string | undefined;
  readonly signal: AbortSignal;
  readonly release: () => void;
}
