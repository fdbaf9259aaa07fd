import { Injectable } from '@nestjs/common';
import type { WatchedThings } from '@trivium/finance/watch/domain';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import type { OrganisationId } from '@trivium/shared/kernel';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { WatchEntryEntity, WatchListEntity } from '../../watch-list.entity';
import { AlertRuleEntity } from './alert-rule.entity';

@Injectable()
export class AlertRulesRepository {
  constructor(private readonly database: Database) {}

  async insert(rule: Omit<AlertRuleEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(AlertRuleEntity, { ...rule, organisationId: this.database.organisationId });
  }

  async find(id: string, ownerId: string): Promise<AlertRuleEntity | null> {
    return this.database.manager.findOneBy(AlertRuleEntity, { id, ownerId, removedAt: IsNull() });
  }

  /** Whoever owns it, removed ones too. */
  async findByIds(ids: readonly string[]): Promise<AlertRuleEntity[]> {
    return this.database.manager.findBy(AlertRuleEntity, { id: In([...ids]) });
  }

  async update(id: string, changes: Partial<AlertRuleEntity>): Promise<void> {
    await this.database.manager.update(AlertRuleEntity, { id }, changes);
  }

  async markRemoved(id: string, ownerId: string, changes: { readonly removedAt: Date | null; readonly since?: Date }): Promise<boolean> {
    const present = changes.removedAt === null ? Not(IsNull()) : IsNull();
    return (await this.database.manager.update(AlertRuleEntity, { id, ownerId, removedAt: present }, changes)).affected === 1;
  }

  /** A person's rules, newest first. */
  async list(ownerId: string, { limit, cursor }: ListQuery): Promise<Page<AlertRuleEntity>> {
    const [before] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    const rows = await this.database.manager.find(AlertRuleEntity, {
      where: { ownerId, removedAt: IsNull(), ...(before === undefined ? {} : { id: LessThan(String(before)) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(rows, limit, ({ id }) => [id]);
  }

  async count(ownerId: string): Promise<number> {
    return this.database.manager.countBy(AlertRuleEntity, { ownerId, removedAt: IsNull() });
  }

  /** Everybody's rules that are on, in the order of their ids. */
  async active(): Promise<AlertRuleEntity[]> {
    return this.database.manager.find(AlertRuleEntity, { where: { isOn: true, removedAt: IsNull() }, order: { id: 'ASC' } });
  }

  /** Whether a watch list is a person's own and in use. */
  async ownsWatchList(ownerId: string, watchListId: string): Promise<boolean> {
    return this.database.manager.existsBy(WatchListEntity, { id: watchListId, ownerId, removedAt: IsNull() });
  }

  /** What a person's watch list holds; nothing where it is gone. */
  async watchedThings(ownerId: string, watchListId: string): Promise<WatchedThings> {
    const isThere = await this.ownsWatchList(ownerId, watchListId);
    const entries = isThere ? await this.database.manager.findBy(WatchEntryEntity, { watchListId }) : [];
    const things = entries.filter(({ kind }) => kind !== 'topic');
    return {
      symbols: things.map(({ symbol }) => symbol),
      names: things.map(({ name }) => name).filter((name) => name !== ''),
      topics: entries.filter(({ kind }) => kind === 'topic').map(({ symbol }) => symbol),
    };
  }

  /** Every organisation with people; only the role of the sign-in may ask. */
  async organisationIds(): Promise<OrganisationId[]> {
    const rows: { id: OrganisationId }[] = await this.database.manager.query('SELECT DISTINCT organisation_id AS id FROM account');
    return rows.map(({ id }) => id);
  }
}
