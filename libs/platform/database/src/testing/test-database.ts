import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { embeddedDataSource, postgresDataSource, type Schema } from '../data-source';
import { Database } from '../database';
import { migratePostgres } from '../open-database';
import { openEmbeddedDatabase } from '../pglite';

/** A migrated, empty database of the engine under test, for the length of one spec file. */
export interface TestDatabase {
  readonly engine: 'pglite' | 'postgres';
  readonly database: Database;
  /** Signed in as the owner, past row-level security on PostgreSQL (superuser): for arranging and for looking behind the curtain. */
  readonly owner: DataSource;
  close(): Promise<void>;
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, child: () => silent };

/** Opens what `TEST_DATABASE` names; the Jest projects `database-pglite` and `database-postgres` set it. */
export async function openTestDatabase(schema: Schema): Promise<TestDatabase> {
  return process.env['TEST_DATABASE'] === 'postgres' ? openPostgres(schema) : openPglite(schema);
}

async function openPglite(schema: Schema): Promise<TestDatabase> {
  const template = process.env['TEST_PGLITE_TEMPLATE'];
  const embedded = await openEmbeddedDatabase(template ? { template } : {});
  const dataSource = await embeddedDataSource(embedded.pglite, schema).initialize();
  await dataSource.runMigrations();
  return {
    engine: 'pglite',
    database: new Database(dataSource),
    owner: dataSource,
    close: async () => {
      await dataSource.destroy();
      await embedded.close();
    },
  };
}

async function openPostgres(schema: Schema): Promise<TestDatabase> {
  const socket = process.env['TEST_POSTGRES_SOCKET'];
  if (!socket) throw new Error('TEST_POSTGRES_SOCKET is not set: run this spec through the Jest project "database-postgres"');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const administrator = new Client({ host: socket, user: 'postgres', database: 'postgres' });
  await administrator.connect();
  await administrator.query(`CREATE DATABASE ${name}`);
  const url = (user: string) => `postgres://${user}@localhost/${name}?host=${encodeURIComponent(socket)}`;
  await migratePostgres(url('postgres'), url('trivium_api'), schema, silent);
  const owner = await postgresDataSource(url('postgres'), schema, 2).initialize();
  const api = await postgresDataSource(url('trivium_api'), schema, 8).initialize();
  return {
    engine: 'postgres',
    database: new Database(api),
    owner,
    close: async () => {
      await api.destroy();
      await owner.destroy();
      await administrator.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await administrator.end();
    },
  };
}
