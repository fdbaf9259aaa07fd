import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../ledger/organisation-statement';
import type { KeptEndpoint } from './kept-endpoint';

type Row = Omit<KeptEndpoint, 'changedAt'> & { readonly changedAt: Date | string };

const COLUMNS = `id, name, kind, model, place, max_data_class AS "maxDataClass", base_url AS "baseUrl", file, api_key_sealed AS "apiKeySealed",
  context_tokens AS "contextTokens", price, continuation, is_enabled AS "isEnabled", position, changed_at AS "changedAt"`;

/** The organisation's own models, inside its transaction. A removed one stays for a while, so that it can come back. */
@Injectable()
export class EndpointsRepository {
  constructor(private readonly database: Database) {}

  /** In their order, without the removed ones. */
  async list(): Promise<KeptEndpoint[]> {
    const rows = await statement<Row>(
      this.database,
      `SELECT ${COLUMNS} FROM inference_endpoint WHERE organisation_id = $1 AND removed_at IS NULL ORDER BY position, id`,
    );
    return rows.map(endpointOf);
  }

  /** Like {@link list}; nobody else changes the list until the transaction ends. */
  async listForChange(): Promise<KeptEndpoint[]> {
    // Also an empty list must be held: two tabs that add at once would take the same position.
    await statement(this.database, `SELECT pg_advisory_xact_lock(hashtextextended('inference-endpoints ' || $1::text, 0))`);
    return this.list();
  }

  /** @param since a removal before that is final */
  async findRemoved(id: string, since: Date): Promise<KeptEndpoint | undefined> {
    const rows = await statement<Row>(
      this.database,
      `SELECT ${COLUMNS} FROM inference_endpoint WHERE organisation_id = $1 AND id = $2 AND removed_at >= $3`,
      [id, since],
    );
    return rows.map(endpointOf)[0];
  }

  /** Writes a new row, or all of an old one; a removed one comes back. */
  async save(endpoint: KeptEndpoint): Promise<void> {
    const { id, name, kind, model, place, maxDataClass, baseUrl, file, apiKeySealed } = endpoint;
    const { contextTokens, price, continuation, isEnabled, position, changedAt } = endpoint;
    await statement(
      this.database,
      `INSERT INTO inference_endpoint (organisation_id, id, name, kind, model, place, max_data_class, base_url, file, api_key_sealed,
         context_tokens, price, continuation, is_enabled, position, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT (id) DO UPDATE SET name = $3, kind = $4, model = $5, place = $6, max_data_class = $7, base_url = $8, file = $9,
         api_key_sealed = $10, context_tokens = $11, price = $12, continuation = $13, is_enabled = $14, position = $15, changed_at = $16, removed_at = NULL
         WHERE inference_endpoint.organisation_id = $1`,
      [
        ...[id, name, kind, model, place, maxDataClass, baseUrl, file, apiKeySealed],
        ...[contextTokens, price === null ? null : JSON.stringify(price), continuation, isEnabled, position, changedAt],
      ],
    );
  }

  async setPositions(ids: readonly string[]): Promise<void> {
    await statement(
      this.database,
      `UPDATE inference_endpoint e SET position = o.position - 1
       FROM unnest($2::text[]) WITH ORDINALITY AS o (id, position) WHERE e.organisation_id = $1 AND e.id = o.id`,
      [ids],
    );
  }

  async remove(id: string, at: Date): Promise<void> {
    await statement(this.database, 'UPDATE inference_endpoint SET removed_at = $3 WHERE organisation_id = $1 AND id = $2', [id, at]);
  }

  /** Deletes what was removed before `before`, keys included. */
  async forgetRemoved(before: Date): Promise<void> {
    await statement(
      this.database,
      `WITH gone AS (DELETE FROM inference_endpoint WHERE organisation_id = $1 AND removed_at < $2 RETURNING id)
       DELETE FROM inference_endpoint_test t USING gone WHERE t.organisation_id = $1 AND t.endpoint_id = gone.id`,
      [before],
    );
  }
}

function endpointOf({ changedAt, ...row }: Row): KeptEndpoint {
  return { ...row, changedAt: new Date(changedAt) };
}
