import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type CommunicationFields, PersonalFields } from '../orders/personal-fields';
import { ReportAddendumEntity, ReportCommunicationEntity } from './report-records.entity';
import { In } from 'typeorm';

export type KnownCommunication = Omit<ReportCommunicationEntity, 'sealed' | 'organisationId'> & CommunicationFields;

/** What is added to a report and never changed: addenda, and the log of who was told of a critical result. */
@Injectable()
export class ReportRecordsRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalFields) private readonly fields: PersonalFields,
  ) {}

  async addenda(reportId: string): Promise<ReportAddendumEntity[]> {
    return this.database.manager.find(ReportAddendumEntity, { where: { reportId }, order: { number: 'ASC' } });
  }

  /** Texts of the addenda of several reports, each in order; reports without one are left out. */
  async addendaTexts(reportIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.database.manager.find(ReportAddendumEntity, {
      where: { reportId: In(reportIds) },
      order: { reportId: 'ASC', number: 'ASC' },
    });
    const texts = new Map<string, string[]>();
    for (const { reportId, text } of rows) texts.set(reportId, [...(texts.get(reportId) ?? []), text]);
    return texts;
  }

  async insertAddendum(addendum: Omit<ReportAddendumEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(ReportAddendumEntity, { ...addendum, organisationId: this.database.organisationId } as object);
  }

  async communications(reportId: string): Promise<KnownCommunication[]> {
    const rows = await this.database.manager.find(ReportCommunicationEntity, {
      where: { reportId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return rows.map(({ sealed, organisationId, ...row }) => ({
      ...row,
      ...this.fields.open<CommunicationFields>(sealed, rowOf(organisationId, row.id)),
    }));
  }

  async insertCommunication({
    id,
    reportId,
    kind,
    codes,
    operationId,
    createdBy,
    createdAt,
    ...fields
  }: KnownCommunication): Promise<void> {
    const { organisationId, manager } = this.database;
    const sealed = this.fields.seal(fields, rowOf(organisationId, id));
    await manager.insert(ReportCommunicationEntity, {
      id,
      reportId,
      kind,
      codes,
      operationId,
      createdBy,
      createdAt,
      sealed,
      organisationId,
    });
  }
}

function rowOf(organisationId: string, id: string): string {
  return `communication/${organisationId.toLowerCase()}/${id}`;
}
