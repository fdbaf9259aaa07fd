import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import { type ReportSections, sectionDictation, toMarkdown } from '@trivium/radiology/reporting/domain';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { ChangeReport, CreateReport, ReportQuery, ReportResponse, ReportVersionsResponse } from './dto/report.dto';
import type { ReportEntity } from './report.entity';
import { ReportRepository } from './report.repository';
import { reportingErrors } from './reporting.errors';
import { ReportIndexJobs } from './search/report-index-jobs';

/** The life of a report draft: dictated, put into sections, corrected, reopened. Every version of its text stays. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly indexing: ReportIndexJobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  async create(caller: CallerIdentity, body: CreateReport): Promise<ReportResponse> {
    const now = this.clock.now();
    const report = {
      id: this.ids.next<'report'>(),
      state: 'draft' as const,
      version: 1,
      language: body.language,
      modality: body.modality,
      bodyPart: body.bodyPart,
      dictation: body.dictation,
      context: body.context,
      sections: sectionDictation(body.dictation, body.language),
      createdBy: caller.userId,
      createdAt: now,
      updatedAt: now,
      discardedAt: null,
    };
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.reports.insert(report);
      await this.reports.keepVersion({
        reportId: report.id,
        version: 1,
        content: { sections: report.sections, context: report.context },
        changedBy: caller.userId,
        changedAt: now,
      });
      await this.indexing.follow({ reportId: report.id, version: 1, state: 'written', at: now, by: caller.userId });
    });
    return toResponse(report);
  }

  async list(caller: CallerIdentity, query: ReportQuery): Promise<Page<ReportResponse>> {
    const page = await this.database.inOrganisation(caller.organisationId, () => this.reports.list(query, query.q));
    return { items: page.items.map(toResponse), nextCursor: page.nextCursor };
  }

  /** @throws AppError REPORT_NOT_FOUND */
  async find(caller: CallerIdentity, id: string): Promise<ReportResponse> {
    return toResponse(await this.database.inOrganisation(caller.organisationId, () => this.existing(id)));
  }

  /** @throws AppError REPORT_NOT_FOUND, REPORT_CHANGED_ELSEWHERE */
  async change(caller: CallerIdentity, id: string, body: ChangeReport): Promise<ReportResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const report = await this.existing(id);
      const changed = {
        sections: { ...report.sections, ...withoutUndefined(body.sections ?? {}) },
        context: body.context ?? report.context,
        version: body.version + 1,
        updatedAt: this.clock.now(),
      };
      // The row decides, not our reading of it: two tabs may be here at once.
      if (!(await this.reports.updateVersion(id, body.version, changed)))
        throw reportingErrors.REPORT_CHANGED_ELSEWHERE({ current: report.version });
      await this.reports.keepVersion({
        reportId: id,
        version: changed.version,
        content: { sections: changed.sections, context: changed.context },
        changedBy: caller.userId,
        changedAt: changed.updatedAt,
      });
      await this.indexing.follow({ reportId: id, version: changed.version, state: 'written', at: changed.updatedAt, by: caller.userId });
      return toResponse({ ...report, ...changed });
    });
  }

  /** @throws AppError REPORT_NOT_FOUND */
  async versions(caller: CallerIdentity, id: string): Promise<ReportVersionsResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.existing(id);
      const versions = await this.reports.versions(id);
      return { items: versions.map(({ version, content, changedAt }) => ({ version, ...content, changedAt: changedAt.toISOString() })) };
    });
  }

  /** Takes a draft off the list; `restore` brings it back. @throws AppError REPORT_NOT_FOUND */
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
      if (version === undefined) throw reportingErrors.REPORT_NOT_FOUND();
      await this.indexing.follow({ reportId: id, version, state, at: now, by: caller.userId });
    });
  }

  private async existing(id: string): Promise<ReportEntity> {
    const report = await this.reports.find(id);
    if (!report) throw reportingErrors.REPORT_NOT_FOUND();
    return report;
  }
}

function toResponse(report: Omit<ReportEntity, 'organisationId'>): ReportResponse {
  const { id, state, version, language, modality, bodyPart, dictation, context, sections } = report;
  return {
    ...{ id, state, version, language, modality, bodyPart, dictation, context, sections },
    markdown: toMarkdown(sections, language),
    createdAt: report.createdAt.toISOString(),
    updatedAt: report.updatedAt.toISOString(),
  };
}

function withoutUndefined(sections: Partial<ReportSections>): Partial<ReportSections> {
  return Object.fromEntries(Object.entries(sections).filter(([, text]) => text !== undefined));
}
