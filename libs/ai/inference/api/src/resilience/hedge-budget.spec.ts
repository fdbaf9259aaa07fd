import { HedgeBudget } from './hedge-budget';

describe('HedgeBudget', () => {
  it('allows one extra call in twenty, not one more', () => {
    const budget = new HedgeBudget();
    let hedges = 0;
    for (let call = 0; call < 10_000; call++) {
      budget.earn();
      if (budget.spend()) hedges++;
    }
    expect(hedges).toBe(500);
  });

  it('saves up for a burst, within bounds', () => {
    const budget = new HedgeBudget({ share: 0.05, burst: 3 });
    for (let call = 0; call < 1_000; call++) budget.earn();
    expect([1, 2, 3, 4].map(() => budget.spend())).toEqual([true, true, true, false]);
  });
});
