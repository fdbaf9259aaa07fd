import type { MigrationInterface, QueryRunner } from 'typeorm';

/** News are forgotten after a while: what refers to an item is found by the item then. */
export class NewsRetention1764000000460 implements MigrationInterface {
  name = 'NewsRetention1764000000460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX news_mention_item ON news_mention (item_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX news_mention_item');
  }
}
