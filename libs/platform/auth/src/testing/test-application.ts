import { randomBytes } from 'node:crypto';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditModule, auditEntities } from '@trivium/platform/audit';
import { loadConfiguration } from '@trivium/platform/config';
import { CLOCK, Database, type EntityClass, ID_SOURCE, type MigrationClass } from '@trivium/platform/database';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createApplication, HttpModule } from '@trivium/platform/http';
import { createLogger } from '@trivium/platform/observability';
import { type OrganisationId, UuidV7Source } from '@trivium/shared/kernel';
import { AuthModule, authEntities, type AuthModuleOptions, seedAccounts, type SeedOrganisation } from '../index';

/** The cheapest scrypt there is: a test's passwords protect nothing. */
const TEST_COST = { N: 2, r: 1, p: 1 };
export const TEST_PASSWORD = 'test-password';
export const TEST_SECRET = 'k'.repeat(40);
export const FIRST_ORGANISATION = '00000000-0000-7000-8000-0000000000a1' as OrganisationId;
export const SECOND_ORGANISATION = '00000000-0000-7000-8000-0000000000b2' as OrganisationId;

/** A clock that a test moves. */
export class TestClock {
  constructor(private time = new Date('2026-03-01T08:00:00.000Z')) {}

  now(): Date {
    return new Date(this.time);
  }

  advance(minutes: number): void {
    this.time = new Date(this.time.getTime() + minutes * 60_000);
  }
}

export interface TestRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** Bearer token. */
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An application with two organisations, each with one account per role: `<role>@one.test` and `<role>@two.test`. */
export interface TestApplication {
  readonly application: NestFastifyApplication;
  readonly test: TestDatabase;
  readonly clock: TestClock;
  /** Everything logged so far. */
  readonly log: () => string;
  call(request: TestRequest): Promise<Awaited<ReturnType<NestFastifyApplication['inject']>>>;
  /** @returns a bearer token */
  signIn(email: string): Promise<string>;
  close(): Promise<void>;
}

export interface StartTestApplication {
  readonly roles: AuthModuleOptions['roles'];
  readonly migrations: readonly MigrationClass[];
  readonly entities?: readonly EntityClass[];
  readonly modules?: readonly (DynamicModule | Type)[];
}

@Global()
@Module({})
class TestSourcesModule {}

@Module({})
class TestRootModule {}

/** Starts the real application, guard and filter included, on the engine under test, with a clock that stands still. */
export async function startTestApplication({
  roles,
  migrations,
  entities = [],
  modules = [],
}: StartTestApplication): Promise<TestApplication> {
  const test = await openTestDatabase({ entities: [...authEntities, ...auditEntities, ...entities], migrations });
  const clock = new TestClock();
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', app: 'education', destination: { write: (line: string) => lines.push(line) } });
  const configuration = loadConfiguration({ app: 'education', version: '0.0.0', environment: { SECRET_KEY: TEST_SECRET } });
  const sources = {
    module: TestSourcesModule,
    providers: [
      { provide: Database, useValue: test.database },
      { provide: CLOCK, useValue: clock },
      { provide: ID_SOURCE, useValue: ids },
    ],
    exports: [Database, CLOCK, ID_SOURCE],
  };
  const about = {
    app: 'education',
    title: 'Test',
    version: '0',
    commit: '0',
    inference: { engines: [], models: [] },
    database: { engine: test.engine, version: '0' },
  };
  const application = await createApplication({
    module: {
      module: TestRootModule,
      imports: [
        sources,
        HttpModule.with({ about, logger, outboundAllow: [] }),
        AuditModule.register({ secretKey: TEST_SECRET }),
        AuthModule.register({
          app: 'education',
          roles,
          cookie: { secure: false },
          secretKey: TEST_SECRET,
          passwordCost: TEST_COST,
          monotonicMs: () => clock.now().getTime(),
        }),
        ...modules,
      ],
    },
    configuration,
    title: 'Test',
    logger,
    ids,
    maxUploadBytes: 10_000_000,
  });
  await application.init();
  await application.getHttpAdapter().getInstance().ready();
  const names = [...new Set(['admin', ...Object.keys(roles)])];
  const organisation = (id: OrganisationId, name: string): SeedOrganisation => ({
    id,
    name: `Organisation ${name}`,
    accounts: names.map((role) => ({ email: `${role}@${name}.test`, displayName: `${role} of ${name}`, roles: [role] })),
  });
  await seedAccounts(test.database, {
    clock,
    ids,
    passwordCost: TEST_COST,
    password: TEST_PASSWORD,
    organisations: [organisation(FIRST_ORGANISATION, 'one'), organisation(SECOND_ORGANISATION, 'two')],
  });
  let callers = 0;
  const call = ({ method = 'GET', url, token, body, headers = {} }: TestRequest) =>
    application.inject({
      method,
      url,
      // Every call from another address: the limit per address is not what most tests are about.
      remoteAddress: headers['x-test-address'] ?? `10.0.${(++callers >> 8) & 255}.${callers & 255}`,
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
  const signIn = async (email: string) => {
    const answer = await call({ method: 'POST', url: '/api/auth/login', body: { email, password: TEST_PASSWORD } });
    if (answer.statusCode !== 200) throw new Error(`Sign-in failed: ${answer.body}`);
    return answer.json<{ accessToken: string }>().accessToken;
  };
  const close = async () => {
    await application.close();
    await test.close();
  };
  return { application, test, clock, log: () => lines.join(''), call, signIn, close };
}
