import { once } from 'node:events';
import { encodeSseComment, encodeSseEvent } from '@trivium/ai/inference/protocol';
import type { FastifyReply } from 'fastify';
import type { Timers } from '../engines/timers';
import type { CompletionChunk } from './completion-chunks';
import type { OpenAiError } from './openai-error';

/** Proxies and clients give a silent connection up after half a minute or more. */
const KEEP_ALIVE_MS = 15_000;

export interface CompletionStreamOptions {
  readonly chunks: AsyncIterable<CompletionChunk>;
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
  await firstOrPatience(first, timers);
  const { raw } = reply;
  begin(reply);
  const stopKeepAlive = keepAlive(() => raw.write(encodeSseComment()), timers);
  try {
    for (let next = await first; next.done !== true; next = await iterator.next()) {
      if (gone.aborted) break;
      if (!raw.write(encodeSseEvent({ data: JSON.stringify(next.value) }))) await drained(raw, gone);
    }
    raw.write(encodeSseEvent({ data: '[DONE]' }));
  } catch (error) {
    if (!gone.aborted) raw.write(encodeSseEvent({ data: JSON.stringify(describeError(error)) }));
  } finally {
    stopKeepAlive();
    raw.end();
    await iterator.return?.();
  }
}

/** @throws what the first chunk throws, when it does so in time */
async function firstOrPatience(first: Promise<unknown>, timers: Timers): Promise<void> {
  let callOff = (): void => undefined;
  const patience = new Promise<void>((resolve) => {
    callOff = timers.after(KEEP_ALIVE_MS, resolve);
  });
  try {
    await Promise.race([first, patience]);
  } finally {
    callOff();
  }
}

function begin(reply: FastifyReply): void {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  // Without it a reader learns that the stream has begun only with the first chunk.
  raw.flushHeaders();
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

/** Waits for a slow reader instead of filling memory. */
async function drained(raw: FastifyReply['raw'], gone: AbortSignal): Promise<void> {
  try {
    await once(raw, 'drain', { signal: gone });
  } catch (error) {
    // The reader has left; the caller of this sees it by the signal.
    if (!gone.aborted) throw error;
  }
}
