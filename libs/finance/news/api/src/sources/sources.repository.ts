import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, httpErrors, type Page, toPage } from '@trivium/platform/http';
import { isUuid } from '@trivium/shared/kernel';
import { In, IsNull, Not, type SelectQueryBuilder } from 'typeorm';
import type { SourceQuery } from './dto/source.dto';
import { NewsSourceEntity, type SourceHealth } from './news-source.entity';
import { NewsFetchEntity, NewsSourceDayEntity } from './source-records.entity';

export interface SourceTotals {
  readonly total: number;
  readonly counts: Readonly<Record<SourceHealth | 'paused', number>>;
  readonly groups: readonly string[];
}

/** One that is paused is neither well nor ill. */
const STATE = `CASE WHEN source.is_paused THEN 'paused' ELSE source.health END`;
const DAYS = 14;
const DAY_MS = 86_400_000;

/** Sources as people of one organisation see and change them. */
@Injectable()
export class SourcesRepository {
  constructor(private readonly database: Database) {}

  /** Adds sources; one whose address is there already is left out. @returns ids of those that were added */
  async insert(sources: readonly Omit<NewsSourceEntity, 'organisationId'>[]): Promise<Set<string>> {
    const { organisationId } = this.database;
    const added = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(NewsSourceEntity)
      .values(sources.map((source) => ({ ...source, organisationId })))
      .orIgnore()
      .returning('id')
      .execute();
    return new Set((added.raw as { id: string }[]).map(({ id }) => id));
  }

  /** Counts items of past days (YYYY-MM-DD, UTC) as new. */
  async addDays(sourceId: string, days: ReadonlyMap<string, number>): Promise<void> {
    const { organisationId } = this.database;
    if (days.size === 0) return;
    await this.database.manager.insert(
      NewsSourceDayEntity,
      [...days].map(([day, items]) => ({ sourceId, day, organisationId, items })),
    );
  }

  find(id: string): Promise<NewsSourceEntity | null> {
    return this.database.manager.findOneBy(NewsSourceEntity, { id, removedAt: IsNull() });
  }

  findByKeys(urlKeys: readonly string[]): Promise<NewsSourceEntity[]> {
    return this.database.manager.findBy(NewsSourceEntity, { urlKey: In([...urlKeys]), removedAt: IsNull() });
  }

  async update(id: string, changes: Partial<NewsSourceEntity>): Promise<boolean> {
    return (await this.database.manager.update(NewsSourceEntity, { id, removedAt: IsNull() }, changes)).affected === 1;
  }

  /** Takes a source away. What a poller holds of it is void: its writes find no row. */
  async remove(id: string, removedAt: Date): Promise<boolean> {
    return (
      (await this.database.manager.update(NewsSourceEntity, { id, removedAt: IsNull() }, { removedAt, leaseToken: null, leaseUntil: null }))
        .affected === 1
    );
  }

  findRemoved(id: string): Promise<NewsSourceEntity | null> {
    return this.database.manager.findOneBy(NewsSourceEntity, { id, removedAt: Not(IsNull()) });
  }

  async restore(id: string, updatedAt: Date): Promise<void> {
    await this.database.manager.update(NewsSourceEntity, { id }, { removedAt: null, updatedAt });
  }

  count(): Promise<number> {
    return this.database.manager.countBy(NewsSourceEntity, { removedAt: IsNull() });
  }

  /** By group, then title. */
  async list(query: SourceQuery): Promise<Page<NewsSourceEntity>> {
    const { limit, cursor } = query;
    const builder = this.filtered(query)
      .orderBy('source.group', 'ASC')
      .addOrderBy('source.title', 'ASC')
      .addOrderBy('source.id', 'ASC')
      .take(limit + 1);
    if (cursor !== undefined) {
      const [group = '', title = '', id = ''] = decodeCursor(cursor, 3).map(String);
      if (!isUuid(id) || `${group}${title}`.includes('\0')) throw httpErrors.CURSOR_INVALID();
      builder.andWhere('(source.group_name, source.title, source.id) > (:group, :title, :id)', { group, title, id });
    }
    return toPage(await builder.getMany(), limit, (source) => [source.group, source.title, source.id]);
  }

  /** All of them, as a reading list has them; what is only a recording leads nowhere and would be noise in another reader. */
  all(): Promise<NewsSourceEntity[]> {
    return this.database.manager.find(NewsSourceEntity, {
      where: { removedAt: IsNull(), isDemo: false },
      order: { group: 'ASC', title: 'ASC', id: 'ASC' },
    });
  }

