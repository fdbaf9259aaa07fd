import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { Id, OrganisationId, UserId } from '@trivium/shared/kernel';
import type { Job, JobFailure, JobId, JobLease, JobSnapshot } from './job';
import { JobEventEntity } from './job-event.entity';
import { JobEntity } from './job.entity';
import type { ProgressWrite } from './job-progress';

/** Events kept of a running job, and of a finished one. A reader who was away longer gets the present state instead. */
const KEPT_EVENTS = 100;
const KEPT_EVENTS_FINISHED = 20;
const PRUNE_EVERY = 25;
/** A finished job is kept this long, for whoever looks up how it ended. */
const KEPT_FINISHED_DAYS = 90;

export interface NewJob {
  readonly id: JobId;
  readonly kind: string;
  readonly payload: unknown;
  readonly idempotencyKey: string | undefined;
  readonly createdBy: UserId | undefined;
  readonly priority: number;
  readonly maxAttempts: number;
  readonly runAfter: Date;
  readonly now: Date;
}

interface Change {
  readonly jobId: JobId;
  /** Condition and assignments in SQL; `$1` is the id, `$2` the time, `$3` and up the parameters. */
  readonly where: string;
  readonly set: string;
  readonly parameters?: readonly unknown[];
  readonly now: Date;
}

/** Jobs of one organisation, inside its transaction. */
@Injectable()
export class JobsRepository {
  constructor(private readonly database: Database) {}

  /** @returns the id of the new job, or of the one that has the same idempotency key */
  async insert(job: NewJob): Promise<{ id: JobId; isNew: boolean }> {
    const organisationId = this.database.organisationId;
    const inserted = await this.rows<{ id: JobId }>(
      `WITH inserted AS (
         INSERT INTO job (id, organisation_id, kind, payload, idempotency_key, created_by, priority, max_attempts, run_after, created_at)
         VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (organisation_id, kind, idempotency_key) WHERE idempotency_key IS NOT NULL DO NOTHING RETURNING id)
       SELECT id FROM inserted`,
      [
        job.id,
        organisationId,
        job.kind,
        JSON.stringify(job.payload ?? null),
        job.idempotencyKey ?? null,
        job.createdBy ?? null,
        job.priority,
        job.maxAttempts,
        job.runAfter,
        job.now,
      ],
    );
    if (inserted[0]) return { id: inserted[0].id, isNew: true };
    const [present] = await this.rows<{ id: JobId }>(
      `SELECT id FROM job WHERE organisation_id = $1 AND kind = $2 AND idempotency_key = $3`,
      [organisationId, job.kind, job.idempotencyKey],
    );
    if (!present) throw new Error('A job with this idempotency key vanished while it was looked up');
    return { id: present.id, isNew: false };
  }

  async find(jobId: JobId): Promise<Job | undefined> {
    const row = await this.database.manager.findOneBy(JobEntity, { id: jobId });
    return row ? toJob(row) : undefined;
  }

  /** Newest first; `beforeId` is the last id of the page before. */
  async list({ createdBy, beforeId, limit }: { createdBy?: UserId; beforeId?: string; limit: number }): Promise<Job[]> {
    const query = this.database.manager.createQueryBuilder(JobEntity, 'job').orderBy('job.id', 'DESC').limit(limit);
    if (createdBy !== undefined) query.andWhere('job.createdBy = :createdBy', { createdBy });
    if (beforeId !== undefined) query.andWhere('job.id < :beforeId', { beforeId });
    return (await query.getMany()).map(toJob);
  }

  async eventsAfter(jobId: JobId, sequence: number): Promise<JobSnapshot[]> {
    const rows = await this.database.manager
      .createQueryBuilder(JobEventEntity, 'event')
      .where('event.jobId = :jobId AND event.sequence > :sequence', { jobId, sequence })
      .orderBy('event.sequence')
      .getMany();
    return rows.map(({ sequence: number, state, progress, stage, counts }) => ({ sequence: number, state, progress, stage, counts }));
  }

  /** Starts a claimed attempt; false when the lease is not ours any more. */
  async begin({ jobId, token }: JobLease, now: Date): Promise<boolean> {
    return this.change({
      jobId,
      where: `lease_owner = $3`,
      set: 'started_at = coalesce(started_at, $2::timestamptz)',
      parameters: [token],
      now,
    });
  }

  /** @returns whether the lease is still ours, and whether somebody asked to cancel */
  async writeProgress({ jobId, token }: JobLease, { stage, progress, counts }: ProgressWrite, now: Date): Promise<boolean> {
    return this.change({
      jobId,
      where: 'lease_owner = $3',
      // A later attempt that starts from a checkpoint may report less than the one before: the figure stays.
      set: 'stage = $4, progress = greatest(progress, $5::real), counts = counts || $6::jsonb',
      parameters: [token, stage, progress, JSON.stringify(counts)],
      now,
    });
  }

  /** No event: nobody sees a checkpoint. Locks the row, so that the step in the same transaction is fenced too. */
  async writeCheckpoint({ jobId, token }: JobLease, checkpoint: unknown): Promise<boolean> {
    const rows = await this.rows(
      `WITH changed AS (UPDATE job SET checkpoint = $3::jsonb WHERE id = $1 AND lease_owner = $2 RETURNING id) SELECT id FROM changed`,
      [jobId, token, JSON.stringify(checkpoint ?? null)],
    );
    return rows.length > 0;
  }

