import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CredentialsService } from '@trivium/platform/auth';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { efficiencyOf, isSigned, type VersionKind } from '@trivium/radiology/reporting/domain';
import type { Clock } from '@trivium/shared/kernel';
import type { ReportResponse, SignReport } from '../dto/report.dto';
import { ReportEngine } from '../engine/report-engine';
import { OrdersRepository } from '../orders/orders.repository';
import { ReportView } from '../report-view';
import type { ReportContent, ReportEntity, StoredEfficiency } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { reportingErrors } from '../reporting.errors';
import { ReportIndexJobs } from '../search/report-index-jobs';
import { NotReadyError } from './not-ready.error';
import { blockersOf, lookOver } from './report-judgement';
import { ReportRecordsRepository } from './report-records.repository';
import { signedHashOf } from './report-text';

interface Step {
  readonly kind: VersionKind;
  readonly action: string;
  readonly changes: Partial<ReportEntity>;
  readonly details?: Record<string, string | number>;
}

/** A resident hands a draft over, an attending signs it. Nothing signs by itself. */
@Injectable()
export class SigningService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(ReportRecordsRepository) private readonly records: ReportRecordsRepository,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(ReportIndexJobs) private readonly indexing: ReportIndexJobs,
    @Inject(ReportEngine) private readonly engine: ReportEngine,
    @Inject(ReportView) private readonly view: ReportView,
    @Inject(CredentialsService) private readonly credentials: Pick<CredentialsService, 'confirm'>,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws AppError REPORT_NOT_FOUND, REPORT_SIGNED, REPORT_HANDED_OVER, REPORT_CHANGED_ELSEWHERE */
  async handOver(caller: CallerIdentity, id: string, version: number): Promise<ReportResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const report = await this.unsigned(id, version);
      if (report.state !== 'draft') throw reportingErrors.REPORT_HANDED_OVER();
      const changes = { state: 'preliminary', handedOverBy: caller.userId, handedOverAt: this.clock.now() } as const;
      return this.step(caller, report, { kind: 'handed_over', action: 'report.handed_over', changes });
    });
  }

  /** Makes a handed-over report a draft again: for who handed it over, and for who may sign. @throws as `handOver`, and REPORT_NOT_HANDED_OVER */
  async takeBack(caller: CallerIdentity, id: string, version: number): Promise<ReportResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const report = await this.unsigned(id, version);
      if (report.state !== 'preliminary') throw reportingErrors.REPORT_NOT_HANDED_OVER();
      if (report.handedOverBy !== caller.userId && !caller.permissions.has('reports:sign')) throw reportingErrors.REPORT_HANDED_OVER();
      const changes = { state: 'draft', handedOverBy: null, handedOverAt: null } as const;
      return this.step(caller, report, { kind: 'taken_back', action: 'report.taken_back', changes });
    });
  }

  /**
   * Signs the report as it stands, after the password was given again. What would refuse the signature is told before the password is asked about, and looked at again in the
   * transaction that signs: between the two another tab may have changed the text.
   *
   * @throws AppError REPORT_NOT_FOUND, REPORT_SIGNED, REPORT_CHANGED_ELSEWHERE, REPORT_NOT_READY, AUTH_PASSWORD_WRONG, AUTH_LOCKED
   */
  async sign(caller: CallerIdentity, id: string, { password, version }: SignReport): Promise<ReportResponse> {
    const inOrganisation = <Value>(work: () => Promise<Value>) => this.database.inOrganisation(caller.organisationId, work);
    const seen = await inOrganisation(() => this.toJudge(id, version));
    // Checking a long text and comparing it with its draft take their time: not inside a transaction.
    const judged = { ...this.judge(seen), efficiency: efficiencyAt(seen, this.clock.now()) };
    await inOrganisation(() => this.assertReady({ ...seen.report, content: { ...seen.report.content, ...judged } }));
    const answer = await this.credentials.confirm(caller, password, async () => {
      const current = await this.unsigned(id, seen.report.version);
      const signerName = (await this.view.namesOf([caller.userId])).get(caller.userId);
      const content = { ...current.content, ...judged, ...(signerName === undefined ? {} : { signerName }) };
      const report = { ...current, content, signedBy: caller.userId, signedAt: this.clock.now() };
      await this.assertReady(report);
      const { signedBy, signedAt } = report;
      const signedHash = signedHashOf(report);
      if (report.orderId !== null) await this.orders.setState(report.orderId, 'reported', signedAt);
      const changes = { state: 'final', signedBy, signedAt, signedHash } as const;
      const details = { hash: signedHash, overrides: Object.keys(content.overrides ?? {}).length };
      return this.step(caller, report, { kind: 'signed', action: 'report.signed', changes, details });
    });
    if (answer === undefined) throw new Error('A signature was confirmed and has no answer');
    return answer;
  }

  private async unsigned(id: string, version: number | undefined): Promise<ReportEntity> {
    const report = await this.reports.lock(id);
    if (!report) throw reportingErrors.REPORT_NOT_FOUND();
    if (isSigned(report.state)) throw reportingErrors.REPORT_SIGNED();
    if (version !== undefined && report.version !== version) throw reportingErrors.REPORT_CHANGED_ELSEWHERE({ current: report.version });
    return report;
  }

  private async toJudge(id: string, version: number | undefined): Promise<ToJudge> {
    const report = await this.unsigned(id, version);
    const priorReport = report.priorReportId === null ? undefined : await this.reports.wholeText(report.priorReportId);
    return { report, priorReport, saves: await this.reports.versionTimes(id) };
  }

  /** By the rules of today: a stored judgement may be older than the rules. */
  private judge({ report, priorReport }: ToJudge): Pick<Required<ReportContent>, 'issues' | 'critical'> {
    const { sections, outputLanguage: language, modality, bodyPart, context, dictation } = report;
    const text = { sections, sentences: report.content.sentences ?? [], language, modality, bodyPart, context, priorReport };
    return lookOver(this.engine, { ...text, dictation, dictationLanguage: report.language });
  }

  /** @throws AppError REPORT_NOT_READY */
  private async assertReady(report: ReportEntity): Promise<void> {
    const blockers = blockersOf(report, await this.records.communications(report.id));
    if (blockers.length > 0) throw new NotReadyError(blockers);
  }

  private async step(caller: CallerIdentity, report: ReportEntity, { kind, action, changes, details = {} }: Step): Promise<ReportResponse> {
    const now = this.clock.now();
    const version = report.version + 1;
    const changed = { ...changes, version, updatedAt: now, ...(kind === 'signed' ? { blockers: 0, content: report.content } : {}) };
    if (!(await this.reports.updateVersion(report.id, report.version, changed)))
      throw reportingErrors.REPORT_CHANGED_ELSEWHERE({ current: report.version });
    const content = { sections: report.sections, context: report.context };
    await this.reports.keepVersion({ reportId: report.id, version, content, kind, changedBy: caller.userId, changedAt: now });
    await this.indexing.follow({ reportId: report.id, version, state: 'written', at: now, by: caller.userId });
    const answer = await this.view.of({ ...report, ...changed });
    await this.audit.record({
      ...{ actorId: caller.userId, action, subjectKind: 'report', subjectId: report.id },
      details: { version, ...details },
    });
    return answer;
  }
}

interface ToJudge {
  readonly report: ReportEntity;
  /** Text of the report compared with. */
  readonly priorReport: string | undefined;
  /** When each version was saved, oldest first. */
  readonly saves: readonly Date[];
}

function efficiencyAt({ report, saves }: ToJudge, at: Date): StoredEfficiency | undefined {
  const { sections, firstSections, createdAt } = report;
  const figures = efficiencyOf([
    { sections: firstSections, by: 'program', at: createdAt },
    // Only first and last text are compared; of the others the time counts.
    ...saves.slice(1).map((save) => ({ sections, by: 'person' as const, at: save })),
    { sections, by: 'person', at },
  ]);
  if (figures === undefined) return undefined;
  const { elapsedMs, activeMs, editedWords, draftWords, finalWords, keptShare } = figures;
  const seconds = { secondsToSign: Math.round(elapsedMs / 1000), activeSeconds: Math.round(activeMs / 1000) };
  return { ...seconds, editDistance: editedWords, draftWords, finalWords, keptShare };
}
