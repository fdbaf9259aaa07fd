import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '@trivium/platform/database';

/**
 * Runs one statement of the open tenant transaction. `$1` is always the organisation: row-level security would be enough, but the indexes begin with it.
 *
 * Whoever waits for the network comes first: the embedded database answers without leaving the thread, so that a transaction of ten statements would hold up every stream of words for as long.
 */
export async function statement<Row>(database: Database, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  await nextTurn();
  const answer: unknown = await database.manager.query(sql, [database.organisationId, ...parameters]);
  // TypeORM answers UPDATE and DELETE with [rows, count].
  return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
}
