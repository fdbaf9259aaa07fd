import {
  findModel,
  highestPriceOf,
  type ModelEntry,
  priceAt,
  priceOf,
  type PriceBand,
  ratesAt,
  type TokenRates,
  type Usage,
} from '@trivium/ai/inference/protocol';
import type { PlannedCall } from '../client/call-ledger.port';

/** More than any window holds: a server that counts higher is broken, and its count must not use a budget up. */
const LARGEST_PLAUSIBLE_TOKENS = 100_000_000;
/** Estimates of running text are some 20 % off, those of code and numbers more: what is set aside must hold the true count. */
const PROMPT_MARGIN_HUNDREDTHS = 150;
/** Stands for the limit of a model of which nobody has said one. */
const LARGEST_USUAL_ANSWER_TOKENS = 128_000;

/** Why a call costs what it costs; kept with the call, so that the sum can be worked out again. */
export type PriceBasis =
  /** It runs on a machine of the organisation or of its reader. */
  | { readonly kind: 'own-machine' }
  | {
      readonly kind: 'registry';
      readonly model: string;
      readonly band: PriceBand;
      /** First moment of the price list, ISO 8601. */
      readonly effectiveFrom: string;
      readonly checkedOn: string;
    }
  /** What its entry says: an administrator read it off a contract or a price list. */
  | { readonly kind: 'endpoint'; readonly rates: TokenRates }
  /** No price is on record: not to be taken for nothing. */
  | { readonly kind: 'unknown' };

export type CallPrice =
  | { readonly basis: Exclude<PriceBasis, { kind: 'registry' }>; readonly model: undefined }
  | { readonly basis: Extract<PriceBasis, { kind: 'registry' }>; readonly model: ModelEntry };

const OWN_MACHINE: CallPrice = { basis: { kind: 'own-machine' }, model: undefined };
const UNKNOWN: CallPrice = { basis: { kind: 'unknown' }, model: undefined };

/**
 * By which prices a call is booked: those of its entry where it names any, else nothing on one's own machine, and the registry's list at the call's own moment in the cloud. Open weights cost nothing per
 * token where one runs them; what a provider asks for them is not on record.
 */
export function callPriceOf({ model, place, at, price }: Pick<PlannedCall, 'model' | 'place' | 'at' | 'price'>): CallPrice {
  if (price !== undefined) return { basis: { kind: 'endpoint', rates: price }, model: undefined };
  if (place !== 'cloud') return OWN_MACHINE;
  const found = findModel(model, { at });
  if (found.kind !== 'known') return UNKNOWN;
  const rates = ratesAt(found.model, at);
  if (rates.kind !== 'rates') return UNKNOWN;
  const { id, evidence } = found.model;
  return {
    basis: {
      kind: 'registry',
      model: id,
      band: rates.band,
      effectiveFrom: rates.effectiveFrom.toISOString(),
      checkedOn: evidence.checkedOn,
    },
    model: found.model,
  };
}

/** The tokens that a call uses at most: its prompt as estimated and half as much again, its answer as long as the request or the model allows. */
export function largestUsage({ model }: CallPrice, call: Pick<PlannedCall, 'promptTokens' | 'maxCompletionTokens'>): Usage {
  const limits = [model?.maxOutputTokens, model?.contextTokens].filter((limit) => typeof limit === 'number');
  const completionTokens = call.maxCompletionTokens ?? limits[0] ?? LARGEST_USUAL_ANSWER_TOKENS;
  const promptTokens = Math.ceil((call.promptTokens * PROMPT_MARGIN_HUNDREDTHS) / 100);
  return { promptTokens, cacheHitTokens: 0, cacheMissTokens: promptTokens, completionTokens, reasoningTokens: 0 };
}

/**
 * The most that a call can cost, in whole millionths of a US dollar.
 *
 * @throws RangeError for token counts that are negative or no whole numbers
 */
export function highestCostOf(price: CallPrice, call: PlannedCall): number | 'unknown' {
  const { promptTokens, completionTokens } = largestUsage(price, call);
  for (const tokens of [call.promptTokens, promptTokens, completionTokens])
    if (!Number.isSafeInteger(tokens) || tokens < 0) throw new RangeError(`A token count is a whole number, 0 or more, not ${tokens}.`);
  if (price.model === undefined) return costWithoutList(price.basis, largestUsage(price, call));
  return highestPriceOf(price.model, { promptTokens, maxCompletionTokens: completionTokens, at: call.at });
}

/** What a call cost by what it used, in whole millionths of a US dollar. */
export function costOf(price: CallPrice, { usage, at }: { readonly usage: Usage; readonly at: Date }): number | 'unknown' {
  if (price.model === undefined) return costWithoutList(price.basis, usage);
  return priceOf(price.model, { usage, at });
}

function costWithoutList(basis: Exclude<PriceBasis, { kind: 'registry' }>, usage: Usage): number | 'unknown' {
  if (basis.kind === 'endpoint') return priceAt(basis.rates, usage);
  return basis.kind === 'unknown' ? 'unknown' : 0;
}

/** Whether counts can be true: whole, not negative, adding up, and not beyond every window. */
export function isPlausible(usage: Usage): boolean {
  const { promptTokens, cacheHitTokens, cacheMissTokens, completionTokens, reasoningTokens } = usage;
  const counts = [promptTokens, cacheHitTokens, cacheMissTokens, completionTokens, reasoningTokens];
  return (
    counts.every((count) => Number.isSafeInteger(count) && count >= 0 && count <= LARGEST_PLAUSIBLE_TOKENS) &&
    cacheHitTokens + cacheMissTokens === promptTokens &&
    reasoningTokens <= completionTokens
  );
}
