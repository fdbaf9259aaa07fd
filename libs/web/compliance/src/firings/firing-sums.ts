import type { Firing } from '../client/compliance-client';

export interface RuleSum extends Omit<Firing, 'day'> {
  /** Of all, between 0 and 1. */
  readonly share: number;
  readonly lastDay: string;
}

export interface DaySum {
  readonly day: string;
  readonly count: number;
  /** Of the highest day, between 0 and 1. */
  readonly height: number;
  /** The rule that fired most on the day. */
  readonly most: Firing;
}

/** By rule and version, the one that fired most first. */
export function sumsByRule(items: readonly Firing[]): readonly RuleSum[] {
  const total = items.reduce((sum, { count }) => sum + count, 0);
  const sums = new Map<string, RuleSum>();
  for (const { day, ...firing } of items) {
    const key = `${firing.rule} ${firing.version}`;
    const known = sums.get(key);
    const count = (known?.count ?? 0) + firing.count;
    sums.set(key, { ...firing, count, share: count / total, lastDay: known && known.lastDay > day ? known.lastDay : day });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** Newest first; days on which nothing fired are left out. */
export function sumsByDay(items: readonly Firing[]): readonly DaySum[] {
  const days = new Map<string, { count: number; most: Firing }>();
  for (const firing of items) {
    const known = days.get(firing.day);
    const most = known && known.most.count >= firing.count ? known.most : firing;
    days.set(firing.day, { count: (known?.count ?? 0) + firing.count, most });
  }
  const highest = Math.max(...[...days.values()].map(({ count }) => count), 1);
  return [...days]
    .map(([day, { count, most }]) => ({ day, count, most, height: count / highest }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}
