import { randomBytes } from 'node:crypto';
import { aiMigrations } from '@trivium/migrations/ai';
import { financeMigrations } from '@trivium/migrations/finance';
import { platformMigrations } from '@trivium/migrations/platform';
import { authEntities } from '@trivium/platform/auth';
import type { Database, Schema } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, type TestJobs } from '@trivium/platform/jobs/testing';
import { type Clock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import type { WatchListIndex } from '../search/watch-list-index';
import { WatchListIndexJobs } from '../search/watch-list-index-jobs';
import { WatchListIndexer } from '../search/watch-list-indexer';
import { WatchSearch } from '../search/watch-search.service';
import { WatchEntryEntity, WatchListEntity } from '../watch-list.entity';
import { WatchListRepository } from '../watch-list.repository';
import { WatchService } from '../watch.service';

/** Everything of the schema that watch lists stand on. */
export const watchTestSchema: Schema = {
  entities: [WatchListEntity, WatchEntryEntity, ...authEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...aiMigrations, ...financeMigrations],
};

/** Watch lists and their search without the web framework. Jobs run when `jobs.worker.runDue()` is called. */
export interface TestWatch {
  readonly watch: WatchService;
  readonly search: WatchSearch;
  readonly indexer: WatchListIndexer;
  readonly indexJobs: WatchListIndexJobs;
  readonly jobs: TestJobs;
}

export function createTestWatch({ database, index, clock }: { database: Database; index: WatchListIndex; clock: Clock }): TestWatch {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const jobs = createTestJobs({ database, clock, isOnlyProcess: true });
  const repository = new WatchListRepository(database);
  const indexer = new WatchListIndexer(database, repository, index);
  const indexJobs = new WatchListIndexJobs(database, jobs.handlers, jobs.service, repository, indexer, clock);
  indexJobs.onModuleInit();
  return {
    watch: new WatchService(database, repository, indexJobs, clock, ids),
    search: new WatchSearch(database, repository, index),
    indexer,
    indexJobs,
    jobs,
  };
}

/** Somebody of an organisation. */
export function testAnalyst(person: number, organisation = 1): CallerIdentity {
  return {
    userId: `00000000-0000-7000-9000-00000000000${person}` as UserId,
    organisationId: `00000000-0000-7000-8000-00000000000${organisation}` as OrganisationId,
    roles: [],
    permissions: new Set(),
    sessionId: 's',
  };
}
