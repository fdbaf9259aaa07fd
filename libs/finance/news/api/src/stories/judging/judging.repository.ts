import { Injectable } from '@nestjs/common';
import { sentimentScore } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import { jsonRows } from '../../json-rows';
import type { NamedEntity } from '../news-item.entity';
import type { ItemJudgement } from './item-judgement.service';
import { NewsJudgingEntity } from './judging.entity';

/** Where the way through the stories stands, the latest heard of first. */
export interface JudgingPlace {
  readonly at: string;
  readonly storyId: string;
}

export interface ItemToJudgeAnew {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly entities: readonly NamedEntity[];
}

export interface JudgedItem extends ItemJudgement {
  readonly id: string;
}

/** Live items that another version judged, as two ranges: an index answers those. */
const BY_ANOTHER = 'i.organisation_id = $1 AND i.successor_id IS NULL AND (i.model < $2 OR i.model > $2)';

/** What is to be judged anew, what was judged before, and which job does it. */
@Injectable()
export class JudgingRepository {
  constructor(private readonly database: Database) {}

  async job(): Promise<NewsJudgingEntity | undefined> {
    return (await this.database.manager.findOneBy(NewsJudgingEntity, { organisationId: this.database.organisationId })) ?? undefined;
  }

  /** One for each organisation: of two that are started at the same moment the later one goes on. */
  async saveJob({ jobId, startedBy, startedAt }: Omit<NewsJudgingEntity, 'organisationId'>): Promise<void> {
    await this.query(
      `INSERT INTO news_judging (organisation_id, job_id, started_by, started_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id) DO UPDATE SET job_id = EXCLUDED.job_id, started_by = EXCLUDED.started_by, started_at = EXCLUDED.started_at`,
      [jobId, startedBy, startedAt],
    );
  }

  /** How many live items another version than this one judged. */
  async countByOthers(model: string): Promise<number> {
    const [row] = await this.query<{ items: number }>(`SELECT count(*)::int AS items FROM news_item i WHERE ${BY_ANOTHER}`, [model]);
    return row?.items ?? 0;
  }

  /** The next stories with items that another version judged, the latest heard of first. */
  async next(model: string, { after, limit }: { after: JudgingPlace | null; limit: number }): Promise<JudgingPlace[]> {
    const rows = await this.query<{ at: Date; storyId: string }>(
      `SELECT v.story_id AS "storyId", v.last_ingested_at AS at FROM story_version v
       WHERE v.organisation_id = $1 AND v.valid_to IS NULL AND v.successor_id IS NULL
         AND ($3::timestamptz IS NULL OR (v.last_ingested_at, v.story_id) < ($3::timestamptz, $4::uuid))
         AND EXISTS (SELECT 1 FROM news_item i WHERE i.story_id = v.story_id AND i.successor_id IS NULL AND i.model <> $2)
       ORDER BY v.last_ingested_at DESC, v.story_id DESC LIMIT $5`,
      [model, after?.at ?? null, after?.storyId ?? null, limit],
    );
    return rows.map(({ at, storyId }) => ({ at: at.toISOString(), storyId }));
  }

  /** Stories with items that another version judged, wherever they stand. */
  async rest(model: string, limit: number): Promise<string[]> {
    const rows = await this.query<{ storyId: string }>(
      `SELECT DISTINCT found.story_id AS "storyId" FROM (SELECT i.story_id FROM news_item i WHERE ${BY_ANOTHER} LIMIT $3) found`,
      [model, limit],
    );
    return rows.map(({ storyId }) => storyId);
  }

  /** The live items of these stories that another version judged. */
  async itemsOf(model: string, storyIds: readonly string[]): Promise<ItemToJudgeAnew[]> {
    return this.query(
      `SELECT i.id, i.title, i.language, i.entities FROM news_item i WHERE ${BY_ANOTHER} AND i.story_id = ANY($3::uuid[]) ORDER BY i.published_at DESC, i.id`,
      [model, storyIds],
    );
  }

  /**
   * Writes new judgements and keeps the earlier ones, which held until then. What was replaced or judged meanwhile is left as it is. Under the intake's lock.
   *
   * @returns the stories in which something was judged anew, and how many items
   */
  async judge(judged: readonly JudgedItem[], at: Date): Promise<{ readonly storyIds: string[]; readonly items: number }> {
    const rows = await this.query<{ id: string; storyId: string }>(
      `SELECT i.id, i.story_id AS "storyId" FROM news_item i JOIN unnest($2::uuid[], $3::text[]) AS given (id, model) ON given.id = i.id
       WHERE i.organisation_id = $1 AND i.successor_id IS NULL AND i.model <> given.model`,
      [judged.map(({ id }) => id), judged.map(({ model }) => model)],
    );
    const own = new Set(rows.map(({ id }) => id));
    const written = judged.filter(({ id }) => own.has(id));
    if (written.length === 0) return { storyIds: [], items: 0 };
    await this.query(
      `INSERT INTO news_judgement (organisation_id, item_id, valid_to, model, sentiment, entities, scores)
       SELECT i.organisation_id, i.id, $3, i.model, i.sentiment, i.entities,
         (SELECT coalesce(jsonb_object_agg(m.entity_key, m.score), '{}') FROM news_mention m WHERE m.item_id = i.id)
       FROM news_item i WHERE i.organisation_id = $1 AND i.id = ANY($2::uuid[])`,
      [[...own], at],
    );
    await this.query(
      `UPDATE news_item i SET sentiment = row.sentiment, entities = row.entities, model = row.model, judged_at = $2
       FROM jsonb_to_recordset($3::jsonb) AS row (id uuid, sentiment jsonb, entities jsonb, model text) WHERE i.organisation_id = $1 AND i.id = row.id`,
      [at, jsonRows(written.map(({ id, sentiment, entities, model }) => ({ id, sentiment, entities, model })))],
    );
    const scores = written.flatMap(({ id, entities }) =>
      entities.map(({ key, sentiment }) => ({ id, key, score: sentiment === undefined ? null : sentimentScore(sentiment) })),
    );
    await this.query(
      `UPDATE news_mention m SET score = row.score FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, key text, score real)
       WHERE m.organisation_id = $1 AND m.item_id = row.id AND m.entity_key = row.key`,
      [jsonRows(scores)],
    );
    return { storyIds: [...new Set(rows.map(({ storyId }) => storyId))], items: written.length };
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.manager.query<Row[]>(sql, [this.database.organisationId, ...parameters]);
  }
}
