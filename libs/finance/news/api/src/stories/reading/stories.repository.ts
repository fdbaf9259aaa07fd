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

/** So many stories, from the beginning or after a place. */
export interface StoryPage {
  readonly limit: number;
  readonly after?: StoryPlace;
}

/** How many stories a value of a filter finds. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

export interface StoryCounts {
  readonly total: { readonly stories: number; readonly items: number; readonly sources: number };
  readonly labels: readonly ValueCount[];
  readonly eventTypes: readonly ValueCount[];
  readonly languages: readonly ValueCount[];
  readonly bySource: readonly ValueCount[];
  /** By the hour in which they were last told, and by label. */
  readonly hours: readonly { readonly at: Date; readonly label: string; readonly count: number }[];
}

/** Sources that are counted by name. */
const MOST_SOURCES = 200;
/** Score of a mention as it was judged at `$6`, before it was judged anew. */
const SCORE_THEN = `SELECT (j.scores->>m.entity_key)::real FROM news_judgement j WHERE j.item_id = i.id AND j.valid_to > $6 ORDER BY j.valid_to LIMIT 1`;
/** A board that is open has long seen what was last heard of then: that it was judged anew is told when all is. */
const LONG_SEEN = `v.is_judged_anew AND v.valid_from > v.last_ingested_at + interval '10 minutes'`;

@Injectable()
export class StoriesRepository {
  constructor(private readonly database: Database) {}

  /** Versions that a query finds, the latest known first. */
  async list(query: StoryQuery, page: StoryPage): Promise<StoryVersionEntity[]> {
    const { sql, parameters } = this.listed(query, page);
    return this.versions(
      sql,
      parameters,
      (first, second) => second.lastIngestedAt.getTime() - first.lastIngestedAt.getTime() || (first.storyId < second.storyId ? 1 : -1),
    );
  }

  /** How the database answers {@link list}, as it measured it: for tests of what is read. */
  async explainList(query: StoryQuery, page: StoryPage): Promise<unknown> {
    const { sql, parameters } = this.listed(query, page);
    const [row] = await this.rows<{ 'QUERY PLAN': unknown }>(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${sql}`, parameters);
    return row?.['QUERY PLAN'];
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

  /** How many stories, items and sources a query finds, and how many stories each value of a filter does. The stories are read once for all of it. */
  async counts(query: StoryQuery, since: Date): Promise<StoryCounts> {
    const { sql, parameters } = this.condition(query);
    const rows = await this.rows<{ kind: string; value: string | null; at: Date | null; count: number }>(
      `WITH found AS MATERIALIZED (
         SELECT CASE WHEN v.is_abstained THEN 'abstained' ELSE v.label END AS label, v.event_type, v.languages, v.source_ids, cardinality(v.item_ids) AS items,
           v.last_published_at
         FROM story_version v WHERE ${sql}),
       sources AS (SELECT s.value::text AS value, count(*)::int AS count FROM found CROSS JOIN unnest(source_ids) AS s (value) GROUP BY 1)
       SELECT 'stories' AS kind, NULL AS value, NULL::timestamptz AS at, count(*)::int AS count FROM found
       UNION ALL SELECT 'items', NULL, NULL, coalesce(sum(items), 0)::int FROM found
       UNION ALL SELECT 'sources', NULL, NULL, count(*)::int FROM sources
       UNION ALL SELECT 'label', label, NULL, count(*)::int FROM found GROUP BY label
       UNION ALL SELECT 'eventType', event_type, NULL, count(*)::int FROM found GROUP BY event_type
       UNION ALL SELECT 'language', l.value, NULL, count(*)::int FROM found CROSS JOIN unnest(languages) AS l (value) GROUP BY l.value
       UNION ALL (SELECT 'source', value, NULL, count FROM sources ORDER BY count DESC, value LIMIT ${MOST_SOURCES})
       UNION ALL SELECT 'hour', label, date_trunc('hour', last_published_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', count(*)::int
         FROM found WHERE last_published_at >= $${parameters.length + 1} GROUP BY 2, 3`,
      [...parameters, since],
    );
    const byKind = Map.groupBy(rows, ({ kind }) => kind);
    const one = (kind: string): number => byKind.get(kind)?.[0]?.count ?? 0;
    /** Most first. */
    const values = (kind: string): ValueCount[] =>
      (byKind.get(kind) ?? [])
        .map(({ value, count }) => ({ value: value ?? '', count }))
        .sort((first, second) => second.count - first.count || (first.value < second.value ? -1 : 1));
    return {
      total: { stories: one('stories'), items: one('items'), sources: one('sources') },
      labels: values('label'),
      eventTypes: values('eventType'),
      languages: values('language'),
      bySource: values('source'),
      hours: (byKind.get('hour') ?? []).flatMap(({ at, value, count }) => (at === null ? [] : [{ at, label: value ?? '', count }])),
    };
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

  private listed(query: StoryQuery, { limit, after }: StoryPage): Condition {
    const { sql, parameters } = this.condition(query);
    const rest = after ? ` AND (v.last_ingested_at, v.story_id) < ($${parameters.length + 1}, $${parameters.length + 2})` : '';
    return {
      sql: `SELECT v.id FROM story_version v WHERE ${sql}${rest} ORDER BY v.last_ingested_at DESC, v.story_id DESC LIMIT ${Math.trunc(limit)}`,
      parameters: [...parameters, ...(after ? [after.lastIngestedAt, after.storyId] : [])],
    };
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
