import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { PersonColumn } from './person-data';

/** Names come from declarations in code; a name of another shape is a defect. */
const NAME = /^[a-z][a-z0-9_]*$/;

/** Rows that name a person, in whatever table, inside the organisation's transaction. */
@Injectable()
export class PersonRowsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async count({ table, column }: PersonColumn, personId: string): Promise<number> {
    const [row] = await this.rows<{ count: string }>(`SELECT count(*) AS count FROM ${quoted(table)} WHERE ${quoted(column)} = $1`, [
      personId,
    ]);
    return Number(row?.count ?? 0);
  }

  /** Rows that refer to the person's go first. @returns how many of the person's own went */
  async delete({ table, column, dependents = [] }: PersonColumn, personId: string): Promise<number> {
    for (const dependent of dependents)
      await this.rows(
        `DELETE FROM ${quoted(dependent.table)} WHERE ${quoted(dependent.column)} IN (SELECT id FROM ${quoted(table)} WHERE ${quoted(column)} = $1)`,
        [personId],
      );
    return this.counted(`DELETE FROM ${quoted(table)} WHERE ${quoted(column)} = $1 RETURNING 1`, personId);
  }

  async forget({ table, column }: PersonColumn, personId: string): Promise<number> {
    return this.counted(`UPDATE ${quoted(table)} SET ${quoted(column)} = NULL WHERE ${quoted(column)} = $1 RETURNING 1`, personId);
  }

  private async counted(statement: string, personId: string): Promise<number> {
    const [row] = await this.rows<{ count: string }>(`WITH gone AS (${statement}) SELECT count(*) AS count FROM gone`, [personId]);
    return Number(row?.count ?? 0);
  }

  private async rows<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.database.manager.query(sql, parameters)) as Row[];
  }
}

function quoted(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of a table or column`);
  return `"${name}"`;
}
