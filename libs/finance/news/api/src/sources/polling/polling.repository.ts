import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { IsNull } from 'typeorm';
import { NewsSourceEntity } from '../news-source.entity';
import { NewsFetchEntity } from '../source-records.entity';

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

const HISTORY = 50;

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

  /** The source of a lease; null when it was removed or taken over. */
  held({ id, token }: SourceLease): Promise<NewsSourceEntity | null> {
    return this.database.manager.findOneBy(NewsSourceEntity, { id, leaseToken: token, removedAt: IsNull() });
  }

  find(id: string): Promise<NewsSourceEntity | null> {
    return this.database.manager.findOneBy(NewsSourceEntity, { id, removedAt: IsNull() });
  }

  /** Ends a lease with what came of it. @returns false when the source was removed or taken over meanwhile; nothing is written then */
  async finish({ id, token }: SourceLease, changes: Partial<NewsSourceEntity>): Promise<boolean> {
    const done = await this.database.manager.update(
      NewsSourceEntity,
      { id, leaseToken: token, removedAt: IsNull() },
      { ...changes, leaseToken: null, leaseUntil: null },
    );
    return done.affected === 1;
  }

  async update(id: string, changes: Partial<NewsSourceEntity>): Promise<void> {
    await this.database.manager.update(NewsSourceEntity, { id, removedAt: IsNull() }, changes);
  }

  /** Whether another source has this address. */
  async isTaken(urlKey: string): Promise<boolean> {
    return this.database.manager.existsBy(NewsSourceEntity, { urlKey, removedAt: IsNull() });
  }

  /** Adds to the history and forgets all but the last 50. */
  async record(fetch: FetchRecord): Promise<void> {
    const { organisationId } = this.database;
    await this.database.manager.insert(NewsFetchEntity, { ...fetch, organisationId });
    await this.database.manager.query(
      'DELETE FROM news_fetch WHERE source_id = $1 AND id < (SELECT id FROM news_fetch WHERE source_id = $1 ORDER BY id DESC OFFSET $2 LIMIT 1)',
      [fetch.sourceId, HISTORY - 1],
    );
    if (fetch.added === 0) return;
    await this.database.manager.query(
      `INSERT INTO news_source_day (source_id, day, organisation_id, items) VALUES ($1, $2, $3, $4)
       ON CONFLICT (source_id, day) DO UPDATE SET items = news_source_day.items + excluded.items`,
      [fetch.sourceId, fetch.at.toISOString().slice(0, 10), organisationId, fetch.added],
    );
  }
}
