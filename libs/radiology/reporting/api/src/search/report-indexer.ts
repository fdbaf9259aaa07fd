import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { Deidentifier } from '@trivium/radiology/privacy/api';
import { PseudonymMap, type StudyHeader } from '@trivium/radiology/privacy/domain';
import { AppError, type OrganisationId } from '@trivium/shared/kernel';
import { ReportRecordsRepository } from '../life/report-records.repository';
import { type KnownOrder, OrdersRepository } from '../orders/orders.repository';
import { type KnownPatient, PatientsRepository } from '../orders/patients.repository';
import type { ReportEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { REPORTS_COLLECTION_ID, toIndexable } from './report-document';
import { REPORT_INDEX, type ReportIndex } from './report-index';

interface ReadReport {
  readonly report: ReportEntity;
  readonly addenda: readonly string[];
  /** What the study says of its people: it must not stand in the index, in whatever form it was dictated. */
  readonly header: StudyHeader;
}

/** Brings the index to what the rows say. */
@Injectable()
export class ReportIndexer {
  private readonly configured = new Set<OrganisationId>();

  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly records: ReportRecordsRepository,
    private readonly patients: PatientsRepository,
    private readonly orders: OrdersRepository,
    private readonly deidentifier: Deidentifier,
    @Inject(REPORT_INDEX) private readonly index: ReportIndex,
  ) {}

  /**
   * Indexes the given reports as they are now; a discarded one leaves the index. Two runs for one report may overlap and end in any order: each looks
   * at the rows again after it has written, and writes again when they have changed, so the last writer leaves the newest state.
   *
   * @throws the signal's reason when aborted
   */
  async settle(organisationId: OrganisationId, reportIds: readonly string[], signal?: AbortSignal): Promise<void> {
    await this.configure(organisationId);
    let unsettled = reportIds;
    while (unsettled.length > 0) {
      signal?.throwIfAborted();
      const reports = await this.read(organisationId, unsettled);
      if (!(await this.write(organisationId, unsettled, reports, signal))) continue;
      const written = new Map(reports.map(({ report }) => [report.id, stampOf(report)]));
      const current = await this.database.inOrganisation(organisationId, () => this.reports.stamps(unsettled));
      const now = new Map(current.map((report) => [report.id, stampOf(report)]));
      unsettled = unsettled.filter((id) => written.get(id) !== now.get(id));
    }
  }

  /** False when another run replaced one of the reports in the same moment: the rows decide then. */
  private async write(
    organisationId: OrganisationId,
    reportIds: readonly string[],
    reports: readonly ReadReport[],
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    const kept = reports.filter(({ report: { discardedAt } }) => discardedAt === null);
    const keptIds = new Set(kept.map(({ report }) => report.id));
    const documents = kept.map(({ report, addenda, header }) => toIndexable(report, addenda, this.veil(header)));
    try {
      await this.index.replaceDocuments(organisationId, { collectionId: REPORTS_COLLECTION_ID, documents, signal });
      for (const documentId of reportIds)
        if (!keptIds.has(documentId)) await this.index.removeDocument(organisationId, { collectionId: REPORTS_COLLECTION_ID, documentId });
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'RETRIEVAL_BUILD_SUPERSEDED') return false;
      throw error;
    }
  }

  private read(organisationId: OrganisationId, reportIds: readonly string[]): Promise<ReadReport[]> {
    return this.database.inOrganisation(organisationId, async () => {
      const reports = await this.reports.findByIds(reportIds);
      const addenda = await this.records.addendaTexts(reports.map(({ id }) => id));
      const patients = await this.patients.findByIds(reports.flatMap(({ patientId }) => patientId ?? []));
      const orders = await this.orders.findByIds(reports.flatMap(({ orderId }) => orderId ?? []));
      return reports.map((report) => ({
        report,
        addenda: addenda.get(report.id) ?? [],
        header: headerOf(patients.get(report.patientId ?? ''), orders.get(report.orderId ?? '')),
      }));
    });
  }

  /** One map for a report: the same person has the same stand-in in all of its sections. */
  private veil(header: StudyHeader): (text: string) => string {
    const map = new PseudonymMap();
    return (text) => this.deidentifier.deidentify(text, { header, map }).text;
  }

  /** Before the first text is indexed: what a patient's report may be shown to hangs on it. */
  private async configure(organisationId: OrganisationId): Promise<void> {
    if (this.configured.has(organisationId)) return;
    await this.index.configure(organisationId, REPORTS_COLLECTION_ID, { dataClass: 'restricted' });
    this.configured.add(organisationId);
  }
}

function headerOf(patient: KnownPatient | undefined, order: KnownOrder | undefined): StudyHeader {
  return {
    ...(patient === undefined ? {} : { patientName: patient.name, patientId: patient.patientId }),
    ...(patient?.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
    ...(order === undefined ? {} : { accessionNumber: order.accession }),
    ...(order?.referrer === undefined ? {} : { physicians: [order.referrer] }),
  };
}

/** Changes whenever what is indexed of a report does. */
function stampOf({ version, discardedAt }: Pick<ReportEntity, 'version' | 'discardedAt'>): string {
  return discardedAt === null ? `${version}` : 'discarded';
}
