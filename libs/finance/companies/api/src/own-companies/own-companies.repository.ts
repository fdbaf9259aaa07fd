import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import { IsNull, MoreThan, Not } from 'typeorm';
import { OwnCompanyEntity } from './own-company.entity';

@Injectable()
export class OwnCompaniesRepository {
  constructor(private readonly database: Database) {}

  /** Adds an entry unless its symbol has one; tells whether it was added. The unique index decides. */
  async add(company: Omit<OwnCompanyEntity, 'organisationId'>): Promise<boolean> {
    const added = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(OwnCompanyEntity)
      .values({ ...company, organisationId: this.database.organisationId })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1;
  }

  async find(id: string): Promise<OwnCompanyEntity | null> {
    return this.database.manager.findOneBy(OwnCompanyEntity, { id, removedAt: IsNull() });
  }

  async findRemoved(id: string): Promise<OwnCompanyEntity | null> {
    return this.database.manager.findOneBy(OwnCompanyEntity, { id, removedAt: Not(IsNull()) });
  }

  /** All in use, by symbol. */
  async all(): Promise<OwnCompanyEntity[]> {
    return this.database.manager.find(OwnCompanyEntity, { where: { removedAt: IsNull() }, order: { symbol: 'ASC' } });
  }

  /** By symbol. */
  async list({ limit, cursor }: ListQuery): Promise<Page<OwnCompanyEntity>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    const rows = await this.database.manager.find(OwnCompanyEntity, {
      where: { removedAt: IsNull(), ...(after === undefined ? {} : { symbol: MoreThan(String(after)) }) },
      order: { symbol: 'ASC' },
      take: limit + 1,
    });
    return toPage(rows, limit, ({ symbol }) => [symbol]);
  }

  async update(id: string, changes: Partial<OwnCompanyEntity>): Promise<void> {
    await this.database.manager.update(OwnCompanyEntity, { id }, changes);
  }
}
