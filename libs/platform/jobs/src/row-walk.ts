import type { Database } from '@trivium/platform/database';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { JobContext } from './job-handlers';
import type { JobsService } from './jobs.service';

/** How far a walk through rows has come. */
export interface RowWalkCheckpoint {
  /** Id of the last row that is through; undefined before the first. */
  readonly afterId: string | undefined;
  readonly done: number;
  readonly total: number;
}

export interface RowWalk<Row> {
  readonly database: Database;
  readonly context: JobContext<object, RowWalkCheckpoint>;
  /** Name of the one stage in the job's progress, and what is counted there. */
  readonly stage: string;
  readonly unit: string;
  /** How many rows there are, in an open tenant transaction; for the progress alone. */
  count(): Promise<number>;
  /** The rows after `afterId` in the order of their ids, a few at a time, in an open tenant transaction; none ends the walk. */
  next(afterId: string | undefined): Promise<readonly Row[]>;
  idOf(row: Row): string;
  /** Sees to some rows, outside any transaction. A walk that was killed sees to the last ones again. */
  visit(rows: readonly Row[]): Promise<void>;
}

/**
 * Goes through all rows of the job's organisation, and after a restart on from where it had come.
 *
 * @returns how many rows were seen to, over all attempts
 * @throws the signal's reason when aborted
 */
export async function walkRows<Row>({ database, context, stage, unit, count, next, idOf, visit }: RowWalk<Row>): Promise<number> {
  const inOrganisation = <Value>(work: () => Promise<Value>) => database.inOrganisation(context.organisationId, work);
  let position: RowWalkCheckpoint = context.checkpoint ?? { afterId: undefined, done: 0, total: await inOrganisation(count) };
  for (;;) {
    context.signal.throwIfAborted();
    const rows = await inOrganisation(() => next(position.afterId));
    const last = rows.at(-1);
    if (last === undefined) return position.done;
    await visit(rows);
    const done = position.done + rows.length;
    position = { afterId: idOf(last), done, total: Math.max(done, position.total) };
    await context.saveCheckpoint(position);
    context.progress({ stage, done, total: position.total, unit });
  }
}

export interface StartWalks {
  readonly database: Database;
  readonly jobs: JobsService;
  readonly clock: Clock;
  readonly kind: string;
  /** Every organisation to walk in, asked as the role of the sign-in. */
  organisationIds(): Promise<readonly OrganisationId[]>;
}

/** Puts one job of `kind` for each organisation into the queue, behind all that people wait for. For the start of a process. */
export async function enqueueStartWalks({ database, jobs, clock, kind, organisationIds }: StartWalks): Promise<void> {
  // Processes that start in the same minute start one walk.
  const idempotencyKey = clock.now().toISOString().slice(0, 16);
  for (const organisationId of await database.asLogin(organisationIds))
    await database.inOrganisation(organisationId, () => jobs.enqueue({ kind, payload: {}, idempotencyKey, priority: -1 }));
}
