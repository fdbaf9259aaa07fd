import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { NEWS_KEPT_DAYS } from './kept-days';
import { NewsSettingEntity } from './news-setting.entity';

export interface StoryCount {
  readonly stories: number;
  /** Texts that belong to them. */
  readonly items: number;
  /** When the longest silent of them was last heard of. */
  readonly oldestAt: Date | undefined;
}

/** Of which nothing was heard since; joined ones count from when they were joined. */
const SILENT = 'v.last_ingested_at < $2 AND (v.successor_id IS NULL OR v.valid_from < $2)';

/** How long stories are kept; deletes them with everything that is kept of them. Deletions are inside a transaction that holds the intake's lock. */
@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  async setting(): Promise<NewsSettingEntity | undefined> {
    return (await this.database.manager.findOneBy(NewsSettingEntity, { organisationId: this.database.organisationId })) ?? undefined;
  }

  async keptDays(): Promise<number> {
    return (await this.setting())?.keptDays ?? NEWS_KEPT_DAYS;
  }

  /** Two administrators at one moment: the later one stands. */
  async save({ keptDays, forgetJobId, changedBy, changedAt }: Omit<NewsSettingEntity, 'organisationId'>): Promise<void> {
    await this.query(
      `INSERT INTO news_setting (organisation_id, kept_days, forget_job_id, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organisation_id) DO UPDATE SET kept_days = EXCLUDED.kept_days, forget_job_id = EXCLUDED.forget_job_id, changed_by = EXCLUDED.changed_by,
         changed_at = EXCLUDED.changed_at`,
      [keptDays, forgetJobId, changedBy, changedAt],
    );
  }

  /** Stories as people see them: all, or those of which nothing was heard since. */
  async count(silentSince?: Date): Promise<StoryCount> {
    const [row] = await this.query<{ stories: number; items: number; oldestAt: Date | null }>(
      `SELECT count(*)::int AS stories, coalesce(sum(cardinality(v.item_ids)), 0)::int AS items, min(v.last_ingested_at) AS "oldestAt"
       FROM story_version v WHERE v.organisation_id = $1 AND v.valid_to IS NULL AND v.successor_id IS NULL${silentSince ? ` AND ${SILENT}` : ''}`,
      silentSince ? [silentSince] : [],
    );
    return { stories: row?.stories ?? 0, items: row?.items ?? 0, oldestAt: row?.oldestAt ?? undefined };
  }

  /** Stories of which nothing was heard since, the longest silent first, joined ones among them. */
  async silentSince(before: Date, limit: number): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT v.story_id AS id FROM story_version v WHERE v.organisation_id = $1 AND v.valid_to IS NULL AND ${SILENT}
       ORDER BY v.last_ingested_at, v.story_id LIMIT $3`,
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
    for (const table of ['news_key', 'news_mention', 'news_judgement'])
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
