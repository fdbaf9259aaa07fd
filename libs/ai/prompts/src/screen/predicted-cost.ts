import type { ChatEngine } from '@trivium/ai/inference/api';
import {
  findModel,
  highestPriceOf,
  mayUse,
  type ModelEntry,
  NO_USAGE,
  priceAt,
  priceOf,
  type TokenRates,
} from '@trivium/ai/inference/protocol';
import type { RenderedPrompt } from '../template/render-template';

/** What a prompt would cost with one model of the installation. */
export interface PredictedCost {
  readonly endpoint: string;
  readonly model: string;
  readonly place: ChatEngine['place'];
  /** Whether texts of the prompt's data class may go there. */
  readonly isAllowed: boolean;
  /** Millionths of a US dollar: lowest with the instructions in the cache and an answer of one token, highest with nothing in the cache and the longest answer. Null when no price is on record. */
  readonly costMicroUsd: { readonly lowest: number; readonly highest: number } | null;
}

/** By the price that its entry names, else by the registry's of the moment: as the ledger would book it. A model on one's own machine costs nothing per token. */
export function predictedCost(engine: ChatEngine, { prompt, at }: { readonly prompt: Sized; readonly at: Date }): PredictedCost {
  const { endpointId: endpoint, model, place } = engine;
  const isAllowed = mayUse(engine, prompt.dataClass);
  const shared = { endpoint, model, place, isAllowed };
  if (engine.price !== undefined) return { ...shared, costMicroUsd: namedRange(engine.price, prompt) };
  if (place !== 'cloud') return { ...shared, costMicroUsd: { lowest: 0, highest: 0 } };
  const found = findModel(model, { at });
  // Open weights are free where one runs them; what a provider asks for them is not on record.
  if (found.kind !== 'known' || found.model.prices === 'free-of-charge') return { ...shared, costMicroUsd: null };
  return { ...shared, costMicroUsd: rangeOf(found.model, { prompt, at }) };
}

export interface Sized extends Pick<RenderedPrompt, 'dataClass' | 'maxTokens' | 'promptTokens'> {
  readonly stablePrefixTokens: number;
}

function namedRange(rates: TokenRates, { promptTokens, stablePrefixTokens, maxTokens }: Sized): PredictedCost['costMicroUsd'] {
  const cacheHitTokens = Math.min(stablePrefixTokens, promptTokens);
  const cacheMissTokens = promptTokens - cacheHitTokens;
  return {
    lowest: priceAt(rates, { ...NO_USAGE, promptTokens, cacheHitTokens, cacheMissTokens, completionTokens: 1 }),
    highest: priceAt(rates, { ...NO_USAGE, promptTokens, cacheMissTokens: promptTokens, completionTokens: maxTokens }),
  };
}

function rangeOf(model: ModelEntry, { prompt, at }: { readonly prompt: Sized; readonly at: Date }): PredictedCost['costMicroUsd'] {
  const { promptTokens, stablePrefixTokens, maxTokens } = prompt;
  const cacheHitTokens = Math.min(stablePrefixTokens, promptTokens);
  const usage = { ...NO_USAGE, promptTokens, cacheHitTokens, cacheMissTokens: promptTokens - cacheHitTokens, completionTokens: 1 };
  const lowest = priceOf(model, { usage, at });
  const highest = highestPriceOf(model, { promptTokens, maxCompletionTokens: maxTokens, at });
  return lowest === 'unknown' || highest === 'unknown' ? null : { lowest, highest };
}
