import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A board as known at a moment is read in its own order, page by page, as the board of now is. The index by the moment from which a version held led to every version
 * of before, which then were sorted for each page.
 */
export class KnownStories1764000000490 implements MigrationInterface {
  name = 'KnownStories1764000000490';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX story_version_known ON story_version (organisation_id, last_ingested_at, story_id)');
    await runner.query('DROP INDEX story_version_past');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX story_version_past ON story_version (organisation_id, valid_from)');
    await runner.query('DROP INDEX story_version_known');
  }
}
