import type { Budget } from '../client/costs-client';
import { draftsOf, fieldsOf, limitOf } from './budget-drafts';

const budget = (edit: Partial<Budget>): Budget => ({
  scope: 'organisation',
  userId: null,
  period: 'month',
  limitMicroUsd: 12_500_000,
  spentMicroUsd: 0,
  reservedMicroUsd: 0,
  resetsOn: '2026-12-01',
  ...edit,
});
const own = budget({ scope: 'user', userId: '0190c7a2-0000-7000-8000-000000000001', period: 'day', limitMicroUsd: 0 });

describe('budget drafts', () => {
  it('loses no budget of a single person when the common ones are saved', () => {
    const budgets = [budget({}), own];
    const fields = { ...fieldsOf(budgets), 'user-day': '0.25' };
    expect(draftsOf(fields, budgets)).toEqual([
      { scope: 'organisation', period: 'month', limitMicroUsd: 12_500_000 },
      { scope: 'user', period: 'day', limitMicroUsd: 250_000 },
      { scope: 'user', userId: own.userId, period: 'day', limitMicroUsd: 0 },
    ]);
  });

  it('does not take the budget of one person for that of each', () => {
    expect(fieldsOf([own])['user-day']).toBe('');
  });

  it('tells no limit from a limit of nothing, and an amount from something else', () => {
    expect([limitOf(''), limitOf(' 0 '), limitOf('0.000001'), limitOf('1000000')]).toEqual([null, 0, 1, 1_000_000_000_000]);
    expect(['-1', '1e3', '0.0000001', '1000001', 'ten', '1,5'].map(limitOf)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(draftsOf({ ...fieldsOf([]), 'user-day': 'ten' }, [])).toBeUndefined();
  });
});
