import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import { REPORT_SECTIONS, type ReportState } from '@trivium/radiology/reporting/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { ReportEntity, ReportVersionEntity } from './report.entity';

const MOST_PRIORS = 20;
const MOST_SIGNED = 2_000;
const MOST_TIMES = 10_000;

/** A client's id of a change, and a hash of what it asked for. */
export interface Operation {
  readonly operationId?: string | null;
  readonly operationHash?: string | null;
}

export interface ReportSearchByWords extends ListQuery {
  readonly q?: string | undefined;
  readonly state?: ReportState | undefined;
}

@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  async insert(report: Omit<ReportEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(ReportEntity, { ...report, organisationId: this.database.organisationId } as object);
  }

  async keepVersion(version: Omit<ReportVersionEntity, 'organisationId' | 'operationId' | 'operationHash'> & Operation): Promise<void> {
    await this.database.manager.insert(ReportVersionEntity, { ...version, organisationId: this.database.organisationId });
  }

  async find(id: string, { discarded = false } = {}): Promise<ReportEntity | null> {
    return this.database.manager.findOneBy(ReportEntity, { id, discardedAt: discarded ? Not(IsNull()) : IsNull() });
  }

  /** As `find`, and nobody else changes the report before this transaction has ended. */
  async lock(id: string): Promise<ReportEntity | null> {
    return this.database.manager.findOne(ReportEntity, { where: { id, discardedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Writes `changes` if the row still has version `expected` and is unsigned; tells whether it was. */
  async updateVersion(id: string, expected: number, changes: Partial<ReportEntity>): Promise<boolean> {
    const { affected } = await this.database.manager.update(
      ReportEntity,
      { id, version: expected, discardedAt: IsNull(), signedAt: IsNull() },
      // TypeORM's own type follows JSON columns into every union of theirs.
      changes as object,
    );
    return affected === 1;
  }

  /** What may still change on a signed report. */
  async updateSigned(
    id: string,
    changes: Partial<Pick<ReportEntity, 'state' | 'version' | 'updatedAt' | 'isCriticalOpen'>>,
  ): Promise<void> {
    await this.database.manager.update(ReportEntity, { id }, changes);
  }

  /** One at a time, until the transaction ends: two requests of one operation would both find nothing, and both insert. */
  async lockOperation(createdBy: string, operationId: string): Promise<void> {
    await this.database.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `report-operation:${createdBy}:${operationId}`,
    ]);
  }

  async findByOperation(createdBy: string, operationId: string): Promise<ReportEntity | null> {
    return this.database.manager.findOneBy(ReportEntity, { createdBy, operationId });
  }

  async findOperation(reportId: string, operationId: string): Promise<ReportVersionEntity | null> {
    return this.database.manager.findOneBy(ReportVersionEntity, { reportId, operationId });
  }

  async findVersion(reportId: string, version: number): Promise<ReportVersionEntity | null> {
    return this.database.manager.findOneBy(ReportVersionEntity, { reportId, version });
  }

  /** Other reports of the patient, the latest first. */
  async ofPatient(patientId: string, exceptId: string): Promise<ReportEntity[]> {
    return this.database.manager.find(ReportEntity, {
      where: { patientId, id: Not(exceptId), discardedAt: IsNull() },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST_PRIORS,
    });
  }

  /** Signed since then, for the efficiency figures. */
  async signedSince(since: Date): Promise<ReportEntity[]> {
    return this.database.manager.find(ReportEntity, {
      where: { signedAt: MoreThan(since), isDemo: false },
      order: { signedAt: 'DESC' },
      take: MOST_SIGNED,
    });
  }

  async hasDemo(): Promise<boolean> {
    return (await this.database.manager.countBy(ReportEntity, { isDemo: true })) > 0;
  }

  /** @returns the version of the report that was marked; undefined when there is none to mark */
  async markDiscarded(id: string, discardedAt: Date | null): Promise<number | undefined> {
    const { raw } = await this.database.manager
      .createQueryBuilder()
      .update(ReportEntity)
      .set({ discardedAt })
      .where({ id, signedAt: IsNull(), discardedAt: discardedAt === null ? Not(IsNull()) : IsNull() })
      .returning('version')
      .execute();
    return (raw as { version: number }[])[0]?.version;
  }

  /** Latest change first; `q` looks into the words of the report. */
  async list({ limit, cursor, q: search, state }: ReportSearchByWords): Promise<Page<ReportEntity>> {
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
    if (state) query.andWhere('report.state = :state', { state });
    if (cursor) {
      const [updatedAt, id] = decodeCursor(cursor, 2);
      query.andWhere('(report.updatedAt, report.id) < (:updatedAt, :id)', { updatedAt, id });
    }
    return toPage(await query.getMany(), limit, (report) => [report.updatedAt.toISOString(), report.id]);
  }

  async versions(reportId: string): Promise<ReportVersionEntity[]> {
    return this.database.manager.find(ReportVersionEntity, { where: { reportId }, order: { version: 'DESC' }, take: 200 });
  }

  /** When each version was saved, oldest first. */
  async versionTimes(reportId: string): Promise<Date[]> {
    const rows = await this.database.manager.find(ReportVersionEntity, {
      select: { version: true, changedAt: true },
      where: { reportId },
      order: { version: 'ASC' },
      take: MOST_TIMES,
    });
    return rows.map(({ changedAt }) => changedAt);
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

  /** The three sections of a report as one text; undefined when it is gone. */
  async wholeText(id: string): Promise<string | undefined> {
    const report = await this.find(id);
    return report === null ? undefined : REPORT_SECTIONS.map((section) => report.sections[section]).join('\n');
  }

  /** Of the open transaction's organisation. */
  async organisationName(): Promise<string> {
    const rows: { name: string }[] = await this.database.manager.query('SELECT name FROM organisation WHERE id = $1', [
      this.database.organisationId,
    ]);
    return rows[0]?.name ?? '';
  }

  /** Every organisation with people; only the role of the sign-in may ask. */
  async organisationIds(): Promise<OrganisationId[]> {
    const rows: { id: OrganisationId }[] = await this.database.manager.query('SELECT DISTINCT organisation_id AS id FROM account');
    return rows.map(({ id }) => id);
  }
}
