import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { DataClass } from '@trivium/ai/inference/protocol';
import { firstValueFrom } from 'rxjs';
import type { Capabilities } from './models-client';

export type EndpointKind = 'deepseek' | 'openai' | 'gguf';

/** Millionths of a US dollar per million tokens. */
/** The ways in which a server can be told to go on with the beginning of an answer. */
export const CONTINUATIONS = ['prefix-flag', 'continue-final-message', 'last-message'] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

export interface EndpointPrice {
  readonly inputMicroUsdPerMillion: number;
  readonly outputMicroUsdPerMillion: number;
  readonly cachedInputMicroUsdPerMillion: number;
}

export interface TestError {
  readonly code: string;
  readonly text: string;
}

/** What the last test on this installation measured. */
export interface LastTest {
  readonly at: string;
  readonly isUsable: boolean;
  readonly firstTokenMs: number | null;
  readonly tokensPerSecond: number | null;
  readonly error: TestError | null;
}

export interface Endpoint {
  readonly id: string;
  readonly name: string;
  /** `environment`: the operator's, read-only here. */
  readonly origin: 'environment' | 'organisation';
  readonly task: 'chat' | 'embedding';
  /** `transformers` occurs among the operator's embedding models only. */
  readonly kind: EndpointKind | 'transformers';
  readonly model: string;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: DataClass;
  readonly baseUrl: string | null;
  /** Name inside the model folder. */
  readonly file: string | null;
  readonly hasApiKey: boolean;
  readonly isEnabled: boolean;
  /** Fallback order, 0 first. */
  readonly position: number;
  readonly contextTokens: number | null;
  readonly price: EndpointPrice | null;
  /** Null: an answer that broke off begins again. */
  readonly continuation: Continuation | null;
  readonly lastTest: LastTest | null;
}

export interface ModelFile {
  readonly name: string;
  readonly bytes: number;
  readonly architecture: string | null;
  readonly totalParameters: number | null;
  readonly activatedParameters: number | null;
  readonly experts: number | null;
  readonly expertsUsed: number | null;
}

export interface CloudSwitch {
  readonly isAllowed: boolean;
  readonly isAllowedByDefault: boolean;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

export interface EndpointsOverview {
  readonly items: readonly Endpoint[];
  readonly cloud: CloudSwitch;
  readonly modelFolder: { readonly isReadable: boolean; readonly files: readonly ModelFile[] };
  /** Whether an organisation's own models may run on the server itself. */
  readonly canUseThisMachine: boolean;
}

export interface EndpointDraft {
  readonly name: string;
  readonly kind: EndpointKind;
  readonly model: string;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: DataClass;
  readonly baseUrl?: string;
  readonly file?: string;
  /** Written, never read back; null removes it. */
  readonly apiKey?: string | null;
  readonly contextTokens?: number | null;
  readonly price?: EndpointPrice | null;
  readonly continuation?: Continuation | null;
}

export type EndpointChange = Partial<EndpointDraft> & { readonly isEnabled?: boolean; readonly position?: number };

export interface EndpointTest {
  readonly isUsable: boolean;
  readonly firstTokenMs: number | null;
  readonly tokensPerSecond: number | null;
  readonly durationMs: number;
  /** The first 200 characters. */
  readonly answer: string;
  /** Null for a model of vectors. */
  readonly capabilities: Capabilities | null;
  readonly error: TestError | null;
}

const URL = '/api/inference/endpoints';

/** The calls for the models that an administrator sets up. */
@Injectable({ providedIn: 'root' })
export class EndpointsClient {
  private readonly http = inject(HttpClient);

  overview(): Promise<EndpointsOverview> {
    return firstValueFrom(this.http.get<EndpointsOverview>(URL));
  }

  create(draft: EndpointDraft): Promise<Endpoint> {
    return firstValueFrom(this.http.post<Endpoint>(URL, draft));
  }

  change(id: string, change: EndpointChange): Promise<Endpoint> {
    return firstValueFrom(this.http.patch<Endpoint>(one(id), change));
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(one(id)));
  }

  /** Possible for ten minutes after the removal. */
  restore(id: string): Promise<Endpoint> {
    return firstValueFrom(this.http.post<Endpoint>(`${one(id)}/restore`, {}));
  }

  test(id: string): Promise<EndpointTest> {
    return firstValueFrom(this.http.post<EndpointTest>(`${one(id)}/test`, {}));
  }

  setCloud(isAllowed: CloudSwitch['isAllowed']): Promise<CloudSwitch> {
    return firstValueFrom(this.http.put<CloudSwitch>('/api/inference/cloud', { isAllowed }));
  }
}

function one(id: string): string {
  return `${URL}/${encodeURIComponent(id)}`;
}
