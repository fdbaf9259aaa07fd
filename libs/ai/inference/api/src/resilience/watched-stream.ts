import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { Timing } from './timing';

export interface WatchOptions<Event> {
  readonly timing: Timing;
  /** The longest silence before the answer begins: a busy service keeps requests waiting. */
  readonly firstEventMs: number;
  /** Whether an event is part of the answer, rather than a sign that the request was taken; each is, unless told. */
  isAnswer?(event: Event): boolean;
  /** The longest silence between two events of an answer that has begun. */
  readonly idleMs: number;
  /** Of the whole call. */
  readonly signal: AbortSignal;
}

/**
 * A stream that can be stopped and does not hang: once `signal` or `stop` speaks, or no event comes for too long, the reader hears of it at once, and so does the
 * source, whether it listens or not. Only the time in which a reader waits counts as silence. One timer runs for a whole stream, not one for each event.
 */
export class WatchedStream<Event> implements AsyncIterableIterator<Event> {
  private readonly controller = new AbortController();
  /** Made by the first read: a stream that nobody reads, or that was stopped before, asks nobody. */
  private iterator: AsyncIterator<Event> | undefined;
  /**
   * The read that is under way. An object of the engine's own: V8 allocates a function that is written straight into a property among the old objects, where it keeps all
   * that it sees alive until the next full collection.
   */
  private reading: PromiseWithResolvers<IteratorResult<Event>> | undefined;
  private waitsSinceMs: number | undefined;
  private hasBegun = false;
  private hasEnded = false;
  private callOffWatch = (): void => undefined;

  /**
   * @param open is given the signal to listen to
   */
  constructor(
    private readonly open: (signal: AbortSignal) => AsyncIterable<Event>,
    private readonly options: WatchOptions<Event>,
  ) {
    options.signal.addEventListener('abort', this.passOn, { once: true });
    if (options.signal.aborted) this.passOn();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Event>> {
    const { signal } = this.controller;
    if (signal.aborted) {
      this.end();
      return Promise.reject(signal.reason as Error);
    }
    if (this.hasEnded) return Promise.resolve({ done: true, value: undefined });
    const iterator = (this.iterator ??= this.begin());
    const reading = Promise.withResolvers<IteratorResult<Event>>();
    this.reading = reading;
    this.waitsSinceMs = this.options.timing.monotonicMs();
    iterator.next().then(
      (result) => {
        this.waitsSinceMs = this.reading = undefined;
        this.hasBegun ||= result.done !== true && (this.options.isAnswer?.(result.value) ?? true);
        if (result.done === true) this.end();
        reading.resolve(result);
      },
      (error: unknown) => {
        this.reading = undefined;
        this.end();
        reading.reject(error);
      },
    );
    return reading.promise;
  }

  return(): Promise<IteratorResult<Event>> {
    this.stop(inferenceErrors.INFERENCE_CANCELLED());
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Stops the source; a read under way fails with `reason`. Does nothing once the stream has ended. */
  stop(reason: Error): void {
    if (this.hasEnded) return;
    this.controller.abort(reason);
    this.reading?.reject(reason);
    this.leave();
  }

  /** Reads no further: the last event was there. The source may clean up; it is not told of a failure. */
  leave(): void {
    this.end();
    // A source that does not listen is left to itself: waiting for it would be the very hanging that this prevents.
    this.iterator?.return?.().catch(() => undefined);
  }

  private begin(): AsyncIterator<Event> {
    this.waitsSinceMs = this.options.timing.monotonicMs();
    this.watchSilence();
    return this.open(this.controller.signal)[Symbol.asyncIterator]();
  }

  private readonly passOn = (): void => this.stop(this.options.signal.reason as Error);

  private end(): void {
    this.hasEnded = true;
    this.waitsSinceMs = undefined;
    this.callOffWatch();
    this.options.signal.removeEventListener('abort', this.passOn);
  }

  private watchSilence(): void {
    const { timing, idleMs, firstEventMs } = this.options;
    const limitMs = this.hasBegun ? idleMs : firstEventMs;
    const silentMs = this.waitsSinceMs === undefined ? 0 : timing.monotonicMs() - this.waitsSinceMs;
    if (silentMs >= limitMs) return this.stop(inferenceErrors.INFERENCE_STREAM_IDLE({ seconds: Math.round(limitMs / 1000) }));
    // Never longer than the limit that holds once the first event is there.
    this.callOffWatch = timing.after(Math.min(limitMs - silentMs, idleMs), () => this.watchSilence());
  }
}
