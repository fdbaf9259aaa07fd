import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { JobLease } from './job';

/** Finding and holding jobs of all organisations, as the worker role: it sees lease columns only, never a payload. */
@Injectable()
export class JobLeaseRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes due jobs: queued ones, and running ones whose worker has been silent past its lease. Workers that claim at once get different jobs
   * (`SKIP LOCKED`).
   *
   * @param token a new one for each claim
   */
  async claim({
    kinds,
    leasesMs,
    limit,
    token,
    now,
  }: {
    kinds: string[];
    leasesMs: number[];
    limit: number;
    token: string;
    now: Date;
  }): Promise<JobLease[]> {
    const rows = (await this.database.manager.query(
      `WITH due AS (
         SELECT job.id, known.lease_ms FROM job JOIN unnest($1::text[], $2::integer[]) AS known (kind, lease_ms) ON known.kind = job.kind
         WHERE (job.state = 'queued' AND job.run_after <= $4::timestamptz) OR (job.state = 'running' AND job.lease_until < $4::timestamptz)
         ORDER BY job.priority DESC, job.run_after, job.id LIMIT $3 FOR UPDATE OF job SKIP LOCKED),
       claimed AS (
         UPDATE job SET state = 'running', attempts = attempts + 1, lease_owner = $5, heartbeat_at = $4::timestamptz,
                        lease_until = $4::timestamptz + due.lease_ms * interval '1 millisecond'
         FROM due WHERE job.id = due.id
         RETURNING job.id, job.organisation_id, job.kind, job.attempts, job.max_attempts)
       SELECT id AS "jobId", organisation_id AS "organisationId", kind, attempts, max_attempts AS "maxAttempts" FROM claimed`,
      [kinds, leasesMs, limit, now, token],
    )) as Omit<JobLease, 'token'>[];
    return rows.map((row) => ({ ...row, token }));
  }

  /** Extends a lease; undefined when it is not ours any more. */
  async extend({ jobId, token }: JobLease, leaseMs: number, now: Date): Promise<{ isCancelRequested: boolean } | undefined> {
    const [row] = (await this.database.manager.query(
      `WITH held AS (
         UPDATE job SET heartbeat_at = $3::timestamptz, lease_until = $3::timestamptz + $4::integer * interval '1 millisecond'
         WHERE id = $1 AND lease_owner = $2 RETURNING cancel_requested)
       SELECT cancel_requested AS "isCancelRequested" FROM held`,
      [jobId, token, now, leaseMs],
    )) as { isCancelRequested: boolean }[];
    return row;
  }

  /**
   * Takes every running job back into the queue. Only for a database that belongs to one process (the embedded one), at its start: whoever held
   * them is dead. The attempt stays counted, so a job that kills the process does not do so for ever.
   */
  async releaseAll(): Promise<number> {
    const rows = (await this.database.manager.query(
      `WITH released AS (UPDATE job SET state = 'queued', lease_owner = NULL, lease_until = NULL WHERE state = 'running' RETURNING id) SELECT id FROM released`,
    )) as unknown[];
    return rows.length;
  }
}
