import type { ModelEndpoint } from '@trivium/platform/config';
import type { Database } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { ChatEngine } from '../engines/chat-engine';
import type { ChatEndpoint } from '../engines/configured-chat-engines';
import type { Timing } from '../resilience/timing';
import type { CloudRepository } from './cloud.repository';
import type { EndpointKeys } from './endpoint-keys';
import type { EndpointRules } from './endpoint-rules';
import type { EndpointsRepository } from './endpoints.repository';
import type { KeptEndpoint } from './kept-endpoint';
import type { ModelFolder } from './model-folder';

/** What an organisation has set up for itself. */
export interface OwnModelsState {
  /** Those that are switched on, in their order, keys left out. */
  readonly endpoints: readonly (ModelEndpoint & { readonly name: string })[];
  /** One for each of `endpoints`. */
  readonly engines: readonly ChatEngine[];
  readonly isCloudAllowed: boolean;
}

export interface OwnModelsOptions {
  readonly database: Database;
  readonly endpoints: EndpointsRepository;
  readonly cloud: CloudRepository;
  readonly keys: EndpointKeys;
  readonly rules: EndpointRules;
  readonly folder: ModelFolder;
  readonly isCloudAllowedByDefault: boolean;
  readonly engineOf: (endpoint: ChatEndpoint) => ChatEngine;
  readonly timing: Pick<Timing, 'monotonicMs'>;
  readonly logger: Logger;
}

/** Other processes learn of a change by then; the one that made it, at once. */
const KNOWN_FOR_MS = 5_000;

/** The models of organisations, ready to be asked. Every call asks for them, so what was read is remembered for a few seconds. */
export class OwnModels {
  private readonly known = new Map<OrganisationId, { readonly state: OwnModelsState; readonly loadedAtMs: number }>();
  private readonly loading = new Map<OrganisationId, Promise<OwnModelsState>>();
  private readonly built = new Map<string, { readonly changedAt: number; readonly engine: ChatEngine }>();

  constructor(private readonly options: OwnModelsOptions) {}

  of(organisationId: OrganisationId): OwnModelsState | Promise<OwnModelsState> {
    const known = this.known.get(organisationId);
    if (known !== undefined && this.options.timing.monotonicMs() - known.loadedAtMs < KNOWN_FOR_MS) return known.state;
    return this.loading.get(organisationId) ?? this.load(organisationId);
  }

  /** To be called once a change has been committed: the next call sees it. */
  forget(organisationId: OrganisationId): void {
    this.known.delete(organisationId);
    // What is being read may be of before the change.
    this.loading.delete(organisationId);
  }

  /** The engine of an endpoint, also of one that is switched off. */
  engineFor(endpoint: KeptEndpoint, organisationId: OrganisationId): ChatEngine {
    const changedAt = endpoint.changedAt.getTime();
    const before = this.built.get(endpoint.id);
    if (before?.changedAt === changedAt) return before.engine;
    const engine = this.options.engineOf(this.entryOf(endpoint, organisationId));
    this.built.set(endpoint.id, { changedAt, engine });
    this.close(before?.engine);
    return engine;
  }

  /** Frees what the engine of a removed endpoint holds. */
  drop(endpointId: string): void {
    this.close(this.built.get(endpointId)?.engine);
    this.built.delete(endpointId);
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.built.values()].map(({ engine }) => engine.close?.()));
    this.built.clear();
  }

  private load(organisationId: OrganisationId): Promise<OwnModelsState> {
    const loading: Promise<OwnModelsState> = this.read(organisationId).then(
      (state) => {
        if (this.loading.get(organisationId) === loading) {
          this.known.set(organisationId, { state, loadedAtMs: this.options.timing.monotonicMs() });
          this.loading.delete(organisationId);
        }
        return state;
      },
      (error: unknown) => {
        if (this.loading.get(organisationId) === loading) this.loading.delete(organisationId);
        throw error;
      },
    );
    this.loading.set(organisationId, loading);
    return loading;
  }

  private async read(organisationId: OrganisationId): Promise<OwnModelsState> {
    const { database, endpoints, cloud, isCloudAllowedByDefault } = this.options;
    const [kept, decision] = await database.inOrganisation(
      organisationId,
      async () => [await endpoints.list(), await cloud.find()] as const,
    );
    const usable = kept.filter(({ isEnabled, file }) => isEnabled && (file === null || this.options.folder.has(file)));
    return {
      endpoints: usable.map((endpoint) => ({ ...this.entryOf({ ...endpoint, apiKeySealed: null }, organisationId), name: endpoint.name })),
      engines: usable.map((endpoint) => this.engineFor(endpoint, organisationId)),
      isCloudAllowed: decision?.isAllowed ?? isCloudAllowedByDefault,
    };
  }

  private entryOf(endpoint: KeptEndpoint, organisationId: OrganisationId): ChatEndpoint {
    const { id, kind, model, place, maxDataClass, baseUrl, file, contextTokens, price, continuation } = endpoint;
    return {
      id,
      task: 'chat',
      kind,
      model,
      // What was the operator's own host when it was saved may be so no longer.
      place: place === 'local' && baseUrl !== null && !this.options.rules.isListed(baseUrl) ? 'cloud' : place,
      maxDataClass,
      baseUrl: baseUrl ?? undefined,
      path: file === null ? undefined : this.options.folder.pathOf(file),
      apiKey: this.keyOf(endpoint, organisationId),
      contextTokens: contextTokens ?? undefined,
      price: price ?? undefined,
      continuation: continuation ?? undefined,
      mayBePrivate: baseUrl !== null && this.options.rules.isListed(baseUrl),
    };
  }

  private keyOf({ id, apiKeySealed }: KeptEndpoint, organisationId: OrganisationId): string | undefined {
    if (apiKeySealed === null) return undefined;
    try {
      return this.options.keys.open(apiKeySealed, { organisationId, id });
    } catch (error) {
      // The service refuses a call without a key, and says so where it is tested.
      this.options.logger.error('the key of a model endpoint does not open', { endpoint: id, error });
      return undefined;
    }
  }

  private close(engine: ChatEngine | undefined): void {
    engine?.close?.().catch((error: unknown) => this.options.logger.warn('a replaced model was not freed', { error }));
  }
}
