import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { inspect } from 'node:util';
import { GuardedFetcher } from '@trivium/platform/http';
import { answering, EmbeddingServer } from '../testing/embedding-server';
import { describeEmbeddingContract } from '../testing/embedding-contract';
import { OpenAiEmbeddings, type OpenAiEmbeddingsOptions } from './openai-embeddings';
import { PrefixedEmbeddingEngine } from './prefixed-embedding-engine';
import type { Pace } from './retry-schedule';

const KEY = 'sk-secret-key';
const SECRET_TEXT = 'the patient Li Lei';

describe('OpenAiEmbeddings', () => {
  const server = new EmbeddingServer(8);
  const fetcher = new GuardedFetcher(new Set());
  const start = server.listen();
  beforeAll(() => start);
  beforeEach(() => server.play());
  afterAll(() => server.close());

  /** A clock that waiting moves, so that no test waits. */
  function steppedPace(random = 0.5): Pace & { waitedMs: number[] } {
    let nowMs = Date.parse('2026-11-25T10:00:00Z');
    const waitedMs: number[] = [];
    return {
      waitedMs,
      clock: { now: () => new Date(nowMs) },
      random: () => random,
      wait: async (durationMs) => {
        waitedMs.push(durationMs);
        nowMs += durationMs;
      },
    };
  }

  function engine({
    dimensions = 8,
    ...options
  }: Partial<OpenAiEmbeddingsOptions> & { dimensions?: number } = {}): PrefixedEmbeddingEngine {
    const embeddingModel = new OpenAiEmbeddings({
      endpoint: 'lab',
      baseUrl: server.baseUrl,
      model: 'm',
      apiKey: KEY,
      fetcher,
      pace: steppedPace(),
      ...options,
    });
    return new PrefixedEmbeddingEngine({
      endpoint: 'lab',
      model: 'm',
      dimensions,
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      embeddingModel,
    });
  }
  const passages = (...texts: string[]) => texts.map((text) => ({ text, language: 'en' }));
  const failureOf = async (subject: PrefixedEmbeddingEngine) =>
    subject.embedPassages(passages(SECRET_TEXT, 'b')).then(
      () => undefined,
      (error: { code: string; parameters: object }) => error,
    );

  describeEmbeddingContract({ name: 'OpenAI-compatible service', dimensions: 8, engine: () => engine() });

  it('asks as the OpenAI API wants it, with key and prefixes', async () => {
    await engine().embedPassages(passages('a', 'b'));
    await engine().embedQuery({ text: 'c', language: 'en' });
    expect(server.heard).toEqual([
      {
        path: '/v1/embeddings',
        authorization: `Bearer ${KEY}`,
        body: { model: 'm', input: ['passage: a', 'passage: b'], encoding_format: 'float' },
      },
      { path: '/v1/embeddings', authorization: `Bearer ${KEY}`, body: { model: 'm', input: ['query: c'], encoding_format: 'float' } },
    ]);
  });

  it('keeps a query string and forgives a slash', async () => {
    await engine({ baseUrl: `${server.baseUrl}/?api-version=1`, apiKey: undefined }).embedPassages(passages('a'));
    expect(server.heard).toMatchObject([{ path: '/v1/embeddings?api-version=1', authorization: undefined }]);
  });

  it('orders vectors by their index, not by their place in the answer', async () => {
    const straight = await engine().embedPassages(passages('a', 'b', 'c'));
    server.play(server.vectors(() => [2, 0, 1]));
    expect(await engine().embedPassages(passages('a', 'b', 'c'))).toEqual(straight);
  });

  it.each([
    [64, [64]],
    [65, [64, 1]],
    [129, [64, 64, 1]],
  ])('sends %i passages in batches of %j', async (count, sizes) => {
    const vectors = await engine().embedPassages(passages(...Array.from({ length: count }, (_, index) => `p${index}`)));
    expect(server.heard.map(({ body }) => body.input.length)).toEqual(sizes);
    expect(vectors).toHaveLength(count);
  });

  it('halves a batch that the service finds too large', async () => {
    server.play(answering(413), answering(413));
    const vectors = await engine().embedPassages(passages('a', 'b', 'c', 'd', 'e'));
    expect(server.heard.map(({ body }) => body.input.length)).toEqual([5, 3, 2, 1, 2]);
    server.play();
    expect(vectors).toEqual(await engine().embedPassages(passages('a', 'b', 'c', 'd', 'e')));
  });

  describe('waiting and asking again', () => {
    it.each([
      ['seconds', '7'],
      ['a date', 'Wed, 25 Nov 2026 10:00:07 GMT'],
    ])('waits as long as Retry-After asks in %s, and a little more', async (_, retryAfter) => {
      server.play(answering(429, {}, { 'retry-after': retryAfter }));
      const pace = steppedPace();
      await engine({ pace }).embedPassages(passages('a'));
      expect(pace.waitedMs).toEqual([7_125]);
    });

    it.each([500, 503])('asks again after %i, a little later each time', async (status) => {
      server.play(answering(status), answering(status));
      const pace = steppedPace();
      await engine({ pace }).embedPassages(passages('a'));
      expect(pace.waitedMs).toEqual([250, 500]);
      expect(server.heard).toHaveLength(3);
    });

    it('gives up after four times', async () => {
      server.play(...Array(9).fill(answering(503)));
      expect(await failureOf(engine())).toMatchObject({ code: 'EMBEDDING_BUSY', parameters: { status: 503 } });
      expect(server.heard).toHaveLength(4);
    });

    it('does not wait for an answer that would come too late', async () => {
      server.play(answering(429, {}, { 'retry-after': '61' }));
      const pace = steppedPace();
      expect(await failureOf(engine({ pace }))).toMatchObject({ code: 'EMBEDDING_BUSY', parameters: { status: 429 } });
      expect([pace.waitedMs, server.heard.length]).toEqual([[], 1]);
    });
  });

  it.each([
    ['a rejected key', answering(401), 'EMBEDDING_KEY_REJECTED'],
    ['a forbidden key', answering(403), 'EMBEDDING_KEY_REJECTED'],
    ['an empty balance', answering(402), 'EMBEDDING_BALANCE_EMPTY'],
    ['an unknown model', answering(404), 'EMBEDDING_REQUEST_REFUSED'],
    ['a redirect', answering(307, {}, { location: 'http://127.0.0.1/' }), 'EMBEDDING_REQUEST_REFUSED'],
    ['a blank body', answering(200, '   '), 'EMBEDDING_ANSWER_UNUSABLE'],
    ['the text instead of JSON', answering(200, SECRET_TEXT), 'EMBEDDING_ANSWER_UNUSABLE'],
    ['another shape', answering(200, { data: 'no' }), 'EMBEDDING_ANSWER_UNUSABLE'],
    ['too few vectors', server.vectors(() => [0]), 'EMBEDDING_ANSWER_UNUSABLE'],
    ['too many vectors', server.vectors(() => [0, 1, 2]), 'EMBEDDING_ANSWER_UNUSABLE'],
    ['one index twice', server.vectors(() => [1, 1]), 'EMBEDDING_ANSWER_UNUSABLE'],
    ['an index beyond', server.vectors(() => [0, 4_000_000_000]), 'EMBEDDING_ANSWER_UNUSABLE'],
    [
      'zero vectors',
      answering(200, { data: [0, 1].map((index) => ({ index, embedding: Array(8).fill(0) })) }),
      'EMBEDDING_ANSWER_UNUSABLE',
    ],
  ])('refuses %s at once, and tells neither key nor text', async (_, answer, code) => {
    server.play(answer);
    const failure = await failureOf(engine());
    expect(failure).toMatchObject({ code, parameters: { endpoint: 'lab' } });
    expect(server.heard).toHaveLength(1);
    const told = inspect(failure, { depth: Infinity, showHidden: true });
    expect([told.includes(KEY), told.includes(SECRET_TEXT)]).toEqual([false, false]);
  });

  it('holds back a batch with a gap by itself, before anything counts the vectors', async () => {
    server.play(server.vectors(() => [1, 1]));
    const model = new OpenAiEmbeddings({ endpoint: 'lab', baseUrl: server.baseUrl, model: 'm', fetcher });
    await expect(model.embed(['a', 'b'])).rejects.toMatchObject({ code: 'EMBEDDING_ANSWER_UNUSABLE' });
  });

  it('refuses vectors of other dimensions and names both', async () => {
    expect(await failureOf(engine({ dimensions: 9 }))).toMatchObject({
      code: 'EMBEDDING_DIMENSIONS_DIFFER',
      parameters: { endpoint: 'lab', expected: 9, actual: 8 },
    });
  });

  it('names a service that is not there', async () => {
    expect(await failureOf(engine({ baseUrl: 'http://127.0.0.1:1/v1' }))).toMatchObject({ code: 'EMBEDDING_UNREACHABLE' });
  });

  it.each([
    ['before the answer', () => undefined],
    [
      'within the answer',
      (_: unknown, response: { writeHead(status: number): { write(text: string): void } }) => response.writeHead(200).write('{'),
    ],
  ])('ends at the deadline when the service hangs %s', async (_, hang) => {
    server.play(hang as never);
    const failure = await failureOf(engine({ deadlineMs: 60 }));
    expect(failure).toMatchObject({ code: 'EMBEDDING_DEADLINE_PASSED', parameters: { seconds: 0.06 } });
  });

  it('hangs up on the service within 100 ms when the caller gives up', async () => {
    const caller = new AbortController();
    let abortedMs = Number.NaN;
    const hungUp = new Promise<number>((resolve) => {
      server.play((_request, _response, incoming: IncomingMessage) => {
        void once(incoming.socket, 'close').then(() => resolve(performance.now() - abortedMs));
        abortedMs = performance.now();
        caller.abort(new Error('enough'));
      });
    });
    await expect(engine().embedPassages(passages('a'), caller.signal)).rejects.toThrow('enough');
    expect(await hungUp).toBeLessThanOrEqual(100);
  });

  it('stops waiting when the caller gives up', async () => {
    const caller = new AbortController();
    server.play(answering(503), () => undefined);
    const pace: Pace = {
      ...steppedPace(),
      wait: async (_durationMs, signal) => {
        caller.abort(new Error('enough'));
        signal?.throwIfAborted();
      },
    };
    await expect(engine({ pace }).embedPassages(passages('a'), caller.signal)).rejects.toThrow('enough');
    expect(server.heard).toHaveLength(1);
  });
});
