import { Injectable } from '@nestjs/common';
import { candidateKeys, type ItemFacts, sentimentScore } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import type { NewsItemEntity } from '../news-item.entity';
import type { StoryVersionEntity } from '../story-version.entity';
import { jsonRows } from '../../json-rows';
import { KeptFacts } from './kept-facts';

/** Items of one key that are looked at. */
const MOST_PER_KEY = 300;

export type KnownItem = Pick<
  NewsItemEntity,
  'id' | 'sourceId' | 'guid' | 'linkKey' | 'textHash' | 'title' | 'storyId' | 'supersededBy' | 'liveId' | 'ingestedAt'
>;
/** An item as a story is told from it. */
export type ItemRow = Omit<NewsItemEntity, 'organisationId' | 'terms' | 'judgedAt'>;
export type VersionRow = Omit<StoryVersionEntity, 'organisationId'>;

export interface NearItem {
  readonly facts: ItemFacts;
  readonly storyId: string;
}

/** Place in the organisation's sequence of changes. */
export interface LastChange {
  readonly seq: number;
  readonly at: Date | undefined;
}

const ITEM = `id, source_id AS "sourceId", guid, link_key AS "linkKey", text_hash AS "textHash", url, title, excerpt, author, language,
  published_at AS "publishedAt", published_text AS "publishedText", date_doubt AS "dateDoubt", ingested_at AS "ingestedAt", successor_id AS "supersededBy",
  superseded_at AS "supersededAt", live_id AS "liveId", story_id AS "storyId", entities, sentiment, model, is_demo AS "isDemo"`;
const KNOWN = `id, source_id AS "sourceId", guid, link_key AS "linkKey", text_hash AS "textHash", title, story_id AS "storyId", successor_id AS "supersededBy",
  live_id AS "liveId", ingested_at AS "ingestedAt"`;
const VERSION = `id, seq, story_id AS "storyId", valid_from AS "validFrom", valid_to AS "validTo", title, language, item_ids AS "itemIds", new_item_ids AS "newItemIds",
  languages, source_ids AS "sourceIds", entities, entity_keys AS "entityKeys", label, is_abstained AS "isAbstained", sentiment, event_type AS "eventType", novelty,
  first_published_at AS "firstPublishedAt", last_published_at AS "lastPublishedAt", last_ingested_at AS "lastIngestedAt", successor_id AS "supersededBy", is_judged_anew AS "isJudgedAnew",
  is_demo AS "isDemo"`;

/**
 * Reads and writes of the intake. All inside the transaction that the intake holds the organisation's lock in. Rows go in and out by a few statements of many rows, as
 * one JSON text each: a statement costs more than its rows.
 */
@Injectable()
export class IntakeRepository {
  private readonly kept = new KeptFacts();

  constructor(private readonly database: Database) {}

