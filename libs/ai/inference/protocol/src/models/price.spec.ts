import { SeededRandom } from '@trivium/shared/kernel';
import { addUsage, NO_USAGE, type Usage } from '../chat/usage';
import { requireModel } from './find-model';
import { highestPriceOf, picoUsdOf, priceOf, ratesAt } from './price';

const peak = new Date('2026-11-25T10:00:00+08:00');
const offPeak = new Date('2026-11-25T20:00:00+08:00');
const flash = requireModel('deepseek-flash', { at: peak });
const pro = requireModel('deepseek-v4-pro', { at: peak });
const local = requireModel('mixtral-8x7b', { at: peak });

const usage = (cacheHitTokens: number, cacheMissTokens: number, completionTokens: number): Usage => ({
  promptTokens: cacheHitTokens + cacheMissTokens,
  cacheHitTokens,
  cacheMissTokens,
  completionTokens,
  reasoningTokens: 0,
});
const MILLION = 1_000_000;

describe('priceOf', () => {
  it.each([
    [flash, usage(MILLION, 0, 0), 3_000],
    [flash, usage(0, MILLION, 0), 150_000],
    [flash, usage(0, 0, MILLION), 600_000],
    [pro, usage(MILLION, 0, 0), 22_000],
    [pro, usage(0, MILLION, 0), 660_000],
    [pro, usage(0, 0, MILLION), 1_980_000],
  ])('is the published price per million tokens, doubled in peak hours (%#)', (model, used, costMicroUsd) => {
    expect(priceOf(model, { usage: used, at: offPeak })).toBe(costMicroUsd);
    expect(priceOf(model, { usage: used, at: peak })).toBe(2 * costMicroUsd);
  });

  it('rounds up once, so that no call is booked as nothing', () => {
    expect(priceOf(flash, { usage: usage(1, 0, 0), at: offPeak })).toBe(1);
    expect(priceOf(flash, { usage: NO_USAGE, at: offPeak })).toBe(0);
  });

  it('changes at the minute', () => {
    const used = usage(0, MILLION, 0);
    const at = (time: string) => priceOf(flash, { usage: used, at: new Date(`2026-11-25T${time}+08:00`) });
    expect(['08:59:59', '09:00:00', '11:59:59', '12:00:00', '13:59:59', '14:00:00', '17:59:59', '18:00:00'].map(at)).toEqual([
      150_000, 300_000, 300_000, 150_000, 150_000, 300_000, 300_000, 150_000,
    ]);
  });

  it('is a whole number, never negative, monotone in each count and exactly additive, over 20,000 random calls', () => {
    const choices = new SeededRandom(3);
    const random = () => usage(choices.below(MILLION), choices.below(MILLION), choices.below(400_000));
    const broken: string[] = [];
    for (let run = 0; run < 20_000; run++) {
      const model = choices.oneOf([flash, pro]);
      const at = new Date(peak.getTime() + choices.below(40 * 24 * 3600) * 1000);
      const [first, second] = [random(), random()];
      const micro = (used: Usage) => Number(priceOf(model, { usage: used, at }));
      const pico = (used: Usage) => Number(picoUsdOf(model, { usage: used, at }));
      const both = addUsage(first, second);
      if (!Number.isSafeInteger(micro(both)) || micro(both) < 0) broken.push('whole');
      if (pico(both) !== pico(first) + pico(second)) broken.push('additive');
      if (micro(both) < Math.max(micro(first), micro(second))) broken.push('monotone');
      // Two bookings round up twice.
      const difference = micro(first) + micro(second) - micro(both);
      if (difference !== 0 && difference !== 1) broken.push('rounding');
    }
    expect(broken).toEqual([]);
  });

  it('costs nothing where the weights run locally', () => {
    expect(priceOf(local, { usage: usage(1, 2, 3), at: peak })).toBe(0);
    expect(ratesAt(local, peak)).toEqual({ kind: 'free-of-charge' });
  });

  it('is unknown, not nothing, before the first list on record', () => {
    const before = new Date('2026-09-10T03:59:59Z');
    expect(priceOf(flash, { usage: usage(1, 2, 3), at: before })).toBe('unknown');
    expect(ratesAt(flash, before)).toEqual({ kind: 'unknown' });
    expect(ratesAt(flash, new Date('2026-09-10T04:00:00Z'))).toMatchObject({ kind: 'rates' });
  });

  it('goes by the list in force, whatever the order of the lists', () => {
    const [list] = flash.prices === 'free-of-charge' ? [] : flash.prices;
    if (list === undefined) throw new Error('no prices');
    const next = { ...list, effectiveFrom: '2026-12-01T00:00:00Z', offPeak: { cacheHit: 1, cacheMiss: 1, completion: 1 } };
    const changed = { ...flash, prices: [next, list] };
    expect(ratesAt(changed, new Date('2026-11-30T23:59:59Z'))).toMatchObject({ rates: list.offPeak });
    expect(ratesAt(changed, new Date('2026-12-01T00:00:00Z'))).toMatchObject({ rates: next.offPeak, band: 'off-peak' });
    expect(changed.prices[0]).toBe(next);
  });

  it.each([usage(-1, 0, 0), usage(0, 0.5, 0), usage(0, 0, Number.NaN)])('refuses counts that are none (%#)', (used) => {
    expect(() => priceOf(flash, { usage: used, at: peak })).toThrow(RangeError);
    expect(() => priceOf(local, { usage: used, at: peak })).toThrow(RangeError);
  });
});

describe('highestPriceOf', () => {
  it('is never below what the call then costs', () => {
    const choices = new SeededRandom(4);
    for (let run = 0; run < 5_000; run++) {
      const promptTokens = choices.below(MILLION);
      const maxCompletionTokens = choices.below(384_000);
      const hits = choices.below(promptTokens + 1);
      const used = usage(hits, promptTokens - hits, choices.below(maxCompletionTokens + 1));
      const at = choices.oneOf([peak, offPeak]);
      expect(Number(highestPriceOf(pro, { promptTokens, maxCompletionTokens, at }))).toBeGreaterThanOrEqual(
        Number(priceOf(pro, { usage: used, at })),
      );
    }
  });
});
