import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { In } from 'typeorm';
import { AccountEntity } from './account.entity';
import { ADMINISTRATOR_ROLE } from './auth.options';
import { OrganisationEntity } from './organisation.entity';
import { RecognisedCallers } from './recognised-callers';

export interface AccountSearch {
  /** Part of the name or the address. */
  readonly text?: string;
  /** Name in lower case and id of the last account of the page before. */
  readonly after?: readonly [string, string];
  readonly limit: number;
}

/** Accounts and their organisation, in the open transaction. */
@Injectable()
export class AccountsRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RecognisedCallers) private readonly recognised: RecognisedCallers,
  ) {}

  /** Where an address signs in; the one question that the role `login` may ask. */
  async locate(email: string): Promise<{ id: UserId; organisationId: OrganisationId } | undefined> {
    const rows = (await this.database.manager.query('SELECT id, organisation_id FROM account WHERE email = $1', [email])) as {
      id: UserId;
      organisation_id: OrganisationId;
    }[];
    const row = rows[0];
    return row && { id: row.id, organisationId: row.organisation_id };
  }

  find(id: UserId): Promise<AccountEntity | null> {
    return this.database.manager.findOneBy(AccountEntity, { id });
  }

  /** As `find`, and nobody else changes the account before this transaction has ended. */
  lock(id: UserId): Promise<AccountEntity | null> {
    return this.database.manager.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findByIds(ids: readonly UserId[]): Promise<AccountEntity[]> {
    return this.database.manager.findBy(AccountEntity, { id: In([...ids]) });
  }

  findByEmails(emails: readonly string[]): Promise<AccountEntity[]> {
    return this.database.manager.findBy(AccountEntity, { email: In([...emails]) });
  }

  /** Inserts those whose address is free in every organisation. @returns the ids that were inserted */
  async insertFree(accounts: readonly AccountEntity[]): Promise<Set<string>> {
    if (accounts.length === 0) return new Set();
    const { raw } = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values([...accounts])
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return new Set((raw as { id: string }[]).map((row) => row.id));
  }

  async update(id: UserId, changes: Partial<Omit<AccountEntity, 'id' | 'organisationId'>>): Promise<void> {
    await this.database.manager.update(AccountEntity, { id }, changes);
    this.database.afterCommit(() => this.recognised.forget(id));
  }

  async remove(id: UserId): Promise<void> {
    await this.database.manager.delete(AccountEntity, { id });
    this.database.afterCommit(() => this.recognised.forget(id));
  }

  list({ text, after, limit }: AccountSearch): Promise<AccountEntity[]> {
    const query = this.database.manager.createQueryBuilder(AccountEntity, 'account').where('true');
    if (text !== undefined) {
      const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      query.andWhere('(account.displayName ILIKE :pattern OR account.email ILIKE :pattern)', { pattern });
    }
    if (after) query.andWhere('(lower(account.displayName), account.id) > (:name, :id::uuid)', { name: after[0], id: after[1] });
    return query.orderBy('lower(account.display_name)', 'ASC').addOrderBy('account.id', 'ASC').limit(limit).getMany();
  }

  /** The active administrators, held as they are until the transaction ends: two who remove each other at once go one after the other. */
  async lockAdministrators(): Promise<UserId[]> {
    const rows = (await this.database.manager.query('SELECT id FROM account WHERE $1 = ANY (roles) AND is_active ORDER BY id FOR UPDATE', [
      ADMINISTRATOR_ROLE,
    ])) as { id: UserId }[];
    return rows.map((row) => row.id);
  }

  async organisation(): Promise<OrganisationEntity> {
    return this.database.manager.findOneByOrFail(OrganisationEntity, { id: this.database.organisationId });
  }

  /** Makes the transaction's organisation unless it exists. */
  async ensureOrganisation(name: string, createdAt: Date): Promise<void> {
    const id = this.database.organisationId;
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(OrganisationEntity)
      .values({ id, organisationId: id, name, createdAt })
      .orIgnore()
      .execute();
  }
}
