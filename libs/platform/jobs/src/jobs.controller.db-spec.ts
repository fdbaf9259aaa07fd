import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { platformMigrations } from '@trivium/migrations/platform';
import { loadConfiguration } from '@trivium/platform/config';
import { DatabaseModule } from '@trivium/platform/database';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { type CallerIdentity, createApplication, HttpModule, type TriviumRequest } from '@trivium/platform/http';
import { createLogger } from '@trivium/platform/observability';
import { defineErrors, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { JobEventEntity } from './job-event.entity';
import { JobHandlers } from './job-handlers';
import { JobEntity } from './job.entity';
import { JobsModule } from './jobs.module';
import { JobsService } from './jobs.service';

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const ANNA = '00000000-0000-7000-8000-00000000000a' as UserId;
const BERT = '00000000-0000-7000-8000-00000000000b' as UserId;
const errors = defineErrors({ PAGE_BROKEN: { status: 422, en: 'Page {page} is broken.', zh: '第 {page} 页已损坏。' } });
const CALLERS: Record<string, CallerIdentity> = {
  anna: { userId: ANNA, organisationId: ONE, roles: [], permissions: new Set(), sessionId: 'a' },
  bert: { userId: BERT, organisationId: ONE, roles: [], permissions: new Set(), sessionId: 'b' },
  stranger: { userId: ANNA, organisationId: TWO, roles: [], permissions: new Set(['jobs:all']), sessionId: 'c' },
};

interface SeenEvent {
  readonly id: number;
  readonly event: string;
  readonly data: { readonly state: string; readonly result?: unknown };
}

function parseEvents(body: string): SeenEvent[] {
  const blocks = body.split('\n\n').filter((block) => block.startsWith('id:'));
  return blocks.map((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    return { id: Number(field('id')), event: field('event'), data: JSON.parse(field('data')) as SeenEvent['data'] };
  });
}

describe('/api/jobs', () => {
  let test: TestDatabase;
  let application: NestFastifyApplication;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [JobEntity, JobEventEntity], migrations: platformMigrations });
    const configuration = loadConfiguration({
      app: 'education',
      version: '1.0.0',
      environment: { SECRET_KEY: 'k'.repeat(40), WORKER_CONCURRENCY: '2' },
    });
    const logger = createLogger({ level: 'silent', app: 'education' });
    const about = {
      app: 'education',
      version: '1.0.0',
      commit: 'unknown',
      inference: { engines: [], models: [] },
      database: { engine: test.engine, version: '0' },
    };

    @Module({
      imports: [
        DatabaseModule.with({ database: test.database, engine: test.engine, version: '0', close: () => Promise.resolve() }),
        HttpModule.with({ about: about as unknown as Parameters<typeof HttpModule.with>[0]['about'], logger, outboundAllow: [] }),
        JobsModule.register({ workers: configuration.workers, isOnlyProcess: true }),
      ],
    })
    class AppModule {}

    application = await createApplication({
      module: AppModule,
      configuration,
      title: 'Jobs',
      logger,
      ids: new UuidV7Source(
        () => Date.now(),
        (length) => new Uint8Array(randomBytes(length)),
      ),
      maxUploadBytes: 1_000,
    });
    application
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', (request: TriviumRequest, _reply: unknown, done: () => void) => {
        request.caller = CALLERS[String(request.headers['x-caller'])];
        done();
      });
    const handlers = application.get(JobHandlers);
    handlers.register('test.quick', {
      maxAttempts: 1,
      run: async ({ progress }) => (progress({ stage: 'read', done: 1, total: 2, unit: 'pages' }), { pages: 2 }),
    });
    handlers.register('test.broken', { maxAttempts: 3, run: () => Promise.reject(errors.PAGE_BROKEN({ page: 7 })) });
    handlers.register('test.long', {
      maxAttempts: 1,
      run: ({ signal }) =>
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        }),
    });
    await application.init();
    await application.getHttpAdapter().getInstance().ready();
  }, 60_000);
  afterAll(async () => {
    await application.close();
    await test.close();
  });

  const enqueue = async (kind: string) =>
    (await test.database.inOrganisation(ONE, () => application.get(JobsService).enqueue({ kind, payload: {}, createdBy: ANNA }))).jobId;
  const call = (method: 'GET' | 'POST', url: string, caller = 'anna', headers: Record<string, string> = {}) =>
    application.inject({ method, url: `/api/jobs${url}`, headers: { 'x-caller': caller, ...headers } });

  it('follows a job to its end, shows it, and resumes a broken stream', async () => {
    const id = await enqueue('test.quick');
    const stream = await call('GET', `/${id}/events`);
    expect(stream.headers['content-type']).toContain('text/event-stream');
    const events = parseEvents(stream.body);
    expect(events.at(-1)).toMatchObject({ event: 'job', data: { state: 'succeeded', result: { pages: 2 } } });
    const job = (await call('GET', `/${id}`)).json<object>();
    expect(job).toMatchObject({
      id,
      kind: 'test.quick',
      state: 'succeeded',
      progress: 1,
      stage: 'read',
      counts: { read: { done: 1, total: 2, unit: 'pages' } },
      createdBy: ANNA,
    });
    expect(job).toEqual(events.at(-1)?.data);
    const rest = parseEvents((await call('GET', `/${id}/events`, 'anna', { 'last-event-id': '1' })).body);
    expect(rest[0]?.id).toBe(2);
  });

  it('tells why a job failed, in the language of the reader', async () => {
    const id = await enqueue('test.broken');
    await call('GET', `/${id}/events`);
    const { error } = (await call('GET', `/${id}`, 'anna', { 'accept-language': 'zh-CN' })).json<{ error: { errorId: string } }>();
    expect(error).toEqual({ code: 'PAGE_BROKEN', title: '任务未能完成', detail: '第 7 页已损坏。', errorId: error.errorId });
    expect(error.errorId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await call('GET', `/${id}`)).json<{ error: object }>().error).toMatchObject({ detail: 'Page 7 is broken.' });
    const retried = await call('POST', `/${id}/retry`);
    expect([retried.statusCode, retried.json<{ state: string }>().state]).toEqual([202, 'queued']);
  });

  it('cancels a running job, by its creator only', async () => {
    const id = await enqueue('test.long');
    const following = call('GET', `/${id}/events`);
    const refused = await call('POST', `/${id}/cancel`, 'bert');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'JOB_NOT_YOURS']);
    expect((await call('POST', `/${id}/cancel`)).statusCode).toBe(200);
    expect(parseEvents((await following).body).at(-1)?.data.state).toBe('cancelled');
    expect((await call('POST', `/${id}/cancel`)).statusCode).toBe(200);
  });

  it('hides jobs of other organisations, and refuses ids and cursors that are none', async () => {
    const id = await enqueue('test.long');
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/events'],
      ['POST', '/cancel'],
      ['POST', '/retry'],
    ] as const) {
      const answer = await call(method, `/${id}${path}`, 'stranger');
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'JOB_NOT_FOUND']);
    }
    expect((await call('GET', '?whose=all', 'stranger')).json()).toEqual({ items: [], nextCursor: null });
    expect((await call('GET', '/not-an-id')).statusCode).toBe(400);
    expect((await call('GET', '?cursor=WyJ4Il0')).json()).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
    // Whether it has begun by now or not: cancelled it ends.
    expect((await call('POST', `/${id}/cancel`)).statusCode).toBe(200);
    await call('GET', `/${id}/events`);
  });

  it('pages through own jobs', async () => {
    const ids = [await enqueue('test.quick'), await enqueue('test.quick')];
    const first = (await call('GET', '?limit=1')).json<{ items: { id: string }[]; nextCursor: string }>();
    const second = (await call('GET', `?limit=1&cursor=${first.nextCursor}`)).json<{ items: { id: string }[] }>();
    expect([first.items[0]?.id, second.items[0]?.id].toSorted()).toEqual(ids.toSorted());
    expect((await call('GET', '', 'bert')).json()).toMatchObject({ items: [] });
  });

  it('lets streams end when the process stops', async () => {
    const id = await enqueue('test.long');
    const following = call('GET', `/${id}/events`);
    await application.close();
    const events = parseEvents((await following).body);
    expect(events.every((event) => ['queued', 'running'].includes(event.data.state))).toBe(true);
    const rows = await test.owner.query('SELECT state, attempts FROM job WHERE id = $1', [id]);
    expect(rows).toEqual([{ state: 'queued', attempts: 0 }]);
  });
});
