import type { UsageRow } from './calls.repository';
import { UsageSummary } from './usage-summary';

const row = (key: string | null, costMicroUsd: number, calls = 1): UsageRow => ({
  key,
  calls,
  failedCalls: 0,
  costMicroUsd,
  unpricedCalls: 0,
  promptTokens: 10,
  cacheHitTokens: 4,
  cacheMissTokens: 6,
  completionTokens: 5,
  reasoningTokens: 1,
});

describe('UsageSummary', () => {
  it('adds days up by their key, dearest first', () => {
    const summary = new UsageSummary('user');
    summary.add([row('a', 1), row(null, 3)]);
    summary.add([row('a', 4), row('b', 3, 2)]);
    expect(summary.rows().map(({ key, costMicroUsd, calls, promptTokens }) => [key, costMicroUsd, calls, promptTokens])).toEqual([
      ['a', 5, 2, 20],
      ['b', 3, 2, 10],
      [null, 3, 1, 10],
    ]);
    expect(summary.total()).toMatchObject({ calls: 5, costMicroUsd: 11, promptTokens: 40, reasoningTokens: 4 });
  });

  it('keeps days in order', () => {
    const summary = new UsageSummary('day');
    summary.add([row('2026-11-25', 1)]);
    summary.add([row('2026-11-26', 9)]);
    expect(summary.rows().map(({ key }) => key)).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('is nothing without calls', () =>
    expect([new UsageSummary('model').rows(), new UsageSummary('model').total().calls]).toEqual([[], 0]));
});
