import {
  estimateMessageTokens,
  findModel,
  type FoundModel,
  inferenceErrors,
  NO_USAGE,
  requireModel,
  type TokenRates,
  type Usage,
} from '@trivium/ai/inference/protocol';
import type { ModelEndpoint } from '@trivium/platform/config';
import { ratesOf } from '../engines/configured-chat-engines';
import { type CallPrice, callPriceOf, costOf } from './call-price';
import type { CostEstimate, EstimateCost } from './dto/costs.dto';

export interface CostEstimateOptions {
  readonly modelEndpoints: readonly Omit<ModelEndpoint, 'apiKey'>[];
  readonly at: Date;
}

/** Where a name leads: to an endpoint by its id or its model, else to what the registry knows of it, at its provider. */
interface Target {
  readonly model: string;
  readonly place: CostEstimate['place'];
  /** What its entry says. */
  readonly price?: TokenRates;
  readonly found: FoundModel;
}

/**
 * What a text would cost with a model, before it is sent.
 *
 * @throws AppError INFERENCE_MODEL_UNKNOWN, INFERENCE_MODEL_RETIRED
 */
export function estimateCostOf({ model: name, text, maxTokens }: EstimateCost, options: CostEstimateOptions): CostEstimate {
  const { found, ...target } = targetOf(name, options);
  const { model, place } = target;
  const { at } = options;
  const entry = found.kind === 'known' ? found.model : undefined;
  const price = callPriceOf({ ...target, at });
  const promptTokens = estimateMessageTokens({ role: 'user', content: text });
  const modelLimit = entry === undefined || entry.maxOutputTokens === 'unknown' ? null : entry.maxOutputTokens;
  const maxCompletionTokens = maxTokens === undefined ? modelLimit : Math.min(maxTokens, modelLimit ?? maxTokens);
  return {
    model,
    place,
    promptTokens,
    maxCompletionTokens,
    costMicroUsd: rangeOf(price, { promptTokens, maxCompletionTokens, at }),
    price: price.basis.kind === 'registry' ? shownPrice(price.basis) : null,
    modes: entry?.modes.map(({ mode, isDefault, parameters }) => ({ mode, isDefault, parameters })) ?? [],
  };
}

function targetOf(name: string, { modelEndpoints, at }: CostEstimateOptions): Target {
  const chat = modelEndpoints.filter(({ task }) => task === 'chat');
  const endpoint = chat.find(({ id }) => id === name) ?? chat.find(({ model }) => model === name);
  if (endpoint === undefined)
    return { model: name, place: 'cloud', found: { kind: 'known', model: requireModel(name, { at }), isAlias: false } };
  const { model, place } = endpoint;
  const found = findModel(model, { at });
  if (found.kind === 'retired' && place === 'cloud')
    throw inferenceErrors.INFERENCE_MODEL_RETIRED({
      model,
      retiredOn: found.retiredAt.toISOString().slice(0, 10),
      successor: found.successor,
    });
  return { model, place, price: ratesOf(endpoint), found };
}

function rangeOf(
  price: CallPrice,
  { promptTokens, maxCompletionTokens, at }: Pick<CostEstimate, 'promptTokens' | 'maxCompletionTokens'> & { readonly at: Date },
): CostEstimate['costMicroUsd'] {
  const cached: Usage = { ...NO_USAGE, promptTokens, cacheHitTokens: promptTokens, completionTokens: 1 };
  const lowest = costOf(price, { usage: cached, at });
  if (lowest === 'unknown') return null;
  if (price.model === undefined && price.basis.kind !== 'endpoint') return { lowest: 0, highest: 0 };
  if (maxCompletionTokens === null) return { lowest, highest: null };
  const uncached: Usage = { ...NO_USAGE, promptTokens, cacheMissTokens: promptTokens, completionTokens: maxCompletionTokens };
  const highest = costOf(price, { usage: uncached, at });
  return { lowest, highest: highest === 'unknown' ? null : highest };
}

function shownPrice({ band, effectiveFrom, checkedOn }: Extract<CallPrice['basis'], { kind: 'registry' }>): CostEstimate['price'] {
  return { band, effectiveFrom, checkedOn };
}
