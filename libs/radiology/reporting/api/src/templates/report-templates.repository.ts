import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import { IsNull } from 'typeorm';
import { ReportTemplateEntity } from './report-template.entity';

export interface TemplateSearch extends ListQuery {
  readonly ownerId: string;
  readonly kind?: 'template' | 'macro' | undefined;
  readonly language?: 'en' | 'zh' | undefined;
}

/** Templates and macros in the open transaction. */
@Injectable()
export class ReportTemplatesRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insert(template: Omit<ReportTemplateEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(ReportTemplateEntity, { ...template, organisationId: this.database.organisationId } as object);
  }

  async find(id: string): Promise<ReportTemplateEntity | null> {
    return this.database.manager.findOneBy(ReportTemplateEntity, { id, removedAt: IsNull() });
  }

  async count(ownerId: string): Promise<number> {
    return this.database.manager.countBy(ReportTemplateEntity, { ownerId, removedAt: IsNull() });
  }

  /** Writes if the row still has version `expected`; tells whether it had. */
  async updateVersion(id: string, expected: number, changes: Partial<ReportTemplateEntity>): Promise<boolean> {
    const { affected } = await this.database.manager.update(
      ReportTemplateEntity,
      { id, version: expected, removedAt: IsNull() },
      changes as object,
    );
    return affected === 1;
  }

  async remove(id: string, removedAt: Date): Promise<void> {
    await this.database.manager.update(ReportTemplateEntity, { id }, { removedAt });
  }

  /** The owner's own and those of the organisation, the newest first. */
  async list({ limit, cursor, ownerId, kind, language }: TemplateSearch): Promise<Page<ReportTemplateEntity>> {
    const query = this.database.manager
      .createQueryBuilder(ReportTemplateEntity, 'template')
      .where('template.removedAt IS NULL')
      .andWhere(`(template.ownerId = :ownerId OR template.scope = 'organisation')`, { ownerId })
      .orderBy('template.id', 'DESC')
      .take(limit + 1);
    if (kind !== undefined) query.andWhere('template.kind = :kind', { kind });
    if (language !== undefined) query.andWhere('template.language = :language', { language });
    if (cursor !== undefined) query.andWhere('template.id::text < :last', { last: String(decodeCursor(cursor, 1)[0]) });
    return toPage(await query.getMany(), limit, ({ id }) => [id]);
  }
}
