import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import type { AccountEntity } from './account.entity';
import { normaliseEmail } from './account';
import { AccountsRepository } from './accounts.repository';
import { authErrors } from './auth.errors';
import { RolePermissions } from './auth.options';
import { CredentialsService } from './credentials.service';
import type { OrganisationEntity } from './organisation.entity';
import { PasswordHasher } from './password-hasher';
import { assertGoodPassword } from './password-policy';
import { SessionsRepository } from './sessions.repository';
import { type OpenedSessions, SessionsService } from './sessions.service';

/** Who is signed in, as the interface shows it. */
export interface Identity {
  readonly user: {
    readonly id: string;
    readonly email: string;
    readonly displayName: string;
    readonly roles: readonly string[];
    readonly organisation: { readonly id: string; readonly name: string };
  };
  readonly permissions: readonly string[];
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly mustChangePassword: boolean;
}

/** Signs people in and out, and lets them change their own password. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountsRepository) private readonly accounts: AccountsRepository,
    @Inject(SessionsRepository) private readonly sessions: SessionsRepository,
    @Inject(SessionsService) private readonly opener: SessionsService,
    @Inject(CredentialsService) private readonly credentials: CredentialsService,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(RolePermissions) private readonly permissions: RolePermissions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws AppError AUTH_FAILED, the same for every reason */
  async signIn(email: string, password: string): Promise<OpenedSessions & { identity: Identity }> {
    const place = await this.database.asLogin(() => this.accounts.locate(normaliseEmail(email)));
    const account = place && (await this.database.inOrganisation(place.organisationId, () => this.accounts.find(place.id)));
    const proof = await this.credentials.prove(account ?? undefined, password, async (proven) => {
      const opened = await this.opener.open(proven);
      await this.accounts.update(proven.id, { lastSignInAt: this.clock.now() });
      const identity = this.identify(proven, await this.accounts.organisation(), opened.expiresAt);
      await this.audit.record({ actorId: proven.id, action: 'auth.signed_in', subjectKind: 'account', subjectId: proven.id });
      return { ...opened, identity };
    });
    if (proof.outcome !== 'right') throw authErrors.AUTH_FAILED();
    return proof.value;
  }

  /** Ends both sessions of the sign-in. */
  async signOut(caller: CallerIdentity): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      const session = await this.sessions.find(caller.sessionId);
      if (session) await this.sessions.revokeSignIn(session, this.clock.now());
      await this.audit.record({ actorId: caller.userId, action: 'auth.signed_out', subjectKind: 'account', subjectId: caller.userId });
    });
  }

  async describe(caller: CallerIdentity): Promise<Identity> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const account = await this.accounts.find(caller.userId);
      const session = await this.sessions.find(caller.sessionId);
      if (!account || !session) throw authErrors.AUTH_EXPIRED();
      return this.identify(account, await this.accounts.organisation(), session.expiresAt);
    });
  }

  /**
   * Sets the caller's own password and ends the caller's other sign-ins: whoever knew the old one is out.
   *
   * @throws AppError PASSWORD_…, AUTH_PASSWORD_WRONG, AUTH_LOCKED
   */
  async changePassword(
    caller: CallerIdentity,
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  ): Promise<void> {
    const account = await this.database.inOrganisation(caller.organisationId, () => this.accounts.find(caller.userId));
    if (!account) throw authErrors.AUTH_EXPIRED();
    assertGoodPassword(newPassword, account.email);
    const passwordHash = await this.hasher.hash(newPassword);
    await this.credentials.confirm(caller, currentPassword, async ({ id }) => {
      const now = this.clock.now();
      const session = await this.sessions.find(caller.sessionId);
      await this.accounts.update(id, { passwordHash, mustChangePassword: false, updatedAt: now });
      await this.sessions.revokeAccount(id, now, session?.signInId);
      await this.audit.record({ actorId: id, action: 'auth.password_changed', subjectKind: 'account', subjectId: id });
    });
  }

  private identify(account: AccountEntity, { id, name }: OrganisationEntity, expiresAt: Date): Identity {
    return {
      user: { id: account.id, email: account.email, displayName: account.displayName, roles: account.roles, organisation: { id, name } },
      permissions: [...this.permissions.of(account.roles)].sort(),
      expiresAt: expiresAt.toISOString(),
      mustChangePassword: account.mustChangePassword,
    };
  }
}
