import { Controller, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { type ReportSearchQuery, reportSearchQuery, type ReportSearchResponse, reportSearchResponse } from '../dto/report-search.dto';
import { ReportSearch } from './report-search.service';

@Controller('reports')
export class ReportSearchController {
  constructor(private readonly reports: ReportSearch) {}

  @Route({
    method: 'GET',
    path: 'search',
    permission: 'reports:read',
    summary: 'Find passages of reports',
    tag: 'reports',
    operation: 'searchReports',
    response: reportSearchResponse,
  })
  search(@Caller() caller: CallerIdentity, @Query({ schema: reportSearchQuery }) query: ReportSearchQuery): Promise<ReportSearchResponse> {
    return this.reports.search(caller, query);
  }
}
