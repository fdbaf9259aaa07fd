import { openPage, type Opening } from '@trivium/web/kit/testing';
import type { Budget, ModelUsage, UsageSums } from '../client/costs-client';
import { MODELS_NOW } from '../models-access';
import { CostsPage } from './costs.page';

const BUDGETS = '/api/inference/budgets';
const USAGE = '/api/inference/usage';
const opening: Opening = { providers: [{ provide: MODELS_NOW, useValue: () => new Date('2026-11-26T08:00:00Z') }] };
const budget: Budget = {
  scope: 'organisation',
  userId: null,
  period: 'month',
  limitMicroUsd: 10_000_000,
  spentMicroUsd: 2_500_000,
  reservedMicroUsd: 40_000,
  resetsOn: '2026-12-01',
};
const sums: UsageSums = {
  calls: 4,
  failedCalls: 1,
  costMicroUsd: 1_234,
  unpricedCalls: 2,
  promptTokens: 900,
  cacheHitTokens: 100,
  cacheMissTokens: 800,
  completionTokens: 70,
  reasoningTokens: 10,
};
const usage: ModelUsage = {
  from: '2026-10-28',
  to: '2026-11-26',
  by: 'day',
  rows: [
    { key: '2026-11-25', label: null, ...sums },
    { key: '2026-11-26', label: null, ...sums, costMicroUsd: 0 },
  ],
  total: sums,
};

describe('CostsPage', () => {
  it('shows what is used of budgets, and what the cost does not hold', async () => {
    const { answer, text, root } = await openPage(CostsPage, opening);
    await answer(BUDGETS, { budgets: [budget] });
    await answer(USAGE, usage);
    expect(text()).toContain('US$2.50 of US$10.00 spent · US$0.04 set aside for calls under way · begins anew on 1 Dec 2026 (UTC)');
    expect(root.querySelector('progress')?.getAttribute('max')).toBe('1');
    expect(text()).toContain('US$0.001234');
    expect(text()).toContain('2 calls without a known price are not in the cost');
    expect(root.querySelector('trivium-series-chart')).not.toBeNull();
  });

  it('asks for the last thirty days in UTC', async () => {
    const { http } = await openPage(CostsPage, opening);
    const { params } = http.expectOne((request) => request.url === USAGE).request;
    expect([params.get('from'), params.get('to'), params.get('by')]).toEqual(['2026-10-28', '2026-11-26', 'day']);
  });

  it('saves what was typed, and nothing that is no amount', async () => {
    const { answer, type, press, http, settle, text, toasts } = await openPage(CostsPage, opening);
    await answer(BUDGETS, { budgets: [budget] });
    await answer(USAGE, { ...usage, rows: [] });
    expect(text()).toContain('No model was asked in these days');
    await type('input[name="user-day"]', 'ten');
    await press('.save');
    expect(text()).toContain('Give amounts from 0');
    http.verify();
    await type('input[name="user-day"]', '0.5');
    await press('.save');
    const put = http.expectOne({ method: 'PUT', url: BUDGETS });
    expect(put.request.body).toEqual({
      budgets: [
        { scope: 'organisation', period: 'month', limitMicroUsd: 10_000_000 },
        { scope: 'user', period: 'day', limitMicroUsd: 500_000 },
      ],
    });
    put.flush({ budgets: [budget] });
    await settle();
    expect(toasts.texts).toEqual(['The budgets are saved.']);
  });

  it('keeps what was typed when it cannot be saved', async () => {
    const { answer, type, press, refuse, root, text } = await openPage(CostsPage, opening);
    await answer(BUDGETS, { budgets: [] });
    await answer(USAGE, usage);
    expect(text()).toContain('No budget is set');
    await type('input[name="user-day"]', '0.5');
    await press('.save');
    await refuse(BUDGETS, 'Not now');
    expect(text()).toContain('Not now');
    expect(root.querySelector<HTMLInputElement>('input[name="user-day"]')?.value).toBe('0.5');
  });

  it('speaks Chinese, and each part stands without the other', async () => {
    const { answer, refuse, text } = await openPage(CostsPage, { ...opening, language: 'zh' });
    await refuse(BUDGETS, '稍后');
    await answer(USAGE, usage);
    expect(text()).toContain('稍后');
    expect(text()).toContain('2 次价格未知的调用未计入费用');
  });
});
