import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files an organisation keeps; the bytes lie in the data folder under their SHA-256. */
export class Files1764000000040 implements MigrationInterface {
  name = 'Files1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid CONSTRAINT stored_file_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        sha256 text NOT NULL,
        size_bytes bigint NOT NULL,
        media_type text NOT NULL,
        original_name text NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT stored_file_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(`CREATE INDEX stored_file_content ON stored_file (organisation_id, sha256)`);
    // A file never changes: no UPDATE.
    await isolateByOrganisation(runner, 'stored_file', 'SELECT, INSERT, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stored_file');
  }
}
