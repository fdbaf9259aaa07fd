import type { AppName } from '@trivium/platform/config';
import type { ScryptCost } from './password-hasher';

/** The role that every app has: it manages accounts and reads the audit trail. */
export const ADMINISTRATOR_ROLE = 'admin';

/** What an administrator may do in every app, beside what the app adds. */
export const ADMINISTRATOR_PERMISSIONS = ['users:read', 'users:write', 'audit:read'] as const;

export type Permission = `${string}:${string}`;

export interface AuthModuleOptions {
  readonly app: AppName;
  /** What each role of the app may do; `admin` always has `ADMINISTRATOR_PERMISSIONS` too. */
  readonly roles: Readonly<Record<string, readonly Permission[]>>;
  readonly cookie: { readonly secure: boolean };
  /** The installation's secret; CSRF tokens are made with a key derived from it. */
  readonly secretKey: string;
  /** Cost of a password's hash; tests lower it. */
  readonly passwordCost?: ScryptCost;
  /** Source of salts, tokens and one-time passwords; node's CSPRNG unless told. */
  readonly randomBytes?: (length: number) => Uint8Array;
  /** Milliseconds since some fixed moment, never going back; node's unless told. */
  readonly monotonicMs?: () => number;
}

export const AUTH_OPTIONS = Symbol('AuthOptions');

/** Knows the app's roles and what each may do. */
export class RolePermissions {
  private readonly permissions: ReadonlyMap<string, readonly string[]>;

  constructor(roles: AuthModuleOptions['roles']) {
    this.permissions = new Map([
      ...Object.entries(roles),
      [ADMINISTRATOR_ROLE, [...ADMINISTRATOR_PERMISSIONS, ...(roles[ADMINISTRATOR_ROLE] ?? [])]],
    ]);
  }

  get names(): string[] {
    return [...this.permissions.keys()].sort();
  }

  has(role: string): boolean {
    return this.permissions.has(role);
  }

  /** Everything that somebody with these roles may do; a role that the app no longer knows gives nothing. */
  of(roles: readonly string[]): Set<string> {
    return new Set(roles.flatMap((role) => this.permissions.get(role) ?? []));
  }
}
