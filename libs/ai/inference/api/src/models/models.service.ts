import { Inject, Injectable } from '@nestjs/common';
import { findModel, isHolidayYearKnown, MODEL_REGISTRY, type ModelEntry, ratesAt, RETIRED_NAMES } from '@trivium/ai/inference/protocol';
import { type EndpointPrice, isLoopbackUrl } from '@trivium/platform/config';
import type { OrganisationId } from '@trivium/shared/kernel';
import { InferenceClient, type OrganisationModels } from '../client/inference-client';
import { ChatEngines, type NamedEndpoint } from '../composition/chat-engines';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import { ratesOf } from '../engines/configured-chat-engines';
import { GgufModels } from '../engines/gguf-models';
import type { Timing } from '../resilience/timing';
import type { ConfiguredModel, ModelsResponse, PriceNow } from './dto/models.dto';
import { shownCapabilities } from './shown-capabilities';

/** What this installation can ask, and what is known of models. */
@Injectable()
export class ModelsService {
  constructor(
    private readonly client: InferenceClient,
    private readonly engines: ChatEngines,
    private readonly loaded: GgufModels,
    @Inject(INFERENCE_TIMING) private readonly timing: Timing,
  ) {}

  /** Addresses, paths and keys of endpoints are left out. */
  async overview(organisationId: OrganisationId): Promise<ModelsResponse> {
    const at = this.timing.clock.now();
    const [endpoints, models] = [await this.engines.endpointsOf(organisationId), await this.engines.of(organisationId)];
    return {
      at: at.toISOString(),
      endpoints: endpoints.map((endpoint) => this.configuredModel(endpoint, { models, at })),
      memory: { processBytes: process.memoryUsage.rss(), files: this.filesOf(new Set(endpoints.map(({ id }) => id))) },
      registry: MODEL_REGISTRY.map((model) => ({ ...copyOf(model), priceNow: priceNowOf(model, at) })),
      retiredNames: [...RETIRED_NAMES],
    };
  }

  /** Which other organisations compute with a file is none of the caller's business. */
  private filesOf(visible: ReadonlySet<string>): ModelsResponse['memory']['files'] {
    return this.loaded
      .resident()
      .map(({ endpoints, weightBytes }) => ({ endpoints: endpoints.filter((id) => visible.has(id)), weightBytes }))
      .filter(({ endpoints }) => endpoints.length > 0);
  }

  private configuredModel(
    endpoint: NamedEndpoint,
    { models, at }: { readonly models: OrganisationModels; readonly at: Date },
  ): ConfiguredModel {
    const { id, name, task, kind, model, place, maxDataClass, price } = endpoint;
    const engine = task === 'chat' ? models.engines.find(({ endpointId }) => endpointId === id) : undefined;
    const found = findModel(model, { at });
    const entry = found.kind === 'known' ? found.model : undefined;
    return {
      endpoint: id,
      name,
      task,
      kind,
      model,
      place,
      maxDataClass,
      isOnThisMachine: engine?.isOnThisMachine ?? isOnThisMachine(endpoint),
      isAllowed: place === 'local' || models.isCloudAllowed,
      isServed: task === 'embedding' || engine !== undefined,
      breaker: this.breakerOf(id, model),
      registryModel: entry?.id ?? null,
      capabilities: engine === undefined ? null : shownCapabilities(engine),
      priceNow: price === undefined ? listPriceOf({ place, entry, at }) : namedPriceOf(price),
    };
  }

  private breakerOf(endpointId: string, model: string): ConfiguredModel['breaker'] {
    const known = this.client.breakers.states().find((state) => state.endpointId === endpointId && state.model === model);
    return known?.state ?? 'closed';
  }
}

function isOnThisMachine({ kind, place, baseUrl }: NamedEndpoint): boolean {
  return place === 'local' && (kind === 'gguf' || kind === 'transformers' || isLoopbackUrl(baseUrl));
}

function listPriceOf({
  place,
  entry,
  at,
}: {
  readonly place: NamedEndpoint['place'];
  readonly entry: ModelEntry | undefined;
  readonly at: Date;
}): PriceNow {
  if (place !== 'cloud') return { kind: 'free-of-charge' };
  return entry === undefined ? { kind: 'unknown' } : cloudPriceOf(entry, at);
}

function namedPriceOf(price: EndpointPrice): PriceNow {
  const rates = ratesOf({ price });
  return rates === undefined ? { kind: 'unknown' } : { kind: 'named', rates };
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
