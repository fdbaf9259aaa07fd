import { Body, Controller, Module, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfiguration } from '@trivium/platform/config';
import { createLogger } from '@trivium/platform/observability';
import { defineErrors, UuidV7Source } from '@trivium/shared/kernel';
import { z } from 'zod';
import { createApplication } from './create-application';
import { Route } from './route.decorator';

const createThing = z.object({ title: z.string().min(1).max(5), count: z.int().default(1) }).meta({ id: 'CreateThing' });
const thing = z.object({ title: z.string(), count: z.int() }).meta({ id: 'Thing' });
const errors = defineErrors({ THING_GONE: { status: 409, en: 'The thing {name} is gone.', zh: '{name} 已不存在。' } });

@Controller('things')
class ThingsController {
  @Route({
    method: 'POST',
    permission: 'public',
    summary: 'Create a thing',
    tag: 'things',
    operation: 'createThing',
    status: 201,
    response: thing,
  })
  create(@Body({ schema: createThing }) body: z.infer<typeof createThing>): unknown {
    return { ...body, secret: 'never leaves' };
  }

  @Route({ method: 'GET', path: 'fail', permission: 'public', summary: 'Fail', tag: 'things', operation: 'fail' })
  fail(@Query('how') how: string): never {
    if (how === 'expected') throw errors.THING_GONE({ name: 'x' });
    if (how === 'unstorable') throw Object.assign(new Error('invalid byte sequence'), { driverError: { code: '22021' } });
    throw new Error('secret cause');
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('createApplication', () => {
  let application: NestFastifyApplication;
  const logged: string[] = [];
  beforeAll(async () => {
    application = await createApplication({
      module: ThingsModule,
      configuration: loadConfiguration({ app: 'education', version: '9.9.9', environment: { SECRET_KEY: 'k'.repeat(40) } }),
      title: 'Things',
      logger: createLogger({ level: 'info', app: 'education', destination: { write: (line: string) => logged.push(line) } }),
      ids: new UuidV7Source(
        () => 1,
        (length) => new Uint8Array(length),
      ),
      maxUploadBytes: 1000,
    });
    await application.init();
    await application.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => application.close());

  const post = (payload: unknown, language = 'en') =>
    application.inject({
      method: 'POST',
      url: '/api/things',
      payload: JSON.stringify(payload),
      headers: { 'content-type': 'application/json', 'accept-language': language },
    });

  it('validates, fills defaults and lets nothing out that the schema does not name', async () => {
    const answer = await post({ title: 'ok' });
    expect([answer.statusCode, answer.json()]).toEqual([201, { title: 'ok', count: 1 }]);
  });

  it('names every refused field, in the language of the request', async () => {
    const english = (await post({ title: 'far too long', count: 'x' })).json<{
      code: string;
      errors: { path: string; message: string }[];
    }>();
    expect(english.code).toBe('VALIDATION_FAILED');
    expect(english.errors.map((error) => error.path)).toEqual(['title', 'count']);
    const chinese = await post({ title: 'far too long' }, 'zh-CN');
    expect(chinese.headers['content-type']).toContain('application/problem+json');
    expect(chinese.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(/[一-鿿]/);
  });

  it('shows an expected error with its text and code', async () => {
    const answer = await application.inject({ url: '/api/things/fail?how=expected', headers: { 'accept-language': 'zh' } });
    expect(answer.json()).toMatchObject({ status: 409, code: 'THING_GONE', detail: 'x 已不存在。', instance: '/api/things/fail' });
  });

  it('tells a character that no database keeps from a defect', async () => {
    const answer = await application.inject({ url: '/api/things/fail?how=unstorable', headers: { 'accept-language': 'zh' } });
    expect(answer.json()).toMatchObject({ status: 400, code: 'TEXT_UNSTORABLE', detail: expect.stringContaining('U+0000') as string });
  });

  it('hides the cause of a defect and logs it under the same id', async () => {
    const answer = await application.inject({ url: '/api/things/fail' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret cause');
    expect(logged.join('')).toContain('secret cause');
    expect(logged.join('')).toContain(answer.json<{ errorId: string }>().errorId);
  });

  it.each([
    ['broken JSON', { method: 'POST' as const, url: '/api/things', payload: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['another media type', { method: 'POST' as const, url: '/api/things', payload: 'x', headers: { 'content-type': 'text/x-other' } }, 415],
    ['an unknown address', { url: '/api/nothing' }, 404],
  ])('answers %s with a problem', async (_, request, status) => {
    const answer = await application.inject(request);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
  });

  it('describes the route in OpenAPI 3.1 with named schemas', async () => {
    const document = (await application.inject({ url: '/api/openapi.json' })).json<Record<string, never>>();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/api/things': {
          post: {
            operationId: 'createThing',
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateThing' } } } },
          },
        },
      },
      components: { schemas: { CreateThing: { required: ['title'] }, Thing: { required: ['title', 'count'] }, Problem: {} } },
    });
  });

  it('sets a content security policy without inline scripts', async () => {
    const answer = await application.inject({ url: '/api/openapi.json' });
    expect(answer.headers['content-security-policy']).toContain(`script-src 'self' 'wasm-unsafe-eval';`);
  });

  it.each([
    ['an answer', '/api/openapi.json'],
    ['a refusal', '/api/nothing'],
  ])('sets the fixed security headers on %s', async (_, url) => {
    const { headers } = await application.inject({ url });
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'SAMEORIGIN',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    });
    expect([headers['x-powered-by'], headers['strict-transport-security']]).toEqual([undefined, undefined]);
  });
});
