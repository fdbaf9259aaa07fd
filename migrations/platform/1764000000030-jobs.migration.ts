import { isolateByOrganisation, ROLES } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns by which a worker finds and holds a job; payload, results and errors stay with the tenant role. */
const LEASE_COLUMNS = 'state, attempts, lease_owner, lease_until, heartbeat_at, run_after';

/** Background jobs and the latest of their progress events. */
export class Jobs1764000000030 implements MigrationInterface {
  name = 'Jobs1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE job (
        id uuid CONSTRAINT job_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'queued',
        progress real NOT NULL DEFAULT 0,
        stage text NOT NULL DEFAULT '',
        counts jsonb NOT NULL DEFAULT '{}',
        payload jsonb,
        checkpoint jsonb,
        result jsonb,
        error_code text,
        error_parameters jsonb,
        error_text jsonb,
        error_id uuid,
        idempotency_key text,
        created_by uuid,
        priority integer NOT NULL DEFAULT 0,
        attempts integer NOT NULL DEFAULT 0,
        max_attempts integer NOT NULL,
        run_after timestamptz NOT NULL,
        lease_owner uuid,
        lease_until timestamptz,
        heartbeat_at timestamptz,
        cancel_requested boolean NOT NULL DEFAULT false,
        event_sequence integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT job_state_known CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
        CONSTRAINT job_progress_range CHECK (progress >= 0 AND progress <= 1)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX job_idempotency ON job (organisation_id, kind, idempotency_key) WHERE idempotency_key IS NOT NULL`,
    );
    // Small for ever: finished jobs are not in it.
    await runner.query(`CREATE INDEX job_claim ON job (priority DESC, run_after, id) WHERE state IN ('queued', 'running')`);
    await runner.query(`CREATE INDEX job_of_creator ON job (organisation_id, created_by, id DESC)`);
    await runner.query(`
      CREATE TABLE job_event (
        job_id uuid NOT NULL CONSTRAINT job_event_job REFERENCES job (id) ON DELETE CASCADE,
        sequence integer NOT NULL,
        organisation_id uuid NOT NULL,
        state text NOT NULL,
        progress real NOT NULL,
        stage text NOT NULL,
        counts jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT job_event_pkey PRIMARY KEY (job_id, sequence)
      )`);
    await isolateByOrganisation(runner, 'job');
    await isolateByOrganisation(runner, 'job_event');
    await runner.query(
      `CREATE POLICY job_worker ON job FOR ALL TO ${ROLES.worker} USING (state IN ('queued', 'running')) WITH CHECK (state IN ('queued', 'running'))`,
    );
    await runner.query(
      `GRANT SELECT (id, organisation_id, kind, priority, max_attempts, cancel_requested, ${LEASE_COLUMNS}) ON job TO ${ROLES.worker}`,
    );
    await runner.query(`GRANT UPDATE (${LEASE_COLUMNS}) ON job TO ${ROLES.worker}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE job_event');
    await runner.query('DROP TABLE job');
  }
}
