import { once } from 'node:events';
import type { TestApplication } from '@trivium/platform/auth/testing';
import type { ModelEndpoint } from '@trivium/platform/config';
import type { UsageResponse } from '../ledger/dto/costs.dto';
import { beginEvents, respondJson, ScriptedChatServer } from '../testing/chat-server';
import { DEEPSEEK_FLAVOUR, OPENAI_FLAVOUR } from '../testing/chat-wire-flavours';
import type { OpenAiError } from './openai-error';
import { dataOf, errorOf, post, startFacade } from './test-facade';

type Json = Record<string, unknown>;

describe('/api/v1', () => {
  const cloud = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  const local = new ScriptedChatServer(OPENAI_FLAVOUR);
  let app: TestApplication;
  let baseUrl: string;
  let admin: string;
  let analyst: string;
  let analystOfTwo: string;

  beforeAll(async () => {
    await Promise.all([cloud.listen(), local.listen()]);
    const endpoints: ModelEndpoint[] = [
      {
        id: 'deepseek',
        task: 'chat',
        kind: 'deepseek',
        baseUrl: cloud.baseUrl,
        apiKey: 'key-of-the-test',
        model: 'deepseek-flash',
        place: 'cloud',
        maxDataClass: 'confidential',
      },
      { id: 'own', task: 'chat', kind: 'openai', baseUrl: local.baseUrl, model: 'olmoe-1b-7b', place: 'local', maxDataClass: 'restricted' },
      {
        id: 'vectors',
        task: 'embedding',
        kind: 'openai',
        baseUrl: 'http://127.0.0.1:9/v1',
        model: 'tiny-embed',
        place: 'cloud',
        maxDataClass: 'internal',
        dimensions: 2,
        passagePrefix: 'passage: ',
        queryPrefix: 'query: ',
      },
    ];
    app = await startFacade(endpoints);
    await app.application.listen(0, '127.0.0.1');
    baseUrl = (await app.application.getUrl()).replace('[::1]', '127.0.0.1');
    [admin, analyst, analystOfTwo] = [
      await app.signIn('admin@one.test'),
      await app.signIn('analyst@one.test'),
      await app.signIn('analyst@two.test'),
    ];
  }, 60_000);
  afterAll(async () => {
    await app.close();
    [cloud, local].forEach((server) => server.close());
  });
  beforeEach(() => {
    cloud.play({ pieces: [{ text: 'Hello.' }] });
    local.play({ pieces: [{ text: 'Hello.' }] });
  });

  const hello = { model: 'deepseek-flash', messages: [{ role: 'user', content: 'Say hello' }] };
  const complete = (body: unknown, { token = analyst, dataClass = 'public' }: { token?: string; dataClass?: string | undefined } = {}) =>
    app.call({
      method: 'POST',
      url: '/api/v1/chat/completions',
      token,
      body,
      headers: dataClass === '' ? {} : { 'x-trivium-data-class': dataClass },
    });
  const usageOf = async (token: string) => {
    const answer = await app.call({ url: '/api/inference/usage?from=2026-11-26&to=2026-11-26', token });
    return answer.json<UsageResponse>().total;
  };

  describe('chat/completions', () => {
    it('answers in one piece, in OpenAI’s shape, with thinking, tool calls, usage and cost', async () => {
      cloud.play({
        pieces: [
          { thought: 'A greeting. ' },
          { call: { index: 0, id: 'call_1', name: 'greet', args: '{"to":' } },
          { call: { index: 0, args: '"Mei"}' } },
        ],
        finish: 'tool_calls',
      });
      const tools = [{ type: 'function', function: { name: 'greet', parameters: { type: 'object', properties: {} } } }];
      const answer = await complete({ ...hello, tools, user: 'mei@one.test', metadata: { tool: 'test' }, stop: null });
      expect(answer.statusCode).toBe(200);
      const { id, trivium, ...rest } = answer.json<Json & { id: string; trivium: Json }>();
      expect(id).toMatch(/^chatcmpl-[\w-]+$/);
      expect(rest).toEqual({
        object: 'chat.completion',
        created: Date.parse('2026-11-26T12:00:00Z') / 1_000,
        model: 'deepseek-flash',
        choices: [
          {
            index: 0,
            message: {
              role: 'assistant',
              content: null,
              refusal: null,
              reasoning_content: 'A greeting. ',
              tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'greet', arguments: '{"to":"Mei"}' } }],
            },
            logprobs: null,
            finish_reason: 'tool_calls',
          },
        ],
        usage: {
          prompt_tokens: 120,
          completion_tokens: 30,
          total_tokens: 150,
          prompt_tokens_details: { cached_tokens: 64 },
          completion_tokens_details: { reasoning_tokens: 12 },
        },
      });
      // 64 × 0.003 + 56 × 0.15 + 30 × 0.6 = 26.592 millionths of a dollar, rounded up.
      expect(trivium).toMatchObject({ endpoint: 'deepseek', place: 'cloud', cost_micro_usd: 27, attempts: 1 });
      const [heard] = cloud.heard;
      expect(JSON.stringify(heard?.body)).not.toContain('mei@one.test');
      expect(heard?.body['user_id']).toMatch(/^[\w-]{43}$/);
    });

    it('streams in OpenAI’s shape: role, words, reason, usage where asked for, [DONE]', async () => {
      cloud.play({ pieces: [{ thought: 'Hm. ' }, { text: '你' }, { text: '好' }] });
      const answer = await complete({ ...hello, stream: true, stream_options: { include_usage: true } });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
      const events = dataOf(answer.body);
      expect(events.at(-1)).toBe('[DONE]');
      expect(answer.body).not.toContain('event:');
      const chunks = events
        .slice(0, -1)
        .map((data) => JSON.parse(data) as Json & { id: string; choices: { delta: Json; finish_reason: string | null }[] });
      expect(new Set(chunks.map(({ id, object, model }) => [id, object, model].join(' '))).size).toBe(1);
      const told = chunks.flatMap(({ choices }) => choices).map(({ delta, finish_reason }) => [delta, finish_reason] as const);
      // Words that come in one packet go on in one chunk; which do is for the network to say.
      const words = told.slice(2, -1);
      expect([...told.slice(0, 2), ...told.slice(-1)]).toEqual([
        [{ role: 'assistant', content: '' }, null],
        [{ reasoning_content: 'Hm. ' }, null],
        [{}, 'stop'],
      ]);
      expect(words.map(([delta]) => Object.keys(delta).join())).toEqual(words.map(() => 'content'));
      expect([words.map(([{ content }]) => content).join(''), words.every(([, reason]) => reason === null)]).toEqual(['你好', true]);
      expect(chunks.map(({ usage }) => usage === null)).toEqual([...chunks.slice(0, -1).map(() => true), false]);
      expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 } });
      expect(chunks.at(-2)).toMatchObject({ trivium: { endpoint: 'deepseek', cost_micro_usd: 27 } });
      const plain = dataOf((await complete({ ...hello, stream: true })).body).slice(0, -1);
      expect(plain.filter((data) => 'usage' in (JSON.parse(data) as Json))).toEqual([]);
    });

    it('keeps restricted text on this machine, and takes text for restricted when nothing is said', async () => {
      for (const dataClass of ['restricted', '']) {
        for (const stream of [false, true]) {
          const answer = await complete({ ...hello, stream }, { dataClass });
          expect(errorOf(answer)).toEqual([403, 'permission_error', 'inference_data_class_refused']);
        }
        const auto = await complete({ ...hello, model: 'auto' }, { dataClass });
        expect([auto.statusCode, auto.json<{ trivium: Json }>().trivium['endpoint']]).toEqual([200, 'own']);
      }
      expect(cloud.heard).toEqual([]);
      expect(errorOf(await complete(hello, { dataClass: 'Public' }))).toEqual([400, 'invalid_request_error', 'validation_failed']);
    });

    it('asks no other model than the one that is named', async () => {
      cloud.respond((_, response) => respondJson(response, 400, { error: { message: 'No.' } }));
      expect(errorOf(await complete(hello))).toEqual([502, 'server_error', 'inference_request_refused']);
      expect(local.heard).toEqual([]);
      // Whoever leaves the choice to us gets an answer.
      expect((await complete({ ...hello, model: 'auto' })).json<{ model: string }>().model).toBe('olmoe-1b-7b');
    });

    it('tells the failure of a stream that has begun as an event, and does not say [DONE]', async () => {
      local.respond((_, response) => {
        beginEvents(response);
        response.write('data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"Half"},"finish_reason":null}]}\n\n', () =>
          response.destroy(),
        );
      });
      const answer = await complete({ ...hello, model: 'own', stream: true });
      expect(answer.statusCode).toBe(200);
      const events = dataOf(answer.body).map((data) => JSON.parse(data) as Partial<OpenAiError> & Json);
      expect(events.at(-1)?.error).toMatchObject({ type: 'server_error', code: 'inference_stream_broken', param: null });
      expect(answer.body).not.toMatch(/\[DONE\]|\bat .+:\d+:\d+/);
    });

    it('refuses an exhausted budget before a word is streamed, and only the organisation’s own', async () => {
      const save = (budgets: unknown) => app.call({ method: 'PUT', url: '/api/inference/budgets', token: admin, body: { budgets } });
      await save([{ scope: 'organisation', period: 'day', limitMicroUsd: 1 }]);
      for (const stream of [false, true]) {
        const answer = await complete({ ...hello, stream });
        expect(errorOf(answer)).toEqual([402, 'insufficient_quota', 'insufficient_quota']);
      }
      expect(cloud.heard).toEqual([]);
      expect((await complete({ ...hello, model: 'own' })).statusCode).toBe(200);
      expect((await complete(hello, { token: analystOfTwo })).statusCode).toBe(200);
      await save([]);
      expect((await complete(hello)).statusCode).toBe(200);
    });

    it('stops the model when the caller leaves, streaming or not', async () => {
      for (const stream of [true, false]) {
        local.play({ pieces: [{ text: 'Hello' }], isLeftOpen: true });
        const [asked, hungUp] = [local.nextRequest(), local.nextHangUp()];
        const call = post(`${baseUrl}/api/v1/chat/completions`, { token: analyst, body: { ...hello, model: 'own', stream } });
        call.catch(() => undefined);
        await asked;
        if (stream) await once((await call).response, 'data');
        const leftAtMs = performance.now();
        call.hangUp();
        expect((await hungUp) - leftAtMs).toBeLessThan(1_000);
      }
    });

    it.each([
      ['more than one answer', { n: 2 }, 'inference_facade_field_unsupported'],
      ['log probabilities', { logprobs: true }, 'inference_facade_field_unsupported'],
      ['functions of the old kind', { functions: [{ name: 'f' }] }, 'inference_facade_field_unsupported'],
      [
        'a picture to be fetched',
        { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.test/x.png' } }] }] },
        'inference_facade_picture_address',
      ],
      [
        'a picture that is none',
        { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,*' } }] }] },
        'validation_failed',
      ],
      [
        'a kind of picture that no model takes',
        { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/tiff;base64,AAAA' } }] }] },
        'validation_failed',
      ],
      [
        'a part of another kind',
        { messages: [{ role: 'user', content: [{ type: 'input_audio', input_audio: {} }] }] },
        'validation_failed',
      ],
      ['a tool’s answer without its call', { messages: [{ role: 'tool', tool_call_id: 'x', content: '' }] }, 'validation_failed'],
      ['too much warmth', { temperature: 3 }, 'validation_failed'],
      ['no messages', { messages: [] }, 'validation_failed'],
    ])('refuses %s before anything is sent', async (_, change, code) => {
      const answer = await complete({ ...hello, model: 'own', ...change });
      expect(errorOf(answer)).toEqual([400, 'invalid_request_error', code]);
      expect(local.heard).toEqual([]);
    });

    it('names the field that was sent', async () => {
      const answer = await complete({ ...hello, model: 'own', top_p: 7 });
      expect(answer.json<OpenAiError>().error).toMatchObject({ param: 'top_p', message: expect.stringContaining('top_p: ') as string });
    });
  });

  describe('refusals', () => {
    it('has OpenAI’s shape also where no controller is reached, and never a stack', async () => {
      const raw = (payload: string, headers: Record<string, string>) =>
        app.application.inject({
          method: 'POST',
          url: '/api/v1/chat/completions',
          payload,
          headers: { authorization: `Bearer ${analyst}`, ...headers },
        });
      const answers = [
        await raw('{', { 'content-type': 'application/json' }),
        await raw('x', { 'content-type': 'text/csv' }),
        await raw(JSON.stringify({ x: 'x'.repeat(33 * 1024 * 1024) }), { 'content-type': 'application/json' }),
        await app.call({ url: '/api/v1/nothing', token: analyst }),
      ];
      expect(answers.map(errorOf)).toEqual([
        [400, 'invalid_request_error', 'request_malformed'],
        [415, 'invalid_request_error', 'media_type_unsupported'],
        [413, 'invalid_request_error', 'request_too_large'],
        [404, 'not_found_error', 'route_not_found'],
      ]);
      for (const answer of answers) {
        expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
        expect(answer.body).not.toMatch(/\bat .+:\d+:\d+/);
      }
      // Outside the façade a problem stays a problem.
      expect((await app.call({ url: '/api/nothing' })).headers['content-type']).toContain('application/problem+json');
    });

    it('asks who is there, and what they may', async () => {
      const guest = await app.signIn('guest@one.test');
      for (const [method, url] of [
        ['POST', '/api/v1/chat/completions'],
        ['POST', '/api/v1/embeddings'],
        ['GET', '/api/v1/models'],
      ] as const) {
        expect(errorOf(await app.call({ method, url }))).toEqual([401, 'authentication_error', 'invalid_api_key']);
        expect(errorOf(await app.call({ method, url, token: 'sk-1234' }))).toEqual([401, 'authentication_error', 'invalid_api_key']);
        expect(errorOf(await app.call({ method, url, token: guest }))).toEqual([403, 'permission_error', 'auth_forbidden']);
      }
    });

    it('speaks the language of the request', async () => {
      const answer = await app.call({ url: '/api/v1/models', headers: { 'accept-language': 'zh-CN' } });
      expect(answer.json<OpenAiError>().error.message).toContain('您尚未登录');
    });
  });

  it('books each organisation’s calls on its own, with who made them', async () => {
    const before = await usageOf(admin);
    const adminOfTwo = await app.signIn('admin@two.test');
    const beforeOfTwo = await usageOf(adminOfTwo);
    expect((await complete({ ...hello, model: 'own' }, { token: analystOfTwo })).statusCode).toBe(200);
    expect((await usageOf(adminOfTwo)).calls).toBe(beforeOfTwo.calls + 1);
    expect((await usageOf(admin)).calls).toBe(before.calls);
  });

  it('lists the models without addresses and keys', async () => {
    const answer = await app.call({ url: '/api/v1/models', token: analyst });
    expect(
      answer.json<{ data: { id: string; object: string; trivium: Json }[] }>().data.map(({ id, object, trivium }) => [id, object, trivium]),
    ).toEqual([
      ['deepseek-flash', 'model', { task: 'chat', endpoints: ['deepseek'], max_data_class: 'confidential' }],
      ['olmoe-1b-7b', 'model', { task: 'chat', endpoints: ['own'], max_data_class: 'restricted' }],
      ['tiny-embed', 'model', { task: 'embedding', endpoints: ['vectors'], max_data_class: 'internal' }],
    ]);
    expect(answer.body).not.toMatch(/127\.0\.0\.1|key-of-the-test/);
  });
});
