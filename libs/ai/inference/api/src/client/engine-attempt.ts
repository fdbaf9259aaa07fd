import { type ChatRequest, type FinishReason, inferenceErrors, mayUse } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import type { ChatEngine, ChatEvent, ChatEvents } from '../engines/chat-engine';
import type { Permit } from '../resilience/circuit-breaker';
import type { Release } from '../resilience/fair-queue';
import { withRetries } from '../resilience/retry-loop';
import { WatchedStream } from '../resilience/watched-stream';
import { routedEngineOf } from '../routing/route-plan';
import { AttemptBooks, codeOf } from './attempt-books';
import type { CallScope } from './call-scope';
import type { AttemptTimes } from './inference-observer.port';

/** How long an answer waits for its books. */
const BOOKING_MS = 250;

export interface AttemptOptions {
  readonly engine: ChatEngine;
  /** With the engine's own model, and the text so far where it is to go on from there. */
  readonly request: ChatRequest;
  /** Whether this attempt runs beside a slow one; it then neither waits for a place nor repeats itself. */
  readonly kind: 'ordinary' | 'hedge';
  readonly longestWaitMs: number;
  /** By when the answer has to begin, its time in the queue included, so that the next engine has time as well. Undefined for the last one, which has all that is left. */
  readonly opensWithinMs?: number;
}

/**
 * One engine asked for one answer: place in the queue, money set aside, leave of the breaker, repetitions until the first piece of the answer is there, and at the end all of it
 * given back, whichever way it ends.
 */
export class EngineAttempt {
  readonly number: number;
  /** Resolves when the request first goes to the engine. */
  readonly sent: Promise<void>;
  private markSent: () => void = () => undefined;
  private early: ChatEvent[] = [];
  private readonly books: AttemptBooks;
  private stream: WatchedStream<ChatEvents> | undefined;
  private permit: Permit | undefined;
  private release: Release | undefined;
  private sentAtMs: number | undefined;
  private firstTokenAfterMs: number | undefined;
  private startedAt: Date;
  private firstTokenAt: Date | undefined;
  private closing: Promise<void> | undefined;
  private finishReason: FinishReason | undefined;
  /** Comes with the next read. */
  private failure: AppError | undefined;
  /** Speaks when the attempt ends before its answer is complete: by the call, or because another one was faster. */
  private readonly ending = new AbortController();

  constructor(
    private readonly scope: CallScope,
    private readonly options: AttemptOptions,
  ) {
    this.number = scope.nextAttempt();
    const { engine, request, kind } = options;
    this.books = new AttemptBooks(scope, { attempt: this.number, engine, request, isHedge: kind === 'hedge' });
    this.startedAt = scope.timing.clock.now();
    this.sent = new Promise((resolve) => {
      this.markSent = resolve;
    });
  }

  get engine(): ChatEngine {
    return this.options.engine;
  }

  /** Milliseconds from the request to the first piece of the answer; up to now, when there is none yet. Undefined before the request. */
  get firstTokenMs(): number | undefined {
    if (this.sentAtMs === undefined) return undefined;
    return this.firstTokenAfterMs ?? this.scope.timing.monotonicMs() - this.sentAtMs;
  }

  /**
   * Resolves once the first piece of the answer is there.
   *
   * @throws AppError by which the engine, its queue or the budget refused; everything is then given back
   */
  async open(): Promise<void> {
    const { scope, options } = this;
    // The end of the call gives place and money back also when the reader has gone without a word.
    scope.signal.addEventListener('abort', this.closeByCall, { once: true });
    if (scope.signal.aborted) this.closeByCall();
    const { opensWithinMs } = options;
    const callOff = opensWithinMs === undefined ? undefined : scope.timing.after(opensWithinMs, () => this.closeUnopened(opensWithinMs));
    try {
      this.release = await this.enterQueue();
      await this.books.reserve(this.ending.signal);
      await withRetries(() => this.send(), {
        timing: scope.timing,
        signal: this.ending.signal,
        maxAttempts: options.kind === 'hedge' ? 1 : scope.limits.maxAttempts,
        longestWaitMs: options.longestWaitMs,
        endsAtMs: scope.endsAtMs,
        mayRepeat: () => scope.breakers.isPassable(this.engine),
        onRetry: (retry) => scope.observe({ ...this.identity(), type: 'retried', ...retry }),
      });
    } catch (error) {
      await this.closed(error);
      throw error;
    } finally {
      callOff?.();
    }
  }

  /**
   * What came together next, `finish` as the last of all, then undefined.
   *
   * @throws AppError by which the engine failed in the middle
   */
  async next(): Promise<readonly ChatEvent[] | undefined> {
    if (this.early.length > 0) {
      const { early } = this;
      this.early = [];
      return early;
    }
    try {
      return await this.read();
    } catch (error) {
      await this.closed(error);
      throw error;
    }
  }

  /** Gives everything back and books what was used. `undefined` for an answer that is complete. Only the first call counts, later ones wait for it. Never fails. */
  close(error: unknown): Promise<void> {
    this.closing ??= this.settle(error);
    return this.closing;
  }

