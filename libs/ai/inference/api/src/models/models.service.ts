import { Inject, Injectable } from '@nestjs/common';
import { findModel, isHolidayYearKnown, MODEL_REGISTRY, type ModelEntry, ratesAt, RETIRED_NAMES } from '@trivium/ai/inference/protocol';
import { isLoopbackUrl, type ModelEndpoint } from '@trivium/platform/config';
import { InferenceClient } from '../client/inference-client';
import { ChatEngines } from '../composition/chat-engines';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import type { ChatEngine } from '../engines/chat-engine';
import { LEDGER_MODEL_ENDPOINTS } from '../ledger/costs.service';
import type { Timing } from '../resilience/timing';
import type { ConfiguredModel, ModelsResponse, PriceNow } from './dto/models.dto';

/** What this installation can ask, and what is known of models. */
@Injectable()
export class ModelsService {
  constructor(
    private readonly client: InferenceClient,
    private readonly engines: ChatEngines,
    @Inject(LEDGER_MODEL_ENDPOINTS) private readonly modelEndpoints: readonly ModelEndpoint[],
    @Inject(INFERENCE_TIMING) private readonly timing: Timing,
  ) {}

  /** Addresses, paths and keys of endpoints are left out. */
  overview(): ModelsResponse {
    const at = this.timing.clock.now();
    return {
      at: at.toISOString(),
      endpoints: this.modelEndpoints.map((endpoint) => this.configuredModel(endpoint, at)),
      registry: MODEL_REGISTRY.map((model) => ({ ...copyOf(model), priceNow: priceNowOf(model, at) })),
      retiredNames: [...RETIRED_NAMES],
    };
  }

  private configuredModel(endpoint: ModelEndpoint, at: Date): ConfiguredModel {
    const { id, task, kind, model, place, maxDataClass } = endpoint;
    const engine = task === 'chat' ? this.engines.find(id) : undefined;
    const found = findModel(model, { at });
    const entry = found.kind === 'known' ? found.model : undefined;
    return {
      endpoint: id,
      task,
      kind,
      model,
      place,
      maxDataClass,
      isOnThisMachine: engine?.isOnThisMachine ?? isOnThisMachine(endpoint),
      isServed: task === 'embedding' || engine !== undefined,
      breaker: this.breakerOf(id, model),
      registryModel: entry?.id ?? null,
      capabilities: engine === undefined ? null : capabilitiesOf(engine),
      priceNow: place === 'cloud' ? (entry === undefined ? { kind: 'unknown' } : cloudPriceOf(entry, at)) : { kind: 'free-of-charge' },
    };
  }

  private breakerOf(endpointId: string, model: string): ConfiguredModel['breaker'] {
    const known = this.client.breakers.states().find((state) => state.endpointId === endpointId && state.model === model);
    return known?.state ?? 'closed';
  }
}

function isOnThisMachine({ kind, place, baseUrl }: ModelEndpoint): boolean {
  return place === 'local' && (kind === 'gguf' || kind === 'transformers' || isLoopbackUrl(baseUrl));
}

function capabilitiesOf(engine: ChatEngine): NonNullable<ConfiguredModel['capabilities']> {
  const { tools, json, jsonSchema, images, reasoning, contextTokens, maxOutputTokens, modes } = engine.capabilities();
  return { tools, json, jsonSchema, images, reasoning, contextTokens, maxOutputTokens, modes: [...modes] };
}

function priceNowOf(model: ModelEntry, at: Date): PriceNow {
  const found = ratesAt(model, at);
  if (found.kind !== 'rates') return { kind: found.kind };
  const { band, rates, effectiveFrom } = found;
  return { kind: 'rates', band, rates, effectiveFrom: effectiveFrom.toISOString(), isHolidayYearKnown: isHolidayYearKnown(at) };
}

/** Open weights cost nothing where one runs them; what a provider asks for them is not on record. */
function cloudPriceOf(model: ModelEntry, at: Date): PriceNow {
  const price = priceNowOf(model, at);
  return price.kind === 'free-of-charge' ? { kind: 'unknown' } : price;
}

/** zod's types are mutable, the registry's lists are not. */
function copyOf(model: ModelEntry): ModelEntry {
  return { ...model };
}
