import { Global, Module } from '@nestjs/common';
import { EmbeddingEngines } from '@trivium/ai/inference/api';
import { FIRST_ORGANISATION, SECOND_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { JobEntity, JobEventEntity, JobsModule, JobWorker } from '@trivium/platform/jobs';
import { RetrievalIndex } from '../retrieval-index';
import { RetrievalModule } from '../retrieval.module';
import { testBook, testUuid } from '../testing';
import { EMBEDDING_DIMENSIONS, EMBEDDING_ID } from '../vectors/hashed-embedding';
import type { SearchIndexResponse } from './dto/search-index.dto';
import { administrationTestSchema, rejectedKey, ScriptedEngine } from './test-administration';

const local = new ScriptedEngine('minilm', 12);
const cloud = new ScriptedEngine('big', 16);

@Global()
@Module({
  providers: [
    {
      provide: EmbeddingEngines,
      useValue: new EmbeddingEngines(
        [cloud.configured({ place: 'cloud', maxDataClass: 'internal', apiKey: 'sk-secret' }), local.configured()],
        { isCloudAllowed: () => Promise.resolve(true) },
      ),
    },
  ],
  exports: [EmbeddingEngines],
})
class TestModelsModule {}

describe('/api/search-index', () => {
  let app: TestApplication;
  let admin: string;
  let adminOfTwo: string;
  let teacher: string;

  beforeAll(async () => {
    app = await startTestApplication({
      roles: { admin: ['search-index:manage'], teacher: [] },
      migrations: administrationTestSchema.migrations,
      entities: [JobEntity, JobEventEntity],
      modules: [JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: true }), TestModelsModule, RetrievalModule],
    });
    [admin, adminOfTwo, teacher] = [
      await app.signIn('admin@one.test'),
      await app.signIn('admin@two.test'),
      await app.signIn('teacher@one.test'),
    ];
  }, 60_000);
  afterAll(() => app.close());
  beforeEach(() => {
    local.beforeAnswer = () => undefined;
  });

  const overview = async (token = admin) => (await app.call({ url: '/api/search-index', token })).json<SearchIndexResponse>();
  const embed = (token = admin, headers = {}) => app.call({ method: 'POST', url: '/api/search-index/embed', token, headers });
  const probe = (endpointId: string, headers = {}) =>
    app.call({ method: 'POST', url: `/api/search-index/models/${endpointId}/probe`, token: admin, headers });

  it('is closed to other roles', async () => {
    for (const [method, url] of [
      ['GET', '/api/search-index'],
      ['POST', '/api/search-index/embed'],
      ['POST', '/api/search-index/models/minilm/probe'],
    ] as const) {
      const answer = await app.call({ method, url, token: teacher });
      expect([url, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([url, 403, 'AUTH_FORBIDDEN']);
    }
  });

  it('tells of an empty index, its models without their keys, and the embedded vectors', async () => {
    const answer = await app.call({ url: '/api/search-index', token: admin });
    expect(answer.json()).toEqual({
      collections: 0,
      documents: 0,
      chunks: 0,
      withoutVectors: 0,
      sets: [],
      building: 0,
      plan: [],
      models: [
        { endpointId: 'big', model: 'big', place: 'cloud', maxDataClass: 'internal', dimensions: 16 },
        { endpointId: 'minilm', model: 'minilm', place: 'local', maxDataClass: 'restricted', dimensions: 12 },
      ],
      embedded: { id: EMBEDDING_ID, dimensions: EMBEDDING_DIMENSIONS },
    });
    expect(answer.body).not.toContain('sk-secret');
  });

  it('counts what is indexed and what has no vector, and makes that by a job; the other organisation sees none of it', async () => {
    const index = app.application.get(RetrievalIndex, { strict: false });
    const [open, closed] = [testUuid(600), testUuid(601)];
    await index.configure(FIRST_ORGANISATION, open, { dataClass: 'public' });
    const one = await index.replaceDocument(FIRST_ORGANISATION, { collectionId: open, document: testBook(1, 70) });
    const two = await index.replaceDocument(FIRST_ORGANISATION, { collectionId: closed, document: testBook(2, 4) });
    // The model fails while the next book is indexed: that one is found by words alone.
    local.beforeAnswer = () => {
      throw rejectedKey('minilm');
    };
    const failed = await index.replaceDocument(FIRST_ORGANISATION, { collectionId: closed, document: testBook(4, 80) });
    await index.replaceDocument(SECOND_ORGANISATION, { collectionId: testUuid(602), document: testBook(3, 5) });
    local.beforeAnswer = () => undefined;
    const [big, minilm] = [
      { model: cloud.id, kind: 'semantic', dimensions: 16, isConfigured: true, collections: 1, vectors: one.chunks, missing: 0 },
      {
        model: local.id,
        kind: 'semantic',
        dimensions: 12,
        isConfigured: true,
        collections: 1,
        vectors: two.chunks,
        missing: failed.chunks,
      },
    ];
    const before = await overview();
    expect(before).toMatchObject({ collections: 2, documents: 3, withoutVectors: failed.chunks, building: 0 });
    expect(before.chunks).toBe(one.chunks + two.chunks + failed.chunks);
    expect(before.sets).toEqual([big, minilm]);
    expect(before.plan).toEqual([
      { model: local.id, kind: 'semantic', endpointId: 'minilm', place: 'local', collections: 1, toEmbed: failed.chunks },
      { model: cloud.id, kind: 'semantic', endpointId: 'big', place: 'cloud', collections: 1, toEmbed: 0 },
    ]);
    expect(await overview(adminOfTwo)).toMatchObject({ collections: 1, documents: 1 });

    const accepted = await embed();
    const { jobId } = accepted.json<{ jobId: string }>();
    expect([accepted.statusCode, (await embed()).json()]).toEqual([202, { jobId }]);
    expect(await overview()).toMatchObject({ jobId, lastRun: { jobId, state: 'queued', finishedAt: null } });
    expect(await overview(adminOfTwo)).not.toHaveProperty('jobId');
    await app.application.get(JobWorker, { strict: false }).runDue();
    const after = await overview();
    expect(after).toMatchObject({ withoutVectors: 0, lastRun: { jobId, state: 'succeeded', finishedAt: expect.any(String) } });
    expect(after).not.toHaveProperty('jobId');
    expect(after.sets).toEqual([{ ...minilm, vectors: two.chunks + failed.chunks, missing: 0 }, big]);
    expect(await overview(adminOfTwo)).toMatchObject({ withoutVectors: 5, chunks: 5 });
    expect(await overview(adminOfTwo)).not.toHaveProperty('lastRun');
  });

  it('tries a model', async () => {
    expect((await probe('minilm')).json()).toEqual({ isUsable: true, dimensions: 12, latencyMs: expect.any(Number) });
    local.beforeAnswer = () => {
      throw rejectedKey('minilm');
    };
    const failed = await probe('minilm', { 'accept-language': 'zh-CN' });
    expect([failed.statusCode, failed.json()]).toEqual([
      200,
      { isUsable: false, error: { code: 'EMBEDDING_KEY_REJECTED', text: rejectedKey('minilm').text('zh') } },
    ]);
    const unknown = await probe('other');
    expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([404, 'EMBEDDING_ENDPOINT_UNKNOWN']);
  });

  it.each([
    ['try a model', (headers: object) => probe('minilm', headers), 200],
    ['start a run', (headers: object) => embed(admin, headers), 202],
  ] as const)('lets nobody %s more than ten times a minute', async (_, call, accepted) => {
    const statuses: number[] = [];
    for (let time = 0; time < 11; time++) statuses.push((await call({ 'x-test-address': '10.9.9.9' })).statusCode);
    expect(statuses).toEqual([...Array<number>(10).fill(accepted), 429]);
  });
});
