import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import type { OrganisationId } from '@trivium/shared/kernel';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { ReportEntity, ReportVersionEntity } from './report.entity';

@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  async insert(report: Omit<ReportEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(ReportEntity, { ...report, organisationId: this.database.organisationId });
  }

  async keepVersion(version: Omit<ReportVersionEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(ReportVersionEntity, { ...version, organisationId: this.database.organisationId });
  }

  async find(id: string, { discarded = false } = {}): Promise<ReportEntity | null> {
    return this.database.manager.findOneBy(ReportEntity, { id, discardedAt: discarded ? Not(IsNull()) : IsNull() });
  }

  /** Writes `changes` if the row still has version `expected`; tells whether it had. */
  async updateVersion(id: string, expected: number, changes: Partial<ReportEntity>): Promise<boolean> {
    const { affected } = await this.database.manager.update(ReportEntity, { id, version: expected, discardedAt: IsNull() }, changes);
    return affected === 1;
  }

  /** @returns the version of the report that was marked; undefined when there is none to mark */
  async markDiscarded(id: string, discardedAt: Date | null): Promise<number | undefined> {
    const { raw } = await this.database.manager
      .createQueryBuilder()
      .update(ReportEntity)
      .set({ discardedAt })
      .where({ id, discardedAt: discardedAt === null ? Not(IsNull()) : IsNull() })
      .returning('version')
      .execute();
    return (raw as { version: number }[])[0]?.version;
  }

  /** Latest change first; `search` looks into the words of the report. */
  async list({ limit, cursor }: ListQuery, search?: string): Promise<Page<ReportEntity>> {
    const query = this.database.manager
      .createQueryBuilder(ReportEntity, 'report')
      .where('report.discardedAt IS NULL')
      .orderBy('report.updatedAt', 'DESC')
      .addOrderBy('report.id', 'DESC')
      .take(limit + 1);
    if (search)
      query.andWhere('(report.dictation ILIKE :like OR report.sections::text ILIKE :like)', {
        like: `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      });
    if (cursor) {
      const [updatedAt, id] = decodeCursor(cursor, 2);
      query.andWhere('(report.updatedAt, report.id) < (:updatedAt, :id)', { updatedAt, id });
    }
    return toPage(await query.getMany(), limit, (report) => [report.updatedAt.toISOString(), report.id]);
  }

  async versions(reportId: string): Promise<ReportVersionEntity[]> {
    return this.database.manager.find(ReportVersionEntity, { where: { reportId }, order: { version: 'DESC' }, take: 200 });
  }

  /** Reports in any state, discarded ones too. */
  async findByIds(ids: readonly string[]): Promise<ReportEntity[]> {
    return ids.length === 0 ? [] : this.database.manager.findBy(ReportEntity, { id: In([...ids]) });
  }

  /** What tells whether a report has changed, without its text; discarded ones too. */
  async stamps(ids: readonly string[]): Promise<Pick<ReportEntity, 'id' | 'version' | 'discardedAt'>[]> {
    return this.database.manager.find(ReportEntity, {
      select: { id: true, version: true, discardedAt: true },
      where: { id: In([...ids]) },
    });
  }

  /** Ids in their order, which is the order of creation. */
  async idsAfter(afterId: string | undefined, limit: number): Promise<string[]> {
    const rows = await this.database.manager.find(ReportEntity, {
      select: { id: true },
      where: { discardedAt: IsNull(), ...(afterId === undefined ? {} : { id: MoreThan(afterId) }) },
      order: { id: 'ASC' },
      take: limit,
    });
    return rows.map(({ id }) => id);
  }

  async count(): Promise<number> {
    return this.database.manager.countBy(ReportEntity, { discardedAt: IsNull() });
  }

  /** Every organisation with people; only the role of the sign-in may ask. */
  async organisationIds(): Promise<OrganisationId[]> {
    const rows: { id: OrganisationId }[] = await this.database.manager.query('SELECT DISTINCT organisation_id AS id FROM account');
    return rows.map(({ id }) => id);
  }
}
