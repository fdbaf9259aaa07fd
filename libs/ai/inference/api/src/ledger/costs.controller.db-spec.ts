import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, SECOND_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { InferenceModule } from '../inference.module';
import { BudgetedCallLedger } from './budgeted-call-ledger';
import type { BudgetsResponse, CostEstimate, UsageResponse } from './dto/costs.dto';
import { callOf, outcomeOf } from './test-ledger';

const DAY = '2026-11-25';

describe('/api/inference', () => {
  let app: TestApplication;
  let admin: string;
  let adminOfTwo: string;
  let analyst: string;
  let analystId: UserId;
  let foreignerId: UserId;

  beforeAll(async () => {
    app = await startTestApplication({
      roles: { admin: ['inference:manage'], analyst: [] },
      migrations: [...platformMigrations, ...aiMigrations],
      modules: [InferenceModule.register({ modelEndpoints: [], secretKey: 's'.repeat(40) })],
    });
    [admin, adminOfTwo, analyst] = [
      await app.signIn('admin@one.test'),
      await app.signIn('admin@two.test'),
      await app.signIn('analyst@one.test'),
    ];
    [analystId, foreignerId] = [await idOf(analyst), await idOf(adminOfTwo)];
  }, 60_000);
  afterAll(() => app.close());

  const idOf = async (token: string) => (await app.call({ url: '/api/auth/me', token })).json<{ user: { id: UserId } }>().user.id;
  const usage = (query: string, token = admin) => app.call({ url: `/api/inference/usage?${query}`, token });
  const budgets = async (token = admin) => (await app.call({ url: '/api/inference/budgets', token })).json<BudgetsResponse>().budgets;
  const save = (body: unknown, token = admin) => app.call({ method: 'PUT', url: '/api/inference/budgets', token, body });
  const estimate = (body: unknown, token: string | undefined = analyst) =>
    app.call({ method: 'POST', url: '/api/inference/estimate', token, body });
  const book = async (organisationId: OrganisationId, change: Parameters<typeof callOf>[0] = {}, code = 'answered') => {
    const ledger = app.application.get(BudgetedCallLedger, { strict: false });
    const reservation = await ledger.reserve(callOf({ organisationId, userId: analystId, ...change }));
    await ledger.settle(reservation, outcomeOf({}, { code }));
  };

  it('is closed to other roles, but for the estimate', async () => {
    for (const answer of [await usage(`from=${DAY}&to=${DAY}`, analyst), await save({ budgets: [] }, analyst)])
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'AUTH_FORBIDDEN']);
    expect((await app.call({ url: '/api/inference/budgets', token: analyst })).statusCode).toBe(403);
    expect((await estimate({ model: 'deepseek-flash', text: 'Hello' })).statusCode).toBe(200);
    expect(
      (await app.call({ method: 'POST', url: '/api/inference/estimate', body: { model: 'deepseek-flash', text: '' } })).statusCode,
    ).toBe(401);
  });

  it('sums calls up by model, user and day, each organisation its own', async () => {
    await book(FIRST_ORGANISATION, { at: new Date('2026-11-25T23:59:59.999Z') });
    await book(FIRST_ORGANISATION, { at: new Date('2026-11-26T00:00:00Z') });
    await book(FIRST_ORGANISATION, { model: 'of-a-provider-nobody-knows', userId: undefined }, 'INFERENCE_STREAM_BROKEN');
    await book(SECOND_ORGANISATION, { userId: undefined });
    const byModel = (await usage(`from=${DAY}&to=2026-11-26&by=model`)).json<UsageResponse>();
    expect(
      byModel.rows.map(({ key, calls, failedCalls, costMicroUsd, unpricedCalls }) => [
        key,
        calls,
        failedCalls,
        costMicroUsd,
        unpricedCalls,
      ]),
    ).toEqual([
      ['deepseek-flash', 2, 0, 2_000, 0],
      ['of-a-provider-nobody-knows', 1, 1, 0, 1],
    ]);
    expect(byModel.total).toEqual({
      calls: 3,
      failedCalls: 1,
      costMicroUsd: 2_000,
      unpricedCalls: 1,
      promptTokens: 4_500,
      cacheHitTokens: 0,
      cacheMissTokens: 4_500,
      completionTokens: 3_873,
      reasoningTokens: 0,
    });
    const byUser = (await usage(`from=${DAY}&to=2026-11-26&by=user`)).json<UsageResponse>();
    expect(byUser.rows.map(({ key, label, calls }) => [key, label, calls])).toEqual([
      [analystId, 'analyst of one', 2],
      [null, null, 1],
    ]);
    const byDay = (await usage(`from=${DAY}&to=2026-11-26`)).json<UsageResponse>();
    expect(byDay.rows.map(({ key, calls }) => [key, calls])).toEqual([
      [DAY, 2],
      ['2026-11-26', 1],
    ]);
    // The last day is included, the one after it not.
    expect((await usage(`from=${DAY}&to=${DAY}`)).json<UsageResponse>().total.calls).toBe(2);
    expect((await usage(`from=${DAY}&to=${DAY}`, adminOfTwo)).json<UsageResponse>().total.calls).toBe(1);
  });

  it.each([
    ['from=2026-11-26&to=2026-11-25', 'INFERENCE_USAGE_RANGE'],
    ['from=2025-11-25&to=2026-11-26', 'INFERENCE_USAGE_RANGE'],
    ['from=2026-02-30&to=2026-03-01', 'VALIDATION_FAILED'],
    ['from=2026-11-25&to=2026-11-25&by=organisation_id', 'VALIDATION_FAILED'],
  ])('refuses usage?%s', async (query, code) => {
    const answer = await usage(query);
    expect(answer.json<{ code: string }>().code).toBe(code);
  });

  it('keeps budgets, counts what is used of them, and writes who changed them down', async () => {
    const body = {
      budgets: [
        { scope: 'organisation', period: 'month', limitMicroUsd: 5_000_000 },
        { scope: 'user', period: 'day', limitMicroUsd: 1_000 },
        { scope: 'user', userId: analystId.toUpperCase(), period: 'day', limitMicroUsd: 0 },
      ],
    };
    const answer = await save(body);
    expect(answer.statusCode).toBe(200);
    // The clock of the test application stands at 1 March 2026.
    expect(answer.json()).toEqual({
      budgets: [
        {
          scope: 'organisation',
          userId: null,
          period: 'month',
          limitMicroUsd: 5_000_000,
          spentMicroUsd: 0,
          reservedMicroUsd: 0,
          resetsOn: '2026-04-01',
        },
        {
          scope: 'user',
          userId: null,
          period: 'day',
          limitMicroUsd: 1_000,
          spentMicroUsd: null,
          reservedMicroUsd: null,
          resetsOn: '2026-03-02',
        },
        {
          scope: 'user',
          userId: analystId,
          period: 'day',
          limitMicroUsd: 0,
          spentMicroUsd: 0,
          reservedMicroUsd: 0,
          resetsOn: '2026-03-02',
        },
      ],
    });
    expect(await budgets(adminOfTwo)).toEqual([]);
    await expect(book(FIRST_ORGANISATION)).rejects.toThrow('INFERENCE_BUDGET_EXHAUSTED');
    const audit = (await app.call({ url: '/api/audit?action=inference-budgets.changed', token: admin })).json<{
      items: { details: { budgets: unknown[] } }[];
    }>();
    expect(audit.items.map(({ details }) => details.budgets.length)).toEqual([3]);
    expect((await save({ budgets: [] })).json()).toEqual({ budgets: [] });
    await book(FIRST_ORGANISATION);
  });

  it.each([
    ['a negative limit', { scope: 'organisation', period: 'day', limitMicroUsd: -1 }],
    ['a huge limit', { scope: 'organisation', period: 'day', limitMicroUsd: 1e300 }],
    ['no whole number', { scope: 'organisation', period: 'day', limitMicroUsd: 0.5 }],
    // NaN and infinity are null in JSON.
    ['no number', { scope: 'organisation', period: 'day', limitMicroUsd: Number.NaN }],
    ['another period', { scope: 'organisation', period: 'year', limitMicroUsd: 1 }],
    [
      'a user of the organisation’s budget',
      { scope: 'organisation', userId: '00000000-0000-7000-8000-0000000000c1', period: 'day', limitMicroUsd: 1 },
    ],
    ['a user id that is none', { scope: 'user', userId: `'; drop table account; --`, period: 'day', limitMicroUsd: 1 }],
  ])('refuses a budget with %s, and changes none', async (_, budget) => {
    await save({ budgets: [{ scope: 'organisation', period: 'day', limitMicroUsd: 7 }] });
    const answer = await save({ budgets: [budget] });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect((await budgets()).map(({ limitMicroUsd }) => limitMicroUsd)).toEqual([7]);
    await save({ budgets: [] });
  });

  it('refuses a budget for a user of another organisation', async () => {
    const answer = await save({ budgets: [{ scope: 'user', userId: foreignerId, period: 'day', limitMicroUsd: 1 }] });
    expect(answer.json()).toMatchObject({ status: 422, code: 'INFERENCE_BUDGET_USER_UNKNOWN' });
    expect(await budgets()).toEqual([]);
  });

  it('refuses two budgets for the same', async () => {
    const budget = { scope: 'user', period: 'day', limitMicroUsd: 1 };
    expect((await save({ budgets: [budget, { ...budget, limitMicroUsd: 2 }] })).json()).toMatchObject({
      status: 422,
      code: 'INFERENCE_BUDGET_TWICE',
    });
  });

  it('estimates what a text would cost, and refuses what it cannot', async () => {
    const answer = (await estimate({ model: 'deepseek-flash', text: '你好，世界', maxTokens: 100 })).json<CostEstimate>();
    expect([answer.promptTokens, answer.maxCompletionTokens, answer.costMicroUsd]).toEqual([8, 100, null]);
    for (const body of [
      { model: 'nobody', text: '' },
      { model: 'deepseek-flash', text: '', maxTokens: -1 },
      { model: 'deepseek-flash', text: '', maxTokens: 1e300 },
      { model: '', text: '' },
    ]) {
      const refused = await estimate(body);
      expect([body, refused.statusCode >= 400 && refused.statusCode < 500]).toEqual([body, true]);
    }
  });
});
