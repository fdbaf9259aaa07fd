import { type DynamicModule, Module } from '@nestjs/common';
import { auditEntities, AuditModule } from '@trivium/platform/audit';
import { authEntities, AuthModule, type Permission } from '@trivium/platform/auth';
import type { Configuration } from '@trivium/platform/config';
import { DatabaseModule, type OpenedDatabase, type Schema } from '@trivium/platform/database';
import { ErasureModule } from '@trivium/platform/erasure';
import { FilesModule, StoredFileEntity } from '@trivium/platform/files';
import { type About, HttpModule } from '@trivium/platform/http';
import { JobEntity, JobEventEntity, JobsModule } from '@trivium/platform/jobs';
import type { Logger } from '@trivium/platform/observability';
import { platformMigrations } from '@trivium/migrations/platform';
import { type AppContext, type AppDefinition, DEMO_ORGANISATIONS } from './app-definition';

/** Tables and migrations of an app: the platform's and its own. */
export function schemaOf(definition: AppDefinition): Schema {
  return {
    entities: [...authEntities, ...auditEntities, JobEntity, JobEventEntity, StoredFileEntity, ...definition.schema.entities],
    migrations: [...platformMigrations, ...definition.schema.migrations],
  };
}

@Module({})
class RootModule {}

export interface ComposeOptions {
  readonly definition: AppDefinition;
  readonly configuration: Configuration;
  readonly opened: OpenedDatabase;
  readonly logger: Logger;
  readonly context: AppContext;
}

/** The module tree of an app over an opened database. */
export function composeModule({ definition, configuration, opened, logger, context }: ComposeOptions): DynamicModule {
  return {
    module: RootModule,
    imports: [
      DatabaseModule.with(opened),
      HttpModule.with({ about: aboutOf(definition, configuration, opened), logger, outboundAllow: configuration.outboundAllow }),
      AuditModule.register({ secretKey: configuration.secretKey }),
      AuthModule.register({
        app: definition.name,
        roles: definition.roles as Record<string, readonly Permission[]>,
        cookie: { secure: configuration.server.secureCookies },
        secretKey: configuration.secretKey,
      }),
      FilesModule.register({ dataFolder: configuration.dataFolder }),
      JobsModule.register({ workers: configuration.workers, isOnlyProcess: opened.engine === 'pglite' }),
      ErasureModule.register({
        personData: definition.personData,
        dataFolder: configuration.dataFolder,
        secretKey: configuration.secretKey,
      }),
      ...definition.modules(context),
    ],
  };
}

function aboutOf(definition: AppDefinition, configuration: Configuration, opened: OpenedDatabase): About {
  const { modelEndpoints, demo } = configuration;
  const places = new Set(modelEndpoints.map((endpoint) => endpoint.place));
  return {
    app: definition.name,
    title: definition.title,
    version: configuration.version,
    commit: configuration.commit,
    inference: {
      engines: ['embedded', ...(places.has('local') ? (['local'] as const) : []), ...(places.has('cloud') ? (['cloud'] as const) : [])],
      models: modelEndpoints.map(({ id, kind, model, place, maxDataClass }) => ({ id, kind, model, place, maxDataClass })),
    },
    database: { engine: opened.engine, version: opened.version },
    ...(demo.enabled
      ? {
          demo: {
            password: demo.password,
            accounts: definition.demoAccounts.map(({ name, displayName, roles }) => ({
              email: `${name}@${DEMO_ORGANISATIONS[0].domain}`,
              displayName,
              roles: [...roles],
            })),
          },
        }
      : {}),
  };
}
