import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { Database } from '@trivium/platform/database';
import { InferenceModule } from '../inference.module';
import { respondJson, ScriptedChatServer } from '../testing/chat-server';
import { OPENAI_FLAVOUR } from '../testing/chat-wire-flavours';
import { tinyChatGguf } from '../testing/tiny-chat-gguf';
import type { ModelsResponse } from '../models/dto/models.dto';
import type { CloudResponse, EndpointResponse, EndpointsResponse, EndpointTestResponse } from './dto/endpoints.dto';

const KEY = 'sk-of-the-test-123';

describe('/api/inference/endpoints', () => {
  const server = new ScriptedChatServer(OPENAI_FLAVOUR);
  const other = new ScriptedChatServer(OPENAI_FLAVOUR);
  const folder = mkdtempSync(join(tmpdir(), 'trivium-models-'));
  let app: TestApplication;
  let admin: string;
  let analyst: string;
  let adminOfTwo: string;

  beforeAll(async () => {
    await Promise.all([server.listen(), other.listen()]);
    writeFileSync(join(folder, 'tiny.gguf'), tinyChatGguf());
    writeFileSync(join(folder, 'broken.gguf'), 'GGUF and no more');
    writeFileSync(join(folder, 'notes.txt'), 'not a model');
    const operators = {
      id: 'far',
      task: 'chat',
      kind: 'openai',
      baseUrl: other.baseUrl,
      apiKey: KEY,
      model: 'some-local-model',
      place: 'cloud',
      maxDataClass: 'internal',
    } as const;
    app = await startTestApplication({
      roles: { admin: ['inference:use', 'inference:manage'], analyst: ['inference:use'] },
      migrations: [...platformMigrations, ...aiMigrations],
      modules: [
        InferenceModule.register({
          modelEndpoints: [operators],
          secretKey: 's'.repeat(40),
          modelHosts: [`127.0.0.1:${server.port}`, `127.0.0.1:${other.port}`],
          modelFolder: folder,
        }),
      ],
    });
    [admin, analyst, adminOfTwo] = [
      await app.signIn('admin@one.test'),
      await app.signIn('analyst@one.test'),
      await app.signIn('admin@two.test'),
    ];
  }, 60_000);
  afterAll(async () => {
    await app.close();
    server.close();
    other.close();
    rmSync(folder, { recursive: true });
  });

  const call = <Answer>(method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown, token = admin) =>
    app
      .call({ method, url: `/api/inference/${path}`, token, body })
      .then((answer) => ({ status: answer.statusCode, body: answer.body === '' ? undefined : answer.json<Answer & { code: string }>() }));
  const overview = async (token = admin) => (await call<EndpointsResponse>('GET', 'endpoints', undefined, token)).body!;
  const own = async (token = admin) => (await overview(token)).items.filter(({ origin }) => origin === 'organisation');
  const draft = (change: object = {}) => ({
    name: 'Ours',
    kind: 'openai',
    model: 'some-local-model',
    place: 'local',
    maxDataClass: 'restricted',
    baseUrl: server.baseUrl,
    ...change,
  });
  const create = async (change: object = {}, token = admin) => {
    const { status, body } = await call<EndpointResponse>('POST', 'endpoints', draft(change), token);
    expect([status, body?.code]).toEqual([201, undefined]);
    return body!;
  };
  const clear = async () => {
    for (const { id } of await own()) await call('DELETE', `endpoints/${id}`);
  };
  const chat = (token = analyst, dataClass = 'public', model = 'auto') =>
    app.call({
      method: 'POST',
      url: '/api/v1/chat/completions',
      token,
      headers: { 'x-trivium-data-class': dataClass },
      body: { model, messages: [{ role: 'user', content: 'Hello' }] },
    });
  afterEach(clear);

  it('is closed to whoever may not manage models', async () => {
    for (const [method, path, body] of [
      ['GET', 'endpoints', undefined],
      ['POST', 'endpoints', draft()],
      ['PUT', 'cloud', { isAllowed: true }],
    ] as const)
      expect((await call(method, path, body, analyst)).status).toBe(403);
  });

  it('adds a model that the next call of the organisation asks, and of no other', async () => {
    server.play({ pieces: [{ text: 'From ours.' }] });
    await create();
    const [answer, foreign] = [await chat(analyst, 'restricted'), await chat(adminOfTwo, 'restricted')];
    expect(answer.json<{ choices: { message: { content: string } }[] }>().choices[0]?.message.content).toBe('From ours.');
    expect(foreign.statusCode).toBe(403);
    expect([(await own(adminOfTwo)).length, server.heard.length]).toEqual([0, 1]);
    const { endpoints } = (await call<ModelsResponse>('GET', 'models', undefined, analyst)).body!;
    expect(endpoints.map(({ name, isAllowed }) => [name, isAllowed])).toEqual([
      ['Ours', true],
      ['far', false],
    ]);
  });

  it('goes on with an answer that broke off where the administrator says how, and never in a file', async () => {
    const support = async () =>
      (await call<ModelsResponse>('GET', 'models')).body!.endpoints.find(({ name }) => name === 'Ours')?.capabilities?.continuation;
    const { id, continuation } = await create();
    expect([continuation, await support()]).toEqual([null, 'depends-on-server']);
    app.clock.advance(1);
    const told = await call<EndpointResponse>('PATCH', `endpoints/${id}`, { continuation: 'prefix-flag' });
    expect([told.body?.continuation, await support()]).toEqual(['prefix-flag', 'honoured']);
    const other = await call<EndpointResponse>('PATCH', `endpoints/${id}`, { continuation: 'please' });
    expect(other.status).toBe(400);
    const file = await call<EndpointResponse>('PATCH', `endpoints/${id}`, {
      kind: 'gguf',
      file: 'tiny.gguf',
      continuation: 'last-message',
    });
    expect([file.status, file.body?.continuation]).toEqual([200, null]);
  });

  it('keeps a key encrypted, tells it to nobody, and forgets it with the host', async () => {
    const { id } = await create({ apiKey: KEY });
    server.play({ pieces: [{ text: 'ok' }] });
    await chat(analyst, 'restricted');
    expect(server.heard[0]?.authorization).toBe(`Bearer ${KEY}`);
    const database = app.application.get(Database, { strict: false });
    const rows = await database.inOrganisation(FIRST_ORGANISATION, () => database.manager.query('SELECT * FROM inference_endpoint'));
    expect(JSON.stringify([rows, await overview()])).not.toContain(KEY);
    const named = await call<EndpointResponse>('PATCH', `endpoints/${id}`, { name: 'Renamed' });
    expect([named.body?.name, named.body?.hasApiKey]).toEqual(['Renamed', true]);
    const moved = await call<EndpointResponse>('PATCH', `endpoints/${id}`, { baseUrl: other.baseUrl });
    expect([moved.body?.baseUrl, moved.body?.hasApiKey]).toEqual([other.baseUrl, false]);
    other.play({ pieces: [{ text: 'ok' }] });
    await chat(analyst, 'restricted');
    expect(other.heard[0]?.authorization).toBeUndefined();
  });

  it.each([
    [
      "a private host that is nobody's",
      { baseUrl: 'http://10.1.2.3:8000/v1', place: 'cloud', maxDataClass: 'public' },
      'ENDPOINT_HOST_NOT_LISTED',
    ],
    ['this machine, at a port that is not listed', { baseUrl: 'http://127.0.0.1:9/v1' }, 'ENDPOINT_HOST_NOT_LISTED'],
    ['a name of this machine', { baseUrl: 'http://localhost:5432/v1', place: 'cloud', maxDataClass: 'public' }, 'ENDPOINT_HOST_NOT_LISTED'],
    ['a public host as an own one', { baseUrl: 'https://api.example/v1', maxDataClass: 'public' }, 'ENDPOINT_HOST_NOT_LISTED'],
    ['readable transport', { baseUrl: 'http://api.example/v1', place: 'cloud', maxDataClass: 'public' }, 'ENDPOINT_NEEDS_HTTPS'],
    ['another protocol', { baseUrl: 'file:///etc/passwd' }, 'ENDPOINT_ADDRESS_INVALID'],
    ['a password in the address', { baseUrl: 'https://me:secret@api.example/v1', place: 'cloud' }, 'ENDPOINT_ADDRESS_INVALID'],
    ['restricted text in the cloud', { baseUrl: 'https://api.example/v1', place: 'cloud' }, 'ENDPOINT_CLASS_TOO_HIGH'],
    ['no address', { baseUrl: undefined }, 'ENDPOINT_NEEDS_ADDRESS'],
    ['a file outside the folder', { kind: 'gguf', file: '../../etc/passwd.gguf', baseUrl: undefined }, 'ENDPOINT_FILE_UNKNOWN'],
    ['a file that is not there', { kind: 'gguf', file: 'absent.gguf', baseUrl: undefined }, 'ENDPOINT_FILE_UNKNOWN'],
  ])('refuses %s', async (_, change, code) => {
    const { status, body } = await call('POST', 'endpoints', draft(change));
    expect([status, body?.code]).toEqual([422, code]);
    expect(body).not.toMatchObject({ detail: expect.stringContaining('secret') });
    expect(await own()).toEqual([]);
  });

  it('asks nobody in the cloud until an administrator allows it, and stops at once when it is forbidden', async () => {
    other.play({ pieces: [{ text: 'From the cloud.' }] });
    const code = async () => JSON.parse((await chat()).body).error?.code;
    expect([await code(), other.heard.length]).toEqual(['inference_cloud_not_allowed', 0]);
    const allowed = await call<CloudResponse>('PUT', 'cloud', { isAllowed: true });
    expect(allowed.body).toMatchObject({ isAllowed: true, isAllowedByDefault: false, changedBy: expect.stringMatching(/./) });
    expect((await chat()).statusCode).toBe(200);
    expect((await overview(adminOfTwo)).cloud).toMatchObject({ isAllowed: false, changedAt: null });
    expect((await chat(adminOfTwo)).statusCode).toBe(403);
    await call('PUT', 'cloud', { isAllowed: false });
    expect([await code(), other.heard.length]).toEqual(['inference_cloud_not_allowed', 1]);
    const tested = await call<EndpointTestResponse>('POST', 'endpoints/far/test');
    expect([tested.body?.error?.code, other.heard.length]).toEqual(['INFERENCE_CLOUD_NOT_ALLOWED', 1]);
  });

  it('keeps an order that can be changed, and falls back by it', async () => {
    const ids = [await create({ name: 'A' }), await create({ name: 'B' }), await create({ name: 'C', baseUrl: other.baseUrl })].map(
      ({ id }) => id,
    );
    await call('PATCH', `endpoints/${ids[2]}`, { position: 0 });
    const names = async () => (await own()).map(({ name, position }) => `${name}${position}`);
    expect(await names()).toEqual(['C0', 'A1', 'B2']);
    other.respond((_, response) => respondJson(response, 503, { error: { message: 'busy' } }));
    server.play({ pieces: [{ text: 'From A.' }] });
    expect((await chat(analyst, 'restricted')).body).toContain('From A.');
    await call('PATCH', `endpoints/${ids[0]}`, { isEnabled: false });
    await call('PATCH', `endpoints/${ids[1]}`, { isEnabled: false });
    expect((await chat(analyst, 'restricted')).statusCode).toBeGreaterThanOrEqual(429);
    await call('DELETE', `endpoints/${ids[2]}`);
    expect(await names()).toEqual(['A0', 'B1']);
  });

  it('adds in two tabs at once without taking the same place', async () => {
    await Promise.all([create({ name: 'A' }), create({ name: 'B' }), create({ name: 'C' })]);
    expect((await own()).map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it('restores a removed model with its key and its place, for ten minutes', async () => {
    const [first] = [await create({ name: 'First', apiKey: KEY }), await create({ name: 'Second' })];
    expect((await call('DELETE', `endpoints/${first.id}`)).status).toBe(204);
    expect((await call('POST', `endpoints/${first.id}/restore`, undefined, adminOfTwo)).body?.code).toBe('ENDPOINT_NOT_FOUND');
    expect((await call('POST', `endpoints/${first.id}/restore`)).status).toBe(200);
    expect((await own()).map(({ name, hasApiKey }) => [name, hasApiKey])).toEqual([
      ['First', true],
      ['Second', false],
    ]);
    await call('DELETE', `endpoints/${first.id}`);
    app.clock.advance(11);
    expect((await call('POST', `endpoints/${first.id}/restore`)).body?.code).toBe('ENDPOINT_NOT_FOUND');
    await overview();
    const database = app.application.get(Database, { strict: false });
    const rows = await database.inOrganisation(FIRST_ORGANISATION, () => database.manager.query('SELECT id FROM inference_endpoint'));
    expect(rows).toHaveLength(1);
  });

  it('leaves the models of the operator to the operator', async () => {
    const far = (await overview()).items.find(({ id }) => id === 'far');
    expect(far).toMatchObject({ origin: 'environment', hasApiKey: true, isEnabled: true });
    for (const [method, path] of [
      ['PATCH', 'endpoints/far'],
      ['DELETE', 'endpoints/far'],
    ] as const)
      expect((await call(method, path, method === 'PATCH' ? { name: 'x' } : undefined)).body?.code).toBe('ENDPOINT_OF_THE_OPERATOR');
    for (const id of ['not-there', '0190c1d2-0000-7000-8000-000000000000'])
      expect((await call('PATCH', `endpoints/${id}`, { name: 'x' })).body?.code).toBe('ENDPOINT_NOT_FOUND');
  });

  it('tests a model, also one that is switched off, and remembers what was measured until it is another model', async () => {
    server.play({ pieces: [{ text: 'one, two' }, { text: ', three' }] });
    const { id } = await create();
    await call('PATCH', `endpoints/${id}`, { isEnabled: false });
    const tested = (await call<EndpointTestResponse>('POST', `endpoints/${id}/test`)).body!;
    expect(tested).toMatchObject({ isUsable: true, answer: 'one, two, three', error: null, capabilities: { images: 'unknown' } });
    expect(tested.firstTokenMs).not.toBeNull();
    expect((await own())[0]?.lastTest).toMatchObject({ isUsable: true, firstTokenMs: tested.firstTokenMs });
    server.respond((_, response) => respondJson(response, 401, { error: { message: 'no' } }));
    const refused = (await call<EndpointTestResponse>('POST', `endpoints/${id}/test`)).body!;
    expect([refused.isUsable, refused.error?.code]).toEqual([false, 'INFERENCE_KEY_REJECTED']);
    expect((await own())[0]?.lastTest).toMatchObject({ isUsable: false, error: { code: 'INFERENCE_KEY_REJECTED' } });
    await call('PATCH', `endpoints/${id}`, { model: 'another' });
    expect((await own())[0]?.lastTest).toBeNull();
    expect((await call('POST', 'endpoints/not-there/test')).body?.code).toBe('ENDPOINT_NOT_FOUND');
  });

  it('books calls by the price that was entered', async () => {
    const price = { inputMicroUsdPerMillion: 2_000_000, cachedInputMicroUsdPerMillion: 0, outputMicroUsdPerMillion: 4_000_000 };
    await create({ price });
    server.play({ pieces: [{ text: 'ok' }], usage: { promptTokens: 1_000, cacheHitTokens: 0, completionTokens: 500, reasoningTokens: 0 } });
    const answer = await chat(analyst, 'restricted');
    expect(answer.json<{ trivium: { cost_micro_usd: number } }>().trivium.cost_micro_usd).toBe(4_000);
    const estimate = await app.call({
      method: 'POST',
      url: '/api/inference/estimate',
      token: analyst,
      body: { model: 'some-local-model', text: 'word '.repeat(100), maxTokens: 100 },
    });
    expect(estimate.json<{ costMicroUsd: { highest: number } }>().costMicroUsd.highest).toBeGreaterThan(400);
  });

  it('offers the files of the model folder with what their headers say, and runs nothing that is not among them', async () => {
    const { modelFolder, canUseThisMachine } = await overview();
    expect([modelFolder.isReadable, canUseThisMachine]).toEqual([true, true]);
    expect(modelFolder.files.map(({ name, architecture, experts, expertsUsed }) => [name, architecture, experts, expertsUsed])).toEqual([
      ['broken.gguf', null, null, null],
      ['tiny.gguf', 'deepseek2', 8, 2],
    ]);
    const file = await create({ kind: 'gguf', file: 'tiny.gguf', baseUrl: undefined, model: 'tiny', place: 'cloud' });
    expect(file).toMatchObject({ place: 'local', file: 'tiny.gguf', baseUrl: null });
    rmSync(join(folder, 'tiny.gguf'));
    app.clock.advance(1);
    await call('PATCH', `endpoints/${file.id}`, { isEnabled: true }).then(({ body }) => expect(body?.code).toBe('ENDPOINT_FILE_UNKNOWN'));
    expect((await chat(analyst, 'restricted')).statusCode).toBe(403);
    writeFileSync(join(folder, 'tiny.gguf'), tinyChatGguf());
  });
});
