import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands behind the stand-ins of de-identified texts, one sealed row per patient. Nothing in it can be read without the installation's secret. */
export class PseudonymMap1764000000330 implements MigrationInterface {
  name = 'PseudonymMap1764000000330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pseudonym_map (
        organisation_id uuid NOT NULL,
        patient_key text NOT NULL,
        version integer NOT NULL,
        sealed_map text NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT pseudonym_map_pkey PRIMARY KEY (organisation_id, patient_key)
      )`);
    await isolateByOrganisation(runner, 'pseudonym_map');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pseudonym_map');
  }
}
