import { type BudgetUse, grantFor, LARGEST_BLOCK_MICRO_USD } from './budget-grant';

const budget = (limitMicroUsd: number, usedMicroUsd: number, period: BudgetUse['period'] = 'day'): BudgetUse => ({
  scope: 'organisation',
  period,
  limitMicroUsd,
  usedMicroUsd,
});

describe('grantFor', () => {
  it('grants a block where nothing is bounded, and what is needed where that is more', () => {
    expect(grantFor([], 0)).toEqual({ amountMicroUsd: LARGEST_BLOCK_MICRO_USD, lacking: [] });
    expect(grantFor([], 10_000_000)).toEqual({ amountMicroUsd: 10_000_000, lacking: [] });
  });

  it('takes one part of sixty-four, as long as its calls need no more', () => {
    expect(grantFor([budget(6_400, 0)], 10).amountMicroUsd).toBe(100);
    expect(grantFor([budget(6_400, 0)], 1_000).amountMicroUsd).toBe(1_000);
  });

  it('never grants more than the tightest budget has left, and names those that lack', () => {
    const [tight, roomy] = [budget(1_000, 995, 'month'), budget(1_000, 0)];
    expect(grantFor([roomy, tight], 6)).toEqual({ amountMicroUsd: 5, lacking: [tight] });
    expect(grantFor([roomy, tight], 5)).toEqual({ amountMicroUsd: 5, lacking: [] });
  });

  it('grants nothing from a budget that was passed or lowered', () => {
    expect(grantFor([budget(0, 500)], 1).amountMicroUsd).toBe(0);
    expect(grantFor([budget(0, 500)], 0)).toEqual({ amountMicroUsd: 0, lacking: [] });
  });
});
