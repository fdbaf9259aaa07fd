import { randomBytes } from 'node:crypto';
import { platformMigrations } from '@trivium/migrations/platform';
import { aiMigrations } from '@trivium/migrations/ai';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import { authEntities } from '@trivium/platform/auth';
import type { Database, Schema } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, type TestJobs } from '@trivium/platform/jobs/testing';
import { type Clock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { ReportEntity, ReportVersionEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { ReportingService } from '../reporting.service';
import type { ReportIndex } from '../search/report-index';
import { ReportIndexJobs } from '../search/report-index-jobs';
import { ReportIndexer } from '../search/report-indexer';
import { ReportSearch } from '../search/report-search.service';

/** Everything of the schema that reports stand on. */
export const reportingTestSchema: Schema = {
  entities: [ReportEntity, ReportVersionEntity, ...authEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...aiMigrations, ...radiologyMigrations],
};

/** Reports and their search without the web framework. Jobs run when `jobs.worker.runDue()` is called. */
export interface TestReporting {
  readonly reporting: ReportingService;
  readonly search: ReportSearch;
  readonly indexer: ReportIndexer;
  readonly indexJobs: ReportIndexJobs;
  readonly repository: ReportRepository;
  readonly jobs: TestJobs;
}

export function createTestReporting({ database, index, clock }: { database: Database; index: ReportIndex; clock: Clock }): TestReporting {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const jobs = createTestJobs({ database, clock, isOnlyProcess: true });
  const repository = new ReportRepository(database);
  const indexer = new ReportIndexer(database, repository, index);
  const indexJobs = new ReportIndexJobs(database, jobs.handlers, jobs.service, repository, indexer, clock);
  indexJobs.onModuleInit();
  return {
    reporting: new ReportingService(database, repository, indexJobs, clock, ids),
    search: new ReportSearch(database, repository, index),
    indexer,
    indexJobs,
    repository,
    jobs,
  };
}

/** Somebody of an organisation; each number is another one. */
export function testRadiologist(organisation: number): CallerIdentity {
  return {
    userId: `00000000-0000-7000-9000-00000000000${organisation}` as UserId,
    organisationId: `00000000-0000-7000-8000-00000000000${organisation}` as OrganisationId,
    roles: [],
    permissions: new Set(),
    sessionId: 's',
  };
}
