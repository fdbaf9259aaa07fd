import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { EndpointPlace } from '@trivium/ai/inference/protocol';
import { firstValueFrom } from 'rxjs';
import type { BreakerState } from './models-client';

export interface EngineFigures {
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  readonly breaker: BreakerState;
  readonly breakerChangedAt: string | null;
  readonly attempts: number;
  readonly failures: number;
  readonly firstTokenMs: { readonly p50: number; readonly p95: number; readonly p99: number } | null;
  readonly tokensPerSecond: { readonly p50: number } | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Prompt tokens that the provider found in its cache. */
  readonly cacheHitTokens: number;
  readonly costMicroUsd: number | null;
}

export interface SeriesPoint {
  readonly at: string;
  readonly calls: number;
  readonly failed: number;
  readonly firstTokenP95Ms: number | null;
}

export interface Observability {
  readonly from: string;
  readonly to: string;
  /** The process began within the period: what was before it is not in the figures. */
  readonly isSinceStart: boolean;
  readonly calls: {
    readonly total: number;
    readonly answered: number;
    readonly failed: number;
    readonly cancelled: number;
    readonly cached: number;
    readonly fellBack: number;
    readonly hedged: number;
    readonly retried: number;
  };
  readonly cache: { readonly hits: number; readonly misses: number };
  readonly engines: readonly EngineFigures[];
  readonly failures: readonly { readonly code: string; readonly count: number; readonly lastAt: string }[];
  readonly series: readonly SeriesPoint[];
  /** Hosts that OpenTelemetry data goes to. */
  readonly export: { readonly traces: string | null; readonly metrics: string | null };
}

/** The calls for what the models have done lately in this organisation. */
@Injectable({ providedIn: 'root' })
export class ObservabilityClient {
  private readonly http = inject(HttpClient);

  read(minutes: number): Promise<Observability> {
    return firstValueFrom(this.http.get<Observability>('/api/inference/observability', { params: { minutes } }));
  }
}
