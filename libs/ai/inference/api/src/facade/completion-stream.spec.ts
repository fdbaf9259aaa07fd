import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { FastifyReply } from 'fastify';
import { ManualTimers } from '../testing/manual-timers';
import type { CompletionChunk } from './completion-chunks';
import { sendCompletionStream } from './completion-stream';
import { openAiErrorOf } from './openai-error';

const chunk = (...ids: string[]) => ids.map((id) => ({ id }) as CompletionChunk);
const describeError = () => openAiErrorOf({ status: 502, code: 'X_BROKEN', message: 'Broken.', errorId: 'e' });

/** Serves one stream over a real connection. */
async function serve(chunks: AsyncIterable<readonly CompletionChunk[]>, timers: ManualTimers, gone = new AbortController()) {
  let sent: Promise<void> | undefined;
  const server: Server = createServer((_, raw) => {
    raw.on('close', () => gone.abort());
    const reply = { raw, hijack: () => undefined, getHeaders: () => ({ 'x-of-the-app': '1' }) } as unknown as FastifyReply;
    sent = sendCompletionStream(reply, { chunks, timers, gone: gone.signal, describeError }).catch((error: Error) => {
      raw.writeHead(502).end(error.message);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await sent;
  };
  return { request, close, server };
}

async function answerOf(chunks: AsyncIterable<readonly CompletionChunk[]>, timers = new ManualTimers()) {
  const { request, close } = await serve(chunks, timers);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = await text(response);
  await close();
  return { status: response.statusCode, headers: response.headers, body, timers };
}

describe('sendCompletionStream', () => {
  it('sends chunks and [DONE], with the headers of the application, and leaves no timer behind', async () => {
    async function* chunks() {
      yield chunk('a', 'b');
      yield chunk('c');
    }
    const { status, headers, body, timers } = await answerOf(chunks());
    expect([status, headers['content-type'], headers['x-of-the-app']]).toEqual([200, 'text/event-stream; charset=utf-8', '1']);
    expect(body).toBe('data: {"id":"a"}\n\ndata: {"id":"b"}\n\ndata: {"id":"c"}\n\ndata: [DONE]\n\n');
    expect(timers.count).toBe(0);
  });

  it('throws what fails before the first chunk, so that it has a status', async () => {
    async function* chunks(): AsyncGenerator<readonly CompletionChunk[]> {
      throw inferenceErrors.INFERENCE_NO_MODEL();
    }
    const { status, body, timers } = await answerOf(chunks());
    expect([status, body]).toEqual([502, expect.stringContaining('INFERENCE_NO_MODEL')]);
    expect(timers.count).toBe(0);
  });

  it('tells what fails later as an event, without [DONE]', async () => {
    async function* chunks() {
      yield chunk('a');
      throw inferenceErrors.INFERENCE_STREAM_BROKEN();
    }
    const { body } = await answerOf(chunks());
    expect(body.split('\n\n').slice(1)).toEqual([`data: ${JSON.stringify(describeError())}`, '']);
  });

  it('keeps the connection alive while the model is silent, before its first word and after', async () => {
    const gate = new PassThrough({ objectMode: true });
    const timers = new ManualTimers();
    async function* chunks() {
      for await (const id of gate) yield chunk(String(id));
    }
    const { request, close } = await serve(chunks(), timers);
    const responded = once(request, 'response') as Promise<[IncomingMessage]>;
    await timers.advanceUntil(responded);
    const [response] = await responded;
    response.setEncoding('utf8');
    const comment = once(response, 'data');
    await timers.advanceUntil(comment);
    expect(await comment).toEqual([': keep-alive\n\n']);
    gate.end('late');
    expect((await text(response)).replaceAll(': keep-alive\n\n', '')).toBe('data: {"id":"late"}\n\ndata: [DONE]\n\n');
    await close();
    expect(timers.count).toBe(0);
  });

  it('stops the source when the reader leaves while it is slow to read', async () => {
    const stopped = new AbortController();
    async function* chunks() {
      try {
        for (;;) yield chunk('x'.repeat(100_000));
      } finally {
        stopped.abort();
      }
    }
    const { request, close } = await serve(chunks(), new ManualTimers());
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.pause();
    const ended = once(stopped.signal, 'abort');
    request.destroy();
    await ended;
    await close();
    expect(stopped.signal.aborted).toBe(true);
  });
});
