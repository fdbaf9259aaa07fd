import { Inject, Injectable } from '@nestjs/common';
import type { Provenance } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import { normalTemplate, type ReportContext, type ReportTemplate } from '@trivium/radiology/reporting/domain';
import { type Clock, isUuid, type OrganisationId, type UserId } from '@trivium/shared/kernel';
import type { CreateReport } from './dto/report.dto';
import { DraftPhrasing } from './engine/draft-phrasing';
import { ReportEngine, type ToDraft } from './engine/report-engine';
import { listColumns } from './life/report-judgement';
import { judgedDraft, operationHashOf } from './life/report-text';
import { type KnownOrder, OrdersRepository } from './orders/orders.repository';
import { PatientsRepository } from './orders/patients.repository';
import type { ReportEntity } from './report.entity';
import { ReportRepository } from './report.repository';
import { reportingErrors } from './reporting.errors';
import { ReportTemplatesRepository } from './templates/report-templates.repository';
import { templateOfRow } from './templates/template-of-row';

export interface ToOpen {
  readonly caller: { readonly organisationId: OrganisationId; readonly userId: UserId };
  readonly body: CreateReport;
  readonly id: string;
  readonly isDemo: boolean;
  /** Now unless told: demo reports are older. */
  readonly openedAt?: Date;
  readonly signal?: AbortSignal;
}

/** A report that may be opened: what it is to be about is settled. */
export interface AcceptedReport {
  readonly asked: ToDraft;
  readonly order: KnownOrder | undefined;
  readonly patientId: string | null;
  /** Text of the report compared with. */
  readonly priorReport: string | undefined;
}

type NewReport = Omit<ReportEntity, 'organisationId'>;

/** Opens reports: settles what a new one belongs to, and has it written. */
@Injectable()
export class ReportDrafting {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(PatientsRepository) private readonly patients: PatientsRepository,
    @Inject(ReportTemplatesRepository) private readonly templates: ReportTemplatesRepository,
    @Inject(ReportEngine) private readonly engine: ReportEngine,
    @Inject(DraftPhrasing) private readonly phrasing: DraftPhrasing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Inside a transaction. @returns the report itself when this very one was opened before
   *
   * @throws AppError ORDER_NOT_FOUND, ORDER_CANCELLED, REPORT_PRIOR_UNKNOWN, REPORT_OPERATION_REUSED
   */
  async accept({ caller, body, id }: ToOpen): Promise<AcceptedReport | { readonly report: ReportEntity }> {
    if (body.operationId !== undefined) {
      const report = await this.reports.findByOperation(caller.userId, body.operationId);
      const first = report && (await this.reports.findOperation(report.id, body.operationId));
      if (first && first.operationHash !== operationHashOf(body)) throw reportingErrors.REPORT_OPERATION_REUSED();
      if (report) return { report };
    }
    const order = body.orderId === undefined ? undefined : await this.orders.find(body.orderId);
    if (body.orderId !== undefined && order === undefined) throw reportingErrors.ORDER_NOT_FOUND();
    if (order?.state === 'cancelled') throw reportingErrors.ORDER_CANCELLED();
    const patientId = order?.patientId ?? null;
    if (body.priorReportId !== undefined) await this.assertPrior(body.priorReportId, { id, patientId });
    const context = { ...(order === undefined ? {} : await this.contextOf(order)), ...body.context };
    const template = body.templateId === undefined ? undefined : await this.templateOf(caller.userId, body.templateId);
    const asked: ToDraft = {
      dictation: body.dictation ?? '',
      language: body.language,
      outputLanguage: body.outputLanguage ?? body.language,
      style: body.style ?? 'professional',
      modality: body.modality,
      bodyPart: body.bodyPart,
      context,
      ...(template === undefined ? {} : { template }),
    };
    const priorReport = body.priorReportId === undefined ? undefined : await this.reports.wholeText(body.priorReportId);
    return { asked, order, patientId, priorReport };
  }

