import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { JobEntity, type JobId, type JobState } from '@trivium/platform/jobs';
import type { SelectQueryBuilder } from 'typeorm';

export const EMBED_KIND = 'retrieval.embed';

/** One run of the job that makes vectors. */
export interface EmbedRun {
  readonly jobId: JobId;
  readonly state: JobState;
  readonly finishedAt: Date | undefined;
}

/** How many digits a run's number has in its key, so that keys sort as numbers do. */
const KEY_DIGITS = 8;

/**
 * The organisation's runs, inside its transaction. Each has its number as idempotency key: of two that start at the same moment both ask for the same
 * number, and one job is made.
 */
@Injectable()
export class EmbedRunsRepository {
  constructor(private readonly database: Database) {}

  /** The run that waits or works now: also an old one that somebody started again. */
  async unfinished(): Promise<EmbedRun | undefined> {
    return runOf(await this.runs().andWhere(`job.state IN ('queued', 'running')`).orderBy('job.id', 'DESC').getOne());
  }

  /** The run that was started last. */
  async latest(): Promise<EmbedRun | undefined> {
    return runOf(await this.latestRow());
  }

  /** Idempotency key of the run after the latest. */
  async nextKey(): Promise<string> {
    const number = Number((await this.latestRow())?.idempotencyKey ?? 0) + 1;
    return String(number).padStart(KEY_DIGITS, '0');
  }

  private async latestRow(): Promise<JobEntity | null> {
    // The order of the index on kind and key, which finds it at once among any number of jobs.
    return this.runs().andWhere('job.idempotencyKey IS NOT NULL').orderBy('job.idempotencyKey', 'DESC').limit(1).getOne();
  }

  private runs(): SelectQueryBuilder<JobEntity> {
    const { manager, organisationId } = this.database;
    return manager
      .createQueryBuilder(JobEntity, 'job')
      .where('job.organisationId = :organisationId AND job.kind = :kind', { organisationId, kind: EMBED_KIND });
  }
}

function runOf(row: JobEntity | null): EmbedRun | undefined {
  return row === null ? undefined : { jobId: row.id as JobId, state: row.state, finishedAt: row.finishedAt ?? undefined };
}
