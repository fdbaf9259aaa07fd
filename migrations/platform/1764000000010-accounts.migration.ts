import { isolateByOrganisation, ROLES } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, their accounts and the sessions of these. */
export class Accounts1764000000010 implements MigrationInterface {
  name = 'Accounts1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid CONSTRAINT organisation_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT organisation_is_its_own_tenant CHECK (organisation_id = id)
      )`);
    await runner.query(`
      CREATE TABLE account (
        id uuid CONSTRAINT account_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT account_organisation REFERENCES organisation (id),
        email text NOT NULL,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        roles text[] NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        must_change_password boolean NOT NULL DEFAULT false,
        failed_attempts integer NOT NULL DEFAULT 0,
        locked_until timestamptz,
        last_sign_in_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT account_of_organisation UNIQUE (organisation_id, id),
        CONSTRAINT account_email_lower_case CHECK (email = lower(email))
      )`);
    // Over all organisations: the address alone tells where somebody signs in.
    await runner.query(`CREATE UNIQUE INDEX account_email ON account (email)`);
    await runner.query(`CREATE INDEX account_by_name ON account (organisation_id, lower(display_name), id)`);
    await runner.query(`
      CREATE TABLE session (
        id uuid CONSTRAINT session_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        sign_in_id uuid NOT NULL,
        kind text NOT NULL,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT session_account FOREIGN KEY (organisation_id, account_id) REFERENCES account (organisation_id, id) ON DELETE CASCADE,
        CONSTRAINT session_kind_known CHECK (kind IN ('cookie', 'bearer'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX session_token ON session (token_hash)`);
    await runner.query(`CREATE INDEX session_of_account ON session (organisation_id, account_id)`);
    await isolateByOrganisation(runner, 'organisation', 'SELECT, INSERT, UPDATE');
    await isolateByOrganisation(runner, 'account');
    await isolateByOrganisation(runner, 'session');
    await runner.query(`CREATE POLICY account_login ON account FOR SELECT TO ${ROLES.login} USING (true)`);
    await runner.query(`GRANT SELECT (id, organisation_id, email) ON account TO ${ROLES.login}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session');
    await runner.query('DROP TABLE account');
    await runner.query('DROP TABLE organisation');
  }
}
