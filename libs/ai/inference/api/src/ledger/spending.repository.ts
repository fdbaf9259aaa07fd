import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { BudgetUse } from './budget-grant';
import { firstDayOf, resetDayOf, type UtcDay } from './budget-period';
import type { AccountKey, LeaseState } from './leased-account';
import { statement } from './organisation-statement';

/** A change of what one day has used, of the organisation and of the user it concerns. */
export interface SpendingChange {
  readonly userId: string | undefined;
  readonly day: UtcDay;
  readonly reservedMicroUsd: number;
  readonly spentMicroUsd: number;
}

interface LeaseRow {
  readonly id: string;
  readonly userId: string | null;
  readonly day: UtcDay;
  readonly amount: string;
  readonly expiresAt: Date;
}

/** Leases and what they are set against, inside a transaction of the organisation that holds its `lock`. */
@Injectable()
export class SpendingRepository {
  constructor(private readonly database: Database) {}

  /** One writer of an organisation's budgets at a time, whatever day, user or process; until the transaction ends. */
  async lock(): Promise<void> {
    await statement(this.database, `SELECT pg_advisory_xact_lock(hashtextextended('inference-budget:' || $1::text, 0))`);
  }

  /** Gives back what expired leases held: their processes have died, or lost the database. */
  async expireLeases(now: Date): Promise<void> {
    const rows = await statement<Pick<LeaseRow, 'userId' | 'day' | 'amount'>>(
      this.database,
      `DELETE FROM inference_lease WHERE organisation_id = $1 AND expires_at <= $2 RETURNING user_id AS "userId", day, amount_micro_usd AS amount`,
      [now],
    );
    await this.change(
      rows.map(({ userId, day, amount }) => ({ userId: userId ?? undefined, day, reservedMicroUsd: -Number(amount), spentMicroUsd: 0 })),
    );
  }

  /** The budgets that bound an account, and what is used of each on its day. A user's own budget stands in for the one of every user. */
  async budgetsOf({ userId, day }: AccountKey): Promise<BudgetUse[]> {
    const rows = await statement<Pick<BudgetUse, 'scope' | 'period'> & { limit: string; used: string }>(
      this.database,
      `WITH budget AS (
         SELECT DISTINCT ON (scope, period) scope, period, limit_micro_usd FROM inference_budget
         WHERE organisation_id = $1 AND (scope = 'organisation' OR user_id = $2::uuid OR (user_id IS NULL AND $2::uuid IS NOT NULL))
         ORDER BY scope, period, user_id NULLS LAST)
       SELECT scope, period, limit_micro_usd AS limit, coalesce((
         SELECT sum(reserved_micro_usd + spent_micro_usd) FROM inference_spending
         WHERE organisation_id = $1 AND subject_id = CASE scope WHEN 'organisation' THEN $1::uuid ELSE $2::uuid END
           AND day >= CASE period WHEN 'day' THEN $3 ELSE $4 END AND day < CASE period WHEN 'day' THEN $5 ELSE $6 END), 0) AS used
       FROM budget`,
      [userId ?? null, day, firstDayOf('month', day), resetDayOf('day', day), resetDayOf('month', day)],
    );
    return rows.map(({ scope, period, limit, used }) => ({ scope, period, limitMicroUsd: Number(limit), usedMicroUsd: Number(used) }));
  }

