import { Injectable } from '@nestjs/common';
import type { FeedKind } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { In, IsNull } from 'typeorm';
import { jsonRows } from '../../json-rows';
import { NewsSourceEntity } from '../news-source.entity';
import type { SourceAddress } from '../source-address';
import type { NewsFetchEntity } from '../source-records.entity';

/** The right to read one source for a while. */
export interface SourceLease {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly host: string;
  readonly token: string;
}

export interface ClaimOptions {
  readonly now: Date;
  readonly leaseMs: number;
  readonly limit: number;
  readonly token: string;
  /** Hosts that have no room now. */
  readonly fullHosts: readonly string[];
  /** Sources of one host at once, on the internet. */
  readonly perHost: number;
  /** Hosts that bear more. */
  readonly inHouseHosts: readonly string[];
}

export type FetchRecord = Omit<NewsFetchEntity, 'organisationId'>;

/** What a source is like after a fetch. */
export interface SourceState extends Pick<
  NewsSourceEntity,
  'health' | 'failures' | 'lastError' | 'nextFetchAt' | 'heldUntil' | 'etag' | 'lastModified' | 'bodyHash' | 'movedTo' | 'movedSeen'
> {
  readonly lease: SourceLease;
  readonly lastFetchedAt: Date;
  /** Absent where nothing was new. */
  readonly lastChangedAt?: Date;
  /** Items that were new. */
  readonly added: number;
  /** Where it is read from now on, when that is another place. */
  readonly address?: SourceAddress;
  /** What the feed says of itself. */
  readonly kind?: FeedKind;
  readonly siteUrl?: string;
  readonly language?: string;
  /** Only where nobody gave it a name. */
  readonly title?: string;
}

const HISTORY = 50;

/** Whether somebody asked for a source while it was being read, and its publisher does not hold it off. */
const ASKED_MEANWHILE =
  '(s.is_requested AND s.next_fetch_at > row."lastFetchedAt" AND row."heldUntil" IS NULL AND row."nextFetchAt" IS NOT NULL)';

