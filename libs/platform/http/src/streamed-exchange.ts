import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { AnswerBody } from './fetched-body';

/** What waits for a slow reader before the connection is held. */
const MOST_WAITING_BYTES = 64 * 1024;

/**
 * One request and its answer, read while it is being written: what the dispatcher hands over goes to the reader as it is, without a stream of Node's between them. That costs less
 * (a stream of words has hundreds of pieces), and undici's `request` leaves a function on each of its handlers through which the collector of young objects took the whole answer for
 * alive (docs/evaluation/inference.md); for the same reason nothing here is a function set on an object.
 */
export class StreamedExchange implements Dispatcher.DispatchHandler, AsyncIterableIterator<Uint8Array, undefined> {
  private readonly begun = Promise.withResolvers<AnswerBody>();
  private readonly waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private controller: Dispatcher.DispatchController | undefined;
  /** The reader, while nothing is there for it. */
  private reader: PromiseWithResolvers<IteratorResult<Uint8Array, undefined>> | undefined;
  private hasEnded = false;
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly end: AbortSignal) {}

  /**
   * The answer once it has begun.
   *
   * @throws the error of the connection; the reason of `end` once it is aborted, which also closes the connection at any later moment
   */
  async send(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions): Promise<AnswerBody> {
    this.end.throwIfAborted();
    this.end.addEventListener('abort', this);
    dispatcher.dispatch(options, this);
    return await this.begun.promise;
  }

  /** Of the signal. */
  handleEvent(): void {
    this.giveUp(this.end.reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.failure) controller.abort(errorOf(this.failure.error));
  }

  onResponseStart(_: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void {
    // 1xx tells only that an answer is to come.
    if (statusCode >= 200) this.begun.resolve({ statusCode, headers, body: this });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.waiting.push(chunk);
    this.waitingBytes += chunk.length;
    if (this.waitingBytes > MOST_WAITING_BYTES) controller.pause();
    // Pieces that the network brought together are told one after the other, before any microtask: they reach the reader together.
    if (this.reader && this.waiting.length === 1) void Promise.resolve().then(() => this.serveReader());
  }

  onResponseEnd(): void {
    this.hasEnded = true;
    this.settle();
  }

  onResponseError(_: Dispatcher.DispatchController | null, error: unknown): void {
    this.failure ??= { error };
    this.settle();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const reader = Promise.withResolvers<IteratorResult<Uint8Array, undefined>>();
    this.serve(reader);
    return reader.promise;
  }

  /** Whoever leaves early wants no more of it, at once, also while it waits for the next piece. */
  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (!this.hasEnded) this.giveUp(new Error('Nobody reads on'));
    return Promise.resolve({ done: true, value: undefined });
  }

  private serve(reader: PromiseWithResolvers<IteratorResult<Uint8Array, undefined>>): void {
    this.reader = undefined;
    const [first, ...more] = this.waiting;
    if (first !== undefined) {
      this.waiting.length = this.waitingBytes = 0;
      if (this.controller?.paused === true) this.controller.resume();
      reader.resolve({ done: false, value: more.length === 0 ? first : Buffer.concat([first, ...more]) });
    } else if (this.failure) reader.reject(this.failure.error);
    else if (this.hasEnded) reader.resolve({ done: true, value: undefined });
    else this.reader = reader;
  }

  private serveReader(): void {
    if (this.reader) this.serve(this.reader);
  }

  private giveUp(reason: unknown): void {
    this.failure ??= { error: reason };
    this.waiting.length = 0;
    this.controller?.abort(errorOf(reason));
    this.settle();
  }

  private settle(): void {
    this.end.removeEventListener('abort', this);
    if (this.failure) this.begun.reject(this.failure.error);
    this.serveReader();
  }
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('Given up', { cause: reason });
}