  /** As `close`, but waits for the books for a moment only: a ledger that hangs must not hold the answer back. It goes on by itself. */
  async closed(error: unknown): Promise<void> {
    await new Promise<void>((resolve) => {
      const callOff = this.scope.timing.after(BOOKING_MS, resolve);
      const closed = (): void => {
        callOff();
        resolve();
      };
      this.close(error).then(closed, closed);
    });
  }

  private readonly closeByCall = (): void => void this.close(this.scope.signal.reason);

  /** Says nothing against the engine: the caller may have left it a millisecond. */
  private closeUnopened(durationMs: number): void {
    void this.close(inferenceErrors.INFERENCE_DEADLINE_PASSED({ seconds: Math.ceil(durationMs / 1000) }));
  }

  private identity() {
    return { callId: this.scope.callId, attempt: this.number, engine: routedEngineOf(this.engine) };
  }

  private async enterQueue(): Promise<Release> {
    const { scope, engine, options } = this;
    const queue = scope.queueOf(engine);
    const { signal } = this.ending;
    const release = options.kind === 'hedge' ? queue.tryEnter() : await queue.enter(scope.context.organisationId, signal);
    if (release === undefined) throw inferenceErrors.INFERENCE_OVERLOADED({ endpoint: engine.endpointId });
    if (!signal.aborted) return release;
    // Ended between being let in and hearing of it.
    release();
    throw signal.reason;
  }

  private async send(): Promise<void> {
    const { scope, engine, options } = this;
    const { signal } = this.ending;
    signal.throwIfAborted();
    // The plan has asked this already. An entry may have changed since, and this is the last moment before the text leaves.
    const { dataClass } = options.request;
    if (!mayUse(engine, dataClass)) throw inferenceErrors.INFERENCE_DATA_CLASS_REFUSED({ dataClass, endpoint: engine.endpointId });
    this.permit = scope.breakers.of(engine).permit();
    if (this.permit === undefined) throw inferenceErrors.INFERENCE_OVERLOADED({ endpoint: engine.endpointId });
    const { timing, limits } = scope;
    this.stream = new WatchedStream((stop) => engine.stream(options.request, { signal: stop }), {
      timing,
      signal,
      firstEventMs: limits.firstEventMs,
      isAnswer: (together) => together.some(({ type }) => type !== 'meta'),
      idleMs: limits.idleMs,
    });
    // What a try that failed has told.
    this.early = [];
    this.failure = undefined;
    this.startedAt = timing.clock.now();
    this.sentAtMs = timing.monotonicMs();
    this.markSent();
    scope.observe({ ...this.identity(), type: 'sent' });
    try {
      await this.readFirstPiece();
    } catch (error) {
      this.permit.failed(error);
      this.stream.stop(error as Error);
      // A refusal costs nothing; what ends the attempt while it waits to ask again must not be charged for it.
      if (!this.books.usage.mayCost(codeOf(error))) this.stream = undefined;
      throw error;
    }
  }

  private async readFirstPiece(): Promise<void> {
    for (;;) {
      const together = await this.read();
      if (together === undefined) return;
      this.early.push(...together);
      if (together.every(({ type }) => type === 'meta' || type === 'usage')) continue;
      this.firstTokenAfterMs = this.firstTokenMs;
      this.firstTokenAt = this.scope.timing.clock.now();
      this.scope.observe({ ...this.identity(), type: 'first-token', afterMs: this.firstTokenAfterMs ?? 0 });
      return;
    }
  }

  private async read(): Promise<readonly ChatEvent[] | undefined> {
    if (this.failure !== undefined) throw this.failure;
    if (this.finishReason !== undefined || this.stream === undefined) return undefined;
    const { endpointId: endpoint } = this.engine;
    try {
      const { done, value: together } = await this.stream.next();
      if (done === true) throw inferenceErrors.INFERENCE_STREAM_BROKEN();
      for (const event of together) this.books.usage.add(event);
      const last = together[together.length - 1];
      if (last?.type !== 'finish') return together;
      if (last.reason !== 'overloaded') {
        this.finishReason = last.reason;
        return together;
      }
      // DeepSeek's way of saying that its machines gave out in the middle of the answer. What came along with it still counts.
      this.failure = inferenceErrors.INFERENCE_OVERLOADED({ endpoint });
      if (together.length === 1) throw this.failure;
      return together.slice(0, -1);
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw inferenceErrors.INFERENCE_ANSWER_UNREADABLE({ endpoint }, { cause: error });
    }
  }

  private async settle(error: unknown): Promise<void> {
    this.scope.signal.removeEventListener('abort', this.closeByCall);
    if (error === undefined) {
      this.permit?.succeeded();
      this.stream?.leave();
    } else {
      this.permit?.failed(error);
      this.ending.abort(error);
    }
    this.release?.();
    const { startedAt, firstTokenAt } = this;
    const code = error === undefined ? 'answered' : codeOf(error);
    await this.books.end({ code, startedAt, firstTokenAt, wasSent: this.stream !== undefined, times: this.times() });
  }

  private times(): AttemptTimes {
    const { finishReason, sentAtMs, firstTokenAfterMs: firstTokenMs } = this;
    return { firstTokenMs, durationMs: sentAtMs === undefined ? undefined : this.scope.timing.monotonicMs() - sentAtMs, finishReason };
  }
}
