import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { CursorPage } from '@trivium/web/kit';

/** One event of the organisation's chain. */
export interface AuditEntry {
  /** Counts from 1 without gaps. */
  readonly sequence: number;
  /** ISO 8601. */
  readonly at: string;
  /** Null: the program itself, or somebody not signed in. */
  readonly actorId: string | null;
  /** `<what>.<happened>`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly previousHash: string;
  readonly hash: string;
}

export interface AuditQuery {
  readonly action?: string;
  readonly subjectId?: string;
  readonly cursor?: string;
}

export interface ChainVerdict {
  readonly ok: boolean;
  /** Records that hold, from the first on. */
  readonly length: number;
  readonly head: string | null;
  readonly firstBroken?: number;
  readonly fault?: 'missing' | 'changed' | 'unlinked' | 'head';
}

export interface AuditKey {
  readonly algorithm: 'Ed25519';
  readonly keyId: string;
  readonly publicKey: string;
}

const PAGE_SIZE = 50;
/** Names are a help, not the point: those of a large organisation's other people stay ids. */
const MOST_NAMES = 100;

/** The calls of every app's API for its audit trail. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  private readonly http = inject(HttpClient);

  list({ action, subjectId, cursor }: AuditQuery): Promise<CursorPage<AuditEntry>> {
    const params: Record<string, string | number> = { limit: PAGE_SIZE };
    if (action) params['action'] = action;
    if (subjectId) params['subjectId'] = subjectId;
    if (cursor) params['cursor'] = cursor;
    return firstValueFrom(this.http.get<CursorPage<AuditEntry>>('/api/audit', { params }));
  }

  verify(): Promise<ChainVerdict> {
    return firstValueFrom(this.http.get<ChainVerdict>('/api/audit/verify'));
  }

  key(): Promise<AuditKey> {
    return firstValueFrom(this.http.get<AuditKey>('/api/audit/key'));
  }

  /** Names of accounts by id. */
  async names(): Promise<ReadonlyMap<string, string>> {
    const page = await firstValueFrom(
      this.http.get<CursorPage<{ readonly id: string; readonly displayName: string }>>('/api/users', { params: { limit: MOST_NAMES } }),
    );
    return new Map(page.items.map(({ id, displayName }) => [id, displayName]));
  }
}
