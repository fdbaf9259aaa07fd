import type { Usage } from '../chat/usage';
import type { ModelEntry, TokenRates } from './model-entry';
import { type PriceBand, priceBandAt } from './peak-hours';

/** Rates are millionths of a dollar per million tokens, so one token costs that many of these. */
const PICO_USD_PER_MICRO_USD = 1_000_000;

/** What a token costs at a moment, and why. */
export type RatesAt =
  | { readonly kind: 'rates'; readonly band: PriceBand; readonly rates: TokenRates; readonly effectiveFrom: Date }
  | { readonly kind: 'free-of-charge' }
  /** No price is on record for that moment. */
  | { readonly kind: 'unknown' };

/** The rates of a model at a moment: the list in force, in the band of that moment. */
export function ratesAt(model: ModelEntry, at: Date): RatesAt {
  if (model.prices === 'free-of-charge') return { kind: 'free-of-charge' };
  const inForce = model.prices.filter(({ effectiveFrom }) => new Date(effectiveFrom).getTime() <= at.getTime());
  const list = inForce.sort((first, second) => first.effectiveFrom.localeCompare(second.effectiveFrom)).at(-1);
  if (list === undefined) return { kind: 'unknown' };
  const band = priceBandAt(at);
  return { kind: 'rates', band, rates: band === 'peak' ? list.peak : list.offPeak, effectiveFrom: new Date(list.effectiveFrom) };
}

/**
 * What a call costs, in whole millionths of a US dollar, rounded up once at the end so that no call is booked as nothing.
 *
 * @param options.at the time stamp of the call itself, not of the booking
 * @returns `unknown` when no price is on record for that moment: a ledger must not take that for zero
 * @throws RangeError for counts that are negative or no numbers
 */
export function priceOf(model: ModelEntry, options: { readonly usage: Usage; readonly at: Date }): number | 'unknown' {
  const picoUsd = picoUsdOf(model, options);
  return picoUsd === 'unknown' ? picoUsd : Math.ceil(picoUsd / PICO_USD_PER_MICRO_USD);
}

/** The same, unrounded and exactly additive, in 10⁻¹² US dollar: for totals over many small calls. */
export function picoUsdOf(model: ModelEntry, { usage, at }: { readonly usage: Usage; readonly at: Date }): number | 'unknown' {
  checkCounts([usage.cacheHitTokens, usage.cacheMissTokens, usage.completionTokens]);
  const found = ratesAt(model, at);
  if (found.kind === 'free-of-charge') return 0;
  if (found.kind === 'unknown') return 'unknown';
  return picoUsdAt(found.rates, usage);
}

/** The same by given rates. */
function picoUsdAt({ cacheHit, cacheMiss, completion }: TokenRates, usage: Usage): number {
  return usage.cacheHitTokens * cacheHit + usage.cacheMissTokens * cacheMiss + usage.completionTokens * completion;
}

/**
 * The most a call can cost, to be reserved before it: no token of the prompt in the cache, the answer as long as allowed.
 *
 * @returns whole millionths of a US dollar, or `unknown`
 * @throws RangeError for counts that are negative or no numbers
 */
export function highestPriceOf(
  model: ModelEntry,
  { promptTokens, maxCompletionTokens, at }: { readonly promptTokens: number; readonly maxCompletionTokens: number; readonly at: Date },
): number | 'unknown' {
  const usage: Usage = {
    promptTokens,
    cacheHitTokens: 0,
    cacheMissTokens: promptTokens,
    completionTokens: maxCompletionTokens,
    reasoningTokens: 0,
  };
  return priceOf(model, { usage, at });
}

/** What tokens cost by rates that somebody else has named, in whole millionths of a US dollar; rounded up. Throws as `priceOf` does. */
export function priceAt(rates: TokenRates, usage: Usage): number {
  checkCounts([usage.cacheHitTokens, usage.cacheMissTokens, usage.completionTokens]);
  return Math.ceil(picoUsdAt(rates, usage) / PICO_USD_PER_MICRO_USD);
}

function checkCounts(counts: readonly number[]): void {
  for (const count of counts)
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`A token count is a whole number, 0 or more, not ${count}.`);
}
