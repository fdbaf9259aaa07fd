import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { enqueueStartWalks, type JobContext, JobHandlers, JobsService, type RowWalkCheckpoint, walkRows } from '@trivium/platform/jobs';
import type { Clock, UserId } from '@trivium/shared/kernel';
import { ReportRepository } from '../report.repository';
import { ReportIndexer } from './report-indexer';

export const INDEX_REPORT_KIND = 'radiology.index-report';
export const INDEX_MISSING_KIND = 'radiology.index-missing';

interface ReportPayload {
  readonly reportId: string;
}

/** What happened to a report; `at` tells a second discard of one version from the first. */
export interface ReportChange {
  readonly reportId: string;
  readonly version: number;
  readonly state: 'written' | 'discarded' | 'restored';
  readonly at: Date;
  readonly by: UserId;
}

const MAX_ATTEMPTS = 10;
/** Reports read, compared and written at a time by the walk. */
const REPORTS_PER_STEP = 50;

/** Keeps the search up to date with the reports: one job for each change, and at each start one for whatever the index lacks. */
@Injectable()
export class ReportIndexJobs implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobsService,
    private readonly reports: ReportRepository,
    private readonly indexer: ReportIndexer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ReportPayload, undefined, object>(INDEX_REPORT_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: async ({ organisationId, payload, signal }) => {
        await this.indexer.settle(organisationId, [payload.reportId], signal);
        return {};
      },
    });
    this.handlers.register<object, RowWalkCheckpoint, { reports: number }>(INDEX_MISSING_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: (context) => this.indexMissing(context),
    });
  }

  /** An upgrade may have emptied the index, and reports may be older than the search. */
  async onApplicationBootstrap(): Promise<void> {
    const { database, jobs, clock } = this;
    await enqueueStartWalks({ database, jobs, clock, kind: INDEX_MISSING_KIND, organisationIds: () => this.reports.organisationIds() });
  }

  /** Puts the job for a change into the queue, inside the transaction that makes the change. */
  async follow({ reportId, version, state, at, by }: ReportChange): Promise<void> {
    await this.jobs.enqueue({
      kind: INDEX_REPORT_KIND,
      payload: { reportId },
      idempotencyKey: `${reportId}:${version}:${state}:${at.getTime()}`,
      createdBy: by,
    });
  }

  /** Walks through all reports; one that is indexed as it is costs the index a comparison of hashes. */
  private async indexMissing(context: JobContext<object, RowWalkCheckpoint>): Promise<{ reports: number }> {
    const reports = await walkRows({
      ...{ database: this.database, context, stage: 'index', unit: 'reports' },
      count: () => this.reports.count(),
      next: (afterId) => this.reports.idsAfter(afterId, REPORTS_PER_STEP),
      idOf: (id) => id,
      visit: (ids) => this.indexer.settle(context.organisationId, ids, context.signal),
    });
    return { reports };
  }
}
