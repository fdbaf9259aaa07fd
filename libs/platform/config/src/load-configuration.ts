import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AppName, Configuration, DatabaseConfiguration } from './configuration';
import { environmentSchema, type Environment } from './environment.schema';

const DEFAULT_PORTS: Record<AppName, number> = { education: 4101, radiology: 4102, finance: 4103 };
const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** All bad settings in one message, so that a person mends them in one go. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

export interface LoadOptions {
  readonly app: AppName;
  readonly version: string;
  /** Defaults to the process's own environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads and checks one app's settings.
 *
 * @throws ConfigurationError naming every bad key at once
 */
export function loadConfiguration({ app, version, environment = process.env }: LoadOptions): Configuration {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    throw new ConfigurationError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const values = parsed.data;
  const dataFolder = resolve(values.DATA_DIR, app);
  const database = databaseOf(app, values, dataFolder);
  const demo = values.DEMO ?? database.kind === 'embedded';
  const problems = crossCheck(values, database, demo && (values.DEMO !== undefined || LOOPBACK_HOSTS.has(values.HOST)));
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    app,
    version,
    commit: values.TRIVIUM_COMMIT,
    server: {
      host: values.HOST,
      port: values.PORT ?? DEFAULT_PORTS[app],
      trustProxy: values.TRUST_PROXY,
      secureCookies: values.SECURE_COOKIES ?? !LOOPBACK_HOSTS.has(values.HOST),
    },
    dataFolder,
    database,
    // Demo accounts have a published password: off, unless asked for, as soon as another machine could reach them.
    demo: { enabled: demo && LOOPBACK_HOSTS.has(values.HOST), password: values.DEMO_PASSWORD },
    administrator: values.ADMIN_EMAIL && values.ADMIN_PASSWORD ? { email: values.ADMIN_EMAIL, password: values.ADMIN_PASSWORD } : undefined,
    secretKey: values.SECRET_KEY ?? keptSecret(values.SECRET_KEY_FILE ?? resolve('.trivium', `secret-${app}.key`)),
    modelEndpoints: values.MODEL_ENDPOINTS,
    modelHosts: values.MODEL_HOSTS,
    modelFolder: values.MODEL_FOLDER === undefined ? undefined : resolve(values.MODEL_FOLDER),
    outboundAllow: values.OUTBOUND_ALLOW,
    transcription: { url: values.TRANSCRIPTION_URL, model: values.TRANSCRIPTION_MODEL },
    otlpEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ''),
    mail: values.MAIL_URL && values.MAIL_FROM ? { url: values.MAIL_URL, from: values.MAIL_FROM } : undefined,
    workers: { mode: values.WORKERS, concurrency: values.WORKER_CONCURRENCY },
    log: { level: values.LOG_LEVEL, pretty: values.LOG_PRETTY },
  };
}

function databaseOf(app: AppName, values: Environment, dataFolder: string): DatabaseConfiguration {
  const urls = {
    education: [values.DATABASE_URL_EDUCATION, values.DATABASE_OWNER_URL_EDUCATION],
    radiology: [values.DATABASE_URL_RADIOLOGY, values.DATABASE_OWNER_URL_RADIOLOGY],
    finance: [values.DATABASE_URL_FINANCE, values.DATABASE_OWNER_URL_FINANCE],
  } as const;
  const [url, ownerUrl] = urls[app];
  return url ? { kind: 'postgres', url, ownerUrl } : { kind: 'embedded', folder: resolve(dataFolder, 'database') };
}

function crossCheck(values: Environment, database: DatabaseConfiguration, demo: boolean): string[] {
  const problems: string[] = [];
  if (demo && database.kind === 'postgres') problems.push('DEMO: demo accounts are refused on a PostgreSQL database; set DEMO=0');
  if (demo && !LOOPBACK_HOSTS.has(values.HOST))
    problems.push(`DEMO: demo accounts are refused when HOST is ${values.HOST}; set DEMO=0 or HOST=127.0.0.1`);
  if (Boolean(values.ADMIN_EMAIL) !== Boolean(values.ADMIN_PASSWORD)) problems.push('ADMIN_EMAIL, ADMIN_PASSWORD: set both or neither');
  if (Boolean(values.MAIL_URL) !== Boolean(values.MAIL_FROM)) problems.push('MAIL_URL, MAIL_FROM: set both or neither');
  if (database.kind === 'embedded' && values.WORKERS !== 'inline') {
    problems.push('WORKERS: the embedded database belongs to one process; separate workers need DATABASE_URL_<APP>');
  }
  return problems;
}

/** Reads the secret kept at `path`, making it first when there is none; outside the data folder, so that a copied folder does not carry it. */
function keptSecret(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const secret = randomBytes(48).toString('base64url');
  try {
    writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    // Another process made it between our look and our write: theirs counts.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(path, 'utf8').trim();
    throw error;
  }
}
