import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { Configuration } from '@trivium/platform/config';
import type { Logger } from '@trivium/platform/observability';
import type { IdSource } from '@trivium/shared/kernel';
import { languageOf, type TriviumRequest } from './caller';
import { httpErrors } from './http.errors';
import { NestLogger } from './nest-logger';
import { describeApi } from './openapi';
import { ProblemFilter } from './problem.filter';
import { contentSecurityPolicy, fixedSecurityHeaders } from './security-headers';
import { ValidationPipe } from './validation.pipe';
import { serveWebApp } from './web-app';

/** General limit per address; sign-in and other delicate routes have lower ones of their own. */
const CALLS_PER_MINUTE = 6_000;
const JSON_BODY_LIMIT_BYTES = 32 * 1024 * 1024;

export interface CreateApplicationOptions {
  readonly module: DynamicModule | Type;
  readonly configuration: Configuration;
  readonly title: string;
  readonly logger: Logger;
  readonly ids: IdSource;
  /** Folder of the built web app; none in workers and tests. */
  readonly webFolder?: string;
  /** Largest upload in bytes. */
  readonly maxUploadBytes: number;
}

/** An HTTP application with the suite's one way of validating, answering, refusing and documenting. Not yet listening. */
export async function createApplication(options: CreateApplicationOptions): Promise<NestFastifyApplication> {
  const { module, configuration, title, logger, ids, webFolder, maxUploadBytes } = options;
  const filter = new ProblemFilter(logger, ids);
  const adapter = new FastifyAdapter({
    trustProxy: configuration.server.trustProxy,
    bodyLimit: JSON_BODY_LIMIT_BYTES,
    requestTimeout: 120_000,
  });
  const application = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: true,
  });
  application.setGlobalPrefix('api');
  application.useGlobalPipes(new ValidationPipe());
  application.useGlobalFilters(filter);
  application.enableShutdownHooks([]);
  setHeadersFirst(application);
  await registerPlugins(application, maxUploadBytes);
  const document = describeApi(application, { title, version: configuration.version });
  SwaggerModule.setup('api/docs', application, () => document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
  const server = adapter.getInstance();
  if (webFolder !== undefined) await serveWebApp(server, webFolder);
  return application;
}

async function registerPlugins(application: NestFastifyApplication, maxUploadBytes: number): Promise<void> {
  await application.register(fastifyCookie);
  await application.register(fastifyMultipart, {
    limits: { fileSize: maxUploadBytes, files: 1, fields: 20, fieldSize: 64 * 1024 },
    throwFileSizeLimit: false,
  });
  await application.register(fastifyRateLimit, {
    max: CALLS_PER_MINUTE,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, context) => httpErrors.TOO_MANY_REQUESTS({ seconds: Math.ceil(context.ttl / 1000) }),
  });
}

/** Before every plugin that may answer by itself, so that a refusal carries them too. */
function setHeadersFirst(application: NestFastifyApplication): void {
  const policy = contentSecurityPolicy();
  const fixed = { 'content-security-policy': policy, ...fixedSecurityHeaders() };
  // The documentation page of Swagger UI has styles of its own in the page.
  const ofDocumentation = { ...fixed, 'content-security-policy': policy.replace(`style-src 'self'`, `style-src 'self' 'unsafe-inline'`) };
  const server = application.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request: TriviumRequest, reply, done) => {
    void reply
      .headers(request.url.startsWith('/api/docs') ? ofDocumentation : fixed)
      .header('content-language', languageOf(request) === 'zh' ? 'zh-CN' : 'en');
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store').header('vary', 'accept-language');
    done();
  });
}
