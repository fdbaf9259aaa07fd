import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { CursorPage } from '@trivium/web/kit';

export interface SessionUser {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly organisation: { readonly id: string; readonly name: string };
}

export interface Session {
  readonly user: SessionUser;
  readonly permissions: readonly string[];
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly mustChangePassword: boolean;
}

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly isActive: boolean;
  /** ISO 8601; null when not locked. */
  readonly lockedUntil: string | null;
}

/** What a change of accounts may set; absent fields stay. */
export interface UserChange {
  readonly displayName?: string;
  readonly roles?: readonly string[];
  readonly isActive?: boolean;
}

/** What is kept of a person, and what erasing would do with it. */
export interface PersonInventory {
  readonly rows: readonly {
    readonly what: string;
    /** `delete`: gone; `forget`: kept without a name; `keep`: an id that leads nowhere; `hold`: must stay, so nothing can be erased. */
    readonly action: 'delete' | 'forget' | 'keep' | 'hold';
    readonly count: number;
    readonly reason?: string;
  }[];
  readonly isHeld: boolean;
}

/** An engine or a model as the about page lists it; a bare name or a record. */
export type AboutEntry = string | Readonly<Record<string, unknown>>;

export interface About {
  readonly app: string;
  readonly version: string;
  readonly commit: string;
  readonly inference?: { readonly engines?: readonly AboutEntry[]; readonly models?: readonly AboutEntry[] };
  readonly database?: { readonly engine: string; readonly version: string };
  /** Present on a demonstration: accounts to sign in with, or just `true`. */
  readonly demo?:
    | boolean
    | {
        readonly password?: string;
        readonly accounts?: readonly { readonly email: string; readonly displayName?: string; readonly roles?: readonly string[] }[];
      }
    | null;
}

/** The calls that every app's API has: session, users, about. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class ShellClient {
  private readonly http = inject(HttpClient);

  async login(email: string, password: string): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/login', { email, password }));
  }

  async logout(): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/logout', {}));
  }

  me(): Promise<Session> {
    return firstValueFrom(this.http.get<Session>('/api/auth/me'));
  }

  async changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/password', { currentPassword, newPassword }));
  }

  about(): Promise<About> {
    return firstValueFrom(this.http.get<About>('/api/about'));
  }

  users(query: { readonly q?: string; readonly cursor?: string; readonly limit?: number }): Promise<CursorPage<UserRow>> {
    const params: Record<string, string | number> = { limit: query.limit ?? 25 };
    if (query.q) params['q'] = query.q;
    if (query.cursor) params['cursor'] = query.cursor;
    return firstValueFrom(this.http.get<CursorPage<UserRow>>('/api/users', { params }));
  }

  /** Creates an account; the answer may hold a one-time password that the server tells only now. */
  createUser(user: {
    readonly email: string;
    readonly displayName: string;
    readonly roles: readonly string[];
  }): Promise<{ readonly oneTimePassword?: string }> {
    return firstValueFrom(this.http.post<{ readonly oneTimePassword?: string }>('/api/users', user));
  }

  async changeUser(id: string, change: UserChange): Promise<void> {
    await firstValueFrom(this.http.patch(userPath(id), change));
  }

  resetPassword(id: string): Promise<{ readonly oneTimePassword: string }> {
    return firstValueFrom(this.http.post<{ readonly oneTimePassword: string }>(`${userPath(id)}/reset-password`, {}));
  }

  async unlockUser(id: string): Promise<void> {
    await firstValueFrom(this.http.post(`${userPath(id)}/unlock`, {}));
  }

  personInventory(id: string): Promise<PersonInventory> {
    return firstValueFrom(this.http.get<PersonInventory>(`/api/people/${encodeURIComponent(id)}/data`));
  }

  /** Begins to erase a person, which cannot be undone. */
  erasePerson(id: string): Promise<{ readonly jobId: string }> {
    return firstValueFrom(this.http.delete<{ readonly jobId: string }>(`/api/people/${encodeURIComponent(id)}`));
  }
}

function userPath(id: string): string {
  return `/api/users/${encodeURIComponent(id)}`;
}
