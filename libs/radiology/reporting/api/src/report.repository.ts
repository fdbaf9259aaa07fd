import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import { IsNull, Not } from 'typeorm';
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

  async markDiscarded(id: string, discardedAt: Date | null): Promise<boolean> {
    const { affected } = await this.database.manager.update(
      ReportEntity,
      { id, discardedAt: discardedAt === null ? Not(IsNull()) : IsNull() },
      { discardedAt },
    );
    return affected === 1;
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
}
