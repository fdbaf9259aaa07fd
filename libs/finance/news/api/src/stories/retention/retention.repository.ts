import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';

/** Deletes stories with everything that is kept of them. Inside a transaction that holds the intake's lock. */
@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  /** Stories of which nothing was heard since, the longest silent first; joined ones count from when they were joined. */
  async silentSince(before: Date, limit: number): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT story_id AS id FROM story_version WHERE organisation_id = $1 AND valid_to IS NULL AND last_ingested_at < $2 AND valid_from < $2
       ORDER BY last_ingested_at, story_id LIMIT $3`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  async delete(storyIds: readonly string[]): Promise<void> {
    // Words and names are found again from what bears them: there is no index by story, which every arrival would pay for.
    await this.query(
      `DELETE FROM story_word w USING (
         SELECT i.story_id, term AS word FROM news_item i CROSS JOIN unnest(i.terms) AS term WHERE i.story_id = ANY($2::uuid[])
         UNION SELECT v.story_id, '=' || key FROM story_version v CROSS JOIN unnest(v.entity_keys) AS key WHERE v.story_id = ANY($2::uuid[])
       ) gone WHERE w.organisation_id = $1 AND w.word = gone.word AND w.story_id = gone.story_id`,
      [storyIds],
    );
    for (const table of ['news_key', 'news_mention'])
      await this.query(
        `DELETE FROM ${table} WHERE organisation_id = $1 AND item_id IN (SELECT id FROM news_item WHERE story_id = ANY($2::uuid[]))`,
        [storyIds],
      );
    for (const table of ['story_version', 'news_item'])
      await this.query(`DELETE FROM ${table} WHERE organisation_id = $1 AND story_id = ANY($2::uuid[])`, [storyIds]);
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.manager.query<Row[]>(sql, [this.database.organisationId, ...parameters]);
  }
}
