import { Worker } from 'node:worker_threads';

export interface UpstreamOptions {
  /** How long an answer takes before its first byte. */
  readonly waitMs: number;
  /** Of a hundred answers, how many take `slowMs` instead; drawn by a seed. */
  readonly slowPerCent: number;
  readonly slowMs: number;
}

/** A chat service on loopback in a thread of its own, so that it does not share the processor's turn with whoever is measured. */
export interface Upstream {
  readonly baseUrl: string;
  /** Requests so far. */
  count(): Promise<number>;
  close(): Promise<void>;
}

const CHUNKS = 24;

/** As text, because a thread starts from a file or from text, and the tools are bundled into one file. */
const SERVER = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const { waitMs, slowPerCent, slowMs, chunks } = workerData;
  let count = 0;
  let seed = 12345;
  // mulberry32: the low bits of a plain congruential generator repeat.
  const draw = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * 100;
  };
  const event = (choices, more) => 'data: ' + JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'deepseek-flash', choices, ...more }) + '\\n\\n';
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      count++;
      const delay = draw() < slowPerCent ? slowMs : waitMs;
      const answer = () => {
        if (response.destroyed) return;
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (let index = 0; index < chunks; index++) response.write(event([{ index: 0, delta: { content: 'word ' }, finish_reason: null }]));
        response.write(event([{ index: 0, delta: {}, finish_reason: 'stop' }]));
        response.write(event([], { usage: { prompt_tokens: 30, completion_tokens: chunks, prompt_cache_hit_tokens: 0, prompt_cache_miss_tokens: 30 } }));
        response.end('data: [DONE]\\n\\n');
      };
      if (delay > 0) setTimeout(answer, delay);
      else answer();
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }));
  parentPort.on('message', () => parentPort.postMessage({ count }));
`;

export async function startUpstream(options: UpstreamOptions): Promise<Upstream> {
  const worker = new Worker(SERVER, { eval: true, workerData: { ...options, chunks: CHUNKS } });
  const next = <Message>() => new Promise<Message>((resolve) => worker.once('message', resolve));
  const { port } = await next<{ port: number }>();
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async count() {
      const answer = next<{ count: number }>();
      worker.postMessage('count');
      return (await answer).count;
    },
    async close() {
      await worker.terminate();
    },
  };
}
