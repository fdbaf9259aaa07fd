import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { FindingsModule } from './findings.module';

describe('/api/findings/extract', () => {
  let app: TestApplication;
  let reader: string;
  let guest: string;

  beforeAll(async () => {
    app = await startTestApplication({
      roles: { admin: ['reports:read'], guest: [] },
      migrations: platformMigrations,
      modules: [FindingsModule],
    });
    [reader = '', guest = ''] = await Promise.all(['admin@one.test', 'guest@one.test'].map((email) => app.signIn(email)));
  }, 60_000);
  afterAll(() => app.close());

  const extract = (body: object, token = reader) => app.call({ method: 'POST', url: '/api/findings/extract', token, body });

  it('is closed to those without the permission', async () => {
    expect((await extract({ text: 'Lungs clear.' }, guest)).statusCode).toBe(403);
    expect((await app.call({ method: 'POST', url: '/api/findings/extract', body: { text: 'Lungs clear.' } })).statusCode).toBe(401);
  });

  it('answers findings and denials in the shape of the contract', async () => {
    const answer = await extract({ text: '左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。左侧胸腔未见积液。' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      language: 'zh',
      findings: [
        {
          type: 'nodule',
          laterality: 'left',
          lobe: 'LUL',
          sizeMm: [12],
          density: 'ground_glass',
          margin: ['spiculated'],
          certainty: 'definite',
        },
      ],
      negatives: ['pleural_effusion:left'],
    });
    expect(answer.json<{ findings: { span: [number, number] }[] }>().findings[0]?.span[0]).toBe(0);
  });

  it.each([
    ['nothing', {}],
    ['no text', { text: '' }],
    ['blanks', { text: ' \n\t' }],
    ['a number', { text: 5 }],
    ['another language', { text: 'Poumons clairs.', language: 'fr' }],
    ['a text without end', { text: '结'.repeat(200_001) }],
  ])('refuses %s with a problem, and never fails', async (_, body) => {
    const answer = await extract(body);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json()).toMatchObject({ code: expect.any(String) as unknown });
  });

  it.each(['\u0000 12 mm', '<script>alert(1)</script> nodule 5 mm', '\ud800 结节', 'RUL nodule 8 mm 右肺上叶结节5毫米'])(
    'reads hostile text without failing: %j',
    async (text) => expect((await extract({ text })).statusCode).toBe(200),
  );
});
