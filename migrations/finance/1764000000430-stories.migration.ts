import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * News and the stories they tell, in two times: when something was published, and when it was known here. An item is never changed, only superseded;
 * a story is a row of versions, each valid from one moment to the next.
 */
export class Stories1764000000430 implements MigrationInterface {
  name = 'Stories1764000000430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE news_item (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        source_id uuid,
        guid text NOT NULL,
        link_key text NOT NULL,
        text_hash text NOT NULL,
        url text NOT NULL,
        title text NOT NULL,
        excerpt text,
        author text,
        language text NOT NULL,
        published_at timestamptz NOT NULL,
        published_text text,
        date_doubt text,
        ingested_at timestamptz NOT NULL,
        successor_id uuid,
        superseded_at timestamptz,
        live_id uuid NOT NULL,
        story_id uuid NOT NULL,
        entities jsonb NOT NULL,
        sentiment jsonb NOT NULL,
        model text NOT NULL,
        terms text[] NOT NULL,
        facts jsonb NOT NULL,
        is_demo boolean NOT NULL
      )`);
    await runner.query('CREATE INDEX news_item_guid ON news_item (organisation_id, guid)');
    await runner.query('CREATE INDEX news_item_link ON news_item (organisation_id, link_key)');
    await runner.query('CREATE INDEX news_item_story ON news_item (story_id)');
    await runner.query('CREATE INDEX news_item_live ON news_item (live_id)');
    // Row-level security keeps GIN indexes of arrays from being used (their operators are not leakproof), so words and keys stand in tables of
    // their own.
    await runner.query(`
      CREATE TABLE news_key (
        organisation_id uuid NOT NULL,
        key text NOT NULL,
        published_at timestamptz NOT NULL,
        item_id uuid NOT NULL REFERENCES news_item (id),
        PRIMARY KEY (organisation_id, key, published_at, item_id)
      )`);
    await runner.query('CREATE INDEX news_key_item ON news_key (item_id)');
    await runner.query(`
      CREATE TABLE news_mention (
        organisation_id uuid NOT NULL,
        entity_key text NOT NULL,
        published_at timestamptz NOT NULL,
        item_id uuid NOT NULL REFERENCES news_item (id),
        score real,
        PRIMARY KEY (organisation_id, entity_key, published_at, item_id)
      )`);
    await runner.query(`
      CREATE TABLE story_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        seq bigint NOT NULL,
        story_id uuid NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        title text NOT NULL,
        language text NOT NULL,
        item_ids uuid[] NOT NULL,
        new_item_ids uuid[] NOT NULL,
        languages text[] NOT NULL,
        source_ids uuid[] NOT NULL,
        entities jsonb NOT NULL,
        entity_keys text[] NOT NULL,
        label text NOT NULL,
        is_abstained boolean NOT NULL,
        sentiment jsonb NOT NULL,
        event_type text NOT NULL,
        novelty real NOT NULL,
        first_published_at timestamptz NOT NULL,
        last_published_at timestamptz NOT NULL,
        last_ingested_at timestamptz NOT NULL,
        successor_id uuid,
        is_demo boolean NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX story_version_current ON story_version (story_id) WHERE valid_to IS NULL');
    await runner.query('CREATE INDEX story_version_story ON story_version (story_id, valid_from)');
    await runner.query(
      'CREATE INDEX story_version_recent ON story_version (organisation_id, last_ingested_at, story_id) WHERE valid_to IS NULL',
    );
    await runner.query('CREATE INDEX story_version_past ON story_version (organisation_id, valid_from)');
    await runner.query('CREATE UNIQUE INDEX story_version_seq ON story_version (organisation_id, seq)');
    await runner.query(`
      CREATE TABLE story_word (
        organisation_id uuid NOT NULL,
        word text NOT NULL,
        story_id uuid NOT NULL,
        PRIMARY KEY (organisation_id, word, story_id)
      )`);
    for (const table of ['news_item', 'news_key', 'news_mention', 'story_version', 'story_word'])
      await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['story_word', 'story_version', 'news_mention', 'news_key', 'news_item']) await runner.query(`DROP TABLE ${table}`);
  }
}
