import { NO_USAGE } from '@trivium/ai/inference/protocol';
import { callPriceOf, costOf, highestCostOf, isPlausible, largestUsage } from './call-price';
import { CALL_MICRO_USD, callOf, NOON } from './test-ledger';

const LIMITS = { promptTokens: 10, maxCompletionTokens: undefined };

describe('the price of a call', () => {
  it('is the registry’s in the cloud, by the call’s own moment', () => {
    expect(highestCostOf(callPriceOf(callOf()), callOf())).toBe(CALL_MICRO_USD);
    const peak = callOf({ at: new Date('2026-11-25T03:59:59.999Z') });
    expect(highestCostOf(callPriceOf(peak), peak)).toBe(2 * CALL_MICRO_USD);
    const offPeak = callOf({ at: new Date('2026-11-25T04:00:00Z') });
    expect(highestCostOf(callPriceOf(offPeak), offPeak)).toBe(CALL_MICRO_USD);
  });

  it.each([
    ['a model that the registry does not know', { model: 'mine' }],
    ['a retired name', { model: 'deepseek-chat' }],
    ['a moment before the first price list', { at: new Date('2020-01-01T00:00:00Z') }],
    // Free of charge where one runs it; a provider asks for it what nobody has written down.
    ['open weights at a provider', { model: 'olmoe-1b-7b' }],
  ])('is unknown for %s', (_, change) => {
    const price = callPriceOf(callOf(change));
    expect([price.basis, highestCostOf(price, callOf(change)), costOf(price, { usage: NO_USAGE, at: NOON })]).toEqual([
      { kind: 'unknown' },
      'unknown',
      'unknown',
    ]);
  });

  it.each(['local', 'edge'] as const)('is nothing at the place "%s", whatever the model is called', (place) => {
    expect(highestCostOf(callPriceOf(callOf({ place })), callOf({ place }))).toBe(0);
  });

  it('assumes the longest answer of the model where the request sets no limit', () => {
    expect(largestUsage(callPriceOf(callOf()), LIMITS).completionTokens).toBe(384_000);
    expect(largestUsage(callPriceOf(callOf({ model: 'mine' })), LIMITS).completionTokens).toBe(128_000);
  });

  it('sets half as much again aside as the prompt is estimated to have', () => {
    expect(largestUsage(callPriceOf(callOf()), { ...LIMITS, promptTokens: 3 })).toMatchObject({ promptTokens: 5, cacheMissTokens: 5 });
  });

  it('believes counts that can be true only', () => {
    const usage = { promptTokens: 5, cacheHitTokens: 2, cacheMissTokens: 3, completionTokens: 7, reasoningTokens: 7 };
    expect(isPlausible(usage)).toBe(true);
    for (const change of [
      { cacheHitTokens: 3 },
      { reasoningTokens: 8 },
      { completionTokens: 1e12 },
      { completionTokens: -1 },
      { promptTokens: Number.NaN },
    ])
      expect([change, isPlausible({ ...usage, ...change })]).toEqual([change, false]);
  });
});
