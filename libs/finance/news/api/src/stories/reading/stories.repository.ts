import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { In, IsNull, MoreThan, type ObjectLiteral } from 'typeorm';
import { NewsJudgementEntity } from '../judging/judging.entity';
import { NewsItemEntity } from '../news-item.entity';
import { StoryVersionEntity } from '../story-version.entity';
import { type Condition, conditionOf, type StoryQuery } from './story-query';

/** Where a list goes on. */
export interface StoryPlace {
  readonly lastIngestedAt: string;
  readonly storyId: string;
}

export interface LabelCount {
  readonly label: string;
  readonly count: number;
}

/** Score of a mention as it was judged at `$6`, before it was judged anew. */
const SCORE_THEN = `SELECT (j.scores->>m.entity_key)::real FROM news_judgement j WHERE j.item_id = i.id AND j.valid_to > $6 ORDER BY j.valid_to LIMIT 1`;
/** A board that is open has long seen what was last heard of then: that it was judged anew is told when all is. */
const LONG_SEEN = `v.is_judged_anew AND v.valid_from > v.last_ingested_at + interval '10 minutes'`;

@Injectable()
export class StoriesRepository {
  constructor(private readonly database: Database) {}

  /** Versions that a query finds, the latest known first. */
  async list(query: StoryQuery, { limit, after }: { limit: number; after?: StoryPlace }): Promise<StoryVersionEntity[]> {
    const { sql, parameters } = this.condition(query);
    const rest = after ? ` AND (v.last_ingested_at, v.story_id) < ($${parameters.length + 1}, $${parameters.length + 2})` : '';
    return this.versions(
      `SELECT v.id FROM story_version v WHERE ${sql}${rest} ORDER BY v.last_ingested_at DESC, v.story_id DESC LIMIT ${Math.trunc(limit)}`,
      [...parameters, ...(after ? [after.lastIngestedAt, after.storyId] : [])],
      (first, second) => second.lastIngestedAt.getTime() - first.lastIngestedAt.getTime() || (first.storyId < second.storyId ? 1 : -1),
    );
  }

  /** Current stories strictly after a place, oldest first; joined ones too. */
  async changedAfter({ at, id, limit }: { at: Date; id: string; limit: number }): Promise<StoryVersionEntity[]> {
    return this.versions(
      `SELECT v.id FROM story_version v WHERE v.organisation_id = $1 AND v.valid_to IS NULL AND (v.last_ingested_at, v.story_id) > ($2, $3)
       ORDER BY v.last_ingested_at, v.story_id LIMIT ${Math.trunc(limit)}`,
      [this.database.organisationId, at, id],
      (first, second) => first.lastIngestedAt.getTime() - second.lastIngestedAt.getTime() || (first.storyId < second.storyId ? -1 : 1),
    );
  }

  /** Versions behind a place of the sequence of changes that a query finds, oldest first. A story that changed again is told once, by its latest; one that was only judged anew is not news. */
  async changes(query: StoryQuery, { afterSeq, limit }: { afterSeq: number; limit: number }): Promise<StoryVersionEntity[]> {
    const { sql, parameters } = this.condition({ ...query, hasJoined: true });
    return this.versions(
      `SELECT v.id FROM story_version v WHERE ${sql} AND v.seq > $${parameters.length + 1} AND NOT (${LONG_SEEN}) ORDER BY v.seq LIMIT ${Math.trunc(limit)}`,
      [...parameters, afterSeq],
      (first, second) => Number(first.seq) - Number(second.seq),
    );
  }

  async lastSeq(): Promise<number> {
    const [row] = await this.rows<{ seq: string | null }>('SELECT max(seq) AS seq FROM story_version WHERE organisation_id = $1', [
      this.database.organisationId,
    ]);
    return Number(row?.seq ?? 0);
  }

  /** A story as it is, or as it was known at a moment. */
  async find(storyId: string, asOf?: Date): Promise<StoryVersionEntity | null> {
    const query = this.database.manager.createQueryBuilder(StoryVersionEntity, 'v').where('v.storyId = :storyId', { storyId });
    if (asOf === undefined) query.andWhere('v.validTo IS NULL');
    else query.andWhere('v.validFrom <= :asOf AND (v.validTo IS NULL OR v.validTo > :asOf)', { asOf });
    return query.orderBy('v.seq', 'DESC').limit(1).getOne();
  }

  /** Current versions of these stories, in the order of their ids. */
  async current(storyIds: readonly string[]): Promise<StoryVersionEntity[]> {
    return this.database.manager.find(StoryVersionEntity, {
      where: { storyId: In([...storyIds]), validTo: IsNull() },
      order: { storyId: 'ASC' },
    });
  }

  /** All versions of a story, oldest first. */
  async history(storyId: string, limit: number): Promise<StoryVersionEntity[]> {
    return this.database.manager.find(StoryVersionEntity, { where: { storyId }, order: { seq: 'ASC' }, take: limit });
  }

