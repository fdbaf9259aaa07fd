/**
 * Database roles. None of them can sign in: the API's user (or PGlite's only session) takes one for the length of a transaction.
 *
 * - `app` sees one organisation's rows: the one in `app.organisation`.
 * - `login` finds to which organisation an e-mail address belongs, before anyone is signed in.
 * - `worker` finds due jobs of all organisations; the job itself then runs as `app`.
 */
export const ROLES = { app: 'trivium_app', login: 'trivium_login', worker: 'trivium_worker' } as const;

export type RoleName = keyof typeof ROLES;

/** Whatever can run one statement: a query runner, an entity manager, a client. */
export interface SqlRunner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** The organisation of the transaction, or null outside one: no organisation, no rows. */
const CURRENT_ORGANISATION = `nullif(current_setting('app.organisation', true), '')::uuid`;

/** Makes the roles when they are missing; roles belong to the whole server, so another database may have made them. */
export async function createRoles(runner: SqlRunner): Promise<void> {
  for (const role of Object.values(ROLES)) {
    await runner.query(`DO $$ BEGIN CREATE ROLE ${role} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  }
}

/**
 * Puts a table under tenancy: rows are seen and written only inside a transaction of their organisation. FORCE, because an owner would pass
 * otherwise.
 */
export async function isolateByOrganisation(runner: SqlRunner, table: string, verbs = 'SELECT, INSERT, UPDATE, DELETE'): Promise<void> {
  await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY "${table}_tenant" ON "${table}" FOR ALL TO ${ROLES.app} USING (organisation_id = ${CURRENT_ORGANISATION}) WITH CHECK (organisation_id = ${CURRENT_ORGANISATION})`,
  );
  await runner.query(`GRANT ${verbs} ON "${table}" TO ${ROLES.app}`);
}
