import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../ledger/organisation-statement';
import type { KeptTest } from './kept-endpoint';

/** The last test of each endpoint, of the operator's too, inside the organisation's transaction. */
@Injectable()
export class EndpointTestsRepository {
  constructor(private readonly database: Database) {}

  async list(): Promise<ReadonlyMap<string, KeptTest>> {
    const rows = await statement<Omit<KeptTest, 'at'> & { readonly at: Date | string }>(
      this.database,
      `SELECT endpoint_id AS "endpointId", at, first_token_ms AS "firstTokenMs", tokens_per_second AS "tokensPerSecond", error
       FROM inference_endpoint_test WHERE organisation_id = $1`,
    );
    return new Map(rows.map((row) => [row.endpointId, { ...row, at: new Date(row.at) }]));
  }

  async save({ endpointId, at, firstTokenMs, tokensPerSecond, error }: KeptTest): Promise<void> {
    await statement(
      this.database,
      `INSERT INTO inference_endpoint_test (organisation_id, endpoint_id, at, first_token_ms, tokens_per_second, error) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisation_id, endpoint_id) DO UPDATE SET at = $3, first_token_ms = $4, tokens_per_second = $5, error = $6`,
      [endpointId, at, firstTokenMs, tokensPerSecond, error === null ? null : JSON.stringify(error)],
    );
  }

  async forget(endpointId: string): Promise<void> {
    await statement(this.database, 'DELETE FROM inference_endpoint_test WHERE organisation_id = $1 AND endpoint_id = $2', [endpointId]);
  }
}
