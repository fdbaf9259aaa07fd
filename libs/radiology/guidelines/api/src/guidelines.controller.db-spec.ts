import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { GuidelinesModule } from './guidelines.module';

describe('/api/guidelines, /api/growth, /api/risk', () => {
  let app: TestApplication;
  let reader: string;
  let guest: string;

  beforeAll(async () => {
    app = await startTestApplication({
      roles: { admin: ['reports:read'], guest: [] },
      migrations: platformMigrations,
      modules: [GuidelinesModule],
    });
    [reader = '', guest = ''] = await Promise.all(['admin@one.test', 'guest@one.test'].map((email) => app.signIn(email)));
  }, 60_000);
  afterAll(() => app.close());

  const post = (path: string, body: object, token = reader) => app.call({ method: 'POST', url: `/api/${path}`, token, body });
  const evaluate = (guideline: string, input: object) => post('guidelines/evaluate', { guideline, input });

  it('is closed to those without the permission', async () => {
    expect((await post('growth', { priorMm: 6, currentMm: 8, intervalDays: 90 }, guest)).statusCode).toBe(403);
    expect((await app.call({ url: '/api/guidelines' })).statusCode).toBe(401);
  });

  it('answers a cell with its citation in the shape of the contract', async () => {
    const answer = await evaluate('fleischner_2017', { density: 'solid', meanMm: 7 });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      applicable: true,
      roundedMm: 7,
      code: 'CT',
      firstFollowupMonths: [6, 12],
      then: 'consider CT at 18-24 months',
      citation: { table: 'Solid nodules', version: '2017.1', checked: 'two_sources' },
      inputsUsed: { density: 'solid', meanMm: 7, risk: 'low' },
      assumed: expect.arrayContaining(['risk']) as unknown,
    });
    expect((await evaluate('lung_rads_v2022', { density: 'solid', meanMm: 16 })).json()).toMatchObject({
      category: '4B',
      followupMonths: null,
      management: 'diagnostic CT, PET/CT if >=8 mm solid, tissue sampling and/or referral',
    });
  });

  it('answers in Chinese when asked', async () => {
    const body = { guideline: 'lung_rads_2022', input: { density: 'solid', meanMm: 7 }, language: 'zh' };
    expect((await post('guidelines/evaluate', body)).json()).toMatchObject({ management: '6个月复查低剂量CT' });
  });

  it('asks for the solid part', async () => {
    const answer = (await evaluate('lung_rads_2022', { density: 'part_solid', meanMm: 10 })).json<Record<string, unknown>>();
    expect(answer).toMatchObject({ applicable: false, reason: 'missing_input', missing: ['solidMm'] });
    expect(answer).not.toHaveProperty('category');
  });

  it.each([
    [{ guideline: 'li_rads', input: {} }, 'guideline'],
    [{ guideline: 'fleischner_2017', input: { density: 'solid', meanMm: -3 } }, 'input.meanMm'],
    [{ guideline: 'fleischner_2017', input: { density: 'solid', meanMm: 7, immunosupressed: true } }, 'input.immunosupressed'],
    [{ guideline: 'fleischner_2017', input: [1] }, 'input'],
    [{ guideline: 'fleischner_2017' }, 'input'],
  ])('refuses %j by naming the field', async (body, path) => {
    const answer = await post('guidelines/evaluate', body);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toContain(path);
  });

  it('lists every guideline with how far it was checked', async () => {
    const { items } = (await app.call({ url: '/api/guidelines', token: reader })).json<{ items: { id: string; checked: string }[] }>();
    expect(items.map(({ id, checked }) => [id, checked])).toEqual([
      ['fleischner_2017', 'two_sources'],
      ['lung_rads_2022', 'two_sources'],
      ['ti_rads_2017', 'one_source'],
      ['bi_rads', 'one_source'],
    ]);
  });

  it('computes growth and risk, and refuses nonsense', async () => {
    expect((await post('growth', { priorMm: 8, currentMm: 9.6, intervalDays: 300 })).json()).toMatchObject({
      vdtDays: 380.2,
      btsVdtClass: '<400',
    });
    expect((await post('growth', { priorMm: 0, currentMm: 9.6, intervalDays: 300 })).statusCode).toBe(400);
    const risk = await post('risk', { age: 62, diameterMm: 10, spiculation: 0, famCancer: 0, calcification: 0, smoothBorder: 0 });
    expect(risk.json()).toMatchObject({ peking: 0.6271, mayo: null, brock: null });
    expect((await post('risk', { age: 62, diametreMm: 10 })).statusCode).toBe(400);
  });
});
