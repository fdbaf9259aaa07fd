import { CheckpointKey, verifyAuditExport } from '@trivium/platform/audit';
import { platformMigrations } from '@trivium/migrations/platform';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { AccountsService, ensureAdministrator, seedAccounts } from './index';
import { FIRST_ORGANISATION, SECOND_ORGANISATION, startTestApplication, TEST_PASSWORD, TEST_SECRET, type TestApplication } from './testing';
import { UsersService } from './users.service';

const COST = { N: 2, r: 1, p: 1 };

interface User {
  id: string;
  email: string;
  displayName: string;
  isActive: boolean;
  oneTimePassword?: string;
}

describe('Managing accounts', () => {
  let app: TestApplication;
  let admin: string;
  let adminOfTwo: string;
  let teacher: string;

  beforeAll(async () => {
    app = await startTestApplication({ roles: { teacher: [], student: [] }, migrations: platformMigrations });
    [admin, adminOfTwo, teacher] = [
      await app.signIn('admin@one.test'),
      await app.signIn('admin@two.test'),
      await app.signIn('teacher@one.test'),
    ];
  }, 60_000);
  afterAll(() => app.close());

  const users = async (token: string, query = '') =>
    (await app.call({ url: `/api/users${query}`, token })).json<{ items: User[]; nextCursor: string | null }>();
  const idOf = async (token: string, email: string) => (await users(token, `?q=${email}`)).items[0]?.id ?? 'nobody';
  const create = (body: object, token = admin) => app.call({ method: 'POST', url: '/api/users', token, body });
  const change = (id: string, body: object, token = admin) => app.call({ method: 'PATCH', url: `/api/users/${id}`, token, body });
  const login = (email: string, password: string) => app.call({ method: 'POST', url: '/api/auth/login', body: { email, password } });
  const codeOf = (answer: Awaited<ReturnType<typeof login>>) => [answer.statusCode, answer.json<{ code: string }>().code];

  it('lists, pages and searches the own organisation only', async () => {
    expect((await users(admin)).items.map((user) => user.email)).toEqual(['admin@one.test', 'student@one.test', 'teacher@one.test']);
    const first = await users(admin, '?limit=2');
    const second = await users(admin, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map((user) => user.email)).toEqual(['admin@one.test', 'student@one.test', 'teacher@one.test']);
    expect((await users(admin, '?q=TEACH')).items.map((user) => user.email)).toEqual(['teacher@one.test']);
    expect((await users(admin, '?q=%25')).items).toEqual([]);
    expect((await users(admin, '?q=two')).items).toEqual([]);
  });

  it('answers another organisation with 404, whatever the verb', async () => {
    const id = await idOf(adminOfTwo, 'teacher@two.test');
    expect(codeOf(await app.call({ url: `/api/users/${id}`, token: admin }))).toEqual([404, 'ACCOUNT_NOT_FOUND']);
    expect(codeOf(await change(id, { isActive: false }))).toEqual([404, 'ACCOUNT_NOT_FOUND']);
    for (const verb of ['reset-password', 'unlock']) {
      expect(codeOf(await app.call({ method: 'POST', url: `/api/users/${id}/${verb}`, token: admin }))).toEqual([404, 'ACCOUNT_NOT_FOUND']);
    }
    expect((await login('teacher@two.test', TEST_PASSWORD)).statusCode).toBe(200);
  });

  it('refuses a character that no database keeps, and calls it no defect', async () => {
    expect(codeOf(await app.call({ url: '/api/users?q=%00', token: admin }))).toEqual([400, 'TEXT_UNSTORABLE']);
    expect(codeOf(await create({ email: 'nul@one.test', displayName: 'a\u0000b', roles: ['student'] }))).toEqual([400, 'TEXT_UNSTORABLE']);
    expect(codeOf(await app.call({ url: '/api/audit?action=%00', token: admin }))).toEqual([400, 'TEXT_UNSTORABLE']);
  });

  it('is closed to other roles', async () => {
    expect(codeOf(await app.call({ url: '/api/users', token: teacher }))).toEqual([403, 'AUTH_FORBIDDEN']);
    expect(codeOf(await create({ email: 'x@one.test', displayName: 'X', roles: ['admin'] }, teacher))).toEqual([403, 'AUTH_FORBIDDEN']);
    expect(codeOf(await app.call({ url: '/api/audit', token: teacher }))).toEqual([403, 'AUTH_FORBIDDEN']);
  });

  it('creates an account whose one-time password opens nothing but its change', async () => {
    const created = (await create({ email: 'New@One.test', displayName: ' New ', roles: ['student'] })).json<User>();
    expect(created).toMatchObject({
      email: 'new@one.test',
      displayName: 'New',
      mustChangePassword: true,
      oneTimePassword: expect.any(String),
    });
    const token = (await login('new@one.test', created.oneTimePassword ?? '')).json<{ accessToken: string }>().accessToken;
    expect(codeOf(await app.call({ url: '/api/audit/verify', token }))).toEqual([403, 'AUTH_PASSWORD_CHANGE_REQUIRED']);
    expect((await app.call({ url: '/api/auth/me', token })).json()).toMatchObject({ mustChangePassword: true });
    const body = { currentPassword: created.oneTimePassword, newPassword: 'one of my own' };
    expect((await app.call({ method: 'POST', url: '/api/auth/password', token, body })).statusCode).toBe(204);
    expect(codeOf(await app.call({ url: '/api/audit/verify', token }))).toEqual([403, 'AUTH_FORBIDDEN']);
  });

  it('refuses an address of any organisation without telling which, and a role that does not exist', async () => {
    const taken = await create({ email: 'teacher@two.test', displayName: 'X', roles: [] });
    expect(codeOf(taken)).toEqual([409, 'ACCOUNT_EMAIL_TAKEN']);
    expect(taken.body).not.toMatch(/organisation two/i);
    expect(codeOf(await create({ email: 'y@one.test', displayName: 'Y', roles: ['emperor'] }))).toEqual([422, 'ACCOUNT_ROLE_UNKNOWN']);
    expect((await create({ email: 'no address', displayName: '', roles: [] })).statusCode).toBe(400);
  });

  it('keeps the last active administrator, also when two remove each other at once', async () => {
    const own = await idOf(admin, 'admin@one.test');
    expect(codeOf(await change(own, { isActive: false }))).toEqual([409, 'ACCOUNT_LAST_ADMINISTRATOR']);
    expect(codeOf(await change(own, { roles: ['teacher'] }))).toEqual([409, 'ACCOUNT_LAST_ADMINISTRATOR']);
    const second = (
      await create({ email: 'second@one.test', displayName: 'Second', roles: ['admin'], password: 'second password' })
    ).json<User>();
    // Past the guard, which would already stop whoever has just lost the role.
    const service = app.application.get(UsersService);
    const caller = {
      userId: own as UserId,
      organisationId: FIRST_ORGANISATION,
      roles: ['admin'],
      permissions: new Set<string>(),
      sessionId: '',
    };
    const outcomes = await Promise.allSettled([own, second.id].map((id) => service.change(caller, id as UserId, { roles: ['teacher'] })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ACCOUNT_LAST_ADMINISTRATOR' } });
    await app.test.owner.query(`UPDATE account SET roles = '{admin}' WHERE id = $1`, [own]);
  });

  it('ends the sessions of whom it deactivates or resets', async () => {
    const id = await idOf(admin, 'student@one.test');
    const token = await app.signIn('student@one.test');
    expect((await change(id, { isActive: false })).json()).toMatchObject({ isActive: false });
    expect(codeOf(await app.call({ url: '/api/auth/me', token }))).toEqual([401, 'AUTH_EXPIRED']);
    expect(codeOf(await login('student@one.test', TEST_PASSWORD))).toEqual([401, 'AUTH_FAILED']);
    await change(id, { isActive: true });
    expect(codeOf(await app.call({ url: '/api/auth/me', token }))).toEqual([401, 'AUTH_EXPIRED']);
    const again = await app.signIn('student@one.test');
    const { oneTimePassword } = (await app.call({ method: 'POST', url: `/api/users/${id}/reset-password`, token: admin })).json<{
      oneTimePassword: string;
    }>();
    expect(codeOf(await app.call({ url: '/api/auth/me', token: again }))).toEqual([401, 'AUTH_EXPIRED']);
    expect((await login('student@one.test', TEST_PASSWORD)).statusCode).toBe(401);
    expect((await login('student@one.test', oneTimePassword)).statusCode).toBe(200);
  });

  it('unlocks', async () => {
    for (let attempt = 0; attempt < 5; attempt++) await login('teacher@one.test', 'wrong password');
    expect((await login('teacher@one.test', TEST_PASSWORD)).statusCode).toBe(401);
    await app.call({ method: 'POST', url: `/api/users/${await idOf(admin, 'teacher@one.test')}/unlock`, token: admin });
    expect((await login('teacher@one.test', TEST_PASSWORD)).statusCode).toBe(200);
  });

  it('takes a roster in one go, twice the same, with business rows in the same transaction', async () => {
    const service = app.application.get(AccountsService);
    const accounts = ['p1@one.test', 'P1@one.test', 'p2@one.test', 'teacher@two.test'].map((email) => ({
      email,
      displayName: email,
      roles: ['student'],
    }));
    const first = await service.createMany({ organisationId: FIRST_ORGANISATION, accounts });
    expect([first.created.map(({ account }) => account.email), first.existing.length, first.takenEmails]).toEqual([
      ['p1@one.test', 'p2@one.test'],
      0,
      ['teacher@two.test'],
    ]);
    const second = await service.createMany({ organisationId: FIRST_ORGANISATION, accounts });
    expect([second.created.length, second.existing.length, second.takenEmails]).toEqual([0, 2, ['teacher@two.test']]);
    const failing = service.register({
      organisationId: FIRST_ORGANISATION,
      email: 'p3@one.test',
      displayName: 'P',
      roles: ['student'],
      password: 'a fine password',
      alongside: () => Promise.reject(new Error('class is full')),
    });
    await expect(failing).rejects.toThrow('class is full');
    expect(await service.findByEmail(FIRST_ORGANISATION, 'p3@one.test')).toBeUndefined();
    const ids = first.created.map(({ account }) => account.id);
    expect(await service.findByIds(SECOND_ORGANISATION, ids)).toEqual([]);
    expect(await service.findByIds(FIRST_ORGANISATION, ids)).toHaveLength(2);
  });

  it('seeds and makes the first administrator once', async () => {
    const seed = {
      password: 'another-demo',
      passwordCost: COST,
      organisations: [
        {
          id: '00000000-0000-7000-8000-0000000000c3' as OrganisationId,
          name: 'Three',
          accounts: [{ email: 'a@three.test', displayName: 'A', roles: ['teacher'] }],
        },
      ],
    };
    await seedAccounts(app.test.database, seed);
    await seedAccounts(app.test.database, { ...seed, password: 'must not count' });
    expect((await login('a@three.test', 'another-demo')).statusCode).toBe(200);
    for (const password of ['first password', 'other password'])
      await ensureAdministrator(app.test.database, { email: 'root@firm.test', password, passwordCost: COST });
    expect((await login('root@firm.test', 'first password')).json()).toMatchObject({
      user: { roles: ['admin'], organisation: { name: 'Default organisation' } },
    });
  });

  it('leaves a trail that holds, without names or addresses, for the own organisation', async () => {
    expect((await app.call({ url: '/api/audit/verify', token: admin })).json()).toMatchObject({
      ok: true,
      length: expect.any(Number),
      head: expect.any(String),
    });
    const list = (await app.call({ url: '/api/audit?limit=100', token: admin })).json<{
      items: { action: string; organisationId: string }[];
    }>().items;
    expect(new Set(list.map((item) => item.organisationId))).toEqual(new Set([FIRST_ORGANISATION]));
    for (const action of ['account.created', 'account.changed', 'account.password_reset', 'account.unlocked', 'auth.locked'])
      expect(list.map((item) => item.action)).toContain(action);
    const file = await app.call({ url: '/api/audit/export', token: admin });
    expect([file.headers['content-type'], file.headers['content-disposition']]).toEqual([
      'application/x-ndjson',
      'attachment; filename="audit.ndjson"',
    ]);
    expect(file.body).not.toMatch(/@|Second|teacher of/);
    expect(await verifyAuditExport(file.body.split('\n'), new CheckpointKey(TEST_SECRET).public.publicKey)).toMatchObject({ ok: true });
  });

  it('gives the role that looks up addresses nothing else', async () => {
    const ask = (columns: string) => app.test.database.asLogin(() => app.test.database.manager.query(`SELECT ${columns} FROM account`));
    await expect(ask('id, organisation_id, email')).resolves.toEqual(expect.any(Array));
    for (const column of ['password_hash', 'display_name', 'roles']) await expect(ask(column)).rejects.toThrow(/permission denied/);
    await expect(app.test.database.asLogin(() => app.test.database.manager.query('SELECT id FROM session'))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('lies in tables exactly as its entities describe them', async () => {
    const { upQueries } = await app.test.owner.driver.createSchemaBuilder().log();
    const own = upQueries
      .map(({ query }) => query)
      .filter((query) => /organisation"|"account"|"session"/.test(query) && !query.startsWith('DROP TABLE'));
    expect(own).toEqual([]);
  });
});
