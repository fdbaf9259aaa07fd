import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export type EngineKind = 'embedded' | 'local' | 'cloud' | 'edge';

/** How a generated text came to be: codes, counts and hashes, never anybody's words. */
export interface Provenance {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly artefact: { readonly kind: string; readonly id: string; readonly language: 'en' | 'zh' | null; readonly hash: string };
  readonly inputs: readonly { readonly role: string; readonly hmac: string; readonly subjectId: string | null }[];
  readonly dataClass: 'public' | 'internal' | 'confidential' | 'restricted';
  readonly allowedPlaces: readonly EngineKind[];
  readonly engine: { readonly kind: EngineKind; readonly endpoint: string | null; readonly model: string | null; readonly reason: string };
  readonly considered: readonly {
    readonly endpoint: string;
    readonly model: string;
    readonly place: 'local' | 'cloud' | 'edge';
    readonly outcome: string;
  }[];
  readonly parameters: { readonly honoured: Readonly<Record<string, number | boolean | string>>; readonly unsent: readonly string[] };
  readonly template: { readonly id: string; readonly version: string; readonly hash: string | null };
  readonly passages: readonly { readonly id: string; readonly hash: string }[];
  readonly checks: readonly {
    readonly id: string;
    readonly version: string;
    readonly verdict: 'passed' | 'repaired' | 'struck' | 'replaced' | 'failed';
    readonly findings: number;
  }[];
  readonly sentences: { readonly kept: number; readonly struck: number; readonly replaced: number };
  readonly cost: {
    readonly microUsd: number | null;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly cachedInputTokens: number;
  };
  readonly latencyMs: number;
  readonly labels: readonly string[];
  readonly chain: { readonly sequence: number; readonly hash: string; readonly previousHash: string };
}

/** The call of every app's API for provenance. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class ProvenanceClient {
  private readonly http = inject(HttpClient);

  get(id: string): Promise<Provenance> {
    return firstValueFrom(this.http.get<Provenance>(`/api/provenance/${encodeURIComponent(id)}`));
  }
}
