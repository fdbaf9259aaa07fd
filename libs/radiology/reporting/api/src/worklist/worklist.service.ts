import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type CallerIdentity, httpErrors, type Page, toPage } from '@trivium/platform/http';
import { reportTitle } from '@trivium/radiology/reporting/domain';
import type { WorklistItem, WorklistQuery } from '../dto/worklist.dto';
import { type KnownOrder, OrdersRepository } from '../orders/orders.repository';
import { type KnownPatient, PatientsRepository } from '../orders/patients.repository';
import { ReportView } from '../report-view';
import type { ReportEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { WorklistRepository } from './worklist.repository';

const EXCERPT_CHARACTERS = 160;
const CURSOR = /^[A-Za-z0-9_-]+$/;

/** What waits for a radiologist, the most urgent first. */
@Injectable()
export class WorklistService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WorklistRepository) private readonly worklist: WorklistRepository,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(PatientsRepository) private readonly patients: PatientsRepository,
    @Inject(ReportView) private readonly view: ReportView,
  ) {}

  /** @throws AppError CURSOR_INVALID */
  async list(caller: CallerIdentity, { state, q, mine, ...query }: WorklistQuery): Promise<Page<WorklistItem>> {
    assertCursor(query.cursor);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const patientIds = q === undefined || q === '' ? [] : await this.patients.search(q);
      const accountId = mine ? caller.userId : undefined;
      const rows = await this.worklist.page({ ...query, states: state, text: q, patientIds, accountId });
      const page = toPage(rows, query.limit, ({ rank, place, id }) => [rank, place, id]);
      const idsOf = (kind: string) => page.items.filter((row) => row.kind === kind).map(({ id }) => id);
      const reports = new Map((await this.reports.findByIds(idsOf('report'))).map((report) => [report.id, report]));
      const orderIds = [...idsOf('order'), ...[...reports.values()].flatMap(({ orderId }) => (orderId === null ? [] : [orderId]))];
      const orders = await this.orders.findByIds(orderIds);
      const patients = await this.patients.findByIds([...orders.values()].map(({ patientId }) => patientId));
      const names = await this.view.namesOf([...reports.values()].map((report) => report.signedBy ?? report.createdBy));
      const items = page.items.flatMap(({ kind, id }): WorklistItem[] => {
        const report = kind === 'report' ? reports.get(id) : undefined;
        const order = kind === 'order' ? orders.get(id) : orders.get(report?.orderId ?? '');
        const patient = order && patients.get(order.patientId);
        if (report) return [ofReport(report, { order, patient, names })];
        return order ? [ofOrder(order, patient)] : [];
      });
      return { items, nextCursor: page.nextCursor };
    });
  }
}

/** Its parts go into casts of the database: what is no cursor of ours is refused here. */
function assertCursor(cursor: string | undefined): void {
  if (cursor === undefined) return;
  if (!CURSOR.test(cursor)) throw httpErrors.CURSOR_INVALID();
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    // Not JSON: not ours.
    throw httpErrors.CURSOR_INVALID();
  }
  const [rank, place, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const isOurs =
    Number.isSafeInteger(rank) &&
    /^-?\d{1,15}(?:\.\d{1,9})?$/.test(String(place)) &&
    /^[0-9a-f-]{36}$/.test(String(id)) &&
    Number(rank) < 100;
  if (!isOurs) throw httpErrors.CURSOR_INVALID();
}

function ofOrder(order: KnownOrder, patient: KnownPatient | undefined): WorklistItem {
  const { id, priority, modality, bodyPart, accession, isDemo } = order;
  return {
    ...{ kind: 'order', id, orderId: id, state: 'requested', priority, modality, bodyPart, accession, isDemo },
    title: titleOf(order, { language: 'en' }),
    ...shownPatient(patient),
    ...{ isCriticalOpen: false, blockers: 0, excerpt: '' },
    at: order.requestedAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  };
}

function ofReport(
  report: ReportEntity,
  {
    order,
    patient,
    names,
  }: {
    readonly order: KnownOrder | undefined;
    readonly patient: KnownPatient | undefined;
    readonly names: ReadonlyMap<string, string>;
  },
): WorklistItem {
  const { id, state, modality, bodyPart, outputLanguage: language, isCriticalOpen, isDemo, sections } = report;
  const by = report.signedBy ?? report.createdBy;
  const text = sections.impression.trim() === '' ? sections.findings : sections.impression;
  return {
    ...{ kind: 'report', id, reportId: id, state, modality, bodyPart, language, isCriticalOpen, isDemo },
    ...(order === undefined ? {} : { orderId: order.id, accession: order.accession }),
    priority: order?.priority ?? 'routine',
    title: reportTitle({ ...report, language }),
    ...shownPatient(patient),
    ...(report.criticalLevel === null ? {} : { criticalLevel: report.criticalLevel }),
    blockers: report.signedAt === null ? report.blockers : 0,
    excerpt: text.replace(/\s+/g, ' ').trim().slice(0, EXCERPT_CHARACTERS),
    by: { id: by, name: names.get(by) ?? '' },
    at: (report.signedAt ?? order?.requestedAt ?? report.createdAt).toISOString(),
    updatedAt: report.updatedAt.toISOString(),
  };
}

function titleOf({ exam, modality, bodyPart }: KnownOrder, { language }: { readonly language: 'en' | 'zh' }): string {
  return reportTitle({ language, modality, bodyPart, context: exam === null ? {} : { exam } });
}

function shownPatient(patient: KnownPatient | undefined): Pick<WorklistItem, 'patient'> {
  if (patient === undefined) return {};
  const { name, patientId, sex, birthDate } = patient;
  return { patient: { name, patientId, sex, ...(birthDate === undefined ? {} : { birthDate }) } };
}