  /** Reads, drafts, and lets a model rephrase where one may. Outside every transaction. */
  async write(
    { caller, body, id, isDemo, openedAt, signal }: ToOpen,
    { asked, order, patientId, priorReport }: AcceptedReport,
  ): Promise<{ readonly report: NewReport; readonly provenance?: Provenance }> {
    this.database.assertNoTransaction('Drafting a report');
    const drafted = this.engine.draft(asked);
    const phrased = await this.phrasing.phrase({
      ...{ organisationId: caller.organisationId, userId: caller.userId, reportId: id, drafted, asked },
      ...(signal === undefined ? {} : { signal }),
    });
    const judged = judgedDraft(this.engine, {
      asked,
      drafted: { ...drafted, sections: phrased.sections, sentences: phrased.sentences },
      priorReport,
    });
    const now = openedAt ?? this.clock.now();
    const { template, ...text } = asked;
    const chosen = template === undefined ? {} : { templateId: template.id, ...(normalTemplate(template.id) ? {} : { template }) };
    const content = { ...judged.content, generation: phrased.generation, ...chosen };
    const report: NewReport = {
      ...text,
      ...{ id, state: 'draft', version: 1, sections: judged.sections, firstSections: judged.sections, content },
      ...listColumns({ dictation: text.dictation, sections: judged.sections, content }, []),
      orderId: order?.id ?? null,
      patientId,
      studyId: body.studyId ?? order?.studyId ?? null,
      priorReportId: body.priorReportId ?? null,
      operationId: body.operationId ?? null,
      createdBy: caller.userId,
      createdAt: now,
      updatedAt: now,
      ...{ discardedAt: null, handedOverBy: null, handedOverAt: null, signedBy: null, signedAt: null, signedHash: null, isDemo },
    };
    return { report, ...(phrased.provenance === undefined ? {} : { provenance: phrased.provenance }) };
  }

  /** @throws AppError REPORT_PRIOR_UNKNOWN when the report is not here, or of another patient */
  async assertPrior(priorId: string, of: Pick<ReportEntity, 'id' | 'patientId'>): Promise<void> {
    const prior = priorId === of.id ? null : await this.reports.find(priorId);
    const isOther = prior?.patientId && of.patientId && prior.patientId !== of.patientId;
    if (!prior || isOther) throw reportingErrors.REPORT_PRIOR_UNKNOWN();
  }

  /** One of the desk's normal templates by its name, else one of the person's or the organisation's own. */
  private async templateOf(userId: string, id: string): Promise<ReportTemplate> {
    const normal = normalTemplate(id);
    if (normal) return normal;
    const own = isUuid(id) ? await this.templates.find(id) : null;
    if (own?.kind !== 'template' || (own.ownerId !== userId && own.scope !== 'organisation'))
      throw reportingErrors.TEMPLATE_UNKNOWN({ id });
    return templateOfRow(own);
  }

  /** What the order tells about the examination; the radiologist's own words win. */
  private async contextOf(order: KnownOrder): Promise<ReportContext> {
    const patient = (await this.patients.findByIds([order.patientId])).get(order.patientId);
    const age = ageAt(patient?.birthDate, order.requestedAt);
    return {
      ...(age === undefined ? {} : { age }),
      ...(patient === undefined || patient.sex === 'unknown' ? {} : { sex: patient.sex }),
      ...(order.exam === null ? {} : { exam: order.exam }),
      ...(order.indication === undefined ? {} : { indication: order.indication }),
      ...(order.comparison === undefined ? {} : { comparison: order.comparison }),
      ...(order.technique === undefined ? {} : { technique: order.technique }),
    };
  }
}

/** Whole years on a day (UTC); undefined without a birth date, and for one that cannot be. */
export function ageAt(birthDate: string | undefined, day: Date): number | undefined {
  if (birthDate === undefined) return undefined;
  const [year = 0, month = 1, date = 1] = birthDate.split('-').map(Number);
  const hadBirthday = [day.getUTCMonth() + 1, day.getUTCDate()];
  const isBefore = (hadBirthday[0] ?? 0) < month || (hadBirthday[0] === month && (hadBirthday[1] ?? 0) < date);
  const age = day.getUTCFullYear() - year - (isBefore ? 1 : 0);
  return age >= 0 && age <= 130 ? age : undefined;
}
