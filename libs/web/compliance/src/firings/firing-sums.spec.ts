import type { Firing } from '../client/compliance-client';
import { sumsByDay, sumsByRule } from './firing-sums';

const firing = (day: string, rule: string, count: number, version = '1'): Firing => ({
  day,
  rule,
  version,
  count,
  title: null,
  family: null,
});
const ITEMS = [
  firing('2026-11-26', 'injection.a', 3),
  firing('2026-11-26', 'output.b', 5),
  firing('2026-11-25', 'injection.a', 4),
  firing('2026-11-25', 'injection.a', 4, '2'),
];

describe('sums of what fired', () => {
  it('keeps versions of a rule apart, and the last day of each', () => {
    expect(sumsByRule(ITEMS).map(({ rule, version, count, lastDay }) => [rule, version, count, lastDay])).toEqual([
      ['injection.a', '1', 7, '2026-11-26'],
      ['output.b', '1', 5, '2026-11-26'],
      ['injection.a', '2', 4, '2026-11-25'],
    ]);
    expect(sumsByRule(ITEMS).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('adds days up, newest first, with the rule that fired most', () => {
    expect(sumsByDay(ITEMS).map(({ day, count, most, height }) => [day, count, most.rule, height])).toEqual([
      ['2026-11-26', 8, 'output.b', 1],
      ['2026-11-25', 8, 'injection.a', 1],
    ]);
  });

  it('is nothing of nothing', () => expect([sumsByRule([]), sumsByDay([])]).toEqual([[], []]));
});
