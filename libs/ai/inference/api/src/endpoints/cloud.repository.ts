import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../ledger/organisation-statement';
import type { CloudDecision } from './kept-endpoint';

/** Whether texts of the organisation may go to the cloud, inside its transaction. */
@Injectable()
export class CloudRepository {
  constructor(private readonly database: Database) {}

  /** Undefined: nobody has decided, and the app's default holds. */
  async find(): Promise<CloudDecision | undefined> {
    type Row = { readonly isAllowed: boolean; readonly changedAt: Date | string; readonly changedBy: string | null };
    const [row] = await statement<Row>(
      this.database,
      `SELECT is_allowed AS "isAllowed", changed_at AS "changedAt", changed_by AS "changedBy" FROM inference_cloud WHERE organisation_id = $1`,
    );
    return row && { isAllowed: row.isAllowed, changedAt: new Date(row.changedAt), changedBy: row.changedBy ?? undefined };
  }

  async save({ isAllowed, changedAt, changedBy }: CloudDecision): Promise<void> {
    await statement(
      this.database,
      `INSERT INTO inference_cloud (organisation_id, is_allowed, changed_at, changed_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id) DO UPDATE SET is_allowed = $2, changed_at = $3, changed_by = $4`,
      [isAllowed, changedAt, changedBy ?? null],
    );
  }
}