  /** Items as they are, or as they were judged at a moment. */
  async items(ids: readonly string[], asOf?: Date): Promise<Map<string, NewsItemEntity>> {
    const found = ids.length === 0 ? [] : await this.database.manager.findBy(NewsItemEntity, { id: In([...ids]) });
    const since = asOf === undefined ? [] : found.filter(({ judgedAt }) => judgedAt !== null && judgedAt > asOf);
    if (asOf !== undefined && since.length > 0) {
      const itemId = In(since.map(({ id }) => id));
      const kept = await this.database.manager.find(NewsJudgementEntity, {
        where: { itemId, validTo: MoreThan(asOf) },
        order: { validTo: 'DESC' },
      });
      // The earliest of those that held after the moment is the one that held at it.
      const then = new Map(kept.map((judgement) => [judgement.itemId, judgement]));
      for (const item of since) {
        const { sentiment, entities, model } = then.get(item.id) ?? item;
        Object.assign(item, { sentiment, entities, model });
      }
    }
    return new Map(found.map((item) => [item.id, item]));
  }

  async total(query: StoryQuery): Promise<{ stories: number; items: number; sources: number }> {
    const { sql, parameters } = this.condition(query);
    const [row] = await this.rows<{ stories: number; items: number | null; sources: number }>(
      `WITH found AS (SELECT v.item_ids, v.source_ids FROM story_version v WHERE ${sql})
       SELECT (SELECT count(*)::int FROM found) AS stories, (SELECT sum(cardinality(item_ids))::int FROM found) AS items,
              (SELECT count(DISTINCT s)::int FROM found CROSS JOIN unnest(source_ids) s) AS sources`,
      parameters,
    );
    return { stories: row?.stories ?? 0, items: row?.items ?? 0, sources: row?.sources ?? 0 };
  }

  /** How many stories each value of a filter finds, most first. */
  async facet(query: StoryQuery, facet: 'label' | 'event_type' | 'language' | 'source_id'): Promise<{ value: string; count: number }[]> {
    const { sql, parameters } = this.condition(query);
    const value = {
      label: `CASE WHEN v.is_abstained THEN 'abstained' ELSE v.label END`,
      event_type: 'v.event_type',
      language: 'l.value',
      source_id: 's.value',
    }[facet];
    const from = {
      label: '',
      event_type: '',
      language: ' CROSS JOIN unnest(v.languages) AS l (value)',
      source_id: ' CROSS JOIN unnest(v.source_ids) AS s (value)',
    }[facet];
    return this.rows(
      `SELECT ${value}::text AS value, count(*)::int AS count FROM story_version v${from} WHERE ${sql} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200`,
      parameters,
    );
  }

  /** Stories by the hour in which they were last told, and by label. */
  async hours(query: StoryQuery, since: Date): Promise<{ at: Date; label: string; count: number }[]> {
    const { sql, parameters } = this.condition(query);
    return this.rows(
      `SELECT date_trunc('hour', v.last_published_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS at,
              CASE WHEN v.is_abstained THEN 'abstained' ELSE v.label END AS label, count(*)::int AS count
       FROM story_version v WHERE ${sql} AND v.last_published_at >= $${parameters.length + 1} GROUP BY 1, 2`,
      [...parameters, since],
    );
  }

  /** Mean score and number of mentions of companies, in steps of time. Only what was known at `asOf`. */
  async trends(
    entityKeys: readonly string[],
    { since, until, stepMs, asOf }: { since: Date; until: Date; stepMs: number; asOf: Date },
  ): Promise<{ entityKey: string; step: number; score: number | null; count: number }[]> {
    return this.rows(
      `SELECT m.entity_key AS "entityKey", floor(extract(epoch FROM m.published_at - $3::timestamptz) * 1000 / $5)::int AS step,
              avg(CASE WHEN i.judged_at > $6 THEN (${SCORE_THEN}) ELSE m.score END)::float AS score, count(*)::int AS count
       FROM news_mention m JOIN news_item i ON i.id = m.item_id
       WHERE m.organisation_id = $1 AND m.entity_key = ANY($2::text[]) AND m.published_at >= $3 AND m.published_at < $4
         AND i.ingested_at <= $6 AND (i.superseded_at IS NULL OR i.superseded_at > $6)
       GROUP BY 1, 2`,
      [this.database.organisationId, entityKeys, since, until, stepMs, asOf],
    );
  }

  private condition(query: StoryQuery): Condition {
    return conditionOf(query, this.database.organisationId);
  }

  private async rows<Row extends ObjectLiteral>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.manager.query<Row[]>(sql, [...parameters]);
  }

  private async versions(
    sql: string,
    parameters: readonly unknown[],
    order: (first: StoryVersionEntity, second: StoryVersionEntity) => number,
  ): Promise<StoryVersionEntity[]> {
    const ids = (await this.rows<{ id: string }>(sql, parameters)).map(({ id }) => id);
    if (ids.length === 0) return [];
    return (await this.database.manager.findBy(StoryVersionEntity, { id: In(ids) })).sort(order);
  }
}