  async succeed({ jobId, token }: JobLease, result: unknown, now: Date): Promise<boolean> {
    const isOurs = await this.change({
      jobId,
      where: 'lease_owner = $3',
      set: `state = 'succeeded', progress = 1, result = $4::jsonb, finished_at = $2::timestamptz, lease_owner = NULL, lease_until = NULL`,
      parameters: [token, JSON.stringify(result ?? null)],
      now,
    });
    if (isOurs) await this.prune(jobId, KEPT_EVENTS_FINISHED);
    if (isOurs) await this.removeLongFinished(now);
    return isOurs;
  }

  async fail({ jobId, token }: JobLease, failure: JobFailure, now: Date): Promise<boolean> {
    const isOurs = await this.change({
      jobId,
      where: 'lease_owner = $3',
      set: `state = 'failed', error_code = $4, error_parameters = $5::jsonb, error_text = $6::jsonb, error_id = $7, finished_at = $2::timestamptz,
            lease_owner = NULL, lease_until = NULL`,
      parameters: [token, failure.code, JSON.stringify(failure.parameters), JSON.stringify(failure.text), failure.errorId],
      now,
    });
    if (isOurs) await this.prune(jobId, KEPT_EVENTS_FINISHED);
    if (isOurs) await this.removeLongFinished(now);
    return isOurs;
  }

  /** Back into the queue, to be claimed again at `runAfter`. A stop of the process is not the job's fault: its attempt is given back. */
  async requeue(
    { jobId, token }: JobLease,
    runAfter: Date,
    outcome: 'attempt-failed' | 'attempt-interrupted',
    now: Date,
  ): Promise<boolean> {
    return this.change({
      jobId,
      where: 'lease_owner = $3',
      set: `state = 'queued', run_after = $4, attempts = attempts - $5::integer, lease_owner = NULL, lease_until = NULL`,
      parameters: [token, runAfter, outcome === 'attempt-interrupted' ? 1 : 0],
      now,
    });
  }

  /** A running attempt that was told to stop has stopped. */
  async cancelClaimed({ jobId, token }: JobLease, now: Date): Promise<boolean> {
    return this.change({
      jobId,
      where: 'lease_owner = $3',
      set: `state = 'cancelled', finished_at = $2::timestamptz, lease_owner = NULL, lease_until = NULL`,
      parameters: [token],
      now,
    });
  }

  /** Cancels a waiting job at once, and asks the worker of a running one to stop. False when it has ended. */
  async cancel(jobId: JobId, now: Date): Promise<boolean> {
    return this.change({
      jobId,
      where: `state IN ('queued', 'running')`,
      set: `cancel_requested = true, finished_at = CASE state WHEN 'queued' THEN $2::timestamptz END, state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END`,
      now,
    });
  }

  /** Starts an ended job again from its checkpoint. False unless it failed or was cancelled. */
  async retry(jobId: JobId, now: Date): Promise<boolean> {
    return this.change({
      jobId,
      where: `state IN ('failed', 'cancelled')`,
      set: `state = 'queued', attempts = 0, run_after = $2::timestamptz, cancel_requested = false, finished_at = NULL, error_code = NULL, error_parameters = NULL,
            error_text = NULL, error_id = NULL`,
      now,
    });
  }

  /** Changes a row and notes the event in one statement, so that readers never miss one. */
  private async change({ jobId, where, set, parameters = [], now }: Change): Promise<boolean> {
    const [changed] = await this.rows<{ sequence: number }>(
      `WITH changed AS (
         UPDATE job SET ${set}, event_sequence = event_sequence + 1 WHERE id = $1 AND ${where}
         RETURNING id, organisation_id, event_sequence, state, progress, stage, counts),
       noted AS (
         INSERT INTO job_event (job_id, sequence, organisation_id, state, progress, stage, counts, created_at)
         SELECT id, event_sequence, organisation_id, state, progress, stage, counts, $2::timestamptz FROM changed)
       SELECT event_sequence AS sequence FROM changed`,
      [jobId, now, ...parameters],
    );
    if (!changed) return false;
    if (changed.sequence % PRUNE_EVERY === 0) await this.prune(jobId, KEPT_EVENTS);
    return true;
  }

  /** Whoever ends a job sweeps behind it: no clock of its own, and an organisation that does nothing has nothing to sweep. */
  private async removeLongFinished(now: Date): Promise<void> {
    await this.rows(`DELETE FROM job WHERE finished_at < $1::timestamptz - $2::integer * interval '1 day'`, [now, KEPT_FINISHED_DAYS]);
  }

  private async prune(jobId: JobId, kept: number): Promise<void> {
    await this.rows(
      `DELETE FROM job_event WHERE job_id = $1 AND sequence <= (SELECT event_sequence FROM job WHERE id = $1) - $2::integer`,
      [jobId, kept],
    );
  }

  private async rows<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return (await this.database.manager.query(sql, [...parameters])) as Row[];
  }
}

function toJob(row: JobEntity): Job {
  return {
    id: row.id as JobId,
    organisationId: row.organisationId as OrganisationId,
    kind: row.kind,
    createdBy: (row.createdBy as Id<'user'> | null) ?? undefined,
    snapshot: { sequence: row.eventSequence, state: row.state, progress: row.progress, stage: row.stage, counts: row.counts },
    payload: row.payload,
    checkpoint: row.checkpoint ?? undefined,
    result: row.result ?? undefined,
    failure:
      row.errorCode !== null && row.errorText !== null
        ? { code: row.errorCode, parameters: row.errorParameters ?? {}, text: row.errorText, errorId: row.errorId ?? '' }
        : undefined,
    attempts: row.attempts,
    maxAttempts: row.maxAttempts,
    isCancelRequested: row.cancelRequested,
    createdAt: row.createdAt,
    startedAt: row.startedAt ?? undefined,
    finishedAt: row.finishedAt ?? undefined,
  };
}
