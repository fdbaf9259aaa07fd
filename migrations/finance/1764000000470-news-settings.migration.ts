import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation decides about its news; one without a row has decided nothing. */
export class NewsSettings1764000000470 implements MigrationInterface {
  name = 'NewsSettings1764000000470';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE news_setting (
        organisation_id uuid CONSTRAINT news_setting_pkey PRIMARY KEY,
        kept_days integer NOT NULL,
        forget_job_id uuid,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        CONSTRAINT news_setting_kept_days_range CHECK (kept_days BETWEEN 30 AND 3650)
      )`);
    await isolateByOrganisation(runner, 'news_setting');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE news_setting');
  }
}
