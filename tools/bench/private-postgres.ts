import { createRequire } from 'node:module';
import { join } from 'node:path';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { ROOT } from '../eval/evaluation-data';
import { cleaningUp } from './clean-up';

/** What an operator gives a server that builds vector indexes; a bulk build of HNSW that does not fit in it takes many times as long. */
const MAINTENANCE_MEMORY = '1GB';

const load = createRequire(import.meta.url);
const checks = join(ROOT, 'tools/checks');

/**
 * Opens a migrated database on a PostgreSQL of its own: the throw-away cluster of the database tests, on a unix socket, without fsync, with the settings of
 * a fresh installation but for `maintenance_work_mem`. It is stopped and deleted when `work` ends, also by Ctrl-C.
 *
 * @throws Error when PostgreSQL with pgvector is not installed
 */
export async function withPrivatePostgres<Value>(work: (database: TestDatabase) => Promise<Value>): Promise<Value> {
  const start = load(join(checks, 'database-setup.postgres.cjs')) as () => Promise<void>;
  const stop = load(join(checks, 'database-teardown.cjs')) as () => Promise<void>;
  await start();
  return cleaningUp(stop, async () => {
    const database = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
    try {
      await database.owner.query(`ALTER SYSTEM SET maintenance_work_mem = '${MAINTENANCE_MEMORY}'`);
      await database.owner.query('SELECT pg_reload_conf()');
      return await work(database);
    } finally {
      await database.close();
    }
  });
}
