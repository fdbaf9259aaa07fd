import { Injectable } from '@nestjs/common';
import type { DataClass } from '@trivium/ai/inference/protocol';
import { Database } from '@trivium/platform/database';
import { statement } from '../ledger/organisation-statement';
import type { KeysSince } from './kept-keys';

export interface CachedAnswer {
  readonly key: string;
  readonly dataClass: DataClass;
  readonly answerJson: string;
  readonly bytes: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What an organisation may keep. */
export interface CacheBounds {
  readonly entries: number;
  readonly bytes: number;
}

/** Kept answers, inside a transaction of the organisation. */
@Injectable()
export class CachedAnswersRepository {
  constructor(private readonly database: Database) {}

  /** The answer that is kept for a key, as JSON; counts the hit. */
  async hit(key: string, now: Date): Promise<string | undefined> {
    const [row] = await statement<{ answer: string }>(
      this.database,
      'UPDATE inference_cache SET hits = hits + 1 WHERE organisation_id = $1 AND key = $2 AND expires_at > $3 RETURNING answer',
      [key, now],
    );
    return row?.answer;
  }

  async save(answer: CachedAnswer): Promise<void> {
    await this.saveAll([answer]);
  }

  /** Keys must differ. */
  async saveAll(answers: readonly CachedAnswer[]): Promise<void> {
    await statement(
      this.database,
      `INSERT INTO inference_cache (organisation_id, key, data_class, answer, bytes, created_at, expires_at)
       SELECT $1, key, "dataClass", "answerJson", bytes, "createdAt", "expiresAt" FROM jsonb_to_recordset($2::jsonb)
         AS row (key text, "dataClass" text, "answerJson" text, bytes integer, "createdAt" timestamptz, "expiresAt" timestamptz)
       ON CONFLICT (organisation_id, key) DO UPDATE SET data_class = excluded.data_class, answer = excluded.answer, bytes = excluded.bytes,
         created_at = excluded.created_at, expires_at = excluded.expires_at`,
      [JSON.stringify(answers)],
    );
  }

  /** Keys kept since a moment; all, when there is none. */
  async keysSince(since: Date | undefined): Promise<KeysSince> {
    const rows = await statement<{ key: string; created_at: Date }>(
      this.database,
      'SELECT key, created_at FROM inference_cache WHERE organisation_id = $1 AND created_at >= $2 ORDER BY created_at',
      [since ?? new Date(0)],
    );
    return { keys: rows.map(({ key }) => key), newestAt: rows.at(-1)?.created_at };
  }

  /** Deletes what has expired, and then the oldest until the rest is within bounds. */
  async trim(now: Date, { entries, bytes }: CacheBounds): Promise<void> {
    await statement(
      this.database,
      `DELETE FROM inference_cache WHERE organisation_id = $1 AND key IN (
         SELECT key FROM (
           SELECT key, expires_at, row_number() OVER newest AS entries, sum(bytes) OVER newest AS bytes FROM inference_cache
           WHERE organisation_id = $1 WINDOW newest AS (ORDER BY expires_at > $2 DESC, created_at DESC, key ROWS UNBOUNDED PRECEDING)) kept
         WHERE expires_at <= $2 OR entries > $3 OR bytes > $4)`,
      [now, entries, bytes],
    );
  }

  async clear(): Promise<void> {
    await statement(this.database, 'DELETE FROM inference_cache WHERE organisation_id = $1');
  }
}