  /** The leases of this process that still stand. */
  async findLeases(ids: readonly string[]): Promise<ReadonlyMap<string, LeaseState>> {
    const rows = await statement<Pick<LeaseRow, 'id' | 'amount' | 'expiresAt'>>(
      this.database,
      'SELECT id, amount_micro_usd AS amount, expires_at AS "expiresAt" FROM inference_lease WHERE organisation_id = $1 AND id = ANY($2::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, amount, expiresAt }) => [id, { amountMicroUsd: Number(amount), expiresAtMs: expiresAt.getTime() }]));
  }

  async saveLease(id: string, { userId, day }: AccountKey, { amountMicroUsd, expiresAtMs }: LeaseState): Promise<void> {
    await statement(
      this.database,
      `INSERT INTO inference_lease (organisation_id, id, user_id, day, amount_micro_usd, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET amount_micro_usd = excluded.amount_micro_usd, expires_at = excluded.expires_at`,
      [id, userId ?? null, day, amountMicroUsd, new Date(expiresAtMs)],
    );
  }

  /** Takes sums off leases; a lease that is to be empty and not used again goes. */
  async lowerLeases(leases: readonly { readonly id: string; readonly amountMicroUsd: number; readonly isOver: boolean }[]): Promise<void> {
    const [over, kept] = [leases.filter(({ isOver }) => isOver), leases.filter(({ isOver }) => !isOver)];
    if (over.length > 0)
      await statement(this.database, 'DELETE FROM inference_lease WHERE organisation_id = $1 AND id = ANY($2::uuid[])', [
        over.map(({ id }) => id),
      ]);
    if (kept.length > 0)
      await statement(
        this.database,
        `UPDATE inference_lease l SET amount_micro_usd = row.amount FROM unnest($2::uuid[], $3::bigint[]) AS row (id, amount)
         WHERE l.organisation_id = $1 AND l.id = row.id`,
        [kept.map(({ id }) => id), kept.map(({ amountMicroUsd }) => amountMicroUsd)],
      );
  }

  /** Lets the leases run on. */
  async renewLeases(ids: readonly string[], expiresAtMs: number): Promise<void> {
    await statement(this.database, 'UPDATE inference_lease SET expires_at = $3 WHERE organisation_id = $1 AND id = ANY($2::uuid[])', [
      ids,
      new Date(expiresAtMs),
    ]);
  }

  /** Adds to what days have used, of the organisation and of each user. */
  async change(changes: readonly SpendingChange[]): Promise<void> {
    const sums = [...this.sumsOf(changes).values()].filter(({ reserved, spent }) => reserved !== 0 || spent !== 0);
    if (sums.length === 0) return;
    const keys = [sums.map(({ subjectId }) => subjectId), sums.map(({ day }) => day)];
    // In two steps: a check looks at the row that is to be inserted before the conflict is seen, and a change may be negative.
    await statement(
      this.database,
      `INSERT INTO inference_spending (organisation_id, subject_id, day) SELECT $1, subject_id, day FROM unnest($2::uuid[], $3::text[]) AS row (subject_id, day)
       ON CONFLICT DO NOTHING`,
      keys,
    );
    await statement(
      this.database,
      `UPDATE inference_spending s SET reserved_micro_usd = s.reserved_micro_usd + row.reserved, spent_micro_usd = s.spent_micro_usd + row.spent
       FROM unnest($2::uuid[], $3::text[], $4::bigint[], $5::bigint[]) AS row (subject_id, day, reserved, spent)
       WHERE s.organisation_id = $1 AND s.subject_id = row.subject_id AND s.day = row.day`,
      [...keys, sums.map(({ reserved }) => reserved), sums.map(({ spent }) => spent)],
    );
  }

  private sumsOf(
    changes: readonly SpendingChange[],
  ): ReadonlyMap<string, { subjectId: string; day: UtcDay; reserved: number; spent: number }> {
    const sums = new Map<string, { subjectId: string; day: UtcDay; reserved: number; spent: number }>();
    for (const { userId, day, reservedMicroUsd, spentMicroUsd } of changes) {
      for (const subjectId of [this.database.organisationId, ...(userId === undefined ? [] : [userId])]) {
        const sum = sums.get(`${subjectId} ${day}`) ?? { subjectId, day, reserved: 0, spent: 0 };
        sum.reserved += reservedMicroUsd;
        sum.spent += spentMicroUsd;
        sums.set(`${subjectId} ${day}`, sum);
      }
    }
    return sums;
  }
}
