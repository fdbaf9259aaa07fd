import type { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { DataSource } from 'typeorm';

const OWNER_ORGANISATION = '00000000-0000-7000-8000-0000000000a1' as OrganisationId;
const FOREIGN_ORGANISATION = '00000000-0000-7000-8000-0000000000b2' as OrganisationId;

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Every table that holds an organisation's rows: all but TypeORM's own. */
export async function tenantTables(owner: DataSource): Promise<string[]> {
  const rows = (await owner.query(
    `SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND relname <> 'migration' ORDER BY 1`,
  )) as {
    name: string;
  }[];
  return rows.map((row) => row.name);
}

/**
 * Walks table × verb: puts a row of one organisation into every table behind the curtain and tries to read, change, delete and forge it from
 * another one. Returns what got through, as `table verb`.
 */
export async function leaksBetweenOrganisations(owner: DataSource, database: Database): Promise<string[]> {
  const leaks: string[] = [];
  for (const table of await tenantTables(owner)) {
    const row = await plantRow(owner, table);
    const inForeign = <Value>(sql: string, parameters: unknown[] = []): Promise<Value | undefined> =>
      // Refused outright (no grant, or the policy's check) is as good as no row.
      database.inOrganisation(FOREIGN_ORGANISATION, () => database.manager.query(sql, parameters) as Promise<Value>).catch(() => undefined);
    const seen = await inForeign<{ count: string }[]>(`SELECT count(*) AS count FROM "${table}" WHERE organisation_id = $1`, [
      OWNER_ORGANISATION,
    ]);
    if (Number(seen?.[0]?.count ?? 0) > 0) leaks.push(`${table} select`);
    const changed = await inForeign<[unknown[], number]>(
      `UPDATE "${table}" SET organisation_id = organisation_id WHERE organisation_id = $1`,
      [OWNER_ORGANISATION],
    );
    if ((changed?.[1] ?? 0) > 0) leaks.push(`${table} update`);
    const deleted = await inForeign<[unknown[], number]>(`DELETE FROM "${table}" WHERE organisation_id = $1`, [OWNER_ORGANISATION]);
    if ((deleted?.[1] ?? 0) > 0) leaks.push(`${table} delete`);
    // The planted row goes, so that no unique index can refuse the forged one in the policy's place.
    await unplantRow(owner, table);
    const forged = await inForeign<unknown>(
      `INSERT INTO "${table}" OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(NULL::"${table}", $1::jsonb) RETURNING 1`,
      [row],
    );
    if (forged !== undefined) leaks.push(`${table} insert`);
  }
  return leaks;
}

/** Writes a made-up row as the owner, foreign keys, checks and triggers aside, and returns it as JSON. */
async function plantRow(owner: DataSource, table: string): Promise<string> {
  const columns = (await owner.query(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
    [`"${table}"`],
  )) as Column[];
  const row = JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, valueOf(column)])));
  await owner.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    const checks = (await manager.query(`SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`, [
      `"${table}"`,
    ])) as { name: string }[];
    for (const { name } of checks) await manager.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
    await manager.query(`INSERT INTO "${table}" OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)`, [
      row,
    ]);
  });
  return row;
}

/** Past triggers: an INSERT-only table refuses deletion even to its owner. */
async function unplantRow(owner: DataSource, table: string): Promise<void> {
  await owner.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    await manager.query(`DELETE FROM "${table}" WHERE organisation_id = $1`, [OWNER_ORGANISATION]);
  });
}

function valueOf({ name, type }: Column): unknown {
  // An organisation's own row carries its id twice.
  if (name === 'organisation_id') return OWNER_ORGANISATION;
  if (type === 'uuid') return OWNER_ORGANISATION;
  if (type.startsWith('timestamp')) return '2026-01-01T00:00:00Z';
  if (type === 'date') return '2026-01-01';
  if (type === 'jsonb') return {};
  if (type.endsWith('[]')) return [];
  if (type === 'boolean') return false;
  if (/^(smallint|integer|bigint|numeric|real|double)/.test(type)) return 1;
  if (type === 'bytea') return '\\x00';
  const vector = /^vector(?:\((\d+)\))?$/.exec(type);
  if (vector) return JSON.stringify(Array.from({ length: Number(vector[1] ?? 1) }, () => 0));
  return 'x';
}
