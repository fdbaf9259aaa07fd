import { Body, Controller, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import {
  Caller,
  type CallerIdentity,
  idParameter,
  type Page,
  ReaderLanguage,
  Route,
  sendEvents,
  wantsEvents,
} from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import {
  type ChangeReport,
  changeReport,
  type CreateReport,
  createReport,
  efficiencyQuery,
  type EfficiencySummary,
  efficiencySummary,
  reportList,
  type ReportQuery,
  reportQuery,
  type ReportResponse,
  reportResponse,
  type ReportSummaryResponse,
  type ReportVersionsResponse,
  reportVersionsResponse,
} from './dto/report.dto';
import { TrailService } from './life/trail.service';
import { reportEvents } from './report-events';
import { reportingErrors } from './reporting.errors';
import { ReportingService } from './reporting.service';

@Controller('reports')
export class ReportingController {
  constructor(
    @Inject(ReportingService) private readonly reporting: ReportingService,
    @Inject(TrailService) private readonly trail: TrailService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({
    method: 'POST',
    permission: 'reports:write',
    summary:
      'Open a draft from a dictation; with `Accept: text/event-stream` it comes as events `meta`, `token`, `citation`, `done`, `error`',
    tag: 'reports',
    operation: 'createReport',
    status: 201,
    response: reportResponse,
  })
  async create(
    @Caller() caller: CallerIdentity,
    @Body({ schema: createReport }) body: CreateReport,
    @ReaderLanguage() language: UiLanguage,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (wantsEvents(accept)) {
      const id = this.reporting.nextId();
      await sendEvents(
        reply,
        () => reportEvents(id, () => this.reporting.create(caller, body, { id })),
        (error) => this.describe(error, language),
      );
    } else await reply.send(reportResponse.parse(await this.reporting.create(caller, body)));
  }

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'List reports, latest change first',
    tag: 'reports',
    operation: 'listReports',
    response: reportList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: reportQuery }) query: ReportQuery): Promise<Page<ReportSummaryResponse>> {
    return this.reporting.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: 'efficiency',
    permission: 'reports:read',
    summary: 'Tell how long signed reports took and how much of their drafts was changed',
    tag: 'reports',
    operation: 'getReportEfficiency',
    response: efficiencySummary,
  })
  efficiency(
    @Caller() caller: CallerIdentity,
    @Query({ schema: efficiencyQuery }) { days }: { readonly days: number },
  ): Promise<EfficiencySummary> {
    return this.trail.efficiency(caller, days);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'reports:read',
    summary: 'Read a report',
    tag: 'reports',
    operation: 'findReport',
    response: reportResponse,
  })
  find(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ReportResponse> {
    return this.reporting.find(caller, id);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'reports:write',
    summary: 'Change a draft',
    tag: 'reports',
    operation: 'changeReport',
    response: reportResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: changeReport }) body: ChangeReport,
  ): Promise<ReportResponse> {
    return this.reporting.change(caller, id, body);
  }

  @Route({
    method: 'GET',
    path: ':id/versions',
    permission: 'reports:read',
    summary: 'List every version of a report',
    tag: 'reports',
    operation: 'listReportVersions',
    response: reportVersionsResponse,
  })
  versions(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ReportVersionsResponse> {
    return this.reporting.versions(caller, id);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'reports:write',
    summary: 'Discard a draft',
    tag: 'reports',
    operation: 'discardReport',
    status: 204,
  })
  discard(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<void> {
    return this.reporting.discard(caller, id);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission: 'reports:write',
    summary: 'Take a discarded draft back',
    tag: 'reports',
    operation: 'restoreReport',
    response: reportResponse,
  })
  restore(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ReportResponse> {
    return this.reporting.restore(caller, id);
  }

  /** The stream has begun, so the problem filter comes too late: the reader gets code and text, the log the cause. */
  private describe(error: unknown, language: UiLanguage): { code: string; detail: string } {
    if (error instanceof AppError) return { code: error.code, detail: error.text(language) };
    this.logger.error('writing a report failed', { error });
    const failed = reportingErrors.REPORT_WRITING_FAILED();
    return { code: failed.code, detail: failed.text(language) };
  }
}
