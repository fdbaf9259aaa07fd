import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys with which other programs call the API for an account. */
export class ApiKeys1764000000070 implements MigrationInterface {
  name = 'ApiKeys1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key (
        id uuid CONSTRAINT api_key_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        name text NOT NULL,
        permissions text[] NOT NULL,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT api_key_account FOREIGN KEY (organisation_id, account_id) REFERENCES account (organisation_id, id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE UNIQUE INDEX api_key_token ON api_key (token_hash)');
    await runner.query('CREATE INDEX api_key_of_account ON api_key (organisation_id, account_id, id)');
    await isolateByOrganisation(runner, 'api_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key');
  }
}
