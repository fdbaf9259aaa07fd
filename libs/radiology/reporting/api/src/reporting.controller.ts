import { Body, Controller, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, Route } from '@trivium/platform/http';
import {
  type ChangeReport,
  changeReport,
  type CreateReport,
  createReport,
  reportList,
  type ReportQuery,
  reportQuery,
  type ReportResponse,
  reportResponse,
  type ReportVersionsResponse,
  reportVersionsResponse,
} from './dto/report.dto';
import { ReportingService } from './reporting.service';

@Controller('reports')
export class ReportingController {
  constructor(private readonly reporting: ReportingService) {}

  @Route({
    method: 'POST',
    permission: 'reports:write',
    summary: 'Open a draft from a dictation',
    tag: 'reports',
    operation: 'createReport',
    status: 201,
    response: reportResponse,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createReport }) body: CreateReport): Promise<ReportResponse> {
    return this.reporting.create(caller, body);
  }

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'List reports, latest change first',
    tag: 'reports',
    operation: 'listReports',
    response: reportList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: reportQuery }) query: ReportQuery): Promise<Page<ReportResponse>> {
    return this.reporting.list(caller, query);
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
}
