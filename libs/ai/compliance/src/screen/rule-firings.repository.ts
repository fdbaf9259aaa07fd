import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { RuleFiring } from './rule';

export interface DailyFiring extends RuleFiring {
  /** In UTC, `2026-11-26`. */
  readonly day: string;
}

/** The organisation's counts, inside its transaction. `$1` is the organisation: the primary key begins with it. */
@Injectable()
export class RuleFiringsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Adds to what the day has already; two texts at the same time lose nothing. Each rule and version once. */
  async add(day: string, firings: readonly RuleFiring[]): Promise<void> {
    // In one order, so that two transactions never wait for each other.
    for (const { rule, version, count } of [...firings].sort((a, b) => (`${a.rule} ${a.version}` < `${b.rule} ${b.version}` ? -1 : 1))) {
      await this.statement(
        `INSERT INTO compliance_firing (organisation_id, day, rule_id, rule_version, count) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id, day, rule_id, rule_version) DO UPDATE SET count = compliance_firing.count + excluded.count`,
        [day, rule, version, count],
      );
    }
  }

  /** Newest day first, within a day the rule that fired most. */
  async list({ from, to }: { readonly from: string; readonly to: string }): Promise<readonly DailyFiring[]> {
    return this.statement<DailyFiring>(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day, rule_id AS rule, rule_version AS version, count::double precision AS count
       FROM compliance_firing WHERE organisation_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day DESC, compliance_firing.count DESC, rule_id, rule_version`,
      [from, to],
    );
  }

  async forgetBefore(day: string): Promise<void> {
    await this.statement(`DELETE FROM compliance_firing WHERE organisation_id = $1 AND day < $2`, [day]);
  }

  private async statement<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return (await this.database.manager.query(sql, [this.database.organisationId, ...parameters])) as Row[];
  }
}
