import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { ModelEndpoint } from '@trivium/platform/config';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { OrganisationModels } from '../client/inference-client';
import type { OwnModels, OwnModelsState } from '../endpoints/own-models';
import type { ChatEngine } from '../engines/chat-engine';

export interface ChatEnginesOptions {
  /** `MODEL_ENDPOINTS`, keys included; nothing here tells them on. */
  readonly modelEndpoints: readonly ModelEndpoint[];
  /** One for each chat entry of the operator, in their order. */
  readonly engines: readonly ChatEngine[];
  readonly own: Pick<OwnModels, 'of' | 'closeAll'>;
}

/** An endpoint as screens name it. */
export type NamedEndpoint = Omit<ModelEndpoint, 'apiKey'> & { readonly name: string };

/** The chat engines of this installation and of its organisations: an organisation's own come first, since somebody chose them. */
export class ChatEngines implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly closer = new AbortController();
  private readonly joined = new WeakMap<OwnModelsState, OrganisationModels>();

  constructor(private readonly options: ChatEnginesOptions) {}

  /** Speaks when the program is told to stop. */
  get closing(): AbortSignal {
    return this.closer.signal;
  }

  /** What an organisation may ask. */
  of(organisationId: OrganisationId): OrganisationModels | Promise<OrganisationModels> {
    const state = this.options.own.of(organisationId);
    return state instanceof Promise ? state.then((known) => this.joinedOf(known)) : this.joinedOf(state);
  }

  /** The endpoints behind them and those for embeddings, in the same order, without keys. */
  async endpointsOf(organisationId: OrganisationId): Promise<readonly NamedEndpoint[]> {
    const { endpoints } = await this.options.own.of(organisationId);
    return [...endpoints, ...this.options.modelEndpoints.map(({ apiKey: _, ...entry }) => ({ ...entry, name: entry.id }))];
  }

  /** @param endpointId id of one of the organisation's own, or of an entry in `MODEL_ENDPOINTS` */
  async find(organisationId: OrganisationId, endpointId: string): Promise<ChatEngine | undefined> {
    return (await this.of(organisationId)).engines.find((engine) => engine.endpointId === endpointId);
  }

  beforeApplicationShutdown(): void {
    this.closer.abort(inferenceErrors.INFERENCE_CANCELLED());
  }

  /** Frees what engines hold in this process, once no request is left that could use them. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.options.engines.map((engine) => engine.close?.()), this.options.own.closeAll()]);
  }

  private joinedOf(state: OwnModelsState): OrganisationModels {
    const known = this.joined.get(state);
    if (known !== undefined) return known;
    const models = { engines: [...state.engines, ...this.options.engines], isCloudAllowed: state.isCloudAllowed };
    this.joined.set(state, models);
    return models;
  }
}
