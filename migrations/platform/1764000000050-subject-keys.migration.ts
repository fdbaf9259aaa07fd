import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sealed key per person, for the keyed hashes of provenance records; deleted when the person is erased. */
export class SubjectKeys1764000000050 implements MigrationInterface {
  name = 'SubjectKeys1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subject_key (
        organisation_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        sealed_key text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT subject_key_pkey PRIMARY KEY (organisation_id, subject_id)
      )`);
    // A key is never changed: another one would make the hashes of the first worthless in silence.
    await isolateByOrganisation(runner, 'subject_key', 'SELECT, INSERT, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE subject_key');
  }
}
