import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_NAMES, type AppName, type Configuration, environmentSchema, loadConfiguration } from '@trivium/platform/config';
import { type ComposeMap, type ComposeValue, isMap, readCompose } from './compose-file';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const COMPOSE = read('docker-compose.yml');
const DOCKERFILE = read('Dockerfile');
const START = read('tools/start/start.mjs');
const EXAMPLE = read('tools/docker/environment.example');
const KINDS = ['api', 'worker'] as const;

/** `${NAME}`, `${NAME:-default}`, `${NAME:?text}`. */
const REFERENCE = /\$\{(\w+)(?:(:[-?])([^}]*))?\}/g;

interface Service {
  readonly name: string;
  readonly app: AppName;
  readonly kind: (typeof KINDS)[number];
  readonly definition: ComposeMap;
  readonly environment: Readonly<Record<string, string>>;
}

function servicesOf(source: string): ComposeMap {
  const { services } = readCompose(source);
  if (!isMap(services)) throw new Error('No services');
  return services;
}

function appServices(source: string): Service[] {
  const services = servicesOf(source);
  return APP_NAMES.flatMap((app) =>
    KINDS.map((kind) => {
      const name = `${app}-${kind}`;
      const definition = services[name];
      if (!isMap(definition)) throw new Error(`There is no service ${name}`);
      return { name, app, kind, definition, environment: texts(definition['environment']) };
    }),
  );
}

function texts(map: ComposeValue | undefined): Record<string, string> {
  if (!isMap(map)) throw new Error('Not a mapping');
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
}

function list(value: ComposeValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Names that the apps would silently ignore. */
function unknownVariables(source: string): string[] {
  return appServices(source).flatMap(({ name, environment }) =>
    Object.keys(environment)
      .filter((key) => !(key in environmentSchema.shape))
      .map((key) => `${name}: ${key}`),
  );
}

/** As compose fills it in, with a made-up value for everything that has no default. */
function filledIn(text: string): string {
  return text.replace(REFERENCE, (_whole, name: string, operator: string | undefined, fallback: string | undefined) =>
    operator === ':-' ? (fallback ?? '') : name === 'ADMIN_EMAIL' ? 'admin@example.org' : `${name}-0123456789-0123456789-0123456789`,
  );
}

/** The app's own opinion of what a container gives it. */
function configurationOf({ app, kind, environment }: Service): Configuration {
  const filled = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filledIn(value)]));
  // What start.mjs adds for --worker.
  return loadConfiguration({ app, version: '0.0.0', environment: kind === 'worker' ? { ...filled, WORKERS: 'only' } : filled });
}

/** What is wrong with a command that should start an app in production; nothing when it is right. */
function commandFault(command: readonly string[], expected?: { app: AppName; kind: (typeof KINDS)[number] }): string | undefined {
  const [node, script, app, ...flags] = command;
  if (node !== 'node' || script === undefined || !existsSync(join(ROOT, script)))
    return `${command.join(' ')}: starts nothing that is there`;
  if (!APP_NAMES.some((name) => name === app)) return `${String(app)} is no app`;
  const unknown = flags.filter((flag) => !START.includes(`'${flag}'`));
  if (unknown.length > 0) return `${script} does not know ${unknown.join(', ')}`;
  if (!flags.includes('--production')) return 'not in production mode';
  if (expected && (app !== expected.app || flags.includes('--worker') !== (expected.kind === 'worker')))
    return `${command.join(' ')} is not ${expected.app}-${expected.kind}`;
  return undefined;
}

