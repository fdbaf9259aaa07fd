import { Controller, Get, Module } from '@nestjs/common';
import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, TEST_PASSWORD, type TestApplication } from './testing';

@Controller('undeclared')
class UndeclaredController {
  @Get()
  open(): string {
    return 'open';
  }
}

@Module({ controllers: [UndeclaredController] })
class UndeclaredModule {}

describe('The guard of every route', () => {
  let app: TestApplication;
  let cookies: Record<string, string>;
  let otherCsrf: string;
  const cookiesOf = async (email: string) => {
    const answer = await app.call({ method: 'POST', url: '/api/auth/login', body: { email, password: TEST_PASSWORD } });
    return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
  };
  /** Unlocks an account that does not exist: 404 is what comes behind the guard. */
  const post = (headers: Record<string, string>) =>
    app.call({ method: 'POST', url: '/api/users/01900000-0000-7000-8000-000000000000/unlock', headers: { host: 'desk.test', ...headers } });
  const sent = (csrf: string, session = cookies['trivium_education'] ?? '') => ({
    cookie: `trivium_education=${session}; trivium_education_csrf=${csrf}`,
  });

  beforeAll(async () => {
    app = await startTestApplication({ roles: { teacher: [] }, migrations: platformMigrations, modules: [UndeclaredModule] });
    cookies = await cookiesOf('admin@one.test');
    otherCsrf = (await cookiesOf('teacher@one.test'))['trivium_education_csrf'] ?? '';
  }, 60_000);
  afterAll(() => app.close());

  it('lets a page of ours through', async () => {
    const csrf = cookies['trivium_education_csrf'] ?? '';
    const answer = await post({ ...sent(csrf), 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin', origin: 'http://desk.test' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'ACCOUNT_NOT_FOUND']);
  });

  it.each<[string, (csrf: string) => Record<string, string>]>([
    ['no header', (csrf) => sent(csrf)],
    ['no CSRF cookie', (csrf) => ({ cookie: `trivium_education=${cookies['trivium_education']}`, 'x-csrf-token': csrf })],
    ['header and cookie agree but belong to another session', () => ({ ...sent(otherCsrf), 'x-csrf-token': otherCsrf })],
    ['another site', (csrf) => ({ ...sent(csrf), 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' })],
    ['a neighbour on the same host', (csrf) => ({ ...sent(csrf), 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' })],
    ['another origin', (csrf) => ({ ...sent(csrf), 'x-csrf-token': csrf, origin: 'http://desk.test:4102' })],
    ['the origin of a sandbox', (csrf) => ({ ...sent(csrf), 'x-csrf-token': csrf, origin: 'null' })],
  ])('refuses a change by cookie with %s', async (_, headers) => {
    const answer = await post(headers(cookies['trivium_education_csrf'] ?? ''));
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'AUTH_CSRF']);
  });

  it('asks no CSRF token of a reader, nor of a bearer', async () => {
    expect((await app.call({ url: '/api/users', headers: sent('') })).statusCode).toBe(200);
    const token = await app.signIn('admin@one.test');
    expect((await post({ authorization: `Bearer ${token}` })).statusCode).toBe(404);
  });

  it('takes a cookie only as a cookie and a bearer token only as a bearer', async () => {
    expect((await app.call({ url: '/api/auth/me', token: cookies['trivium_education'] })).statusCode).toBe(401);
    const token = await app.signIn('admin@one.test');
    expect((await app.call({ url: '/api/auth/me', headers: sent('', token) })).statusCode).toBe(401);
  });

  it('lets no other page sign a visitor in', async () => {
    const answer = await app.call({
      method: 'POST',
      url: '/api/auth/login',
      body: { email: 'admin@one.test', password: TEST_PASSWORD },
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('closes a route without a permission and says so in the log', async () => {
    const answer = await app.call({ url: '/api/undeclared', token: await app.signIn('admin@one.test') });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'AUTH_ROUTE_UNDECLARED']);
    expect(app.log()).toContain('UndeclaredController.open');
  });
});
