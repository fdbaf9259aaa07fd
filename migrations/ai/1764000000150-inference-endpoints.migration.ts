import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['inference_endpoint', 'inference_endpoint_test', 'inference_cloud'];

/** The models that an organisation's administrators set up, what their tests measured, and whether texts may go to the cloud. */
export class InferenceEndpoints1764000000150 implements MigrationInterface {
  name = 'InferenceEndpoints1764000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inference_endpoint (
        id text CONSTRAINT inference_endpoint_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        model text NOT NULL,
        place text NOT NULL,
        max_data_class text NOT NULL,
        base_url text,
        file text,
        api_key_sealed text,
        context_tokens integer,
        price jsonb,
        is_enabled boolean NOT NULL,
        position integer NOT NULL,
        changed_at timestamptz NOT NULL,
        removed_at timestamptz,
        CONSTRAINT inference_endpoint_kind_known CHECK (kind IN ('deepseek', 'openai', 'gguf')),
        CONSTRAINT inference_endpoint_place_known CHECK (place IN ('local', 'cloud')),
        CONSTRAINT inference_endpoint_class_known CHECK (max_data_class IN ('public', 'internal', 'confidential', 'restricted')),
        CONSTRAINT inference_endpoint_restricted_stays CHECK (place = 'local' OR max_data_class <> 'restricted'),
        CONSTRAINT inference_endpoint_reachable CHECK ((kind = 'gguf') = (file IS NOT NULL) AND (kind = 'gguf') = (base_url IS NULL))
      )`);
    await runner.query(`CREATE INDEX inference_endpoint_order ON inference_endpoint (organisation_id, position)`);
    await runner.query(`
      CREATE TABLE inference_endpoint_test (
        organisation_id uuid NOT NULL,
        endpoint_id text NOT NULL,
        at timestamptz NOT NULL,
        first_token_ms double precision,
        tokens_per_second double precision,
        error jsonb,
        CONSTRAINT inference_endpoint_test_pkey PRIMARY KEY (organisation_id, endpoint_id)
      )`);
    await runner.query(`
      CREATE TABLE inference_cloud (
        organisation_id uuid CONSTRAINT inference_cloud_pkey PRIMARY KEY,
        is_allowed boolean NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by uuid
      )`);
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
