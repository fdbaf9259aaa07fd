import { platformMigrations } from '@trivium/migrations/platform';
import type { UserId } from '@trivium/shared/kernel';
import { AccountsService } from './index';
import { RECOGNISED_FOR_MS } from './recognised-callers';
import { FIRST_ORGANISATION, startTestApplication, TEST_PASSWORD, type TestApplication } from './testing';

describe('A token that was recognised a moment ago', () => {
  let app: TestApplication;
  let admin: string;

  beforeAll(async () => {
    app = await startTestApplication({ roles: { teacher: ['users:read'], student: [] }, migrations: platformMigrations });
    admin = await app.signIn('admin@one.test');
  }, 60_000);
  afterAll(() => app.close());

  const statusOf = async (token: string, url = '/api/users') => (await app.call({ url, token })).statusCode;
  const idOf = async (email: string, token = admin) =>
    (await app.call({ url: `/api/users?q=${email}`, token })).json<{ items: { id: UserId }[] }>().items[0]?.id ?? ('' as UserId);
  const change = (id: string, body: object) => app.call({ method: 'PATCH', url: `/api/users/${id}`, token: admin, body });
  const keyOf = async (token: string) => {
    const body = { name: 'script', permissions: ['users:read'] };
    return (await app.call({ method: 'POST', url: '/api/api-keys', token, body })).json<{ id: string; token: string }>();
  };
  const newTeacher = async (email: string) => {
    const body = { email, displayName: 'T', roles: ['teacher'], password: TEST_PASSWORD };
    return (await app.call({ method: 'POST', url: '/api/users', token: admin, body })).json<{ id: UserId }>().id;
  };

  it('is refused at once after signing out, with the cookie of the same sign-in', async () => {
    const body = { email: 'teacher@one.test', password: TEST_PASSWORD };
    const signedIn = await app.call({ method: 'POST', url: '/api/auth/login', body });
    const token = signedIn.json<{ accessToken: string }>().accessToken;
    const cookie = [signedIn.headers['set-cookie']].flat().join(';');
    const byCookie = async () => (await app.call({ url: '/api/users', headers: { cookie } })).statusCode;
    expect([await statusOf(token), await byCookie()]).toEqual([200, 200]);
    expect((await app.call({ method: 'POST', url: '/api/auth/logout', token })).statusCode).toBe(204);
    expect([await statusOf(token), await byCookie()]).toEqual([401, 401]);
  });

  it('is refused at once when its key is revoked; the owner’s session is not', async () => {
    const teacher = await app.signIn('teacher@one.test');
    const { id, token } = await keyOf(teacher);
    expect([await statusOf(token), await statusOf(teacher)]).toEqual([200, 200]);
    expect((await app.call({ method: 'DELETE', url: `/api/api-keys/${id}`, token: teacher })).statusCode).toBe(204);
    expect([await statusOf(token), await statusOf(teacher)]).toEqual([401, 200]);
  });

  it('opens at once no more than the roles that its owner has now', async () => {
    const id = await newTeacher('roles@one.test');
    const session = await app.signIn('roles@one.test');
    const { token: key } = await keyOf(session);
    expect([await statusOf(session), await statusOf(key)]).toEqual([200, 200]);
    expect((await change(id, { roles: ['student'] })).statusCode).toBe(200);
    expect([await statusOf(session), await statusOf(key)]).toEqual([403, 403]);
    expect((await change(id, { roles: ['teacher'] })).statusCode).toBe(200);
    expect([await statusOf(session), await statusOf(key)]).toEqual([200, 200]);
  });

  it('is refused at once after a deactivation and after a new password of an administrator’s', async () => {
    const id = await newTeacher('leaving@one.test');
    for (const end of [
      () => change(id, { isActive: false }),
      () => app.call({ method: 'POST', url: `/api/users/${id}/reset-password`, token: admin }),
    ]) {
      const session = await app.signIn('leaving@one.test');
      const { token: key } = await keyOf(session);
      expect([await statusOf(session), await statusOf(key)]).toEqual([200, 200]);
      expect((await end()).statusCode).toBeLessThan(300);
      expect([await statusOf(session), await statusOf(key)]).toEqual([401, 401]);
      await change(id, { isActive: true });
    }
  });

  it('ends the other sign-ins at once when the person chooses another password', async () => {
    await newTeacher('careful@one.test');
    const [own, other] = [await app.signIn('careful@one.test'), await app.signIn('careful@one.test')];
    expect([await statusOf(own), await statusOf(other)]).toEqual([200, 200]);
    const body = { currentPassword: TEST_PASSWORD, newPassword: 'quite another one' };
    expect((await app.call({ method: 'POST', url: '/api/auth/password', token: own, body })).statusCode).toBe(204);
    expect([await statusOf(own), await statusOf(other)]).toEqual([200, 401]);
  });

  it('is refused at once when the person is erased, as soon as the erasure begins', async () => {
    const id = await newTeacher('erased@one.test');
    const accounts = app.application.get(AccountsService);
    const session = await app.signIn('erased@one.test');
    const { token: key } = await keyOf(session);
    expect([await statusOf(session), await statusOf(key)]).toEqual([200, 200]);
    await app.test.database.inOrganisation(FIRST_ORGANISATION, () => accounts.closeForErasure(FIRST_ORGANISATION, id));
    expect([await statusOf(session), await statusOf(key)]).toEqual([401, 401]);
    const gone = await newTeacher('gone@one.test');
    const another = await app.signIn('gone@one.test');
    expect(await statusOf(another)).toBe(200);
    await accounts.remove(FIRST_ORGANISATION, gone);
    expect(await statusOf(another)).toBe(401);
  });

  it('still holds when the change was taken back', async () => {
    const id = await newTeacher('spared@one.test');
    const session = await app.signIn('spared@one.test');
    expect(await statusOf(session)).toBe(200);
    const failing = app.test.database.inOrganisation(FIRST_ORGANISATION, async () => {
      await app.application.get(AccountsService).closeForErasure(FIRST_ORGANISATION, id);
      throw new Error('something else failed');
    });
    await expect(failing).rejects.toThrow('something else failed');
    expect(await statusOf(session)).toBe(200);
  });

  it('is of its organisation alone: the same token under another one’s name opens nothing', async () => {
    const [one, two] = [await app.signIn('teacher@one.test'), await app.signIn('teacher@two.test')];
    expect([await statusOf(one), await statusOf(two)]).toEqual([200, 200]);
    const forged = `${two.split('.')[0]}.${one.split('.')[1]}`;
    expect(await statusOf(forged)).toBe(401);
    expect((await app.call({ url: '/api/users', token: two })).body).not.toContain('@one.test');
    await app.call({ method: 'POST', url: '/api/auth/logout', token: one });
    expect([await statusOf(one), await statusOf(two)]).toEqual([401, 200]);
  });

  it('hears of what another process changed within the time that it is remembered', async () => {
    const id = await newTeacher('elsewhere@one.test');
    const session = await app.signIn('elsewhere@one.test');
    expect(await statusOf(session)).toBe(200);
    await app.test.owner.query('UPDATE session SET revoked_at = now() WHERE account_id = $1', [id]);
    app.clock.advance((RECOGNISED_FOR_MS - 1_000) / 60_000);
    expect(await statusOf(session)).toBe(200);
    app.clock.advance(1_000 / 60_000);
    expect(await statusOf(session)).toBe(401);
  });

  it('does not outlive its own time', async () => {
    const session = await app.signIn('teacher@one.test');
    expect(await statusOf(session)).toBe(200);
    const key = await keyOf(session);
    expect(await statusOf(key.token)).toBe(200);
    app.clock.advance(12 * 60);
    expect([await statusOf(session), await statusOf(key.token)]).toEqual([401, 200]);
    admin = await app.signIn('admin@one.test');
    expect(await idOf('teacher')).not.toBe('');
  });
});
