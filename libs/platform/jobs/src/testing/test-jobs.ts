import { randomBytes } from 'node:crypto';
import type { Database } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import { type Clock, systemClock, UuidV7Source } from '@trivium/shared/kernel';
import { JobBell } from '../job-bell';
import { JobHandlers } from '../job-handlers';
import { JobLeaseRepository } from '../job-lease.repository';
import { JobWorker } from '../job-worker';
import { JobsRepository } from '../jobs.repository';
import { JobsService } from '../jobs.service';

export interface TestJobsOptions {
  readonly database: Database;
  readonly clock?: Clock;
  readonly concurrency?: number;
  readonly isOnlyProcess?: boolean;
  /** In [0, 1); 0 unless told, so that delays are known. */
  readonly random?: () => number;
  readonly logger?: Logger;
}

/** One process's part of the job system, without the web framework. */
export interface TestJobs {
  readonly service: JobsService;
  readonly handlers: JobHandlers;
  /** Not started: call `runDue()`. */
  readonly worker: JobWorker;
}

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

export function createTestJobs({
  database,
  clock = systemClock,
  concurrency = 2,
  isOnlyProcess = false,
  random = () => 0,
  logger = silent,
}: TestJobsOptions): TestJobs {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const handlers = new JobHandlers();
  const bell = new JobBell();
  const repository = new JobsRepository(database);
  const service = new JobsService(database, repository, handlers, bell, clock, ids);
  const leases = new JobLeaseRepository(database);
  const worker = new JobWorker(database, repository, leases, handlers, bell, clock, ids, random, logger, { concurrency, isOnlyProcess });
  return { service, handlers, worker };
}