  /** One intake of an organisation at a time: stories are divided anew on what the one before wrote. Ends with the transaction. */
  async lock(): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 430))`, [`stories:${this.database.organisationId}`]);
  }

  /** Whatever is known under these ids or links, oldest first. */
  async known(guids: readonly string[], linkKeys: readonly string[]): Promise<KnownItem[]> {
    // Two looks joined, each by its own index; an OR would be answered by reading everything once the lists are long.
    return this.query(
      `SELECT ${KNOWN} FROM news_item WHERE id IN (
         SELECT id FROM news_item WHERE organisation_id = $1 AND guid = ANY($2::text[])
         UNION SELECT id FROM news_item WHERE organisation_id = $1 AND link_key = ANY($3::text[]))
       ORDER BY ingested_at, id`,
      [this.database.organisationId, guids, linkKeys],
    );
  }

  /** Live items under these keys that were published in between, the latest of each key. */
  async near(keys: readonly string[], { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Promise<NearItem[]> {
    if (keys.length === 0) return [];
    const found = await this.query<{ id: string; storyId: string }>(
      `SELECT id, story_id AS "storyId" FROM news_item WHERE id IN (
         SELECT near.item_id FROM unnest($1::text[]) AS asked (key) CROSS JOIN LATERAL (
           SELECT k.item_id FROM news_key k
           WHERE k.organisation_id = $2 AND k.key = asked.key AND k.published_at BETWEEN $3 AND $4
           ORDER BY k.published_at DESC, k.item_id LIMIT ${MOST_PER_KEY}
         ) near
       )`,
      [keys, this.database.organisationId, new Date(fromMs), new Date(toMs)],
    );
    const facts = await this.facts(found.map(({ id }) => id));
    return found.flatMap(({ id, storyId }) => {
      const read = facts.get(id);
      return read ? [{ facts: read, storyId }] : [];
    });
  }

  /** All items of these stories, what was superseded among them. */
  async itemsOf(storyIds: readonly string[]): Promise<ItemRow[]> {
    const rows = await this.query<Omit<ItemRow, 'facts'>>(`SELECT ${ITEM} FROM news_item WHERE story_id = ANY($1::uuid[])`, [storyIds]);
    const facts = await this.facts(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const read = facts.get(row.id);
      return read ? [{ ...row, facts: read }] : [];
    });
  }

  async currentVersions(storyIds: readonly string[]): Promise<VersionRow[]> {
    return this.query(`SELECT ${VERSION} FROM story_version WHERE story_id = ANY($1::uuid[]) AND valid_to IS NULL`, [storyIds]);
  }

  /** Where the organisation's sequence of changes ends. */
  async lastChange(): Promise<LastChange> {
    const [last] = await this.query<{ seq: string; at: Date }>(
      'SELECT seq, valid_from AS at FROM story_version WHERE organisation_id = $1 ORDER BY seq DESC LIMIT 1',
      [this.database.organisationId],
    );
    return { seq: Number(last?.seq ?? 0), at: last?.at };
  }

  /** With their keys and mentions; those that are history already have no keys. */
  async insert(items: readonly (ItemRow & { readonly terms: readonly string[] })[]): Promise<void> {
    const { organisationId } = this.database;
    if (items.length === 0) return;
    await this.query(
      `INSERT INTO news_item (organisation_id, id, source_id, guid, link_key, text_hash, url, title, excerpt, author, language, published_at, published_text,
         date_doubt, ingested_at, successor_id, superseded_at, live_id, story_id, entities, sentiment, model, terms, facts, is_demo)
       SELECT $1, id, "sourceId", guid, "linkKey", "textHash", url, title, excerpt, author, language, "publishedAt", "publishedText",
         "dateDoubt", "ingestedAt", "supersededBy", "supersededAt", "liveId", "storyId", entities, sentiment, model, terms, facts, "isDemo"
       FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, "sourceId" uuid, guid text, "linkKey" text, "textHash" text, url text, title text, excerpt text,
         author text, language text, "publishedAt" timestamptz, "publishedText" text, "dateDoubt" text, "ingestedAt" timestamptz, "supersededBy" uuid,
         "supersededAt" timestamptz, "liveId" uuid, "storyId" uuid, entities jsonb, sentiment jsonb, model text, terms text[], facts jsonb, "isDemo" boolean)`,
      [organisationId, jsonRows(items)],
    );
    const keys = items
      .filter(({ supersededBy }) => supersededBy === null)
      .flatMap(({ id, facts, publishedAt }) => candidateKeys(facts).map((key) => ({ key, publishedAt, id })));
    await this.query(
      `INSERT INTO news_key (organisation_id, key, published_at, item_id)
       SELECT $1, key, at, id FROM unnest($2::text[], $3::timestamptz[], $4::uuid[]) AS given (key, at, id)`,
      [organisationId, keys.map(({ key }) => key), keys.map(({ publishedAt }) => publishedAt), keys.map(({ id }) => id)],
    );
    const mentions = items.flatMap(({ id, entities, publishedAt }) => entities.map((entity) => ({ id, publishedAt, entity })));
    await this.query(
      `INSERT INTO news_mention (organisation_id, entity_key, published_at, item_id, score)
       SELECT $1, key, at, id, score FROM unnest($2::text[], $3::timestamptz[], $4::uuid[], $5::real[]) AS given (key, at, id, score)`,
      [
        organisationId,
        mentions.map(({ entity }) => entity.key),
        mentions.map(({ publishedAt }) => publishedAt),
        mentions.map(({ id }) => id),
        mentions.map(({ entity: { sentiment } }) => (sentiment === undefined ? null : sentimentScore(sentiment))),
      ],
    );
    for (const { facts } of items) this.kept.put(facts);
  }

  /** Where items belong, and what took their place. What was replaced is compared with nothing any more. */
  async change(items: readonly Pick<ItemRow, 'id' | 'storyId' | 'liveId' | 'supersededBy' | 'supersededAt'>[]): Promise<void> {
    if (items.length === 0) return;
    await this.query(
      `UPDATE news_item i SET story_id = row."storyId", live_id = row."liveId", successor_id = row."supersededBy", superseded_at = row."supersededAt"
       FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, "storyId" uuid, "liveId" uuid, "supersededBy" uuid, "supersededAt" timestamptz) WHERE i.id = row.id`,
      [jsonRows(items.map(({ id, storyId, liveId, supersededBy, supersededAt }) => ({ id, storyId, liveId, supersededBy, supersededAt })))],
    );
    const replaced = items.filter(({ supersededBy }) => supersededBy !== null).map(({ id }) => id);
    if (replaced.length > 0) await this.query('DELETE FROM news_key WHERE item_id = ANY($1::uuid[])', [replaced]);
  }

  async endVersions(ended: readonly Pick<VersionRow, 'id' | 'validTo'>[]): Promise<void> {
    if (ended.length === 0) return;
    await this.query(
      'UPDATE story_version v SET valid_to = given.at FROM unnest($1::uuid[], $2::timestamptz[]) AS given (id, at) WHERE v.id = given.id',
      [ended.map(({ id }) => id), ended.map(({ validTo }) => validTo)],
    );
  }

  async insertVersions(versions: readonly VersionRow[]): Promise<void> {
    if (versions.length === 0) return;
    await this.query(
      `INSERT INTO story_version (organisation_id, id, seq, story_id, valid_from, valid_to, title, language, item_ids, new_item_ids, languages, source_ids, entities,
         entity_keys, label, is_abstained, sentiment, event_type, novelty, first_published_at, last_published_at, last_ingested_at, successor_id, is_judged_anew,
         is_demo)
       SELECT $1, id, seq, "storyId", "validFrom", "validTo", title, language, "itemIds", "newItemIds", languages, "sourceIds", entities,
         "entityKeys", label, "isAbstained", sentiment, "eventType", novelty, "firstPublishedAt", "lastPublishedAt", "lastIngestedAt", "supersededBy",
         "isJudgedAnew", "isDemo"
       FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, seq bigint, "storyId" uuid, "validFrom" timestamptz, "validTo" timestamptz, title text, language text,
         "itemIds" uuid[], "newItemIds" uuid[], languages text[], "sourceIds" uuid[], entities jsonb, "entityKeys" text[], label text, "isAbstained" boolean,
         sentiment jsonb, "eventType" text, novelty real, "firstPublishedAt" timestamptz, "lastPublishedAt" timestamptz, "lastIngestedAt" timestamptz,
         "supersededBy" uuid, "isJudgedAnew" boolean, "isDemo" boolean)`,
      [this.database.organisationId, jsonRows(versions)],
    );
  }

  /** Makes stories findable under names, and under the words of items that are in them now. */
  async addWords(names: readonly { readonly word: string; readonly storyId: string }[], itemIds: readonly string[]): Promise<void> {
    await this.query(
      `INSERT INTO story_word (organisation_id, word, story_id)
       SELECT $1::uuid, word, story_id FROM unnest($2::text[], $3::uuid[]) AS given (word, story_id)
       UNION SELECT $1::uuid, term, i.story_id FROM news_item i CROSS JOIN unnest(i.terms) AS term WHERE i.id = ANY($4::uuid[])
       ON CONFLICT DO NOTHING`,
      [this.database.organisationId, names.map(({ word }) => word), names.map(({ storyId }) => storyId), itemIds],
    );
  }

  private async facts(ids: readonly string[]): Promise<Map<string, ItemFacts>> {
    const found = new Map<string, ItemFacts>();
    const missing: string[] = [];
    for (const id of ids) {
      const facts = this.kept.get(id);
      if (facts) found.set(id, facts);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    for (const { facts } of await this.query<{ facts: ItemFacts }>('SELECT facts FROM news_item WHERE id = ANY($1::uuid[])', [missing])) {
      this.kept.put(facts);
      found.set(facts.id, facts);
    }
    return found;
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.manager.query<Row[]>(sql, [...parameters]);
  }
}
