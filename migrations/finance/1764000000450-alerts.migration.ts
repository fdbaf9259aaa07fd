import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['alert_rule', 'alert_seen', 'alert_met', 'alert_score', 'alert_cursor', 'alert', 'alert_delivery'] as const;

/** Rules of people, what they have told, and how it leaves. */
export class Alerts1764000000450 implements MigrationInterface {
  name = 'Alerts1764000000450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_rule (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        name text NOT NULL,
        language text NOT NULL,
        is_on boolean NOT NULL,
        conditions jsonb NOT NULL,
        schedule jsonb NOT NULL,
        quiet_hours jsonb,
        time_zone text NOT NULL,
        cooldown_minutes integer NOT NULL,
        tells_corrections boolean NOT NULL,
        sends_mail boolean NOT NULL,
        notifies_desktop boolean NOT NULL,
        webhook_url text,
        webhook_secret text,
        since timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz
      )`);
    await runner.query('CREATE INDEX alert_rule_of_owner ON alert_rule (organisation_id, owner_id, id DESC)');
    await this.createMemory(runner);
    await runner.query(`
      CREATE TABLE alert (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        rule_id uuid NOT NULL REFERENCES alert_rule (id),
        kind text NOT NULL,
        story_id text NOT NULL,
        item_id text NOT NULL,
        content jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz
      )`);
    // Whatever goes wrong in telling twice, the inbox holds an alert once.
    await runner.query('CREATE UNIQUE INDEX alert_once ON alert (rule_id, kind, item_id)');
    await runner.query('CREATE INDEX alert_inbox ON alert (organisation_id, owner_id, id DESC)');
    await runner.query('CREATE INDEX alert_unread ON alert (organisation_id, owner_id) WHERE read_at IS NULL');
    await runner.query(`
      CREATE TABLE alert_delivery (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        rule_id uuid NOT NULL REFERENCES alert_rule (id),
        alert_id uuid NOT NULL REFERENCES alert (id),
        channel text NOT NULL,
        state text NOT NULL,
        due_at timestamptz NOT NULL,
        batch_id uuid,
        attempts integer NOT NULL,
        error jsonb,
        sent_at timestamptz
      )`);
    await runner.query('CREATE INDEX alert_delivery_of_alert ON alert_delivery (alert_id)');
    await runner.query(
      `CREATE INDEX alert_delivery_due ON alert_delivery (organisation_id, rule_id, channel, due_at) WHERE state = 'queued'`,
    );
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }

  /** What evaluation must remember to tell a thing once. */
  private async createMemory(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_seen (
        rule_id uuid NOT NULL REFERENCES alert_rule (id),
        item_id text NOT NULL,
        organisation_id uuid NOT NULL,
        is_told boolean NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (rule_id, item_id)
      )`);
    await runner.query('CREATE INDEX alert_seen_age ON alert_seen (organisation_id, at)');
    await runner.query(`
      CREATE TABLE alert_met (
        rule_id uuid NOT NULL REFERENCES alert_rule (id),
        story_id text NOT NULL,
        organisation_id uuid NOT NULL,
        at timestamptz NOT NULL,
        kind text,
        entities jsonb NOT NULL,
        PRIMARY KEY (rule_id, story_id)
      )`);
    await runner.query('CREATE INDEX alert_met_age ON alert_met (organisation_id, at)');
    await runner.query(`
      CREATE TABLE alert_score (
        organisation_id uuid NOT NULL,
        entity_key text NOT NULL,
        story_id text NOT NULL,
        at timestamptz NOT NULL,
        score double precision NOT NULL,
        PRIMARY KEY (organisation_id, entity_key, story_id)
      )`);
    await runner.query('CREATE INDEX alert_score_age ON alert_score (organisation_id, at)');
    await runner.query(`
      CREATE TABLE alert_cursor (
        organisation_id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        story_id text NOT NULL
      )`);
  }
}
