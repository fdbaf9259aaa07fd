import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { WatchEntryEntity, WatchListEntity } from './watch-list.entity';

@Injectable()
export class WatchListRepository {
  constructor(private readonly database: Database) {}

  async insert(list: Omit<WatchListEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(WatchListEntity, { ...list, organisationId: this.database.organisationId });
  }

  async find(id: string, ownerId: string): Promise<WatchListEntity | null> {
    return this.database.manager.findOneBy(WatchListEntity, { id, ownerId, removedAt: IsNull() });
  }

  async update(id: string, changes: Partial<WatchListEntity>): Promise<void> {
    await this.database.manager.update(WatchListEntity, { id }, changes);
  }

  async markRemoved(id: string, ownerId: string, removedAt: Date | null): Promise<boolean> {
    const present = removedAt === null ? Not(IsNull()) : IsNull();
    return (await this.database.manager.update(WatchListEntity, { id, ownerId, removedAt: present }, { removedAt })).affected === 1;
  }

  /** A person's lists, latest change first. */
  async list(ownerId: string, { limit, cursor }: ListQuery, search?: string): Promise<Page<WatchListEntity>> {
    const query = this.database.manager
      .createQueryBuilder(WatchListEntity, 'list')
      .where('list.removedAt IS NULL AND list.ownerId = :ownerId', { ownerId })
      .orderBy('list.updatedAt', 'DESC')
      .addOrderBy('list.id', 'DESC')
      .take(limit + 1);
    if (search) {
      const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
      query.andWhere(
        `(list.name ILIKE :like OR EXISTS (SELECT 1 FROM watch_entry e WHERE e.watch_list_id = list.id AND (e.symbol ILIKE :like OR e.name ILIKE :like)))`,
        { like },
      );
    }
    if (cursor) {
      const [updatedAt, id] = decodeCursor(cursor, 2);
      query.andWhere('(list.updatedAt, list.id) < (:updatedAt, :id)', { updatedAt, id });
    }
    return toPage(await query.getMany(), limit, (list) => [list.updatedAt.toISOString(), list.id]);
  }

  async entriesOf(listIds: readonly string[]): Promise<WatchEntryEntity[]> {
    return this.database.manager.find(WatchEntryEntity, { where: { watchListId: In([...listIds]) }, order: { addedAt: 'ASC', id: 'ASC' } });
  }

  /** A person's lists with a symbol, by name. */
  async holding(ownerId: string, symbol: string): Promise<{ id: string; name: string }[]> {
    return this.database.manager
      .createQueryBuilder(WatchListEntity, 'list')
      .select(['list.id', 'list.name'])
      .where('list.removedAt IS NULL AND list.ownerId = :ownerId', { ownerId })
      .andWhere('EXISTS (SELECT 1 FROM watch_entry e WHERE e.watch_list_id = list.id AND e.symbol = :symbol)', { symbol })
      .orderBy('list.name', 'ASC')
      .addOrderBy('list.id', 'ASC')
      .take(100)
      .getMany();
  }

  /** Lists in use, whoever owns them. */
  async findByIds(ids: readonly string[]): Promise<WatchListEntity[]> {
    return this.database.manager.findBy(WatchListEntity, { id: In([...ids]), removedAt: IsNull() });
  }

  async entriesByIds(ids: readonly string[]): Promise<WatchEntryEntity[]> {
    return this.database.manager.findBy(WatchEntryEntity, { id: In([...ids]) });
  }

  /** Lists in use in the order of their ids, which is the order of creation. */
  async keysAfter(afterId: string | undefined, limit: number): Promise<{ listId: string; ownerId: UserId }[]> {
    const rows = await this.database.manager.find(WatchListEntity, {
      select: { id: true, ownerId: true },
      where: { removedAt: IsNull(), ...(afterId === undefined ? {} : { id: MoreThan(afterId) }) },
      order: { id: 'ASC' },
      take: limit,
    });
    return rows.map(({ id, ownerId }) => ({ listId: id, ownerId: ownerId as UserId }));
  }

  async count(): Promise<number> {
    return this.database.manager.countBy(WatchListEntity, { removedAt: IsNull() });
  }

  /** Every organisation with people; only the role of the sign-in may ask. */
  async organisationIds(): Promise<OrganisationId[]> {
    const rows: { id: OrganisationId }[] = await this.database.manager.query('SELECT DISTINCT organisation_id AS id FROM account');
    return rows.map(({ id }) => id);
  }

  /** Adds an entry unless its symbol is there already; tells whether it was added. The unique index decides, not a look beforehand. */
  async addEntry(entry: Omit<WatchEntryEntity, 'organisationId'>): Promise<boolean> {
    const added = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(WatchEntryEntity)
      .values({ ...entry, organisationId: this.database.organisationId })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1;
  }

  async changeEntry(listId: string, id: string, changes: Partial<WatchEntryEntity>): Promise<boolean> {
    return (await this.database.manager.update(WatchEntryEntity, { id, watchListId: listId }, changes)).affected === 1;
  }

  async removeEntry(listId: string, id: string): Promise<boolean> {
    return (await this.database.manager.delete(WatchEntryEntity, { id, watchListId: listId })).affected === 1;
  }
}
