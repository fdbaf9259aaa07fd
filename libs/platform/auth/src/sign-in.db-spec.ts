import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, TEST_PASSWORD, type TestApplication } from './testing';

const LOGIN = { method: 'POST', url: '/api/auth/login' } as const;
const ME = { url: '/api/auth/me' } as const;

describe('Signing in', () => {
  let app: TestApplication;
  const login = (email: string, password = TEST_PASSWORD, headers: Record<string, string> = {}) =>
    app.call({ ...LOGIN, body: { email, password }, headers });
  const codeOf = (answer: Awaited<ReturnType<typeof login>>) => [answer.statusCode, answer.json<{ code: string }>().code];
  const actions = async () =>
    (
      (await app.test.owner.query(`SELECT action FROM audit_record WHERE organisation_id = $1 ORDER BY sequence`, [
        FIRST_ORGANISATION,
      ])) as { action: string }[]
    ).map((row) => row.action);

  beforeAll(async () => {
    const names = ['teacher', 'locked', 'parallel', 'changer', 'idle', 'leaver', 'closed'];
    app = await startTestApplication({ roles: Object.fromEntries(names.map((name) => [name, []])), migrations: platformMigrations });
  }, 60_000);
  afterAll(() => app.close());

  it('answers as the contract says, whatever the case of the address', async () => {
    const answer = await login(' Teacher@One.test ');
    expect(answer.json()).toMatchObject({
      accessToken: expect.stringMatching(/^[0-9a-f]{32}\.[\w-]{43}$/),
      expiresAt: '2026-03-01T20:00:00.000Z',
      user: { email: 'teacher@one.test', roles: ['teacher'], organisation: { id: FIRST_ORGANISATION, name: 'Organisation one' } },
      mustChangePassword: false,
    });
    const cookies = [answer.headers['set-cookie']].flat().join('\n');
    expect(cookies).toMatch(/^trivium_education=[^;]+;.*HttpOnly; SameSite=Strict/m);
    expect(cookies).toMatch(/^trivium_education_csrf=(?!.*HttpOnly)/m);
    expect(cookies).toContain('Path=/');
  });

  it('keeps no token and no password in the database, and no address in the log', async () => {
    const token = await app.signIn('teacher@one.test');
    const kept = JSON.stringify([
      await app.test.owner.query('SELECT * FROM session'),
      await app.test.owner.query('SELECT * FROM account'),
      await app.test.owner.query('SELECT * FROM audit_record'),
    ]);
    expect(kept).not.toContain(token.split('.')[1]);
    expect(kept).not.toContain(TEST_PASSWORD);
    expect(app.log()).not.toContain('@one.test');
    expect(JSON.stringify(await app.test.owner.query('SELECT details FROM audit_record'))).not.toContain('one.test');
  });

  it('says the same for an unknown address and a wrong password', async () => {
    const [unknown, wrong] = [await login('nobody@one.test'), await login('teacher@one.test', 'wrong password')];
    const told = (answer: typeof unknown) => ({ ...answer.json<Record<string, unknown>>(), errorId: '' });
    expect(told(unknown)).toEqual(told(wrong));
    expect(codeOf(wrong)).toEqual([401, 'AUTH_FAILED']);
  });

  it('pauses after five failures, does not confirm the right password meanwhile, then doubles the pause', async () => {
    for (let attempt = 0; attempt < 5; attempt++) await login('locked@one.test', 'wrong password');
    expect(codeOf(await login('locked@one.test'))).toEqual([401, 'AUTH_FAILED']);
    app.clock.advance(15.1);
    expect(codeOf(await login('locked@one.test', 'wrong password'))).toEqual([401, 'AUTH_FAILED']);
    app.clock.advance(15.1);
    expect(codeOf(await login('locked@one.test'))).toEqual([401, 'AUTH_FAILED']);
    app.clock.advance(15);
    expect((await login('locked@one.test')).statusCode).toBe(200);
    expect((await actions()).filter((action) => action === 'auth.locked')).toHaveLength(2);
    expect(await actions()).toContain('auth.refused_while_locked');
  });

  it('does not let 12 guesses at once past the fifth failure', async () => {
    const guesses = Array.from({ length: 12 }, () => login('parallel@one.test', 'wrong password'));
    await Promise.all(guesses);
    const [row] = (await app.test.owner.query(`SELECT failed_attempts FROM account WHERE email = 'parallel@one.test'`)) as {
      failed_attempts: number;
    }[];
    expect(row?.failed_attempts).toBe(5);
    expect(codeOf(await login('parallel@one.test'))).toEqual([401, 'AUTH_FAILED']);
  });

  it('takes ten attempts a minute from one address', async () => {
    const headers = { 'x-test-address': '10.9.9.9' };
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) statuses.push((await login('nobody@one.test', 'x', headers)).statusCode);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it('ends a session after two idle hours, and after twelve in any case', async () => {
    const token = await app.signIn('idle@one.test');
    for (let hours = 0; hours < 11.5; hours += 1.9) {
      expect((await app.call({ ...ME, token })).statusCode).toBe(200);
      app.clock.advance(1.9 * 60);
    }
    expect(codeOf(await app.call({ ...ME, token }))).toEqual([401, 'AUTH_EXPIRED']);
    const idle = await app.signIn('idle@one.test');
    app.clock.advance(121);
    expect(codeOf(await app.call({ ...ME, token: idle }))).toEqual([401, 'AUTH_EXPIRED']);
  });

  it.each([
    ['none', undefined, 'AUTH_REQUIRED'],
    ['rubbish', 'Bearer rubbish', 'AUTH_REQUIRED'],
    ['one that was never given out', `Bearer ${'0'.repeat(32)}.${'a'.repeat(43)}`, 'AUTH_REQUIRED'],
    ['another scheme', 'Basic YTpi', 'AUTH_REQUIRED'],
  ])('refuses a token: %s', async (_, authorization, code) => {
    expect(codeOf(await app.call({ ...ME, headers: authorization === undefined ? {} : { authorization } }))).toEqual([401, code]);
  });

  it('does not find a token under the name of another organisation', async () => {
    const [, secret] = (await app.signIn('teacher@one.test')).split('.');
    expect(codeOf(await app.call({ ...ME, token: `000000000000700080000000000000b2.${secret}` }))).toEqual([401, 'AUTH_REQUIRED']);
  });

  it('signs out of both sessions of the sign-in', async () => {
    const answer = await login('leaver@one.test');
    const token = answer.json<{ accessToken: string }>().accessToken;
    const cookie = answer.cookies.find(({ name }) => name === 'trivium_education')?.value ?? '';
    expect((await app.call({ ...ME, headers: { cookie: `trivium_education=${cookie}` } })).statusCode).toBe(200);
    expect((await app.call({ method: 'POST', url: '/api/auth/logout', token })).statusCode).toBe(204);
    expect(codeOf(await app.call({ ...ME, token }))).toEqual([401, 'AUTH_EXPIRED']);
    expect(codeOf(await app.call({ ...ME, headers: { cookie: `trivium_education=${cookie}` } }))).toEqual([401, 'AUTH_EXPIRED']);
  });

  it('changes the own password and ends the other sign-ins only', async () => {
    const [other, own] = [await app.signIn('changer@one.test'), await app.signIn('changer@one.test')];
    const change = (currentPassword: string, newPassword: string) =>
      app.call({ method: 'POST', url: '/api/auth/password', token: own, body: { currentPassword, newPassword } });
    expect(codeOf(await change('not the one', 'a better password'))).toEqual([403, 'AUTH_PASSWORD_WRONG']);
    expect(codeOf(await change(TEST_PASSWORD, 'short'))).toEqual([422, 'PASSWORD_TOO_SHORT']);
    expect((await change(TEST_PASSWORD, 'a better password')).statusCode).toBe(204);
    expect((await app.call({ ...ME, token: own })).statusCode).toBe(200);
    expect(codeOf(await app.call({ ...ME, token: other }))).toEqual([401, 'AUTH_EXPIRED']);
    expect((await login('changer@one.test')).statusCode).toBe(401);
    expect((await login('changer@one.test', 'a better password')).statusCode).toBe(200);
  });
});
