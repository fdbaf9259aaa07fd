import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import type { Clock, OrganisationId, UserId } from '@trivium/shared/kernel';
import { type Account, normaliseEmail, toAccount } from './account';
import { AccountFactory, type NewAccount } from './account-factory';
import { AccountsRepository } from './accounts.repository';
import { authErrors } from './auth.errors';
import { RolePermissions } from './auth.options';
import { SessionsRepository } from './sessions.repository';

export interface CreatedAccount {
  readonly account: Account;
  /** To be shown once; the person must replace it at the first sign-in. */
  readonly oneTimePassword?: string;
}

export interface CreateAccount extends NewAccount {
  readonly organisationId: OrganisationId;
  /** Who creates it; absent when the person does. */
  readonly actorId?: UserId;
  /** Business rows of the same transaction, such as a place in a class. */
  readonly alongside?: (account: Account) => Promise<void>;
}

export interface CreateAccounts {
  readonly organisationId: OrganisationId;
  readonly accounts: readonly NewAccount[];
  readonly actorId?: UserId;
  /** Business rows of the same transaction, for those created and those that the organisation had. */
  readonly alongside?: (accounts: readonly Account[]) => Promise<void>;
}

export interface CreatedAccounts {
  readonly created: readonly CreatedAccount[];
  /** Those of the list that the organisation had before: left as they are. */
  readonly existing: readonly Account[];
  /** Addresses that belong to an account elsewhere: nothing was made for them. */
  readonly takenEmails: readonly string[];
}

/** Makes and finds accounts, for other capabilities: rosters, class codes, names beside ids. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountsRepository) private readonly accounts: AccountsRepository,
    @Inject(SessionsRepository) private readonly sessions: SessionsRepository,
    @Inject(AccountFactory) private readonly factory: AccountFactory,
    @Inject(RolePermissions) private readonly permissions: RolePermissions,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes a tenant unless it exists. */
  async ensureOrganisation(id: OrganisationId, name: string): Promise<void> {
    await this.database.inOrganisation(id, () => this.accounts.ensureOrganisation(name, this.clock.now()));
  }

  /**
   * Makes one account. Must not be called inside a transaction (it hashes); see `alongside`.
   *
   * @throws AppError ACCOUNT_EMAIL_TAKEN (in whichever organisation), ACCOUNT_ROLE_UNKNOWN, PASSWORD_…
   */
  async createAccount({ organisationId, actorId, alongside, ...account }: CreateAccount): Promise<CreatedAccount> {
    this.database.assertNoTransaction('Making an account');
    this.assertKnownRoles(account.roles);
    const { entity, oneTimePassword } = await this.factory.prepare(organisationId, account);
    const created = toAccount(entity);
    await this.database.inOrganisation(organisationId, async () => {
      const inserted = await this.accounts.insertFree([entity]);
      if (!inserted.has(entity.id)) throw authErrors.ACCOUNT_EMAIL_TAKEN();
      await alongside?.(created);
      await this.noteCreated(created, actorId ?? entity.id);
    });
    return { account: created, ...(oneTimePassword === undefined ? {} : { oneTimePassword }) };
  }

  /** Makes an account for somebody who registers with a password of their own. The caller decides who may and with which roles. */
  async register(account: Omit<CreateAccount, 'actorId'> & { readonly password: string }): Promise<Account> {
    return (await this.createAccount(account)).account;
  }

  /** Makes the missing accounts of a list in one transaction; a second call with the same list makes none. Not inside a transaction. */
  async createMany({ organisationId, accounts, actorId, alongside }: CreateAccounts): Promise<CreatedAccounts> {
    this.database.assertNoTransaction('Making accounts');
    this.assertKnownRoles(accounts.flatMap((account) => account.roles));
    const byEmail = new Map(accounts.map((account) => [normaliseEmail(account.email), account]));
    const before = await this.database.inOrganisation(organisationId, () => this.accounts.findByEmails([...byEmail.keys()]));
    for (const { email } of before) byEmail.delete(email);
    const prepared = await Promise.all([...byEmail.values()].map((account) => this.factory.prepare(organisationId, account)));
    return this.database.inOrganisation(organisationId, async () => {
      const inserted = await this.accounts.insertFree(prepared.map(({ entity }) => entity));
      const created = prepared
        .filter(({ entity }) => inserted.has(entity.id))
        .map(({ entity, oneTimePassword }) => ({
          account: toAccount(entity),
          ...(oneTimePassword === undefined ? {} : { oneTimePassword }),
        }));
      const existing = before.map(toAccount);
      await alongside?.([...created.map(({ account }) => account), ...existing]);
      for (const { account } of created) await this.noteCreated(account, actorId);
      const takenEmails = prepared.filter(({ entity }) => !inserted.has(entity.id)).map(({ entity }) => entity.email);
      return { created, existing, takenEmails };
    });
  }

  /** Those of the ids that are accounts of the organisation, in no order. Joins an open transaction of it. */
  async findByIds(organisationId: OrganisationId, ids: readonly UserId[]): Promise<Account[]> {
    if (ids.length === 0) return [];
    return this.database.inOrganisation(organisationId, async () => (await this.accounts.findByIds(ids)).map(toAccount));
  }

  /** The organisation's account with this address. Joins an open transaction of it. */
  async findByEmail(organisationId: OrganisationId, email: string): Promise<Account | undefined> {
    return this.database.inOrganisation(organisationId, async () => {
      const [found] = await this.accounts.findByEmails([normaliseEmail(email)]);
      return found && toAccount(found);
    });
  }

  /**
   * Closes an account that is about to be erased: its sessions end, nobody signs in with it again. Joins an open transaction.
   *
   * @throws AppError ACCOUNT_NOT_FOUND, ACCOUNT_LAST_ADMINISTRATOR
   */
  async closeForErasure(organisationId: OrganisationId, id: UserId): Promise<void> {
    await this.database.inOrganisation(organisationId, async () => {
      const administrators = await this.accounts.lockAdministrators();
      if (administrators.length === 1 && administrators[0] === id) throw authErrors.ACCOUNT_LAST_ADMINISTRATOR();
      if (!(await this.accounts.lock(id))) throw authErrors.ACCOUNT_NOT_FOUND();
      await this.accounts.update(id, { isActive: false });
      await this.sessions.revokeAccount(id, this.clock.now());
    });
  }

  /** Removes an account and its sessions for good, as the last step of erasing a person; none is no error. Joins an open transaction. */
  async remove(organisationId: OrganisationId, id: UserId): Promise<void> {
    await this.database.inOrganisation(organisationId, () => this.accounts.remove(id));
  }

  /** @throws AppError ACCOUNT_ROLE_UNKNOWN */
  assertKnownRoles(roles: readonly string[]): void {
    const role = roles.find((name) => !this.permissions.has(name));
    if (role !== undefined) throw authErrors.ACCOUNT_ROLE_UNKNOWN({ role, known: this.permissions.names.join(', ') });
  }

  private async noteCreated(account: Account, actorId: UserId | undefined): Promise<void> {
    await this.audit.record({
      actorId,
      action: 'account.created',
      subjectKind: 'account',
      subjectId: account.id,
      details: { roles: account.roles },
    });
  }
}