describe('docker-compose.yml', () => {
  it('names only variables that the apps read', () => {
    expect(unknownVariables(COMPOSE)).toEqual([]);
  });

  it.each(['DATABASE_URL_FINANCE', 'DATA_DIR', 'SECRET_KEY', 'TRUST_PROXY'])('is refused when %s is misspelt', (name) => {
    const misspelt = COMPOSE.replaceAll(`  ${name}:`, `  ${name.slice(0, -1)}:`);
    expect(misspelt).not.toBe(COMPOSE);
    expect(unknownVariables(misspelt).length).toBeGreaterThan(0);
  });

  it('gives each app an API and a worker, and runs nothing else but the database', () => {
    expect(Object.keys(servicesOf(COMPOSE)).sort()).toEqual(['database', ...appServices(COMPOSE).map(({ name }) => name)].sort());
  });

  it.each(appServices(COMPOSE).map((service) => [service.name, service] as const))(
    'starts %s in production mode',
    (_, { app, kind, definition }) => {
      expect(commandFault(list(definition['command']), { app, kind })).toBeUndefined();
    },
  );

  it('would notice a command of another app, an unknown flag and a missing one', () => {
    expect(commandFault(['node', 'tools/start/start.mjs', 'finanse', '--production'])).toContain('no app');
    expect(commandFault(['node', 'tools/start/start.mjs', 'finance', '--producton'])).toContain('does not know');
    expect(commandFault(['node', 'tools/start/start.mjs', 'finance'])).toContain('not in production');
    expect(commandFault(['node', 'tools/start/start.mjs', 'finance', '--production'], { app: 'finance', kind: 'worker' })).toContain(
      'is not',
    );
    expect(commandFault(['node', 'tools/start/begin.mjs', 'finance', '--production'])).toContain('starts nothing');
  });

  it.each(appServices(COMPOSE).map((service) => [service.name, service] as const))(
    'gives %s a configuration that it accepts',
    (_, service) => {
      const configuration = configurationOf(service);
      expect(configuration.database.kind).toBe('postgres');
      expect(configuration.demo.enabled).toBe(false);
      expect(configuration.server.secureCookies).toBe(true);
      expect(configuration.workers.mode).toBe(service.kind === 'api' ? 'none' : 'only');
      expect(configuration.administrator === undefined).toBe(service.kind === 'worker');
    },
  );

  it('lets only the API sign in as the owner of the database, and the worker wait for it', () => {
    for (const { name, app, kind, definition, environment } of appServices(COMPOSE)) {
      const suffix = app.toUpperCase();
      expect([name, new URL(filledIn(environment[`DATABASE_URL_${suffix}`] ?? '')).username]).toEqual([name, `${app}_api`]);
      expect([name, Object.keys(environment).filter((key) => key.startsWith('DATABASE_OWNER_URL_'))]).toEqual([
        name,
        kind === 'api' ? [`DATABASE_OWNER_URL_${suffix}`] : [],
      ]);
      if (kind === 'api') expect(new URL(filledIn(environment[`DATABASE_OWNER_URL_${suffix}`] ?? '')).username).toBe(`${app}_owner`);
      expect(definition['depends_on']).toEqual({ [kind === 'api' ? 'database' : `${app}-api`]: { condition: 'service_healthy' } });
    }
  });

  it('shares the files and the secret of an app between its API and its worker, and with no other app', () => {
    const shared = APP_NAMES.map((app) => {
      const own = appServices(COMPOSE).filter((service) => service.app === app);
      const [volumes] = own.map(({ definition }) => list(definition['volumes']).join());
      const secrets = new Set(own.map(({ environment }) => environment['SECRET_KEY']));
      expect(
        own.every(
          ({ definition, environment }) =>
            list(definition['volumes']).join() === volumes && volumes.endsWith(`:${environment['DATA_DIR']}`),
        ),
      ).toBe(true);
      expect(secrets.size).toBe(1);
      return [volumes, ...secrets].join(' ');
    });
    expect(new Set(shared).size).toBe(APP_NAMES.length);
  });

  it('asks every app for its readiness, on the port it listens to', () => {
    for (const { definition, environment } of appServices(COMPOSE)) {
      const { healthcheck } = definition;
      expect(isMap(healthcheck) ? list(healthcheck['test']).join(' ') : '').toContain(
        `http://127.0.0.1:${environment['PORT']}/api/health/ready`,
      );
    }
  });

  it('publishes no port of the database, and those of the APIs on this machine alone', () => {
    const { database, ...apps } = servicesOf(COMPOSE);
    expect(isMap(database) && 'ports' in database).toBe(false);
    const published = Object.values(apps).flatMap((service) => (isMap(service) ? list(service['ports']) : []));
    expect(published).toEqual(['127.0.0.1:4101:4100', '127.0.0.1:4102:4100', '127.0.0.1:4103:4100']);
  });

  it('holds no secret, and stops without one', () => {
    const secrets = [...COMPOSE.matchAll(/^\s+(\w*(?:PASSWORD|SECRET)\w*):\s*(.*)$/gm)];
    expect(secrets.length).toBeGreaterThan(6);
    expect(secrets.filter(([, , value = '']) => !/^\$\{\w+:\?[^}]+\}$/.test(value)).map(([line]) => line.trim())).toEqual([]);
    expect([...COMPOSE.matchAll(/postgres:\/\/\w+:(?!\$\{\w+:\?)[^@]*@/g)].map(([address]) => address)).toEqual([]);
  });

  it('takes exactly the variables of the example from outside', () => {
    const wanted = new Set([...COMPOSE.replace(/^\s*#.*$/gm, '').matchAll(REFERENCE)].map(([, name]) => name));
    const offered = [...EXAMPLE.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect([...wanted].sort()).toEqual([...offered].sort());
  });

  it('gives the database what its init script asks for', () => {
    const sql = read('tools/docker/init/10-databases.sql');
    const asked = [...sql.matchAll(/^\\getenv (\w+) (\w+)$/gm)];
    const { database } = servicesOf(COMPOSE);
    const given = isMap(database) ? Object.keys(texts(database['environment'])) : [];
    expect(asked.map(([, , variable]) => variable).sort()).toEqual(given.filter((name) => name !== 'POSTGRES_PASSWORD').sort());
    for (const app of APP_NAMES) {
      expect(asked.map(([, name]) => name)).toEqual(expect.arrayContaining([`${app}_owner`, `${app}_api`]));
      expect(sql).toContain(`('${app}', :'${app}_owner', :'${app}_api')`);
      expect(sql).toContain(`\\connect ${app}\nCREATE EXTENSION vector;`);
    }
  });
});

describe('Dockerfile', () => {
  it('starts an app in production mode', () => {
    const command = /^CMD (\[.*\])$/m.exec(DOCKERFILE)?.[1];
    expect(commandFault(JSON.parse(command ?? '[]') as string[])).toBeUndefined();
  });

  it('does not run as root', () => {
    const lastStage = DOCKERFILE.slice(DOCKERFILE.lastIndexOf('\nFROM '));
    expect(/^USER (\w+)$/m.exec(lastStage)?.[1]).toBe('node');
    expect(lastStage.indexOf('\nUSER ')).toBeLessThan(lastStage.indexOf('\nCMD '));
  });

  it('copies only what is there', () => {
    const sources = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('sets and takes only variables that exist', () => {
    const names = [...DOCKERFILE.matchAll(/^(?:ENV|ARG) (.*)$/gm)].flatMap(([, assignments = '']) =>
      [...assignments.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
    );
    expect(names.filter((name) => name !== 'NODE_ENV' && !(name in environmentSchema.shape))).toEqual([]);
  });

  it('installs from the lock file and runs no script of a package', () => {
    const installs = [...DOCKERFILE.matchAll(/npm \S+.*$/gm)].map(([line]) => line);
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.every((line) => line.startsWith('npm ci ') && line.includes('--ignore-scripts'))).toBe(true);
  });

  it('has an ignore file that keeps data and secrets out', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.data', '.trivium', '.env', '.git', '**/node_modules']) expect(ignored).toContain(name);
  });
});

describe('the reader of the compose file', () => {
  it('lets an own key count before a merged one, and an earlier merged one before a later', () => {
    expect(readCompose('a: &a\n  x: 1\n  y: 1\nb: &b\n  x: 2\n  z: 2\nc:\n  <<: [*a, *b]\n  y: 3\n')['c']).toEqual({
      x: '1',
      y: '3',
      z: '2',
    });
  });

  it.each([
    ['a: |\n  text'],
    ['a: "x\\ty"'],
    ['a: [1,\n  2]'],
    ['a: 1\na: 2'],
    ['a: 1\n   b: 2'],
    ['a: {b: 1}'],
    ['<<: *nobody'],
    ['a:'],
    ['a: b # c'],
  ])('refuses %j', (source) => {
    expect(() => readCompose(source)).toThrow(/^Line \d+/);
  });
});
