import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companies and other names that an organisation adds to the shipped table, or writes differently. */
export class Companies1764000000440 implements MigrationInterface {
  name = 'Companies1764000000440';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE own_company (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        symbol text NOT NULL,
        name text NOT NULL,
        aliases jsonb NOT NULL,
        sector text,
        peers jsonb NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz
      )`);
    // One company has one row; a removed one can come back, unless the symbol was added again meanwhile.
    await runner.query('CREATE UNIQUE INDEX own_company_symbol ON own_company (organisation_id, symbol) WHERE removed_at IS NULL');
    await isolateByOrganisation(runner, 'own_company');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE own_company');
  }
}
