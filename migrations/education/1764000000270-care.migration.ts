import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is told when a student seems to be in danger, what the student reads then, and the alerts. */
export class Care1764000000270 implements MigrationInterface {
  name = 'Care1764000000270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE care_adult (
        id uuid CONSTRAINT care_adult_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid CONSTRAINT care_adult_course REFERENCES course (id) ON DELETE CASCADE,
        account_id uuid NOT NULL,
        set_by uuid,
        set_at timestamptz NOT NULL
      )`);
    // One adult per course, and one for the courses that name none.
    await runner.query(
      `CREATE UNIQUE INDEX care_adult_once ON care_adult (organisation_id, coalesce(course_id, '00000000-0000-0000-0000-000000000000'::uuid))`,
    );
    await runner.query(`
      CREATE TABLE care_message (
        organisation_id uuid NOT NULL,
        category text NOT NULL,
        language text NOT NULL,
        text text,
        help_line jsonb,
        approved_by text,
        approved_on text,
        saved_by uuid,
        saved_at timestamptz NOT NULL,
        CONSTRAINT care_message_pkey PRIMARY KEY (organisation_id, category, language),
        CONSTRAINT care_message_category_known CHECK (category IN ('self-harm', 'abuse')),
        CONSTRAINT care_message_language_known CHECK (language IN ('en', 'zh')),
        CONSTRAINT care_message_approved CHECK (text IS NULL OR (approved_by IS NOT NULL AND approved_on IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE care_alert (
        id uuid CONSTRAINT care_alert_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        student_id uuid NOT NULL,
        conversation_id uuid NOT NULL,
        message_id uuid NOT NULL,
        recipient_id uuid,
        category text NOT NULL,
        severity text NOT NULL,
        language text NOT NULL,
        question text NOT NULL,
        created_at timestamptz NOT NULL,
        seen_by uuid,
        seen_at timestamptz,
        closed_by uuid,
        closed_at timestamptz,
        note text NOT NULL DEFAULT '',
        CONSTRAINT care_alert_category_known CHECK (category IN ('self-harm', 'abuse')),
        CONSTRAINT care_alert_severity_known CHECK (severity IN ('concern', 'urgent'))
      )`);
    await runner.query(`CREATE INDEX care_alert_inbox ON care_alert (organisation_id, recipient_id, id DESC)`);
    await runner.query(`CREATE INDEX care_alert_open ON care_alert (organisation_id, course_id) WHERE closed_at IS NULL`);
    for (const table of ['care_adult', 'care_message', 'care_alert']) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['care_alert', 'care_message', 'care_adult']) await runner.query(`DROP TABLE ${table}`);
  }
}
