import { Body, Controller } from '@nestjs/common';
import { ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import { checkedReport } from './checked-report';
import { type CheckReportRequest, checkReportRequest, type CheckReportResponse, checkReportResponse } from './report-check.dto';

/** Stands before the routes of one report: `check` is no id. */
@Controller('reports')
export class ReportCheckController {
  @Route({
    method: 'POST',
    path: 'check',
    permission: 'reports:read',
    summary: 'Check a report for contradictions and critical results',
    tag: 'reports',
    operation: 'checkReport',
    response: checkReportResponse,
  })
  check(@Body({ schema: checkReportRequest }) body: CheckReportRequest, @ReaderLanguage() reader: UiLanguage): CheckReportResponse {
    return checkedReport(body, reader);
  }
}
