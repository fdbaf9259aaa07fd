import { isolateByOrganisation, ROLES } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['news_source', 'news_fetch', 'news_source_day', 'news_push', 'news_article'] as const;
/** What the poller of all organisations may look at and change: when a feed is due, and who reads it now. Never what it says. */
const LEASE_COLUMNS = 'lease_token, lease_until';

/** Feeds that are read, and how reading them went. */
export class NewsSources1764000000420 implements MigrationInterface {
  name = 'NewsSources1764000000420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE news_source (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        url text NOT NULL,
        url_key text NOT NULL,
        host text NOT NULL,
        title text NOT NULL,
        group_name text NOT NULL,
        site_url text,
        language text,
        kind text,
        terms text,
        attribution text,
        robots_note text,
        contact text,
        may_read_full_text boolean NOT NULL,
        poll_minutes integer,
        is_paused boolean NOT NULL,
        is_requested boolean NOT NULL,
        is_demo boolean NOT NULL,
        health text NOT NULL,
        last_fetched_at timestamptz,
        last_changed_at timestamptz,
        next_fetch_at timestamptz,
        held_until timestamptz,
        failures integer NOT NULL,
        last_error jsonb,
        etag text,
        last_modified text,
        body_hash text,
        moved_to text,
        moved_seen integer NOT NULL,
        item_count integer NOT NULL,
        lease_token uuid,
        lease_until timestamptz,
        created_by uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz
      )`);
    await runner.query('CREATE UNIQUE INDEX news_source_once ON news_source (organisation_id, url_key) WHERE removed_at IS NULL');
    await runner.query(
      'CREATE INDEX news_source_due ON news_source (next_fetch_at) WHERE removed_at IS NULL AND next_fetch_at IS NOT NULL',
    );
    await runner.query('CREATE INDEX news_source_list ON news_source (organisation_id, group_name, title, id) WHERE removed_at IS NULL');
    await runner.query(`
      CREATE TABLE news_fetch (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        source_id uuid NOT NULL REFERENCES news_source (id),
        at timestamptz NOT NULL,
        status integer,
        outcome text NOT NULL,
        duration_ms integer NOT NULL,
        size_bytes integer NOT NULL,
        added integer NOT NULL,
        revised integer NOT NULL,
        error jsonb,
        repairs jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX news_fetch_of_source ON news_fetch (source_id, id DESC)');
    await runner.query(`
      CREATE TABLE news_source_day (
        source_id uuid NOT NULL REFERENCES news_source (id),
        day date NOT NULL,
        organisation_id uuid NOT NULL,
        items integer NOT NULL,
        PRIMARY KEY (source_id, day)
      )`);
    await runner.query(`
      CREATE TABLE news_push (
        source_id uuid PRIMARY KEY REFERENCES news_source (id),
        organisation_id uuid NOT NULL,
        token text NOT NULL,
        hub_url text NOT NULL,
        topic_url text NOT NULL,
        state text NOT NULL,
        asked_at timestamptz NOT NULL,
        lease_until timestamptz,
        last_push_at timestamptz
      )`);
    await runner.query('CREATE UNIQUE INDEX news_push_token ON news_push (token)');
    await runner.query(`
      CREATE TABLE news_article (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        source_id uuid NOT NULL REFERENCES news_source (id),
        url text NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        read_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX news_article_once ON news_article (organisation_id, md5(url))');
    for (const table of TABLES) await isolateByOrganisation(runner, table);
    await this.letPollersIn(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }

  private async letPollersIn(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE POLICY news_source_poller ON news_source FOR ALL TO ${ROLES.worker} USING (removed_at IS NULL) WITH CHECK (removed_at IS NULL)`,
    );
    await runner.query(
      `GRANT SELECT (id, organisation_id, host, next_fetch_at, is_paused, is_requested, removed_at, ${LEASE_COLUMNS}) ON news_source TO ${ROLES.worker}`,
    );
    await runner.query(`GRANT UPDATE (${LEASE_COLUMNS}) ON news_source TO ${ROLES.worker}`);
    // A hub calls with a token alone: whose it is must be found before anybody's rows are seen.
    await runner.query(`CREATE POLICY news_push_caller ON news_push FOR SELECT TO ${ROLES.worker} USING (true)`);
    await runner.query(`GRANT SELECT (token, organisation_id, source_id) ON news_push TO ${ROLES.worker}`);
  }
}
