import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import { type CallerIdentity, decodeCursor, httpErrors, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import { type Clock, isUuid, type UserId } from '@trivium/shared/kernel';
import { type Account, toAccount } from './account';
import type { AccountEntity } from './account.entity';
import { AccountFactory, type NewAccount } from './account-factory';
import { AccountsRepository } from './accounts.repository';
import { AccountsService, type CreatedAccount } from './accounts.service';
import { authErrors } from './auth.errors';
import { ADMINISTRATOR_ROLE } from './auth.options';
import { SessionsRepository } from './sessions.repository';

export interface AccountChanges {
  readonly displayName?: string;
  readonly roles?: readonly string[];
  readonly isActive?: boolean;
}

/** What an administrator does with the accounts of the own organisation. */
@Injectable()
export class UsersService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountsRepository) private readonly accounts: AccountsRepository,
    @Inject(AccountsService) private readonly maker: AccountsService,
    @Inject(AccountFactory) private readonly factory: AccountFactory,
    @Inject(SessionsRepository) private readonly sessions: SessionsRepository,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By name. */
  async list({ organisationId }: CallerIdentity, { q, limit, cursor }: ListQuery & { readonly q?: string }): Promise<Page<Account>> {
    const after = cursor === undefined ? undefined : positionOf(cursor);
    const rows = await this.database.inOrganisation(organisationId, () => this.accounts.list({ text: q, after, limit: limit + 1 }));
    const page = toPage(rows, limit, (account) => [account.displayName.toLowerCase(), account.id]);
    return { items: page.items.map(toAccount), nextCursor: page.nextCursor };
  }

  /** @throws AppError ACCOUNT_NOT_FOUND */
  async get({ organisationId }: CallerIdentity, id: UserId): Promise<Account> {
    const account = await this.database.inOrganisation(organisationId, () => this.accounts.find(id));
    if (!account) throw authErrors.ACCOUNT_NOT_FOUND();
    return toAccount(account);
  }

  /** @throws AppError ACCOUNT_EMAIL_TAKEN, ACCOUNT_ROLE_UNKNOWN, PASSWORD_… */
  create(caller: CallerIdentity, account: NewAccount): Promise<CreatedAccount> {
    return this.maker.createAccount({ ...account, organisationId: caller.organisationId, actorId: caller.userId });
  }

  /**
   * Changes name, roles or whether the account is active. Roles count from the next request on; deactivating ends all sessions.
   *
   * @throws AppError ACCOUNT_NOT_FOUND, ACCOUNT_ROLE_UNKNOWN, ACCOUNT_LAST_ADMINISTRATOR
   */
  async change(caller: CallerIdentity, id: UserId, { displayName, roles, isActive }: AccountChanges): Promise<Account> {
    if (roles) this.maker.assertKnownRoles(roles);
    return this.onAccount(caller, id, 'account.changed', async (account, administrators) => {
      const staysAdministrator = (isActive ?? account.isActive) && (roles ?? account.roles).includes(ADMINISTRATOR_ROLE);
      if (!staysAdministrator && administrators.length === 1 && administrators[0] === id) throw authErrors.ACCOUNT_LAST_ADMINISTRATOR();
      const changes = {
        ...(displayName === undefined ? {} : { displayName }),
        ...(roles === undefined ? {} : { roles: [...new Set(roles)] }),
        ...(isActive === undefined ? {} : { isActive }),
      };
      if (isActive === false) await this.sessions.revokeAccount(id, this.clock.now());
      // Which fields changed, and the roles: a name must not enter the trail.
      return { changes, details: { fields: Object.keys(changes).sort(), ...(changes.roles ? { roles: changes.roles } : {}) } };
    });
  }

  /** Draws a password for one use, unlocks the account and ends its sessions. The password is not kept in clear: show it now. */
  async resetPassword(caller: CallerIdentity, id: UserId): Promise<{ oneTimePassword: string }> {
    const { oneTimePassword, passwordHash } = await this.factory.drawPassword();
    await this.onAccount(caller, id, 'account.password_reset', async () => {
      await this.sessions.revokeAccount(id, this.clock.now());
      return { changes: { passwordHash, mustChangePassword: true, failedAttempts: 0, lockedUntil: null } };
    });
    return { oneTimePassword };
  }

  /** Lets somebody try again at once who was locked out. */
  unlock(caller: CallerIdentity, id: UserId): Promise<Account> {
    return this.onAccount(caller, id, 'account.unlocked', () => Promise.resolve({ changes: { failedAttempts: 0, lockedUntil: null } }));
  }

  /** One change of one account: locked, changed, told to the trail. */
  private async onAccount(
    caller: CallerIdentity,
    id: UserId,
    action: string,
    decide: (
      account: AccountEntity,
      administrators: readonly UserId[],
    ) => Promise<{ changes: Partial<AccountEntity>; details?: Record<string, string[]> }>,
  ): Promise<Account> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      // Always in this order, so that two changes at once wait for each other instead of standing in each other's way.
      const administrators = await this.accounts.lockAdministrators();
      const account = await this.accounts.lock(id);
      if (!account) throw authErrors.ACCOUNT_NOT_FOUND();
      const { changes, details } = await decide(account, administrators);
      const changed = { ...changes, updatedAt: this.clock.now() };
      await this.accounts.update(id, changed);
      await this.audit.record({ actorId: caller.userId, action, subjectKind: 'account', subjectId: id, details });
      return toAccount({ ...account, ...changed });
    });
  }
}

function positionOf(cursor: string): readonly [string, string] {
  const [name, id] = decodeCursor(cursor, 2);
  if (typeof name !== 'string' || typeof id !== 'string' || !isUuid(id)) throw httpErrors.CURSOR_INVALID();
  return [name, id];
}
