import { isolateByOrganisation, ROLES } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes by which students join a course. */
export class Classroom1764000000210 implements MigrationInterface {
  name = 'Classroom1764000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE class_code (
        course_id uuid CONSTRAINT class_code_pkey PRIMARY KEY CONSTRAINT class_code_course REFERENCES course (id) ON DELETE CASCADE,
        organisation_id uuid NOT NULL,
        code text NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT class_code_form CHECK (code ~ '^[A-Z0-9]{8}$')
      )`);
    // Over all organisations: the code alone tells which one a newcomer joins.
    await runner.query(`CREATE UNIQUE INDEX class_code_unique ON class_code (code)`);
    await isolateByOrganisation(runner, 'class_code');
    // Nobody is signed in yet when a newcomer types a code.
    await runner.query(`CREATE POLICY class_code_login ON class_code FOR SELECT TO ${ROLES.login} USING (true)`);
    await runner.query(`GRANT SELECT (code, course_id, organisation_id) ON class_code TO ${ROLES.login}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE class_code');
  }
}
