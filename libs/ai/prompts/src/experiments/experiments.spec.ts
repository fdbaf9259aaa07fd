import { assignedVariant, type Experiment } from './assignment';
import { wilsonInterval } from './wilson-interval';

const experiment: Experiment = { templateId: 'a', controlVersion: '1.0.0', variantVersion: '1.1.0', variantPercent: 30 };
const SUBJECTS = Array.from({ length: 10_000 }, (_, index) => `subject-${index}`);
const drawn = (change: Partial<Experiment> = {}, key = 'key') =>
  SUBJECTS.filter((subject) => assignedVariant({ ...experiment, ...change }, { subject, key }) === 'variant');

describe('assignedVariant', () => {
  it('keeps to the percentage, and to its choice', () => {
    expect(drawn()).toEqual(drawn());
    // Four standard deviations of 10,000 draws.
    expect(Math.abs(drawn().length - 3_000)).toBeLessThan(184);
    expect([drawn({ variantPercent: 0 }).length, drawn({ variantPercent: 100 }).length]).toEqual([0, 10_000]);
  });

  it('moves nobody back when the percentage rises', () => {
    const more = new Set(drawn({ variantPercent: 31 }));
    expect(drawn().every((subject) => more.has(subject))).toBe(true);
  });

  it('draws anew for another experiment and another key', () => {
    const first = new Set(drawn());
    const overlap = (other: readonly string[]) => other.filter((subject) => first.has(subject)).length / other.length;
    for (const other of [drawn({ variantVersion: '1.2.0' }), drawn({}, 'other')]) expect(Math.abs(overlap(other) - 0.3)).toBeLessThan(0.05);
  });
});

describe('wilsonInterval', () => {
  // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d', (successes, count, low, high) => {
    const interval = wilsonInterval({ successes, count });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => {
    expect(wilsonInterval({ successes: 0, count: 0 })).toBeUndefined();
  });
});
