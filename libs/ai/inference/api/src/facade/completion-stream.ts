import { encodeSseComment, encodeSseEvent } from '@trivium/ai/inference/protocol';
import type { FastifyReply } from 'fastify';
import type { Timers } from '../engines/timers';
import { BatchedWriter } from './batched-writer';
import type { CompletionChunk } from './completion-chunks';
import type { OpenAiError } from './openai-error';

/** Proxies and clients give a silent connection up after half a minute or more. */
const KEEP_ALIVE_MS = 15_000;

const EVENT_STREAM_HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };

/** What a stream begins with. */
type Opening = 'chunk' | 'silence';

export interface CompletionStreamOptions {
  /** Those together that came together. */
  readonly chunks: AsyncIterable<readonly CompletionChunk[]>;
  readonly timers: Timers;
  /** Speaks when nobody reads any more. */
  readonly gone: AbortSignal;
  /** A failure after the first byte; the status cannot change any more. */
  describeError(error: unknown): OpenAiError;
}

/**
 * Sends chunks as OpenAI's clients read them, `[DONE]` last. A failure before the first chunk is thrown, so that it gets a status of its own; while the model keeps
 * silent for long, the stream begins all the same, with comments. A later failure is an event with `error`, and no `[DONE]` follows.
 */
export async function sendCompletionStream(
  reply: FastifyReply,
  { chunks, timers, gone, describeError }: CompletionStreamOptions,
): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = iterator.next();
  const opening = await firstOrPatience(first, timers);
  begin(reply, opening);
  const writer = new BatchedWriter(reply.raw, gone);
  const stopKeepAlive = keepAlive(() => void writer.write(encodeSseComment()), timers);
  try {
    for (let next = await first; next.done !== true; next = await iterator.next()) {
      if (gone.aborted) break;
      const slow = writer.write(next.value.map((chunk) => encodeSseEvent({ data: JSON.stringify(chunk) })).join(''));
      if (slow !== undefined) await slow;
    }
    void writer.write(encodeSseEvent({ data: '[DONE]' }));
  } catch (error) {
    if (!gone.aborted) void writer.write(encodeSseEvent({ data: JSON.stringify(describeError(error)) }));
  } finally {
    stopKeepAlive();
    writer.end();
    await iterator.return?.();
  }
}

/** @throws what the first chunk throws, when it does so in time */
async function firstOrPatience(first: Promise<unknown>, timers: Timers): Promise<Opening> {
  let callOff = (): void => undefined;
  const patience = new Promise<Opening>((resolve) => {
    callOff = timers.after(KEEP_ALIVE_MS, () => resolve('silence'));
  });
  try {
    return await Promise.race([first.then((): Opening => 'chunk'), patience]);
  } finally {
    callOff();
  }
}

function begin(reply: FastifyReply, opening: Opening): void {
  reply.hijack();
  const { raw } = reply;
  // All at once: a header that is set one by one is checked and stored twice.
  const headers: Record<string, string | number | string[]> = {};
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) headers[name] = value;
  raw.writeHead(200, { ...headers, ...EVENT_STREAM_HEADERS });
  // With a chunk the headers go along with it; without one, a reader would not learn that the stream has begun.
  if (opening === 'silence') raw.flushHeaders();
}

function keepAlive(act: () => void, timers: Timers): () => void {
  let callOff = (): void => undefined;
  const next = (): void => {
    callOff = timers.after(KEEP_ALIVE_MS, () => {
      act();
      next();
    });
  };
  next();
  return () => callOff();
}
