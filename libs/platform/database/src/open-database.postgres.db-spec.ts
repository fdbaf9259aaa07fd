import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { platformMigrations } from '@trivium/migrations/platform';
import { openDatabase } from './open-database';

const socket = process.env['TEST_POSTGRES_SOCKET'];
const logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, child: () => logger };
const schema = { entities: [], migrations: platformMigrations };

// In the project `database-postgres` only: PGlite has one session and no sign-in, so there is nothing to refuse.
describe('openDatabase on PostgreSQL', () => {
  let administrator: Client;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const user = `api_${randomBytes(6).toString('hex')}`;
  const url = (as: string) => `postgres://${as}@localhost/${name}?host=${encodeURIComponent(socket ?? '')}`;
  const open = (configuration: { url: string; ownerUrl?: string }) =>
    openDatabase({ app: 'education', configuration: { kind: 'postgres', ...configuration }, schema, logger });

  beforeAll(async () => {
    administrator = new Client({ host: socket, user: 'postgres', database: 'postgres' });
    await administrator.connect();
    await administrator.query(`CREATE DATABASE ${name}`);
    await administrator.query(`CREATE ROLE ${user} LOGIN`);
  });
  afterAll(async () => {
    await administrator.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await administrator.query(`DROP ROLE ${user}`);
    await administrator.end();
  });

  it('refuses a user that may not take the roles, and one without migrations', async () => {
    await expect(open({ url: url(user) })).rejects.toThrow(/DATABASE_ROLE_MISSING|DATABASE_MIGRATIONS_PENDING/);
  });

  it('migrates as the owner and opens as the weak user', async () => {
    const opened = await open({ url: url(user), ownerUrl: url('postgres') });
    expect(opened.engine).toBe('postgres');
    await opened.close();
  });

  it.each([
    ['a superuser', () => administrator.query(`ALTER ROLE ${user} SUPERUSER`), () => administrator.query(`ALTER ROLE ${user} NOSUPERUSER`)],
    ['BYPASSRLS', () => administrator.query(`ALTER ROLE ${user} BYPASSRLS`), () => administrator.query(`ALTER ROLE ${user} NOBYPASSRLS`)],
  ])('refuses %s', async (_, strengthen, weaken) => {
    await strengthen();
    await expect(open({ url: url(user) })).rejects.toThrow('DATABASE_ROLE_TOO_STRONG');
    await weaken();
  });
});
