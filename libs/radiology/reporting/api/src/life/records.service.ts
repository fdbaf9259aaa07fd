import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { type CriticalCode, isSigned } from '@trivium/radiology/reporting/domain';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { CommunicationList, CreateAddendum, CreateCommunication } from '../dto/report-parts.dto';
import type { ReportResponse } from '../dto/report.dto';
import { ReportEngine } from '../engine/report-engine';
import { communicationOf, ReportView } from '../report-view';
import type { ReportEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { reportingErrors } from '../reporting.errors';
import { ReportIndexJobs } from '../search/report-index-jobs';
import { listColumns, settledCodes } from './report-judgement';
import { type KnownCommunication, ReportRecordsRepository } from './report-records.repository';

/** A clock that is a little fast must not refuse a call that has just been made. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What is added to a report and never changed: addenda after the signature, and who was told of a critical result. */
@Injectable()
export class RecordsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(ReportRecordsRepository) private readonly records: ReportRecordsRepository,
    @Inject(ReportIndexJobs) private readonly indexing: ReportIndexJobs,
    @Inject(ReportEngine) private readonly engine: ReportEngine,
    @Inject(ReportView) private readonly view: ReportView,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Adds to a signed report. The addendum is checked against what was signed; a contradiction is shown and kept with it, and does not refuse it: to correct is what addenda are for.
   *
   * @throws AppError REPORT_NOT_FOUND, REPORT_NOT_SIGNED
   */
  async addAddendum(caller: CallerIdentity, id: string, { text, ...body }: CreateAddendum): Promise<ReportResponse> {
    const operationId = body.operationId ?? null;
    const before = await this.database.inOrganisation(caller.organisationId, () => this.existing(id));
    if (!isSigned(before.state)) throw reportingErrors.REPORT_NOT_SIGNED();
    const { outputLanguage: language, modality, bodyPart, context, sections } = before;
    const against = { findings: sections.findings, impression: text, recommendations: '' };
    const issues = this.engine.check({ sections: against, language, modality, bodyPart, context });
    const critical = this.engine.critical(text, language).map((result) => ({ ...result, where: 'report' as const }));
    return this.database.inOrganisation(caller.organisationId, async () => {
      const report = await this.lock(id);
      const addenda = await this.records.addenda(id);
      if (operationId !== null && addenda.some((addendum) => addendum.operationId === operationId)) return this.view.of(report);
      const now = this.clock.now();
      const number = addenda.length + 1;
      await this.records.insertAddendum({
        id: this.ids.next<'addendum'>(),
        ...{ reportId: id, number, text, issues, critical, operationId, createdBy: caller.userId, createdAt: now },
      });
      const changes = { state: 'amended', version: report.version + 1, updatedAt: now } as const;
      await this.reports.updateSigned(id, changes);
      await this.reports.keepVersion({
        ...{ reportId: id, version: changes.version, kind: 'addendum', changedBy: caller.userId, changedAt: now },
        content: { sections: report.sections, context: report.context },
      });
      await this.indexing.follow({ reportId: id, version: changes.version, state: 'written', at: now, by: caller.userId });
      const answer = await this.view.of({ ...report, ...changes });
      await this.note(caller, id, { action: 'report.addendum_added', details: { number, issues: issues.length } });
      return answer;
    });
  }

  /** @throws AppError REPORT_NOT_FOUND */
  async communications(caller: CallerIdentity, id: string): Promise<CommunicationList> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.existing(id);
      const entries = await this.records.communications(id);
      const names = await this.view.namesOf(entries.map(({ createdBy }) => createdBy));
      return { items: entries.map((entry) => communicationOf(entry, { id: entry.createdBy, name: names.get(entry.createdBy) ?? '' })) };
    });
  }

  /**
   * Logs who was told of a critical result, or why nobody is told before the signature. Before and after it: a result of level 3 may be told days later.
   *
   * @throws AppError REPORT_NOT_FOUND, COMMUNICATION_IN_FUTURE, CRITICAL_UNKNOWN
   */
  async communicate(caller: CallerIdentity, id: string, body: CreateCommunication): Promise<ReportResponse> {
    const now = this.clock.now();
    if (body.kind === 'told' && Date.parse(body.toldAt) > now.getTime() + CLOCK_TOLERANCE_MS)
      throw reportingErrors.COMMUNICATION_IN_FUTURE();
    return this.database.inOrganisation(caller.organisationId, async () => {
      const report = await this.lock(id);
      const before = await this.records.communications(id);
      const operationId = body.operationId ?? null;
      if (operationId !== null && before.some((entry) => entry.operationId === operationId)) return this.view.of(report);
      const addenda = await this.records.addenda(id);
      const known = [...(report.content.critical ?? []), ...addenda.flatMap(({ critical }) => critical)].map(({ code }) => code);
      const codes = this.codesOf(body, { report, known, before });
      const unknown = codes.find((code) => !known.includes(code));
      if (unknown !== undefined && body.codes.length > 0) throw reportingErrors.CRITICAL_UNKNOWN({ code: unknown });
      const entry: KnownCommunication = {
        ...(body.kind === 'told' ? { ...fieldsOf(body), toldAt: new Date(body.toldAt).toISOString() } : { reason: body.reason }),
        ...{
          id: this.ids.next<'communication'>(),
          reportId: id,
          kind: body.kind,
          codes,
          operationId,
          createdBy: caller.userId,
          createdAt: now,
        },
      };
      await this.records.insertCommunication(entry);
      const { isCriticalOpen, blockers } = listColumns(report, [...before, entry]);
      if (report.signedAt !== null) await this.reports.updateSigned(id, { isCriticalOpen });
      else await this.reports.updateVersion(id, report.version, { isCriticalOpen, blockers });
      const answer = await this.view.of({ ...report, isCriticalOpen, blockers });
      const action = body.kind === 'told' ? 'report.critical_told' : 'report.critical_deferred';
      await this.note(caller, id, {
        action,
        details: { codes: codes.join(','), ...(body.kind === 'told' ? { channel: body.channel } : {}) },
      });
      return answer;
    });
  }

  /** The results that were named; else those that the told finding speaks of; else all that are still open. */
  private codesOf(
    body: CreateCommunication,
    {
      report,
      known,
      before,
    }: { readonly report: ReportEntity; readonly known: readonly CriticalCode[]; readonly before: readonly KnownCommunication[] },
  ): CriticalCode[] {
    if (body.kind === 'deferred' || body.codes.length > 0) return [...new Set(body.codes)];
    const spoken = this.engine.critical(body.finding, report.outputLanguage).map(({ code }) => code);
    const meant = [...new Set(spoken.filter((code) => known.includes(code)))];
    if (meant.length > 0) return meant;
    const settled = settledCodes(before);
    return [...new Set(known.filter((code) => !settled.has(code)))];
  }

  private async existing(id: string): Promise<ReportEntity> {
    const report = await this.reports.find(id);
    if (!report) throw reportingErrors.REPORT_NOT_FOUND();
    return report;
  }

  private async lock(id: string): Promise<ReportEntity> {
    const report = await this.reports.lock(id);
    if (!report) throw reportingErrors.REPORT_NOT_FOUND();
    return report;
  }

  private async note(
    { userId }: CallerIdentity,
    reportId: string,
    event: { readonly action: string; readonly details: Record<string, string | number> },
  ): Promise<void> {
    await this.audit.record({ actorId: userId, subjectKind: 'report', subjectId: reportId, ...event });
  }
}

function fieldsOf({ toldTo, toldBy, channel, finding, isReadBack }: Extract<CreateCommunication, { kind: 'told' }>) {
  return { toldTo, toldBy, channel, finding, isReadBack };
}
