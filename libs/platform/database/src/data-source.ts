import type { PGlite } from '@electric-sql/pglite';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { PGliteStream } from './pglite-stream';

// TypeORM takes entities and migrations as classes of any shape.
export type EntityClass = (new () => object) | EntitySchema<object>;
export type MigrationClass = new () => MigrationInterface;

export interface Schema {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
}

/** A data source over an embedded database: one connection, in this process. */
export function embeddedDataSource(pglite: PGlite, schema: Schema): DataSource {
  return new DataSource({
    ...commonOptions(schema),
    username: 'postgres',
    database: 'postgres',
    extra: { max: 1, connectionTimeoutMillis: 60_000, stream: () => new PGliteStream(pglite) },
  });
}

/** A data source over a PostgreSQL server. */
export function postgresDataSource(url: string, schema: Schema, poolSize = 10): DataSource {
  return new DataSource({ ...commonOptions(schema), url, extra: { max: poolSize, connectionTimeoutMillis: 10_000 } });
}

function commonOptions({ entities, migrations }: Schema): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    // One transaction per migration: a broken one leaves those before it.
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: false,
  };
}
