import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often each rule found something, by organisation and day. No column names a person or holds a word of a text. */
export class ComplianceFirings1764000000160 implements MigrationInterface {
  name = 'ComplianceFirings1764000000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE compliance_firing (
        organisation_id uuid NOT NULL,
        day date NOT NULL,
        rule_id text NOT NULL,
        rule_version text NOT NULL,
        count bigint NOT NULL,
        CONSTRAINT compliance_firing_pkey PRIMARY KEY (organisation_id, day, rule_id, rule_version),
        CONSTRAINT compliance_firing_code CHECK (rule_id ~ '^[a-z0-9.-]{1,130}$' AND char_length(rule_version) <= 40),
        CONSTRAINT compliance_firing_positive CHECK (count > 0)
      )`);
    await isolateByOrganisation(runner, 'compliance_firing');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE compliance_firing`);
  }
}
