import type { AppName, DatabaseConfiguration } from '@trivium/platform/config';
import type { Logger } from '@trivium/platform/observability';
import type { DataSource } from 'typeorm';
import { embeddedDataSource, postgresDataSource, type Schema } from './data-source';
import { Database } from './database';
import { databaseErrors } from './database.errors';
import { openEmbeddedDatabase } from './pglite';
import { ROLES } from './roles';
import { TableStatistics } from './table-statistics';

export interface OpenedDatabase {
  readonly database: Database;
  readonly engine: 'pglite' | 'postgres';
  readonly version: string;
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  readonly app: AppName;
  readonly configuration: DatabaseConfiguration;
  readonly schema: Schema;
  readonly logger: Logger;
}

/**
 * Opens an app's database, brings it up to date and proves that its sign-in cannot see through row-level security.
 *
 * @throws AppError DATABASE_IN_USE, DATABASE_ROLE_TOO_STRONG, DATABASE_MIGRATIONS_PENDING
 */
export async function openDatabase({ app, configuration, schema, logger }: OpenDatabaseOptions): Promise<OpenedDatabase> {
  if (configuration.kind === 'embedded') return openEmbedded(configuration.folder, schema, logger);
  if (configuration.ownerUrl !== undefined) await migratePostgres(configuration.ownerUrl, configuration.url, schema, logger);
  const dataSource = await postgresDataSource(configuration.url, schema).initialize();
  try {
    await refuseStrongRole(dataSource);
    await refuseRoleWithoutMembership(dataSource);
    const pending = await countPendingMigrations(dataSource, schema);
    if (pending > 0) throw databaseErrors.DATABASE_MIGRATIONS_PENDING({ count: pending, app: app.toUpperCase() });
    await warnOfOldPgvector(dataSource, logger);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return {
    database: new Database(dataSource),
    engine: 'postgres',
    version: await serverVersion(dataSource),
    close: () => dataSource.destroy(),
  };
}

async function openEmbedded(folder: string, schema: Schema, logger: Logger): Promise<OpenedDatabase> {
  const embedded = await openEmbeddedDatabase({ folder });
  const dataSource = embeddedDataSource(embedded.pglite, schema);
  try {
    await dataSource.initialize();
    const done = await dataSource.runMigrations();
    if (done.length > 0) logger.info('database migrated', { migrations: done.length });
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded.close();
    throw error;
  }
  const statistics = new TableStatistics(dataSource, logger);
  statistics.start();
  return {
    database: new Database(dataSource),
    engine: 'pglite',
    version: await serverVersion(dataSource),
    close: async () => {
      await statistics.stop();
      await dataSource.destroy();
      await embedded.close();
    },
  };
}

/** Runs the missing migrations as the owner, and lets the API's user take the roles. */
export async function migratePostgres(ownerUrl: string, apiUrl: string, schema: Schema, logger: Logger): Promise<void> {
  const owner = await postgresDataSource(ownerUrl, schema, 1).initialize();
  try {
    const done = await owner.runMigrations();
    logger.info('database migrated', { migrations: done.length });
    const apiUser = decodeURIComponent(new URL(apiUrl).username);
    if (!/^[A-Za-z_][\w$-]*$/.test(apiUser)) throw new Error('The database user of the API needs a plain name');
    await owner.query(`GRANT ${Object.values(ROLES).join(', ')} TO "${apiUser}"`);
    await owner.query(`GRANT SELECT ON "migration" TO "${apiUser}"`);
  } finally {
    await owner.destroy();
  }
}

async function refuseStrongRole(dataSource: DataSource): Promise<void> {
  const [role] = (await dataSource.query(`
    SELECT current_user AS name, r.rolsuper AS "isSuper", r.rolbypassrls AS "isBypass",
           EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE c.relkind = 'r' AND n.nspname = 'public' AND c.relowner = r.oid) AS "isOwner"
    FROM pg_roles r WHERE r.rolname = current_user`)) as { name: string; isSuper: boolean; isBypass: boolean; isOwner: boolean }[];
  if (!role) throw new Error('The database does not tell who is signed in');
  const reason = role.isSuper ? 'a superuser' : role.isBypass ? 'BYPASSRLS' : role.isOwner ? 'the owner of its tables' : undefined;
  if (reason !== undefined) throw databaseErrors.DATABASE_ROLE_TOO_STRONG({ user: role.name, reason });
}

/** After a restore on a fresh server the roles may exist and the memberships not: every sign-in would fail one by one. */
async function refuseRoleWithoutMembership(dataSource: DataSource): Promise<void> {
  const missing: string[] = [];
  for (const role of Object.values(ROLES)) {
    const [row] = (await dataSource.query(
      `SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) AND pg_has_role(current_user, (SELECT oid FROM pg_roles WHERE rolname = $1), 'MEMBER') AS "isMember"`,
      [role],
    )) as {
      isMember: boolean | null;
    }[];
    if (row?.isMember !== true) missing.push(role);
  }
  if (missing.length > 0) throw databaseErrors.DATABASE_ROLE_MISSING({ roles: missing.join(', ') });
}

/** Compares names instead of asking TypeORM, which would try to create the migrations table as this weak user. */
async function countPendingMigrations(dataSource: DataSource, schema: Schema): Promise<number> {
  const [table] = (await dataSource.query(`SELECT to_regclass('public.migration') AS name`)) as { name: string | null }[];
  if (!table?.name) return schema.migrations.length;
  const rows = (await dataSource.query(`SELECT name FROM migration`)) as { name: string }[];
  const done = new Set(rows.map((row) => row.name));
  return schema.migrations.filter((migration) => !done.has(migration.name)).length;
}

/** pgvector before 0.8.4 has index faults (parallel build, vacuum). */
async function warnOfOldPgvector(dataSource: DataSource, logger: Logger): Promise<void> {
  const [row] = (await dataSource.query(`SELECT extversion AS version FROM pg_extension WHERE extname = 'vector'`)) as {
    version: string;
  }[];
  const [major = 0, minor = 0, patch = 0] = (row?.version ?? '').split('.').map(Number);
  if (row && major * 1e6 + minor * 1e3 + patch < 8_004)
    logger.warn('pgvector is older than 0.8.4 and has known index faults', { version: row.version });
}

async function serverVersion(dataSource: DataSource): Promise<string> {
  const [row] = (await dataSource.query(`SHOW server_version`)) as { server_version: string }[];
  return row?.server_version ?? 'unknown';
}
