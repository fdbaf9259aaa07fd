import { Inject, Injectable } from '@nestjs/common';
import { AuditService, ProvenanceService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import { isSigned } from '@trivium/radiology/reporting/domain';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { ChangeReport, ReportQuery, ReportResponse, ReportSummaryResponse, ReportVersionsResponse } from './dto/report.dto';
import { ReportEngine } from './engine/report-engine';
import { changedText, operationHashOf } from './life/report-text';
import { listColumns } from './life/report-judgement';
import { ReportRecordsRepository } from './life/report-records.repository';
import { OrdersRepository } from './orders/orders.repository';
import { ReportDrafting, type ToOpen } from './report-drafting';
import { ReportView, summaryOf } from './report-view';
import type { ReportEntity } from './report.entity';
import { ReportRepository } from './report.repository';
import { reportingErrors } from './reporting.errors';
import { ReportIndexJobs } from './search/report-index-jobs';

/** Holds it who may sign; the id of the permission. */
export const SIGN_PERMISSION = 'reports:sign';

/** A report draft: dictated, written, corrected, reopened. Every version of its text stays. */
@Injectable()
export class ReportingService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(ReportRecordsRepository) private readonly records: ReportRecordsRepository,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(ReportIndexJobs) private readonly indexing: ReportIndexJobs,
    @Inject(ReportDrafting) private readonly drafting: ReportDrafting,
    @Inject(ReportEngine) private readonly engine: ReportEngine,
    @Inject(ReportView) private readonly view: ReportView,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(ProvenanceService) private readonly provenance: Pick<ProvenanceService, 'record'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** Id of a report that is about to be opened, so that a stream can name it before its first word. */
  nextId(): string {
    return this.ids.next<'report'>();
  }

  /** @throws AppError ORDER_NOT_FOUND, ORDER_CANCELLED, REPORT_PRIOR_UNKNOWN, TEMPLATE_UNKNOWN, REPORT_OPERATION_REUSED */
  async create(
    caller: ToOpen['caller'],
    body: ToOpen['body'],
    options: Partial<Pick<ToOpen, 'id' | 'isDemo' | 'openedAt' | 'signal'>> = {},
  ): Promise<ReportResponse> {
    const toOpen: ToOpen = { caller, body, id: this.nextId(), isDemo: false, ...options };
    const { organisationId, userId } = caller;
    const opened = await this.database.inOrganisation(organisationId, () => this.drafting.accept(toOpen));
    if ('report' in opened) return this.database.inOrganisation(organisationId, () => this.view.of(opened.report));
    const { report, provenance } = await this.drafting.write(toOpen, opened);
    return this.database.inOrganisation(organisationId, async () => {
      if (body.operationId !== undefined) await this.reports.lockOperation(userId, body.operationId);
      const quicker = body.operationId === undefined ? null : await this.reports.findByOperation(userId, body.operationId);
      if (quicker) return this.view.of(quicker);
      await this.reports.insert(report);
      const content = { sections: report.sections, context: report.context };
      await this.reports.keepVersion({
        ...{ reportId: report.id, version: 1, content, kind: 'dictated', changedBy: userId, changedAt: report.createdAt },
        operationId: body.operationId ?? null,
        operationHash: body.operationId === undefined ? null : operationHashOf(body),
      });
      if (report.orderId !== null) await this.orders.setState(report.orderId, 'in_progress', report.createdAt);
      await this.indexing.follow({ reportId: report.id, version: 1, state: 'written', at: report.createdAt, by: userId });
      const answer = await this.view.of({ ...report, organisationId });
      if (provenance) await this.provenance.record(provenance);
      await this.note(caller, report.id, {
        action: 'report.opened',
        details: { engine: answer.generation.engine, issues: answer.issues.length },
      });
      return answer;
    });
  }

  async list(caller: CallerIdentity, query: ReportQuery): Promise<Page<ReportSummaryResponse>> {
    const page = await this.database.inOrganisation(caller.organisationId, () => this.reports.list(query));
    return { items: page.items.map(summaryOf), nextCursor: page.nextCursor };
  }

  /** @throws AppError REPORT_NOT_FOUND */
  async find(caller: Pick<CallerIdentity, 'organisationId'>, id: string): Promise<ReportResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => this.view.of(await this.existing(id)));
  }

  /** @throws AppError REPORT_NOT_FOUND, REPORT_CHANGED_ELSEWHERE, REPORT_SIGNED, REPORT_HANDED_OVER, REPORT_PRIOR_UNKNOWN, REPORT_SPAN_INVALID, REPORT_FINDING_…, REPORT_OPERATION_REUSED */
  async change(caller: CallerIdentity, id: string, body: ChangeReport): Promise<ReportResponse> {
    const { organisationId, userId } = caller;
    const operationHash = body.operationId === undefined ? null : operationHashOf(body);
    const read = () => this.database.inOrganisation(organisationId, () => this.accept(caller, { id, body, operationHash }));
    const accepted = await read();
    if ('done' in accepted) return accepted.done;
    const { report, priorReport } = accepted;
    const at = this.clock.now();
    // Reading and checking a long text takes its time: not inside the transaction.
    const text = changedText(this.engine, { before: report, body, deciding: { by: userId, at }, priorReport });
    const version = body.version + 1;
    const links = { priorReportId: body.priorReportId, studyId: body.studyId };
    const changed = { ...text, ...withoutUndefined(links), version, updatedAt: at };
    const { sections, context } = changed;
    const { corrections = [] } = changed.content;
    const kept = { sections, context, ...(corrections.length === 0 ? {} : { corrections }) };
    const outcome = await this.database.inOrganisation(organisationId, async () => {
      const columns = listColumns(changed, await this.records.communications(id));
      // The row decides, not our reading of it: two tabs may be here at once.
      if (!(await this.reports.updateVersion(id, body.version, { ...changed, ...columns }))) return undefined;
      await this.reports.keepVersion({
        ...{ reportId: id, version, content: kept, changedBy: userId, changedAt: at },
        kind: body.dictation !== undefined && body.sections === undefined ? 'redictated' : 'edited',
        operationId: body.operationId ?? null,
        operationHash,
      });
      await this.indexing.follow({ reportId: id, version, state: 'written', at, by: userId });
      const answer = await this.view.of({ ...report, ...changed, ...columns });
      await this.note(caller, id, { action: 'report.changed', details: { version, ...countsOf(body) } });
      return answer;
    });
    if (outcome !== undefined) return outcome;
    // Somebody was quicker: the same change from a retry, another tab, or the signature.
    const now = await read();
    if ('done' in now) return now.done;
    throw reportingErrors.REPORT_CHANGED_ELSEWHERE({ current: now.report.version });
  }

  /** @throws AppError REPORT_NOT_FOUND */
  async versions(caller: CallerIdentity, id: string): Promise<ReportVersionsResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.existing(id);
      const versions = await this.reports.versions(id);
      return {
        items: versions.map(({ version, kind, content, changedAt, changedBy }) => ({
          ...{ version, kind, changedBy },
          sections: content.sections,
          context: content.context,
          changedAt: changedAt.toISOString(),
        })),
      };
    });
  }

  /** Takes a draft off the list; `restore` brings it back. @throws AppError REPORT_NOT_FOUND, REPORT_SIGNED */
  async discard(caller: CallerIdentity, id: string): Promise<void> {
    await this.mark(caller, id, 'discarded');
  }

  /** @throws AppError REPORT_NOT_FOUND */
  async restore(caller: CallerIdentity, id: string): Promise<ReportResponse> {
    await this.mark(caller, id, 'restored');
    return this.find(caller, id);
  }

  private async mark(caller: CallerIdentity, id: string, state: 'discarded' | 'restored'): Promise<void> {
    const now = this.clock.now();
    await this.database.inOrganisation(caller.organisationId, async () => {
      const version = await this.reports.markDiscarded(id, state === 'discarded' ? now : null);
      if (version === undefined) {
        if (isSigned((await this.existing(id)).state)) throw reportingErrors.REPORT_SIGNED();
        throw reportingErrors.REPORT_NOT_FOUND();
      }
      const [report] = await this.reports.findByIds([id]);
      if (report?.orderId) {
        const left = (await this.orders.reportIds([report.orderId])).get(report.orderId) ?? [];
        await this.orders.setState(report.orderId, left.length > 0 ? 'in_progress' : 'requested', now);
      }
      await this.indexing.follow({ reportId: id, version, state, at: now, by: caller.userId });
      await this.note(caller, id, { action: `report.${state}`, details: { version } });
    });
  }

  /** Settles what can be refused before any work is done; `done` when this very change was made before. */
  private async accept(
    caller: CallerIdentity,
    { id, body, operationHash }: { readonly id: string; readonly body: ChangeReport; readonly operationHash: string | null },
  ): Promise<{ readonly done: ReportResponse } | { readonly report: ReportEntity; readonly priorReport: string | undefined }> {
    const report = await this.existing(id);
    if (body.operationId !== undefined) {
      const made = await this.reports.findOperation(id, body.operationId);
      if (made && made.operationHash !== operationHash) throw reportingErrors.REPORT_OPERATION_REUSED();
      if (made) return { done: await this.view.of(report) };
    }
    if (isSigned(report.state)) throw reportingErrors.REPORT_SIGNED();
    if (report.state === 'preliminary' && !caller.permissions.has(SIGN_PERMISSION)) throw reportingErrors.REPORT_HANDED_OVER();
    if (report.version !== body.version) throw reportingErrors.REPORT_CHANGED_ELSEWHERE({ current: report.version });
    if (body.priorReportId) await this.drafting.assertPrior(body.priorReportId, { id, patientId: report.patientId });
    const priorId = body.priorReportId === undefined ? report.priorReportId : body.priorReportId;
    return { report, priorReport: priorId === null ? undefined : await this.reports.wholeText(priorId) };
  }

  private async existing(id: string): Promise<ReportEntity> {
    const report = await this.reports.find(id);
    if (!report) throw reportingErrors.REPORT_NOT_FOUND();
    return report;
  }

  private async note(
    { userId }: Pick<CallerIdentity, 'userId'>,
    reportId: string,
    event: { readonly action: string; readonly details: Record<string, string | number> },
  ): Promise<void> {
    await this.audit.record({ actorId: userId, subjectKind: 'report', subjectId: reportId, ...event });
  }
}

/** What a change touched, in numbers: the record outlives the words. */
function countsOf({ sections, context, dictation, looked, corrections, overrides }: ChangeReport): Record<string, number> {
  return {
    ...(sections === undefined ? {} : { sections: Object.keys(sections).length }),
    ...(context === undefined ? {} : { context: 1 }),
    ...(dictation === undefined ? {} : { dictation: 1 }),
    ...(looked === undefined ? {} : { looked: looked.length }),
    ...(corrections === undefined ? {} : { corrections: corrections.length }),
    ...(overrides === undefined ? {} : { overrides: overrides.length }),
  };
}

function withoutUndefined<Fields extends object>(fields: Fields): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };
}
