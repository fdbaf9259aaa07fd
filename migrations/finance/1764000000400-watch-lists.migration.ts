import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an analyst keeps an eye on. */
export class WatchLists1764000000400 implements MigrationInterface {
  name = 'WatchLists1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE watch_list (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz
      )`);
    await runner.query('CREATE INDEX watch_list_recent ON watch_list (organisation_id, owner_id, updated_at DESC, id DESC)');
    await runner.query(`
      CREATE TABLE watch_entry (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        watch_list_id uuid NOT NULL REFERENCES watch_list (id),
        kind text NOT NULL,
        symbol text NOT NULL,
        name text NOT NULL,
        note text NOT NULL,
        added_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX watch_entry_symbol ON watch_entry (watch_list_id, kind, symbol)');
    await isolateByOrganisation(runner, 'watch_list');
    await isolateByOrganisation(runner, 'watch_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE watch_entry');
    await runner.query('DROP TABLE watch_list');
  }
}
