import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  DataClass,
  EndpointPlace,
  ModelEntry,
  ModelMode,
  ParameterSupport,
  RetiredName,
  TokenRates,
} from '@trivium/ai/inference/protocol';
import { firstValueFrom } from 'rxjs';

export type BreakerState = 'closed' | 'open' | 'half-open';
export type PriceBandName = 'peak' | 'off-peak';

/** What a token costs at the moment of the answer. */
export type PriceNow =
  | {
      readonly kind: 'rates';
      readonly band: PriceBandName;
      /** Millionths of a US dollar per million tokens. */
      readonly rates: TokenRates;
      readonly effectiveFrom: string;
      readonly isHolidayYearKnown: boolean;
    }
  /** As its entry says. */
  | { readonly kind: 'named'; readonly rates: TokenRates }
  | { readonly kind: 'free-of-charge' }
  | { readonly kind: 'unknown' };

/** What a model can do, as far as somebody has looked. */
export interface Capabilities {
  readonly tools: ParameterSupport;
  readonly json: ParameterSupport;
  readonly jsonSchema: ParameterSupport;
  readonly images: 'yes' | 'no' | 'unknown';
  readonly reasoning: 'always' | 'switchable' | 'never' | 'unknown';
  /** Whether it goes on with an answer that broke off elsewhere. */
  readonly continuation: ParameterSupport;
  readonly contextTokens: number | 'unknown';
  readonly maxOutputTokens: number | 'unknown';
}

export interface ConfiguredModel {
  readonly endpoint: string;
  /** Given by an administrator; entries of the environment have their id. */
  readonly name: string;
  readonly task: 'chat' | 'embedding';
  readonly kind: 'deepseek' | 'openai' | 'gguf' | 'transformers';
  readonly model: string;
  readonly place: EndpointPlace;
  readonly maxDataClass: DataClass;
  readonly isOnThisMachine: boolean;
  /** False: it is in the cloud, and the organisation has not allowed that. */
  readonly isAllowed: boolean;
  readonly isServed: boolean;
  readonly breaker: BreakerState;
  /** Its entry in the registry; null: nothing is known of it. */
  readonly registryModel: string | null;
  readonly capabilities: (Capabilities & { readonly modes: readonly ModelMode[] }) | null;
  readonly priceNow: PriceNow;
}

export type RegistryModel = ModelEntry & { readonly priceNow: PriceNow };

/** What the models in the server's process take. */
export interface ServerMemory {
  readonly processBytes: number;
  /** Each file once, however many entries compute with it. */
  readonly files: readonly { readonly endpoints: readonly string[]; readonly weightBytes: number }[];
}

export interface ModelsOverview {
  /** The moment of which prices and states are, ISO 8601. */
  readonly at: string;
  readonly endpoints: readonly ConfiguredModel[];
  readonly memory: ServerMemory;
  readonly registry: readonly RegistryModel[];
  readonly retiredNames: readonly RetiredName[];
}

export interface CostQuestion {
  /** Name of a model, or id of an endpoint. */
  readonly model: string;
  readonly text: string;
  readonly maxTokens?: number;
}

export interface CostEstimate {
  readonly model: string;
  readonly place: 'cloud' | 'local';
  readonly promptTokens: number;
  readonly maxCompletionTokens: number | null;
  /** Millionths of a US dollar; null when no price is on record. */
  readonly costMicroUsd: { readonly lowest: number; readonly highest: number | null } | null;
  readonly price: { readonly band: PriceBandName; readonly effectiveFrom: string; readonly checkedOn: string } | null;
  /** What becomes of each parameter in each mode; empty for a model that nobody has looked at. */
  readonly modes: readonly ModelMode[];
}

/** The calls of every app's API for its models. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class ModelsClient {
  private readonly http = inject(HttpClient);

  overview(): Promise<ModelsOverview> {
    return firstValueFrom(this.http.get<ModelsOverview>('/api/inference/models'));
  }

  estimate(question: CostQuestion): Promise<CostEstimate> {
    return firstValueFrom(this.http.post<CostEstimate>('/api/inference/estimate', question));
  }
}
