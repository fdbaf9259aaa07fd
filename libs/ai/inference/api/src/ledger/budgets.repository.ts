import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { UserId } from '@trivium/shared/kernel';
import { type BudgetPeriod, firstDayOf, resetDayOf, type UtcDay } from './budget-period';
import { statement } from './organisation-statement';

/** How much models may cost in a period. */
export interface Budget {
  readonly scope: 'organisation' | 'user';
  /** Undefined in scope `user`: each user who has no budget of their own for the period. */
  readonly userId: UserId | undefined;
  readonly period: BudgetPeriod;
  readonly limitMicroUsd: number;
}

/** What is used in the running period; undefined for the budget of every user, which is one for each. */
export interface BudgetState extends Budget {
  readonly spentMicroUsd: number | undefined;
  readonly reservedMicroUsd: number | undefined;
}

/** The organisation's budgets, inside its transaction. */
@Injectable()
export class BudgetsRepository {
  constructor(private readonly database: Database) {}

  async list(today: UtcDay): Promise<BudgetState[]> {
    type Row = Pick<Budget, 'scope' | 'period'> & { userId: UserId | null; limit: string; spent: string | null; reserved: string | null };
    const rows = await statement<Row>(
      this.database,
      `SELECT b.scope, b.user_id AS "userId", b.period, b.limit_micro_usd AS limit, used.spent, used.reserved
       FROM inference_budget b LEFT JOIN LATERAL (
         SELECT coalesce(sum(s.spent_micro_usd), 0) AS spent, coalesce(sum(s.reserved_micro_usd), 0) AS reserved FROM inference_spending s
         WHERE s.organisation_id = $1 AND s.subject_id = CASE b.scope WHEN 'organisation' THEN $1::uuid ELSE b.user_id END
           AND s.day >= CASE b.period WHEN 'day' THEN $2 ELSE $3 END AND s.day < CASE b.period WHEN 'day' THEN $4 ELSE $5 END
       ) used ON b.scope = 'organisation' OR b.user_id IS NOT NULL
       WHERE b.organisation_id = $1 ORDER BY b.scope, b.user_id NULLS FIRST, b.period`,
      [today, firstDayOf('month', today), resetDayOf('day', today), resetDayOf('month', today)],
    );
    return rows.map(({ scope, userId, period, limit, spent, reserved }) => ({
      scope,
      userId: userId ?? undefined,
      period,
      limitMicroUsd: Number(limit),
      spentMicroUsd: spent === null ? undefined : Number(spent),
      reservedMicroUsd: reserved === null ? undefined : Number(reserved),
    }));
  }

  /** Puts `budgets` in the place of all that stand. */
  async replace(budgets: readonly Budget[]): Promise<void> {
    await statement(this.database, 'DELETE FROM inference_budget WHERE organisation_id = $1');
    await statement(
      this.database,
      `INSERT INTO inference_budget (organisation_id, scope, user_id, period, limit_micro_usd)
       SELECT $1, scope, user_id, period, limit_micro_usd FROM unnest($2::text[], $3::uuid[], $4::text[], $5::bigint[]) AS row (scope, user_id, period, limit_micro_usd)`,
      [
        budgets.map(({ scope }) => scope),
        budgets.map(({ userId }) => userId ?? null),
        budgets.map(({ period }) => period),
        budgets.map(({ limitMicroUsd }) => limitMicroUsd),
      ],
    );
  }
}