  async totals(query: SourceQuery): Promise<SourceTotals> {
    const rows = await this.filtered(query).select(STATE, 'health').addSelect('count(*)::int', 'count').groupBy(STATE).getRawMany<{
      health: SourceHealth | 'paused';
      count: number;
    }>();
    const counts = { ok: 0, slow: 0, failing: 0, stopped: 0, paused: 0 };
    for (const { health, count } of rows) counts[health] = count;
    const groups: { name: string }[] = await this.database.manager.query(
      'SELECT DISTINCT group_name AS name FROM news_source WHERE removed_at IS NULL ORDER BY 1 LIMIT 500',
    );
    return { total: rows.reduce((sum, { count }) => sum + count, 0), counts, groups: groups.map(({ name }) => name) };
  }

  /** New items of the last 14 days, oldest first. */
  async perDay(sourceIds: readonly string[], now: Date): Promise<ReadonlyMap<string, number[]>> {
    const days = Array.from({ length: DAYS }, (_, index) =>
      new Date(now.getTime() - (DAYS - 1 - index) * DAY_MS).toISOString().slice(0, 10),
    );
    const series = new Map(sourceIds.map((id) => [id, days.map(() => 0)]));
    const rows = await this.database.manager.findBy(NewsSourceDayEntity, { sourceId: In([...sourceIds]), day: In(days) });
    for (const { sourceId, day, items } of rows) {
      const index = days.indexOf(day);
      const counts = series.get(sourceId);
      if (counts && index >= 0) counts[index] = items;
    }
    return series;
  }

  /** Also of removed ones. */
  async titlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const sources = await this.database.manager.find(NewsSourceEntity, { select: { id: true, title: true }, where: { id: In([...ids]) } });
    return new Map(sources.map(({ id, title }) => [id, title]));
  }

  /** Which of them may be read in full; what was removed or only recorded leads nowhere. */
  async permittingFullText(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const where = { id: In([...ids]), mayReadFullText: true, isDemo: false, removedAt: IsNull() };
    return new Set((await this.database.manager.find(NewsSourceEntity, { select: { id: true }, where })).map(({ id }) => id));
  }

  async history(sourceId: string, limit: number): Promise<NewsFetchEntity[]> {
    return this.database.manager.find(NewsFetchEntity, { where: { sourceId }, order: { id: 'DESC' }, take: limit });
  }

  /** Makes sources due now. Who is held off by its publisher is left out, and what is only a recording. @returns ids of those that will be read */
  async request(ids: readonly string[] | undefined, now: Date): Promise<string[]> {
    const builder = this.database.manager
      .createQueryBuilder()
      .update(NewsSourceEntity)
      .set({ nextFetchAt: now, isRequested: true })
      .where('removed_at IS NULL AND NOT is_demo AND (held_until IS NULL OR held_until <= :now)', { now })
      .returning('id');
    if (ids === undefined) builder.andWhere(`NOT is_paused AND health <> 'stopped'`);
    else builder.andWhere('id = ANY(:ids)', { ids });
    return ((await builder.execute()).raw as { id: string }[]).map(({ id }) => id);
  }

  /** Which of them nobody has read yet since `requested`. */
  async unread(ids: readonly string[], since: Date): Promise<number> {
    const [row] = (await this.database.manager.query(
      `SELECT count(*)::int AS count FROM news_source
       WHERE id = ANY($1) AND removed_at IS NULL AND is_requested AND (last_fetched_at IS NULL OR last_fetched_at < $2)`,
      [[...ids], since],
    )) as { count: number }[];
    return row?.count ?? 0;
  }

  /** What became of them. */
  async outcomes(ids: readonly string[], since: Date): Promise<{ outcome: string; count: number; added: number; revised: number }[]> {
    return this.database.manager.query(
      `SELECT outcome, count(*)::int AS count, sum(added)::int AS added, sum(revised)::int AS revised FROM (
         SELECT DISTINCT ON (source_id) source_id, outcome, added, revised FROM news_fetch WHERE source_id = ANY($1) AND at >= $2 ORDER BY source_id, id DESC
       ) latest GROUP BY outcome ORDER BY outcome`,
      [[...ids], since],
    );
  }

  private filtered({ q, health, group }: SourceQuery): SelectQueryBuilder<NewsSourceEntity> {
    const builder = this.database.manager.createQueryBuilder(NewsSourceEntity, 'source').where('source.removedAt IS NULL');
    if (q) {
      const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
      builder.andWhere('(source.title ILIKE :like OR source.url ILIKE :like)', { like });
    }
    if (health) builder.andWhere(`${STATE} = :health`, { health });
    if (group !== undefined) builder.andWhere('source.group = :group', { group });
    return builder;
  }
}
