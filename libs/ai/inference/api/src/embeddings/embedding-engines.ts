import type { OnModuleDestroy } from '@nestjs/common';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { DataClass, ModelEndpoint } from '@trivium/platform/config';
import { AppError, type Clock, type OrganisationId, systemClock } from '@trivium/shared/kernel';
import { mayTake } from './data-class-rule';
import type { EmbeddingEngine } from './embedding-engine';
import { embeddingErrors } from './embedding.errors';

const PROBE_TIMEOUT_MS = 60_000;
const PROBE_TEXT = { text: 'heart', language: 'en' };

/** An entry of `MODEL_ENDPOINTS` with the engine that was made of it. */
export interface ConfiguredEngine {
  readonly endpoint: ModelEndpoint;
  readonly engine: EmbeddingEngine & { close?(): Promise<void> };
}

/** What a settings screen shows of a tried model: dimensions and latency, or what went wrong and what to do. */
export type EmbeddingProbe =
  | {
      readonly endpoint: string;
      readonly isUsable: true;
      readonly modelId: string;
      readonly dimensions: number;
      readonly latencyMs: number;
    }
  | { readonly endpoint: string; readonly isUsable: false; readonly error: AppError };

export interface EmbeddingEnginesOptions {
  readonly clock?: Clock;
  /** 60 s unless told: the first call may have to read a model of a gigabyte. */
  readonly probeTimeoutMs?: number;
  /** Whether an organisation lets its texts go to the cloud; no unless told. */
  readonly isCloudAllowed?: (organisationId: OrganisationId) => Promise<boolean>;
}

/** Whose text it is: how sensitive, and whether it may go to the cloud. */
export interface EmbeddedText {
  readonly dataClass: DataClass;
  readonly cloud: 'allowed' | 'forbidden';
}

/** The embedding models of this installation, in the order of the configuration. */
export class EmbeddingEngines implements OnModuleDestroy {
  private readonly clock: Clock;
  private readonly probeTimeoutMs: number;
  private readonly cloudOf: NonNullable<EmbeddingEnginesOptions['isCloudAllowed']>;

  constructor(
    private readonly configured: readonly ConfiguredEngine[],
    { clock = systemClock, probeTimeoutMs = PROBE_TIMEOUT_MS, isCloudAllowed = () => Promise.resolve(false) }: EmbeddingEnginesOptions = {},
  ) {
    this.cloudOf = isCloudAllowed;
    this.clock = clock;
    this.probeTimeoutMs = probeTimeoutMs;
  }

  /** The entries, for a settings screen; without their keys. */
  list(): readonly Omit<ModelEndpoint, 'apiKey'>[] {
    return this.configured.map(({ endpoint: { apiKey: _, ...shown } }) => shown);
  }

  /** Whether texts of an organisation may go to models in the cloud. */
  isCloudAllowed(organisationId: OrganisationId): Promise<boolean> {
    return this.cloudOf(organisationId);
  }

  /** The first engine that may see such texts; undefined means: search by words alone. */
  preferred(text: EmbeddedText): EmbeddingEngine | undefined {
    return this.configured.find(({ endpoint }) => maySee(endpoint, text))?.engine;
  }

  /** The first engine that made vectors under this id and may see such texts. */
  find(id: string, text: EmbeddedText): EmbeddingEngine | undefined {
    return this.configured.find(({ endpoint, engine }) => engine.id === id && maySee(endpoint, text))?.engine;
  }

  /**
   * Embeds one public word. The first time a model in this process is loaded by it, which counts.
   *
   * @param organisationId who asks: the word goes nowhere where its texts may not
   * @param endpointId id of the entry
   * @throws AppError EMBEDDING_ENDPOINT_UNKNOWN; the reason of `signal` once it is aborted
   */
  async probe(organisationId: OrganisationId, endpointId: string, signal?: AbortSignal): Promise<EmbeddingProbe> {
    const found = this.configured.find(({ endpoint }) => endpoint.id === endpointId);
    if (!found) throw embeddingErrors.EMBEDDING_ENDPOINT_UNKNOWN({ endpoint: endpointId });
    if (found.endpoint.place === 'cloud' && !(await this.cloudOf(organisationId)))
      return { endpoint: endpointId, isUsable: false, error: inferenceErrors.INFERENCE_CLOUD_NOT_ALLOWED({ endpoint: endpointId }) };
    const deadline = AbortSignal.timeout(this.probeTimeoutMs);
    const startedMs = this.clock.now().getTime();
    try {
      const vector = await found.engine.embedQuery(PROBE_TEXT, signal ? AbortSignal.any([signal, deadline]) : deadline);
      const latencyMs = this.clock.now().getTime() - startedMs;
      return { endpoint: endpointId, isUsable: true, modelId: found.engine.id, dimensions: vector?.length ?? 0, latencyMs };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof AppError) return { endpoint: endpointId, isUsable: false, error };
      if (!deadline.aborted) throw error;
      const passed = embeddingErrors.EMBEDDING_DEADLINE_PASSED(
        { endpoint: endpointId, seconds: this.probeTimeoutMs / 1000 },
        { cause: error },
      );
      return { endpoint: endpointId, isUsable: false, error: passed };
    }
  }

  /** Frees the models that were loaded into this process. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.configured.map(({ engine }) => engine.close?.()));
  }
}

function maySee(endpoint: ModelEndpoint, { dataClass, cloud }: EmbeddedText): boolean {
  return mayTake(endpoint, dataClass) && (endpoint.place === 'local' || cloud === 'allowed');
}
