import { FEWEST_MEASURES, meanDifference, shareDifference } from './difference';
import type { OutcomeSum } from './experiments.repository';
import { compareOutcomes } from './outcome-comparison';

const experiment = { controlVersion: '1.0.0', variantVersion: '1.1.0' };
const sum = (edit: Partial<OutcomeSum>): OutcomeSum => ({
  templateVersion: '1.0.0',
  variant: 'control',
  kind: 'accepted',
  count: 100,
  mean: 0.5,
  variance: 0.25,
  ones: 50,
  measures: 0,
  ...edit,
});
const onVariant = { templateVersion: '1.1.0', variant: 'variant' } as const;

describe('shareDifference', () => {
  // Newcombe (1998), table II, method 10: 56/70 - 48/80, 9/10 - 3/10, 10/10 - 0/20.
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 20, 10, 10, 0.6791, 1],
  ])('of %d in %d and %d in %d', (s1, n1, s2, n2, low, high) => {
    const interval = shareDifference({ successes: s1, count: n1 }, { successes: s2, count: n2 });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('knows nothing when a side has no outcome', () => {
    expect(shareDifference({ successes: 0, count: 0 }, { successes: 1, count: 1 })).toBeUndefined();
  });
});

describe('meanDifference', () => {
  it('is wider than the normal distribution would have it', () => {
    const side = { variance: 1, count: FEWEST_MEASURES };
    const interval = meanDifference({ ...side, mean: 0 }, { ...side, mean: 1 });
    // 58 degrees of freedom: t is 2.0017.
    expect(interval?.high).toBeCloseTo(1 + 2.0017 * Math.sqrt(2 / FEWEST_MEASURES), 3);
  });

  it('says nothing of a few measures, and copes with measures that are all the same', () => {
    const side = { mean: 0.5, variance: 0, count: FEWEST_MEASURES };
    expect(meanDifference(side, { ...side, count: FEWEST_MEASURES - 1 })).toBeUndefined();
    expect(meanDifference(side, { ...side, mean: 0.75 })).toEqual({ low: 0.25, high: 0.25 });
  });
});

describe('compareOutcomes', () => {
  it.each([
    [50, 75, 'variant-higher'],
    [75, 50, 'control-higher'],
    [50, 55, 'not-proven'],
  ])('of %d and %d in a hundred says %s', (control, variant, verdict) => {
    const [compared] = compareOutcomes([sum({ ones: control }), sum({ ...onVariant, ones: variant })], experiment);
    expect(compared?.verdict).toBe(verdict);
  });

  it('does not prove by one outcome a side, nor by one side', () => {
    const few = { count: 1, ones: 1, mean: 1, variance: null };
    expect(compareOutcomes([sum({ ...few, ones: 0 }), sum({ ...onVariant, ...few })], experiment)[0]?.verdict).toBe('not-proven');
    expect(compareOutcomes([sum({})], experiment)).toMatchObject([{ verdict: 'too-few', variant: undefined }]);
  });

  it('leaves out other versions and texts outside the experiment', () => {
    expect(compareOutcomes([sum({ variant: null }), sum({ ...onVariant, templateVersion: '1.2.0' })], experiment)).toEqual([]);
  });

  it('compares means where values are measures', () => {
    const measured = { kind: 'edit-share', measures: 40, count: 40, ones: 0, variance: 0.01 };
    const sums = [sum({ ...measured, mean: 0.4 }), sum({ ...measured, ...onVariant, mean: 0.2 })];
    expect(compareOutcomes(sums, experiment)).toMatchObject([{ kind: 'edit-share', verdict: 'control-higher' }]);
  });
});
