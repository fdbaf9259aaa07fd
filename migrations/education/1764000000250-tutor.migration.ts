import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conversations with the tutor, and the questions that a course could not answer (without who asked them). */
export class Tutor1764000000250 implements MigrationInterface {
  name = 'Tutor1764000000250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tutor_conversation (
        id uuid CONSTRAINT tutor_conversation_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        account_id uuid NOT NULL,
        title text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        deleted_at timestamptz
      )`);
    await runner.query(
      `CREATE INDEX tutor_conversation_list ON tutor_conversation (organisation_id, account_id, updated_at DESC, id DESC)`,
    );
    await runner.query(`CREATE INDEX tutor_conversation_of_course ON tutor_conversation (course_id)`);
    await runner.query(`
      CREATE TABLE tutor_message (
        id uuid CONSTRAINT tutor_message_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        conversation_id uuid NOT NULL CONSTRAINT tutor_message_conversation REFERENCES tutor_conversation (id) ON DELETE CASCADE,
        account_id uuid NOT NULL,
        role text NOT NULL,
        text text NOT NULL,
        answer jsonb,
        topic jsonb,
        request_id text,
        created_at timestamptz NOT NULL,
        CONSTRAINT tutor_message_role_known CHECK (role IN ('student', 'tutor'))
      )`);
    await runner.query(`CREATE INDEX tutor_message_order ON tutor_message (conversation_id, id)`);
    // A retried request finds its answer; two at the same moment give one.
    await runner.query(
      `CREATE UNIQUE INDEX tutor_message_request ON tutor_message (organisation_id, account_id, request_id) WHERE request_id IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE unanswered_question (
        id uuid CONSTRAINT unanswered_question_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        fingerprint text NOT NULL,
        text text NOT NULL,
        language text NOT NULL,
        count integer NOT NULL,
        state text NOT NULL,
        first_asked_at timestamptz NOT NULL,
        last_asked_at timestamptz NOT NULL,
        CONSTRAINT unanswered_question_state_known CHECK (state IN ('open', 'resolved', 'dismissed'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX unanswered_question_once ON unanswered_question (course_id, fingerprint)`);
    await runner.query(`CREATE INDEX unanswered_question_list ON unanswered_question (course_id, state, id DESC)`);
    for (const table of ['tutor_conversation', 'tutor_message', 'unanswered_question']) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['unanswered_question', 'tutor_message', 'tutor_conversation']) await runner.query(`DROP TABLE ${table}`);
  }
}