/** What the poller reads and writes. */
@Injectable()
export class PollingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes due sources of all organisations, those longest due first. Processes that claim at once get different ones (`SKIP LOCKED`); a lease that has run out
   * is free again, so a killed process holds nothing back for longer. As the worker role, which sees leases and no feed.
   */
  async claim({ now, leaseMs, limit, token, fullHosts, perHost, inHouseHosts }: ClaimOptions): Promise<SourceLease[]> {
    const rows = (await this.database.manager.query(
      `WITH ranked AS (
         SELECT id, row_number() OVER (PARTITION BY host ORDER BY next_fetch_at, id) AS rank FROM news_source
         WHERE removed_at IS NULL AND (NOT is_paused OR is_requested) AND next_fetch_at <= $1::timestamptz
           AND (lease_until IS NULL OR lease_until < $1::timestamptz) AND NOT host = ANY($4::text[])),
       due AS (
         SELECT source.id FROM news_source source JOIN ranked ON ranked.id = source.id
         WHERE (ranked.rank <= $5::integer OR source.host = ANY($6::text[])) AND (source.lease_until IS NULL OR source.lease_until < $1::timestamptz)
         ORDER BY source.next_fetch_at, source.id LIMIT $3::integer FOR UPDATE OF source SKIP LOCKED),
       claimed AS (
         UPDATE news_source SET lease_token = $7::uuid, lease_until = $1::timestamptz + $2::integer * interval '1 millisecond'
         FROM due WHERE news_source.id = due.id RETURNING news_source.id, news_source.organisation_id, news_source.host)
       SELECT id, organisation_id AS "organisationId", host FROM claimed`,
      [now, leaseMs, limit, [...fullHosts], perHost, [...inHouseHosts], token],
    )) as Omit<SourceLease, 'token'>[];
    return rows.map((row) => ({ ...row, token }));
  }

  /** Frees every source. Only for a database that belongs to one process, at its start: whoever held them is dead. */
  async releaseAll(): Promise<void> {
    await this.database.manager.query(
      'UPDATE news_source SET lease_token = NULL, lease_until = NULL WHERE lease_token IS NOT NULL AND removed_at IS NULL',
    );
  }

  /** The sources of leases, by their ids; without those that were removed or taken over. */
  async held(leases: readonly SourceLease[]): Promise<Map<string, NewsSourceEntity>> {
    const tokens = new Map(leases.map(({ id, token }) => [id, token]));
    const found = await this.database.manager.findBy(NewsSourceEntity, { id: In([...tokens.keys()]), removedAt: IsNull() });
    return new Map(found.filter(({ id, leaseToken }) => leaseToken === tokens.get(id)).map((source) => [source.id, source]));
  }

  find(id: string): Promise<NewsSourceEntity | null> {
    return this.database.manager.findOneBy(NewsSourceEntity, { id, removedAt: IsNull() });
  }

  /**
   * Ends leases with what came of them. What people may have changed meanwhile is only filled where it is empty, and a source that somebody asked for after its read had begun stays due:
   * what was read may be older than what they want to see.
   *
   * @returns ids of those that were kept; a source that was removed or taken over meanwhile is left alone
   */
  async finish(states: readonly SourceState[]): Promise<Set<string>> {
    const done = await this.query<{ id: string }>(
      `WITH done AS (UPDATE news_source s SET health = row.health, failures = row.failures, last_error = row."lastError",
         next_fetch_at = CASE WHEN ${ASKED_MEANWHILE} THEN s.next_fetch_at ELSE row."nextFetchAt" END, is_requested = ${ASKED_MEANWHILE},
         held_until = row."heldUntil", last_fetched_at = row."lastFetchedAt", last_changed_at = coalesce(row."lastChangedAt", s.last_changed_at),
         item_count = s.item_count + row.added, etag = row.etag, last_modified = row."lastModified", body_hash = row."bodyHash", moved_to = row."movedTo",
         moved_seen = row."movedSeen", kind = coalesce(row.kind, s.kind), site_url = coalesce(row."siteUrl", s.site_url), language = coalesce(s.language, row.language),
         title = coalesce(row.title, s.title), url = coalesce(row.url, s.url), url_key = coalesce(row."urlKey", s.url_key), host = coalesce(row.host, s.host),
         lease_token = NULL, lease_until = NULL
       FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, token uuid, health text, failures integer, "lastError" jsonb, "nextFetchAt" timestamptz,
         "heldUntil" timestamptz, "lastFetchedAt" timestamptz, "lastChangedAt" timestamptz, added integer, etag text, "lastModified" text, "bodyHash" text,
         "movedTo" text, "movedSeen" integer, kind text, "siteUrl" text, language text, title text, url text, "urlKey" text, host text)
       WHERE s.id = row.id AND s.lease_token = row.token AND s.removed_at IS NULL RETURNING s.id) SELECT id FROM done`,
      [jsonRows(states.map(({ lease, address, ...state }) => ({ id: lease.id, token: lease.token, ...state, ...address })))],
    );
    return new Set(done.map(({ id }) => id));
  }

  /** Counts what a hub sent. */
  async countPushed(id: string, { added, at }: { readonly added: number; readonly at: Date }): Promise<void> {
    await this.query('UPDATE news_source SET last_changed_at = $2, item_count = item_count + $3 WHERE id = $1 AND removed_at IS NULL', [
      id,
      at,
      added,
    ]);
  }

  /** Whether another source has this address. */
  async isTaken(urlKey: string): Promise<boolean> {
    return this.database.manager.existsBy(NewsSourceEntity, { urlKey, removedAt: IsNull() });
  }

  /** Adds to the history and forgets all but the last 50 of each source. */
  async record(fetches: readonly FetchRecord[]): Promise<void> {
    const { organisationId } = this.database;
    if (fetches.length === 0) return;
    await this.query(
      `INSERT INTO news_fetch (organisation_id, id, source_id, at, status, outcome, duration_ms, size_bytes, added, revised, error, repairs)
       SELECT $1, id, "sourceId", at, status, outcome, "durationMs", "sizeBytes", added, revised, error, repairs
       FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, "sourceId" uuid, at timestamptz, status integer, outcome text, "durationMs" integer, "sizeBytes" integer,
         added integer, revised integer, error jsonb, repairs jsonb)`,
      [organisationId, jsonRows(fetches)],
    );
    await this.query(
      `DELETE FROM news_fetch f USING unnest($1::uuid[]) AS one (id) CROSS JOIN LATERAL (
         SELECT h.id FROM news_fetch h WHERE h.source_id = one.id ORDER BY h.id DESC OFFSET $2 LIMIT 1) edge
       WHERE f.source_id = one.id AND f.id < edge.id`,
      [[...new Set(fetches.map(({ sourceId }) => sourceId))], HISTORY - 1],
    );
    const found = fetches.filter(({ added }) => added > 0);
    if (found.length === 0) return;
    await this.query(
      `INSERT INTO news_source_day (source_id, day, organisation_id, items)
       SELECT id, day, $1::uuid, sum(items) FROM unnest($2::uuid[], $3::date[], $4::integer[]) AS given (id, day, items) GROUP BY id, day
       ON CONFLICT (source_id, day) DO UPDATE SET items = news_source_day.items + excluded.items`,
      [
        organisationId,
        found.map(({ sourceId }) => sourceId),
        found.map(({ at }) => at.toISOString().slice(0, 10)),
        found.map(({ added }) => added),
      ],
    );
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.manager.query<Row[]>(sql, [...parameters]);
  }
}
