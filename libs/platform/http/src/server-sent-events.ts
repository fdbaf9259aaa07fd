import type { FastifyReply } from 'fastify';

/** One event of a stream (HTML Living Standard, server-sent events). */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: unknown;
  /** Where a reader that lost the connection goes on. */
  readonly id?: string;
}

const KEEP_ALIVE_MS = 15_000;

/** Whether the caller asked for a stream. */
export function wantsEvents(accept: string | undefined): boolean {
  return accept?.includes('text/event-stream') ?? false;
}

/**
 * Sends events as they come and ends with them. When the reader goes away, `signal` given to `events` is aborted.
 * A failure becomes an `error` event made by `describeError`; the stream has begun, so the status cannot change any more.
 */
export async function sendEvents(
  reply: FastifyReply,
  events: (signal: AbortSignal) => AsyncIterable<ServerSentEvent>,
  describeError: (error: unknown) => unknown,
): Promise<void> {
  const gone = new AbortController();
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  raw.on('close', () => gone.abort());
  const keepAlive = setInterval(() => raw.write(': keep-alive\n\n'), KEEP_ALIVE_MS);
  try {
    for await (const event of events(gone.signal)) {
      if (gone.signal.aborted) break;
      // Wait for a slow reader instead of filling memory.
      if (!raw.write(serialise(event))) await drained(raw, gone.signal);
    }
  } catch (error) {
    if (!gone.signal.aborted) raw.write(serialise({ event: 'error', data: describeError(error) }));
  } finally {
    clearInterval(keepAlive);
    raw.end();
  }
}

/** The wire form of one event. */
export function serialise({ event, data, id }: ServerSentEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function drained(stream: NodeJS.WritableStream, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.removeListener('drain', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    stream.once('drain', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
