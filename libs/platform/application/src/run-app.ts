import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ensureAdministrator, seedAccounts } from '@trivium/platform/auth';
import { type Configuration, ConfigurationError, loadConfiguration } from '@trivium/platform/config';
import { openDatabase, type OpenedDatabase } from '@trivium/platform/database';
import { createApplication } from '@trivium/platform/http';
import { createLogger, type Logger } from '@trivium/platform/observability';
import { AppError, UuidV7Source } from '@trivium/shared/kernel';
import { type AppDefinition, DEMO_ORGANISATIONS } from './app-definition';
import { composeModule, schemaOf } from './compose-module';

export interface RunAppOptions {
  readonly version: string;
  /** `import.meta.url` of the app's bundle; the web app and the workers lie beside it. */
  readonly bundleUrl: string;
}

/** A started app, for whoever started it. */
export interface RunningApp {
  readonly url: string;
  readonly application: NestFastifyApplication;
  stop(): Promise<void>;
}

const MAX_UPLOAD_BYTES = 250_000_000;

/** Runs an app until it is told to stop; the whole life of an API process. Never throws: what is wrong is said in one place, and the process ends. */
export async function runApp(definition: AppDefinition, options: RunAppOptions): Promise<void> {
  const say = (text: string) => void process.send?.({ type: 'progress', text });
  try {
    const configuration = loadConfiguration({ app: definition.name, version: options.version });
    const logger = createLogger({ level: configuration.log.level, app: definition.name });
    const running = await startApp(definition, configuration, logger, options, say);
    stopOnSignal(running, logger);
    logger.info('started', { url: running.url });
    process.send?.({ type: 'ready', url: running.url, ...demoOf(definition, configuration) });
  } catch (error) {
    const isExpected = error instanceof ConfigurationError || error instanceof AppError;
    process.stderr.write(`${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
    process.disconnect?.();
  }
}

/** Opens the database, composes the app, seeds it and listens. */
export async function startApp(
  definition: AppDefinition,
  configuration: Configuration,
  logger: Logger,
  { bundleUrl }: RunAppOptions,
  say: (text: string) => void,
): Promise<RunningApp> {
  say('opening the database');
  const opened = await openDatabase({ app: definition.name, configuration: configuration.database, schema: schemaOf(definition), logger });
  try {
    await seedPeople(definition, configuration, opened);
    const isWorkerOnly = configuration.workers.mode === 'only';
    const context = {
      configuration,
      worker: (name: string) => new URL(`./workers/${name}.mjs`, bundleUrl),
      resource: (path: string) => new URL(`./${path}`, bundleUrl),
    };
    const application = await createApplication({
      module: composeModule({ definition, configuration, opened, logger, context }),
      configuration,
      title: definition.title,
      logger,
      ids: new UuidV7Source(
        () => Date.now(),
        (length) => new Uint8Array(randomBytes(length)),
      ),
      webFolder: isWorkerOnly ? undefined : webFolderOf(bundleUrl),
      maxUploadBytes: MAX_UPLOAD_BYTES,
    });
    await application.init();
    if (configuration.demo.enabled && definition.seedDemo)
      await definition.seedDemo({ application, organisationId: DEMO_ORGANISATIONS[0].id, context, say });
    // A worker answers health checks too.
    await application.listen({ host: configuration.server.host, port: configuration.server.port });
    const address = application.getHttpServer().address();
    const port = typeof address === 'object' && address !== null ? address.port : configuration.server.port;
    const host = configuration.server.host.includes(':') ? `[${configuration.server.host}]` : configuration.server.host;
    return { url: `http://${host}:${port}`, application, stop: () => application.close() };
  } catch (error) {
    await opened.close().catch(() => undefined);
    throw error;
  }
}

async function seedPeople(definition: AppDefinition, configuration: Configuration, opened: OpenedDatabase): Promise<void> {
  if (configuration.administrator) await ensureAdministrator(opened.database, configuration.administrator);
  if (!configuration.demo.enabled) return;
  const organisations = DEMO_ORGANISATIONS.map(({ id, name, domain }) => ({
    id,
    name,
    accounts: definition.demoAccounts.map((account) => ({
      email: `${account.name}@${domain}`,
      displayName: account.displayName,
      roles: account.roles,
    })),
  }));
  await seedAccounts(opened.database, { organisations, password: configuration.demo.password });
}

function demoOf(definition: AppDefinition, configuration: Configuration): { demo?: { password: string; emails: string[] } } {
  if (!configuration.demo.enabled) return {};
  return {
    demo: {
      password: configuration.demo.password,
      emails: definition.demoAccounts.map((account) => `${account.name}@${DEMO_ORGANISATIONS[0].domain}`),
    },
  };
}

function webFolderOf(bundleUrl: string): string | undefined {
  const folder = fileURLToPath(new URL('../web/', bundleUrl));
  return existsSync(folder) ? folder : undefined;
}

/** Ends once, in order; a second signal, or a hang, ends at once. A parent that goes away counts as a signal. */
function stopOnSignal(running: RunningApp, logger: Logger): void {
  let isStopping = false;
  const stop = (reason: string) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info('stopping', { reason });
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error('stopping failed', { error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('disconnect', () => !isStopping && stop('parent gone'));
}
