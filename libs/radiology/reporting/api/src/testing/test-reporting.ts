import { randomBytes } from 'node:crypto';
import { platformMigrations } from '@trivium/migrations/platform';
import { aiMigrations } from '@trivium/migrations/ai';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import { auditEntities, AuditRepository, AuditService, ProvenanceService } from '@trivium/platform/audit';
import { authEntities } from '@trivium/platform/auth';
import type { Database, Schema } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, type TestJobs } from '@trivium/platform/jobs/testing';
import { Deidentifier } from '@trivium/radiology/privacy/api';
import { type Clock, type IdSource, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import type { DraftPhrasing } from '../engine/draft-phrasing';
import type { ReportEngine } from '../engine/report-engine';
import { ReportRecordsRepository } from '../life/report-records.repository';
import { OrdersRepository } from '../orders/orders.repository';
import { PatientsRepository } from '../orders/patients.repository';
import { PersonalFields } from '../orders/personal-fields';
import { ReportDrafting } from '../report-drafting';
import { ReportView } from '../report-view';
import { ReportRepository } from '../report.repository';
import { reportingEntities } from '../reporting.entities';
import { ReportingService } from '../reporting.service';
import type { ReportIndex } from '../search/report-index';
import { ReportIndexJobs } from '../search/report-index-jobs';
import { ReportIndexer } from '../search/report-indexer';
import { ReportSearch } from '../search/report-search.service';
import { PlainPhrasing } from './plain-phrasing';
import { ScriptedEngine } from './scripted-engine';
import { ReportTemplatesRepository } from '../templates/report-templates.repository';

/** Everything of the schema that reports stand on. */
export const reportingTestSchema: Schema = {
  entities: [...reportingEntities, ...authEntities, ...auditEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...aiMigrations, ...radiologyMigrations],
};

/** Reports and their search without the web framework. Jobs run when `jobs.worker.runDue()` is called. */
export interface TestReporting {
  readonly reporting: ReportingService;
  readonly search: ReportSearch;
  readonly indexer: ReportIndexer;
  readonly indexJobs: ReportIndexJobs;
  readonly repository: ReportRepository;
  readonly records: ReportRecordsRepository;
  readonly orders: OrdersRepository;
  readonly patients: PatientsRepository;
  readonly jobs: TestJobs;
}

export interface TestReportingOptions {
  readonly database: Database;
  readonly index: ReportIndex;
  readonly clock: Clock;
  /** One that does what the text says, unless told. */
  readonly engine?: ReportEngine;
  /** None unless told. */
  readonly phrasing?: (ids: IdSource) => DraftPhrasing;
}

export function createTestReporting({ database, index, clock, engine, phrasing }: TestReportingOptions): TestReporting {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const jobs = createTestJobs({ database, clock, isOnlyProcess: true });
  const repository = new ReportRepository(database);
  const fields = new PersonalFields('k'.repeat(40));
  const records = new ReportRecordsRepository(database, fields);
  const orders = new OrdersRepository(database, fields);
  const patients = new PatientsRepository(database, fields, clock, ids);
  const indexer = new ReportIndexer(database, repository, records, patients, orders, new Deidentifier(), index);
  const indexJobs = new ReportIndexJobs(database, jobs.handlers, jobs.service, repository, indexer, clock);
  indexJobs.onModuleInit();
  const usedEngine = engine ?? new ScriptedEngine();
  const usedPhrasing = phrasing?.(ids) ?? new PlainPhrasing(ids);
  const drafting = new ReportDrafting(
    database,
    repository,
    orders,
    patients,
    new ReportTemplatesRepository(database),
    usedEngine,
    usedPhrasing,
    clock,
  );
  const view = new ReportView(database, records, patients, orders, { findByIds: () => Promise.resolve([]) });
  const auditRecords = new AuditRepository(database);
  const audit = new AuditService(database, auditRecords, clock);
  const provenance = new ProvenanceService(database, audit, auditRecords);
  const reporting = new ReportingService(
    ...([database, repository, records, orders, indexJobs, drafting, usedEngine, view, audit, provenance, clock, ids] as const),
  );
  return {
    reporting,
    search: new ReportSearch(database, repository, index),
    indexer,
    indexJobs,
    repository,
    records,
    orders,
    patients,
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
