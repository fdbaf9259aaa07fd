import { Injectable } from '@nestjs/common';
import { candidateKeys, type FactIndex, type ItemFacts, sentimentScore } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import { In, IsNull } from 'typeorm';
import { NewsItemEntity, NewsKeyEntity, NewsMentionEntity } from '../news-item.entity';
import { StoryVersionEntity } from '../story-version.entity';

/** Items of one key that are looked at. */
const MOST_PER_KEY = 300;
/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
const ROWS = 2_000;

export type KnownItem = Pick<
  NewsItemEntity,
  'id' | 'sourceId' | 'guid' | 'linkKey' | 'textHash' | 'title' | 'storyId' | 'supersededBy' | 'liveId' | 'ingestedAt'
>;
type Row<Entity> = Omit<Entity, 'organisationId'>;

/** Reads and writes of the intake. All inside the transaction that the intake holds the organisation's lock in. */
@Injectable()
export class IntakeRepository implements FactIndex {
  constructor(private readonly database: Database) {}

  /** One intake of an organisation at a time: stories are divided anew on what the one before wrote. Ends with the transaction. */
  async lock(): Promise<void> {
    await this.database.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 430))`, [
      `stories:${this.database.organisationId}`,
    ]);
  }

  /** Whatever is known under these ids or links, oldest first. */
  async known(guids: readonly string[], linkKeys: readonly string[]): Promise<KnownItem[]> {
    const select = ['id', 'sourceId', 'guid', 'linkKey', 'textHash', 'title', 'storyId', 'supersededBy', 'liveId', 'ingestedAt'] as const;
    return this.database.manager.find(NewsItemEntity, {
      select: Object.fromEntries(select.map((column) => [column, true])),
      where: [{ guid: In([...guids]) }, { linkKey: In([...linkKeys]) }],
      order: { ingestedAt: 'ASC', id: 'ASC' },
    });
  }

  async withKeys(keys: readonly string[], { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Promise<ItemFacts[]> {
    if (keys.length === 0) return [];
    const rows: { facts: ItemFacts }[] = await this.database.manager.query(
      `SELECT facts FROM news_item WHERE id IN (
         SELECT near.item_id FROM unnest($1::text[]) AS asked (key) CROSS JOIN LATERAL (
           SELECT k.item_id FROM news_key k
           WHERE k.organisation_id = $2 AND k.key = asked.key AND k.published_at BETWEEN $3 AND $4
           ORDER BY k.published_at DESC, k.item_id LIMIT ${MOST_PER_KEY}
         ) near
       )`,
      [keys, this.database.organisationId, new Date(fromMs), new Date(toMs)],
    );
    return rows.map(({ facts }) => facts);
  }

  async insert(items: readonly Row<NewsItemEntity>[]): Promise<void> {
    const { organisationId, manager } = this.database;
    for (const rows of slices(items, 500))
      await manager.insert(
        NewsItemEntity,
        rows.map((row) => ({ ...row, organisationId })),
      );
    const keys = items.flatMap(({ id, facts, publishedAt }) =>
      candidateKeys(facts).map((key) => ({ organisationId, key, publishedAt, itemId: id })),
    );
    for (const rows of slices(keys, ROWS)) await manager.insert(NewsKeyEntity, rows);
    const mentions = items.flatMap(({ id, entities, publishedAt }) =>
      entities.map(({ key, sentiment }) => ({
        organisationId,
        entityKey: key,
        publishedAt,
        itemId: id,
        score: sentiment === undefined ? null : sentimentScore(sentiment),
      })),
    );
    for (const rows of slices(mentions, ROWS)) await manager.insert(NewsMentionEntity, rows);
  }

  /** Marks an item as replaced: it is compared with nothing any more and follows the new one. */
  async supersede(id: string, by: string, at: Date): Promise<void> {
    await this.database.manager.update(NewsItemEntity, { id, supersededBy: IsNull() }, { supersededBy: by, supersededAt: at });
    await this.database.manager.update(NewsItemEntity, { liveId: id }, { liveId: by });
    await this.database.manager.delete(NewsKeyEntity, { itemId: id });
  }

  /** Live items of these stories. */
  async liveFacts(storyIds: readonly string[]): Promise<ItemFacts[]> {
    const rows = await this.database.manager.find(NewsItemEntity, {
      select: { id: true, facts: true },
      where: { storyId: In([...storyIds]), supersededBy: IsNull() },
    });
    return rows.map(({ facts }) => facts);
  }

  async storiesOf(itemIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.manager.find(NewsItemEntity, { select: { id: true, storyId: true }, where: { id: In([...itemIds]) } });
    return new Map(rows.map(({ id, storyId }) => [id, storyId]));
  }

  /** Items, and what they replaced, belong to a story from now on. */
  async move(liveIds: readonly string[], storyId: string): Promise<void> {
    if (liveIds.length > 0) await this.database.manager.update(NewsItemEntity, { liveId: In([...liveIds]) }, { storyId });
  }

  async itemsOf(storyIds: readonly string[]): Promise<NewsItemEntity[]> {
    return this.database.manager.findBy(NewsItemEntity, { storyId: In([...storyIds]) });
  }

  async currentVersions(storyIds: readonly string[]): Promise<StoryVersionEntity[]> {
    return this.database.manager.findBy(StoryVersionEntity, { storyId: In([...storyIds]), validTo: IsNull() });
  }

  /** Where the organisation's sequence of changes ends. */
  async lastChange(): Promise<{ readonly seq: number; readonly at: Date | undefined }> {
    const [last] = await this.database.manager.find(StoryVersionEntity, {
      select: { id: true, seq: true, validFrom: true },
      where: { organisationId: this.database.organisationId },
      order: { seq: 'DESC' },
      take: 1,
    });
    return { seq: Number(last?.seq ?? 0), at: last?.validFrom };
  }

  async writeVersions(versions: readonly Row<StoryVersionEntity>[], endedIds: readonly string[], at: Date): Promise<void> {
    const { organisationId, manager } = this.database;
    if (endedIds.length > 0) await manager.update(StoryVersionEntity, { id: In([...endedIds]) }, { validTo: at });
    for (const rows of slices(versions, 500))
      await manager.insert(
        StoryVersionEntity,
        rows.map((row) => ({ ...row, organisationId })),
      );
  }

  async addWords(words: readonly { readonly word: string; readonly storyId: string }[]): Promise<void> {
    const { organisationId, manager } = this.database;
    for (const rows of slices(words, 10_000)) {
      await manager.query(
        `INSERT INTO story_word (organisation_id, word, story_id)
         SELECT $1, word, story_id FROM unnest($2::text[], $3::uuid[]) AS given (word, story_id) ON CONFLICT DO NOTHING`,
        [organisationId, rows.map(({ word }) => word), rows.map(({ storyId }) => storyId)],
      );
    }
  }
}

function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
