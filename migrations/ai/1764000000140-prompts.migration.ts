import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['prompt_experiment', 'prompt_outcome'];

const SEMANTIC_VERSION = `'^\\d+\\.\\d+\\.\\d+$'`;

/** Which two versions of a prompt an organisation compares, and what came of texts. No column names a person or holds a word of a text. */
export class Prompts1764000000140 implements MigrationInterface {
  name = 'Prompts1764000000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE prompt_experiment (
        organisation_id uuid NOT NULL,
        template_id text NOT NULL,
        control_version text NOT NULL,
        variant_version text NOT NULL,
        variant_percent integer NOT NULL,
        is_running boolean NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT prompt_experiment_pkey PRIMARY KEY (organisation_id, template_id),
        CONSTRAINT prompt_experiment_version_form CHECK (control_version ~ ${SEMANTIC_VERSION} AND variant_version ~ ${SEMANTIC_VERSION}),
        CONSTRAINT prompt_experiment_percent_range CHECK (variant_percent BETWEEN 0 AND 100)
      )`);
    await runner.query(`
      CREATE TABLE prompt_outcome (
        id uuid CONSTRAINT prompt_outcome_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        template_id text NOT NULL,
        template_version text NOT NULL,
        variant text,
        kind text NOT NULL,
        value double precision NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT prompt_outcome_variant_known CHECK (variant IN ('control', 'variant'))
      )`);
    await runner.query(`CREATE INDEX prompt_outcome_of_template ON prompt_outcome (organisation_id, template_id, kind)`);
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
