import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { JobId } from '../job';
import { JobEventEntity } from '../job-event.entity';
import { JobEntity } from '../job.entity';
import type { EnqueueOptions, JobReader } from '../jobs.service';
import { SettableClock } from './settable-clock';
import { createTestJobs, type TestJobs, type TestJobsOptions } from './test-jobs';

export const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
export const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const ANNA = '00000000-0000-7000-8000-00000000000a' as UserId;
const BERT = '00000000-0000-7000-8000-00000000000b' as UserId;

/** Anna, who starts the jobs; Bert, whom they do not concern; Bert once more, as somebody who may see to all jobs. */
export const anna: JobReader = { userId: ANNA, organisationId: ONE, permissions: new Set() };
export const bert: JobReader = { userId: BERT, organisationId: ONE, permissions: new Set() };
export const administrator: JobReader = { userId: BERT, organisationId: ONE, permissions: new Set(['jobs:all']) };

/** A database for the specs around this call, and before each of them no jobs and a clock set anew. */
export function jobsOnTestDatabase() {
  let test: TestDatabase;
  let clock: SettableClock;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [JobEntity, JobEventEntity], migrations: platformMigrations });
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    clock = new SettableClock();
    await test.owner.query('DELETE FROM job');
  });

  return {
    get test(): TestDatabase {
      return test;
    },
    get clock(): SettableClock {
      return clock;
    },
    /** Another process on the same database. */
    create: (options: Partial<TestJobsOptions> = {}): TestJobs => createTestJobs({ database: test.database, clock, ...options }),
    /** A job of kind `test`, Anna's unless told. */
    enqueue: async (jobs: TestJobs, organisationId = ONE, options: Partial<EnqueueOptions> = {}): Promise<JobId> => {
      const enqueued = await test.database.inOrganisation(organisationId, () =>
        jobs.service.enqueue({ kind: 'test', payload: {}, createdBy: ANNA, ...options }),
      );
      return enqueued.jobId;
    },
    state: async (jobs: TestJobs, id: JobId) => (await jobs.service.get(ONE, id)).snapshot.state,
  };
}
