import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfiguration } from '@trivium/platform/config';
import { PLATFORM_PERSON_DATA } from '@trivium/platform/erasure';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createApplication, ROUTE_OPTIONS, type RouteOptions } from '@trivium/platform/http';
import { createLogger } from '@trivium/platform/observability';
import { UuidV7Source } from '@trivium/shared/kernel';
import type { AppDefinition } from '../app-definition';
import { composeModule, schemaOf } from '../compose-module';
import { leaksBetweenOrganisations, tenantTables } from './tenant-walk';

/** What every app must hold: organisations apart, every route guarded, entities equal to migrations. Call it in a `*.db-spec.ts`. */
export function describeApp(definition: AppDefinition): void {
  describe(`the ${definition.name} app`, () => {
    let test: TestDatabase;
    let application: NestFastifyApplication;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'trivium-app-'));
      test = await openTestDatabase(schemaOf(definition));
      const configuration = loadConfiguration({
        app: definition.name,
        version: '0.0.0',
        environment: { SECRET_KEY: 'k'.repeat(40), DATA_DIR: folder, WORKERS: 'inline' },
      });
      const logger = createLogger({ level: 'silent', app: definition.name });
      const opened = { database: test.database, engine: test.engine, version: '0', close: async () => undefined };
      const module = composeModule({
        definition,
        configuration: { ...configuration, workers: { mode: 'none', concurrency: 1 } },
        opened,
        logger,
        context: { configuration, worker: (name) => new URL(`file:///${name}.mjs`), resource: (path) => new URL(`file:///${path}`) },
      });
      const ids = new UuidV7Source(
        () => Date.now(),
        (length) => new Uint8Array(randomBytes(length)),
      );
      application = await createApplication({ module, configuration, title: definition.title, logger, ids, maxUploadBytes: 1000 });
      await application.init();
      await application.getHttpAdapter().getInstance().ready();
    });
    afterAll(async () => {
      await application?.close();
      await test?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('declares a permission on every route, and somebody holds it', () => {
      const granted = new Set([
        ...Object.values(definition.roles).flat(),
        'users:read',
        'users:write',
        'audit:read',
        'public',
        'signed-in',
      ]);
      const routes = routesOf(application);
      expect(routes.length).toBeGreaterThan(10);
      expect(routes.filter(({ options }) => options === undefined).map(({ handler }) => handler)).toEqual([]);
      expect(routes.filter(({ options }) => options && !granted.has(options.permission)).map(({ handler }) => handler)).toEqual([]);
    });

    it('answers 401 on every route that is not public, and never a stack', async () => {
      const document = (await application.inject({ url: '/api/openapi.json' })).json<{
        paths: Record<string, Record<string, { operationId: string }>>;
      }>();
      const open = new Set(
        routesOf(application)
          .filter(({ options }) => options?.permission === 'public')
          .map(({ options }) => options?.operation),
      );
      for (const [path, verbs] of Object.entries(document.paths)) {
        for (const [verb, { operationId }] of Object.entries(verbs)) {
          if (open.has(operationId)) continue;
          const url = path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
          const answer = await application.inject({ method: verb.toUpperCase() as 'GET', url });
          expect([operationId, answer.statusCode]).toEqual([operationId, 401]);
          expect(answer.body).not.toMatch(/\bat .+:\d+:\d+/);
        }
      }
    });

    it('keeps every table under forced row-level security', async () => {
      const rows = (await test.owner.query(
        `
        SELECT c.relname AS name FROM pg_class c WHERE c.relname = ANY($1) AND (
          NOT c.relrowsecurity OR NOT c.relforcerowsecurity
          OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)
          OR NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisation_id' AND a.attnotnull))`,
        [await tenantTables(test.owner)],
      )) as { name: string }[];
      expect(rows.map((row) => row.name)).toEqual([]);
    });

    it('finds nothing to migrate: entities and migrations say the same', async () => {
      const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    });

    it('lets no organisation read, change, delete or forge a row of another, in any table', async () => {
      expect(await leaksBetweenOrganisations(test.owner, test.database)).toEqual([]);
    });

    it('knows what becomes of every column that names a person when the person is erased', async () => {
      const declared = new Set([...definition.personData, ...PLATFORM_PERSON_DATA].map(({ table, column }) => `${table}.${column}`));
      // `lease_owner` is a worker's process, no person.
      const columns = (await test.owner.query(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
         WHERE table_schema = 'public' AND data_type IN ('uuid', 'ARRAY')
           AND column_name ~ '(account|user|person|owner|actor|learner|teacher|author|member|creator|subject|(_|^)by($|_)).*(_ids?|_by)?$'
           AND column_name !~ '^(organisation_id|id|lease_owner)$' ORDER BY 1`,
      )) as { name: string }[];
      expect(columns.length).toBeGreaterThan(4);
      expect(columns.map(({ name }) => name).filter((name) => !declared.has(name))).toEqual([]);
      const known = (await test.owner.query(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
      )) as { name: string }[];
      const existing = new Set(known.map(({ name }) => name));
      expect([...declared].filter((name) => !existing.has(name))).toEqual([]);
    });

    it('would notice a removed policy', async () => {
      const [table = ''] = await tenantTables(test.owner);
      await test.owner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
      const leaks = await leaksBetweenOrganisations(test.owner, test.database);
      await test.owner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      expect(leaks).toContain(`${table} select`);
    });
  });
}

function routesOf(application: NestFastifyApplication): { handler: string; options?: RouteOptions }[] {
  const routes: { handler: string; options?: RouteOptions }[] = [];
  for (const module of application.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = (metatype as { prototype?: object } | null)?.prototype;
      if (!prototype) continue;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler) || name === 'constructor') continue;
        routes.push({
          handler: `${(metatype as { name?: string }).name}.${name}`,
          options: Reflect.getMetadata(ROUTE_OPTIONS, handler) as RouteOptions | undefined,
        });
      }
    }
  }
  return routes;
}
