import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** A key with which another program calls the API for its owner. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To the minute; null when it was never used. */
  readonly lastUsedAt: string | null;
}

export interface NewApiKey {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresInDays: number;
}

/** The calls of every app's API for keys. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class ApiKeysClient {
  private readonly http = inject(HttpClient);

  async list(): Promise<readonly ApiKey[]> {
    return (await firstValueFrom(this.http.get<{ readonly items: readonly ApiKey[] }>('/api/api-keys'))).items;
  }

  /** The answer holds the token, which the server tells only now. */
  create(key: NewApiKey): Promise<ApiKey & { readonly token: string }> {
    return firstValueFrom(this.http.post<ApiKey & { readonly token: string }>('/api/api-keys', key));
  }

  async revoke(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/api-keys/${encodeURIComponent(id)}`));
  }
}
