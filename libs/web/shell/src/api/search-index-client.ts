import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Vectors of one model that are searched now. */
export interface VectorSet {
  /** Model with whatever changes its vectors. */
  readonly model: string;
  /** Null when the model is not configured any more. */
  readonly kind: 'lexical' | 'semantic' | null;
  readonly dimensions: number;
  readonly isConfigured: boolean;
  readonly collections: number;
  readonly vectors: number;
  /** Passages of these collections without a vector. */
  readonly missing: number;
}

/** What making vectors anew would give to one model. */
export interface PlannedVectors {
  readonly model: string;
  readonly kind: 'lexical' | 'semantic';
  /** Null for the embedded vectors. */
  readonly endpointId: string | null;
  readonly place: 'embedded' | 'local' | 'cloud';
  readonly collections: number;
  /** Passages. */
  readonly toEmbed: number;
}

/** An embedding model of `MODEL_ENDPOINTS`. */
export interface EmbeddingModel {
  readonly endpointId: string;
  readonly model: string;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: 'public' | 'internal' | 'confidential' | 'restricted';
  readonly dimensions?: number;
}

export interface SearchIndex {
  readonly collections: number;
  readonly documents: number;
  /** Passages. */
  readonly chunks: number;
  readonly withoutVectors: number;
  readonly sets: readonly VectorSet[];
  /** Collections that are between two models. */
  readonly building: number;
  readonly plan: readonly PlannedVectors[];
  readonly models: readonly EmbeddingModel[];
  readonly embedded: { readonly id: string; readonly dimensions: number };
  /** The run that waits or works now. */
  readonly jobId?: string;
  readonly lastRun?: {
    readonly jobId: string;
    readonly state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
    /** ISO 8601. */
    readonly finishedAt: string | null;
  };
}

export interface ModelProbe {
  readonly isUsable: boolean;
  readonly dimensions?: number;
  readonly latencyMs?: number;
  readonly error?: { readonly code: string; readonly text: string };
}

/** The calls of every app's API for its search index. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class SearchIndexClient {
  private readonly http = inject(HttpClient);

  read(): Promise<SearchIndex> {
    return firstValueFrom(this.http.get<SearchIndex>('/api/search-index'));
  }

  embed(): Promise<{ readonly jobId: string }> {
    return firstValueFrom(this.http.post<{ readonly jobId: string }>('/api/search-index/embed', {}));
  }

  probe(endpointId: string): Promise<ModelProbe> {
    return firstValueFrom(this.http.post<ModelProbe>(`/api/search-index/models/${encodeURIComponent(endpointId)}/probe`, {}));
  }
}
