import type { TestApplication } from '@trivium/platform/auth/testing';
import type { ModelEndpoint } from '@trivium/platform/config';
import { SseDecoder } from '@trivium/ai/inference/protocol';
import { startFacade } from '../facade/test-facade';
import { respondJson, ScriptedChatServer } from '../testing/chat-server';
import { DEEPSEEK_FLAVOUR } from '../testing/chat-wire-flavours';
import type { ModelsResponse, ModelTrialEnd } from './dto/models.dto';

describe('/api/inference/models', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let app: TestApplication;
  let admin: string;
  let analyst: string;

  beforeAll(async () => {
    await server.listen();
    const deepSeek: ModelEndpoint = {
      id: 'deepseek',
      task: 'chat',
      kind: 'deepseek',
      baseUrl: server.baseUrl,
      apiKey: 'key-of-the-test',
      model: 'deepseek-flash',
      place: 'cloud',
      maxDataClass: 'internal',
    };
    app = await startFacade([
      deepSeek,
      // Named as the other one's model: a trial must not wander off to it.
      { ...deepSeek, id: 'deepseek-flash', baseUrl: 'http://127.0.0.1:9/v1' },
      {
        id: 'own',
        task: 'chat',
        kind: 'openai',
        baseUrl: 'http://127.0.0.1:9/v1',
        model: 'my-model',
        place: 'local',
        maxDataClass: 'restricted',
      },
      {
        id: 'e5',
        task: 'embedding',
        kind: 'transformers',
        path: '/nowhere',
        model: 'e5',
        place: 'local',
        maxDataClass: 'restricted',
        dimensions: 3,
      },
    ]);
    [admin, analyst] = [await app.signIn('admin@one.test'), await app.signIn('analyst@one.test')];
  }, 60_000);
  afterAll(async () => {
    await app.close();
    server.close();
  });

  const models = async () => (await app.call({ url: '/api/inference/models', token: analyst })).json<ModelsResponse>();
  const attempt = (endpoint: string, body: unknown, token = admin) =>
    app.call({ method: 'POST', url: `/api/inference/models/${endpoint}/try`, token, body });
  const eventsOf = (body: string) =>
    new SseDecoder()
      .push(Buffer.from(body))
      .flatMap((item) => (item.type === 'event' ? [[item.event, JSON.parse(item.data)] as [string, Record<string, unknown>]] : []));

  it('shows what is configured, with state and prices of the moment', async () => {
    const { endpoints, at } = await models();
    expect(at).toBe('2026-11-26T12:00:00.000Z');
    expect(
      endpoints.map(({ endpoint, isServed, isOnThisMachine, registryModel, breaker }) => [
        endpoint,
        isServed,
        isOnThisMachine,
        registryModel,
        breaker,
      ]),
    ).toEqual([
      ['deepseek', true, true, 'deepseek-flash', 'closed'],
      ['deepseek-flash', true, true, 'deepseek-flash', 'closed'],
      ['own', true, true, null, 'closed'],
      ['e5', true, true, null, 'closed'],
    ]);
    expect(endpoints.map(({ priceNow }) => priceNow)).toEqual([
      ...Array(2).fill({
        kind: 'rates',
        band: 'off-peak',
        rates: { cacheHit: 3_000, cacheMiss: 150_000, completion: 600_000 },
        effectiveFrom: '2026-09-10T04:00:00.000Z',
        isHolidayYearKnown: true,
      }),
      { kind: 'free-of-charge' },
      { kind: 'free-of-charge' },
    ]);
    expect(endpoints[0]?.capabilities).toMatchObject({ jsonSchema: 'refused', contextTokens: 1_000_000, reasoning: 'switchable' });
    expect(endpoints[2]?.capabilities).toMatchObject({ jsonSchema: 'depends-on-server', contextTokens: 'unknown' });
    expect(endpoints[3]?.capabilities).toBeNull();
  });

  it('doubles the price at peak hours', async () => {
    app.clock.advance(13.5 * 60);
    [admin, analyst] = [await app.signIn('admin@one.test'), await app.signIn('analyst@one.test')];
    // 1:30 UTC on a Friday, 9:30 in Beijing.
    expect((await models()).endpoints[0]?.priceNow).toMatchObject({ band: 'peak', rates: { completion: 1_200_000 } });
  });

  it('shows the whole registry, each entry with its day, what nobody has said as unknown', async () => {
    const { registry, retiredNames } = await models();
    expect(registry.length).toBeGreaterThan(2);
    for (const { evidence } of registry) expect(evidence.checkedOn).toMatch(/^2026-\d\d-\d\d$/);
    expect(registry.find(({ id }) => id === 'deepseek-v4-pro')?.mixture).toMatchObject({
      totalParameters: 1_600_000_000_000,
      activatedParameters: 49_000_000_000,
    });
    expect(registry.find(({ id }) => id === 'deepseek-flash')?.mixture.totalParameters).toBe('unknown');
    expect(retiredNames.map(({ name }) => name)).toContain('deepseek-chat');
  });

  it('tells neither addresses nor keys nor folders', async () => {
    const { body } = await app.call({ url: '/api/inference/models', token: analyst });
    expect(body).not.toMatch(/127\.0\.0\.1|key-of-the-test|nowhere/);
  });

  it('is closed to who may not', async () => {
    const guest = await app.signIn('guest@one.test');
    const codes = [
      await app.call({ url: '/api/inference/models' }),
      await app.call({ url: '/api/inference/models', token: guest }),
      await attempt('deepseek', { prompt: 'Hello' }, analyst),
    ].map(({ statusCode }) => statusCode);
    expect(codes).toEqual([401, 403, 403]);
  });

  it('tries a prompt, and tells tokens, cost and times', async () => {
    server.play({ pieces: [{ thought: 'Hm.' }, { text: 'Hel' }, { text: 'lo' }] });
    const answer = await attempt('deepseek', { prompt: 'Hello', dataClass: 'public', temperature: 0.5 });
    const events = eventsOf(answer.body);
    expect(events.slice(0, -1)).toEqual([
      ['start', { endpoint: 'deepseek', model: 'deepseek-flash', place: 'cloud', unsentParameters: ['temperature'] }],
      ['reasoning', { delta: 'Hm.' }],
      ['text', { delta: 'Hel' }],
      ['text', { delta: 'lo' }],
    ]);
    const [name, data] = events.at(-1) ?? ['', {}];
    const end = data as unknown as ModelTrialEnd;
    expect([name, end.finishReason, end.usage?.completionTokens, end.isUsageEstimated]).toEqual(['end', 'stop', 30, false]);
    // Peak: twice 26.592 millionths of a dollar, rounded up.
    expect(end.costMicroUsd).toBe(54);
    expect(end.firstTokenMs).toBeGreaterThan(0);
    expect(end.durationMs).toBeGreaterThanOrEqual(end.firstTokenMs ?? Number.NaN);
  });

  it('holds to the data class, which is restricted unless told', async () => {
    server.play({ pieces: [] });
    for (const change of [{}, { dataClass: 'confidential' }])
      expect(eventsOf((await attempt('deepseek', { prompt: 'Hello', ...change })).body)).toEqual([
        ['error', { code: 'INFERENCE_DATA_CLASS_REFUSED', detail: expect.stringContaining('Nothing was sent') as string }],
      ]);
    expect(server.heard).toEqual([]);
  });

  it('asks the endpoint that is named and no other, once, and although it is left alone', async () => {
    server.play({ pieces: [{ text: 'Hello' }] });
    const [failure] = eventsOf((await attempt('deepseek-flash', { prompt: 'Hello', dataClass: 'public' })).body);
    expect(failure).toMatchObject(['error', { code: 'INFERENCE_UNREACHABLE' }]);
    expect(server.heard).toEqual([]);
    server.respond((_, response) => respondJson(response, 402, { error: { message: 'Insufficient Balance' } }));
    await app.call({
      method: 'POST',
      url: '/api/v1/chat/completions',
      token: analyst,
      body: { model: 'deepseek', messages: [{ role: 'user', content: 'Hello' }] },
      headers: { 'x-trivium-data-class': 'public' },
    });
    expect((await models()).endpoints[0]?.breaker).toBe('open');
    server.play({ pieces: [{ text: 'Hello' }] });
    expect(eventsOf((await attempt('deepseek', { prompt: 'Hello', dataClass: 'public' })).body).at(-1)?.[0]).toBe('end');
  });

  it('refuses what is not there, and what it cannot read', async () => {
    expect((await attempt('nobody', { prompt: 'Hello' })).json()).toMatchObject({ status: 404, code: 'INFERENCE_MODEL_UNKNOWN' });
    expect((await attempt('e5', { prompt: 'Hello' })).statusCode).toBe(404);
    for (const body of [{}, { prompt: '' }, { prompt: 'x', dataClass: 'secret' }, { prompt: 'x', maxTokens: 0 }, { prompt: 'x', more: 1 }])
      expect((await attempt('own', body)).statusCode).toBe(400);
  });
});
