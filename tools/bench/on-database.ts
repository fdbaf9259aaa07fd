import type { Figure } from '../eval/figures';
import { withPrivatePostgres } from './private-postgres';

export type BenchDatabase = 'pglite' | 'postgres';

/** As a reader knows them. */
const NAMES: Readonly<Record<BenchDatabase, string>> = { pglite: 'PGlite', postgres: 'PostgreSQL' };
const VARIABLES = ['TEST_DATABASE', 'TEST_POSTGRES_SOCKET'] as const;

export function databaseName(database: BenchDatabase): string {
  return NAMES[database];
}

/** Runs `work` with test applications on a database; PostgreSQL is a throw-away cluster for as long. Programs that it starts are on the same one. */
export async function onDatabase<Value>(database: BenchDatabase, work: () => Promise<Value>): Promise<Value> {
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  try {
    if (database === 'postgres') return await withPrivatePostgres(work);
    process.env['TEST_DATABASE'] = database;
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The figures of both databases, one after the other. */
export async function onBoth(measure: (database: BenchDatabase) => Promise<readonly Figure[]>): Promise<Figure[]> {
  const embedded = await onDatabase('pglite', () => measure('pglite'));
  return [...embedded, ...(await onDatabase('postgres', () => measure('postgres')))];
}
