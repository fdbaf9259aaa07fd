import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * News are judged anew when an organisation uses another model. What was judged before stays known, with the moment until which it held: what was known at a moment is
 * shown with the judgement of that moment.
 */
export class JudgedAnew1764000000480 implements MigrationInterface {
  name = 'JudgedAnew1764000000480';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE news_item ADD COLUMN judged_at timestamptz');
    await runner.query('ALTER TABLE story_version ADD COLUMN is_judged_anew boolean NOT NULL DEFAULT false');
    // What is judged by another model than the one in use is found, and counted, without reading the items.
    await runner.query('CREATE INDEX news_item_model ON news_item (organisation_id, model) WHERE successor_id IS NULL');
    await runner.query(`
      CREATE TABLE news_judgement (
        organisation_id uuid NOT NULL,
        item_id uuid NOT NULL CONSTRAINT news_judgement_item_id_fkey REFERENCES news_item (id),
        valid_to timestamptz NOT NULL,
        model text NOT NULL,
        sentiment jsonb NOT NULL,
        entities jsonb NOT NULL,
        scores jsonb NOT NULL,
        CONSTRAINT news_judgement_pkey PRIMARY KEY (item_id, valid_to)
      )`);
    await runner.query(`
      CREATE TABLE news_judging (
        organisation_id uuid CONSTRAINT news_judging_pkey PRIMARY KEY,
        job_id uuid NOT NULL,
        started_by uuid,
        started_at timestamptz NOT NULL
      )`);
    for (const table of ['news_judgement', 'news_judging']) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['news_judging', 'news_judgement']) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP INDEX news_item_model');
    await runner.query('ALTER TABLE story_version DROP COLUMN is_judged_anew');
    await runner.query('ALTER TABLE news_item DROP COLUMN judged_at');
  }
}
