import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['sentiment_correction', 'sentiment_active_model', 'sentiment_model'];

/** Own versions of the sentiment model, which of them is used, and labels that people corrected. */
export class Sentiment1764000000410 implements MigrationInterface {
  name = 'Sentiment1764000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sentiment_model (
        id uuid CONSTRAINT sentiment_model_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        name text NOT NULL,
        licence text NOT NULL,
        language text,
        job_id uuid NOT NULL,
        source_file_id uuid,
        model_file_id uuid,
        adaptation_file_id uuid,
        version text,
        figures jsonb,
        manifests jsonb,
        created_by uuid,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT sentiment_model_kind_known CHECK (kind IN ('trained', 'adapted', 'distilled')),
        CONSTRAINT sentiment_model_state_known CHECK (state IN ('training', 'ready')),
        CONSTRAINT sentiment_model_ready_whole CHECK (state = 'training' OR (model_file_id IS NOT NULL AND version IS NOT NULL AND finished_at IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX sentiment_model_list ON sentiment_model (organisation_id, state, id DESC)`);
    // A version in use cannot go: the foreign key holds it also against somebody who deletes at the same moment.
    await runner.query(`
      CREATE TABLE sentiment_active_model (
        organisation_id uuid CONSTRAINT sentiment_active_model_pkey PRIMARY KEY,
        model_id uuid CONSTRAINT sentiment_active_model_model REFERENCES sentiment_model (id),
        changed_by uuid,
        changed_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE sentiment_correction (
        id uuid CONSTRAINT sentiment_correction_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        fingerprint text NOT NULL,
        text text NOT NULL,
        entity text,
        language text NOT NULL,
        label text NOT NULL,
        answered text NOT NULL,
        answered_by text NOT NULL,
        story_id text,
        item_id text,
        created_by uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT sentiment_correction_label_known CHECK (label IN ('negative', 'neutral', 'positive'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX sentiment_correction_once ON sentiment_correction (organisation_id, fingerprint)`);
    await runner.query(`CREATE INDEX sentiment_correction_list ON sentiment_correction (organisation_id, id DESC)`);
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
