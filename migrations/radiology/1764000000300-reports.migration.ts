import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports and every version of their text. */
export class Reports1764000000300 implements MigrationInterface {
  name = 'Reports1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        state text NOT NULL,
        version integer NOT NULL,
        language text NOT NULL,
        modality text NOT NULL,
        body_part text NOT NULL,
        dictation text NOT NULL,
        context jsonb NOT NULL,
        sections jsonb NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        discarded_at timestamptz
      )`);
    await runner.query('CREATE INDEX report_recent ON report (organisation_id, updated_at DESC, id DESC)');
    await isolateByOrganisation(runner, 'report');
    await runner.query(`
      CREATE TABLE report_version (
        report_id uuid NOT NULL REFERENCES report (id),
        version integer NOT NULL,
        organisation_id uuid NOT NULL,
        content jsonb NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (report_id, version)
      )`);
    // What was once written stays: no change, no deletion.
    await isolateByOrganisation(runner, 'report_version', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_version');
    await runner.query('DROP TABLE report');
  }
}
