import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One hash-chained record per security event and generated artefact, per organisation, and where each chain ends. */
export class Audit1764000000020 implements MigrationInterface {
  name = 'Audit1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_record (
        organisation_id uuid NOT NULL,
        sequence bigint NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        details jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT audit_record_pkey PRIMARY KEY (organisation_id, sequence)
      )`);
    await runner.query(`CREATE INDEX audit_record_of_subject ON audit_record (organisation_id, subject_id, sequence)`);
    await runner.query(`
      CREATE TABLE audit_head (
        organisation_id uuid CONSTRAINT audit_head_pkey PRIMARY KEY,
        sequence bigint NOT NULL,
        hash text NOT NULL
      )`);
    await isolateByOrganisation(runner, 'audit_record', 'SELECT, INSERT');
    // Locked and moved on by whoever writes the next record.
    await isolateByOrganisation(runner, 'audit_head', 'SELECT, INSERT, UPDATE');
    // Missing grants stop the API's role; the trigger also stops an owner who has not first, visibly, taken it away.
    await runner.query(`
      CREATE FUNCTION audit_record_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit records are never changed or deleted';
      END $$`);
    await runner.query(
      `CREATE TRIGGER audit_record_is_final BEFORE UPDATE OR DELETE ON audit_record FOR EACH ROW EXECUTE FUNCTION audit_record_is_final()`,
    );
    await runner.query(
      `CREATE TRIGGER audit_record_is_kept BEFORE TRUNCATE ON audit_record FOR EACH STATEMENT EXECUTE FUNCTION audit_record_is_final()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_head');
    await runner.query('DROP TABLE audit_record');
    await runner.query('DROP FUNCTION audit_record_is_final()');
  }
}
