import { platformMigrations } from '@trivium/migrations/platform';
import { RECOGNISED_FOR_MS } from '../recognised-callers';
import { startTestApplication, type TestApplication } from '../testing';

const MINUTES_A_DAY = 24 * 60;
/** Another process's changes are seen by then. */
const MINUTES_REMEMBERED = RECOGNISED_FOR_MS / 60_000;

describe('API keys', () => {
  let app: TestApplication;
  let admin: string;
  let teacher: string;

  beforeAll(async () => {
    app = await startTestApplication({ roles: { teacher: ['users:read'] }, migrations: platformMigrations });
    [admin, teacher] = [await app.signIn('admin@one.test'), await app.signIn('teacher@one.test')];
  }, 60_000);
  afterAll(() => app.close());

  async function keyOf(token: string, body: object = {}) {
    const answer = await app.call({
      method: 'POST',
      url: '/api/api-keys',
      token,
      body: { name: 'script', permissions: ['users:read'], ...body },
    });
    return { status: answer.statusCode, ...answer.json<{ id: string; token: string; code?: string }>() };
  }
  const get = async (url: string, token: string) => {
    const answer = await app.call({ url, token });
    return { status: answer.statusCode, ...answer.json<{ code?: string }>() };
  };

  it('opens what was chosen for it, and says when it was used', async () => {
    const { token, id } = await keyOf(admin);
    expect(token).toMatch(/^tvk_[0-9a-f]{32}\.[\w-]{43}$/);
    expect((await get('/api/users', token)).status).toBe(200);
    const list = (await app.call({ url: '/api/api-keys', token: admin })).json<{ items: { id: string; lastUsedAt: string | null }[] }>();
    expect(list.items.find((key) => key.id === id)).toMatchObject({ name: 'script', lastUsedAt: expect.any(String) as string });
    expect(JSON.stringify(list)).not.toContain(token.slice(40));
  });

  it('opens nothing else, above all no account and no further key', async () => {
    const { token } = await keyOf(admin);
    for (const url of ['/api/audit', '/api/auth/me', '/api/api-keys'])
      expect(await get(url, token)).toMatchObject({ status: 403, code: 'AUTH_KEY_FORBIDDEN' });
    expect(await keyOf(token)).toMatchObject({ status: 403, code: 'AUTH_KEY_FORBIDDEN' });
  });

  it('cannot have more than its owner, also when the owner loses a role later', async () => {
    expect(await keyOf(teacher, { permissions: ['users:write'] })).toMatchObject({ status: 403, code: 'API_KEY_PERMISSION_MISSING' });
    const { token } = await keyOf(teacher);
    expect((await get('/api/users', token)).status).toBe(200);
    await app.test.owner.query(`UPDATE account SET roles = '{}' WHERE email = 'teacher@one.test'`);
    app.clock.advance(MINUTES_REMEMBERED);
    expect((await get('/api/users', token)).status).toBe(403);
    await app.test.owner.query(`UPDATE account SET roles = '{teacher}' WHERE email = 'teacher@one.test'`);
    app.clock.advance(MINUTES_REMEMBERED);
  });

  it('ends when it is revoked, by its owner alone', async () => {
    const { token, id } = await keyOf(admin);
    for (const stranger of [teacher, await app.signIn('admin@two.test')])
      expect((await app.call({ method: 'DELETE', url: `/api/api-keys/${id}`, token: stranger })).statusCode).toBe(404);
    expect((await app.call({ method: 'DELETE', url: `/api/api-keys/${id}`, token: admin })).statusCode).toBe(204);
    expect((await get('/api/users', token)).status).toBe(401);
  });

  it('ends with its time and with its owner’s account', async () => {
    const { token } = await keyOf(teacher, { expiresInDays: 1 });
    await app.test.owner.query(`UPDATE account SET is_active = false WHERE email = 'teacher@one.test'`);
    expect(await get('/api/users', token)).toMatchObject({ status: 401, code: 'AUTH_EXPIRED' });
    await app.test.owner.query(`UPDATE account SET is_active = true WHERE email = 'teacher@one.test'`);
    expect((await get('/api/users', token)).status).toBe(200);
    app.clock.advance(MINUTES_A_DAY);
    expect(await get('/api/users', token)).toMatchObject({ status: 401, code: 'AUTH_EXPIRED' });
    admin = await app.signIn('admin@one.test');
  });

  it.each(['tvk_', 'tvk_x', `tvk_${'0'.repeat(32)}.${'A'.repeat(43)}`])('is no key: %s', async (token) => {
    expect(await get('/api/users', token)).toMatchObject({ status: 401 });
  });

  it('is one of fifty at most', async () => {
    const made = await Promise.all(Array.from({ length: 55 }, () => keyOf(admin)));
    expect(made.filter(({ status }) => status === 409).length).toBeGreaterThanOrEqual(5);
    expect(
      (await app.test.owner.query(
        'SELECT max(n)::int AS most FROM (SELECT count(*) AS n FROM api_key GROUP BY account_id) AS keys',
      )) as unknown,
    ).toEqual([{ most: 50 }]);
  });
});
