import type { UsageGroup, UsageRow, UsageSums } from './calls.repository';

const NOTHING: UsageSums = {
  calls: 0,
  failedCalls: 0,
  costMicroUsd: 0,
  unpricedCalls: 0,
  promptTokens: 0,
  cacheHitTokens: 0,
  cacheMissTokens: 0,
  completionTokens: 0,
  reasoningTokens: 0,
};
const NAMES = Object.keys(NOTHING) as (keyof UsageSums)[];

/** Adds up calls of several days by model, user or day. */
export class UsageSummary {
  private readonly sums = new Map<string | null, UsageSums>();

  constructor(private readonly by: UsageGroup) {}

  add(rows: readonly UsageRow[]): void {
    for (const { key, ...sums } of rows) this.sums.set(key, together(this.sums.get(key) ?? NOTHING, sums));
  }

  /** Dearest first, of equal cost the one with more calls; days in order. */
  rows(): UsageRow[] {
    const rows = [...this.sums].map(([key, sums]) => ({ key, ...sums }));
    const byName = (first: UsageRow, second: UsageRow) => (first.key ?? '').localeCompare(second.key ?? '', 'en');
    if (this.by === 'day') return rows.sort(byName);
    return rows.sort((first, second) => second.costMicroUsd - first.costMicroUsd || second.calls - first.calls || byName(first, second));
  }

  total(): UsageSums {
    return [...this.sums.values()].reduce(together, NOTHING);
  }
}

function together(first: UsageSums, second: UsageSums): UsageSums {
  return Object.fromEntries(NAMES.map((name) => [name, first[name] + second[name]])) as Record<keyof UsageSums, number>;
}
