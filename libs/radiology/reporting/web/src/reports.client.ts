import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeReport,
  createReport,
  discardReport,
  findReport,
  listReportVersions,
  listReports,
  restoreReport,
  type ChangeReport,
  type CreateReport,
  type Report,
  type ReportList,
  type ReportVersions,
} from '@trivium/radiology/api-client';

export type ReportVersion = ReportVersions['items'][number];

/** Calls of the reports API that the pages make, each by its purpose. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly api = inject(ApiClient);

  list(query: { readonly q?: string; readonly cursor?: string; readonly limit?: number }): Promise<ReportList> {
    return this.api.invoke(listReports, { q: query.q || undefined, cursor: query.cursor, limit: query.limit });
  }

  find(id: string): Promise<Report> {
    return this.api.invoke(findReport, { id });
  }

  create(body: CreateReport): Promise<Report> {
    return this.api.invoke(createReport, { body });
  }

  /** Refused with REPORT_CHANGED_ELSEWHERE when `body.version` is not the latest. */
  change(id: string, body: ChangeReport): Promise<Report> {
    return this.api.invoke(changeReport, { id, body });
  }

  async versions(id: string): Promise<readonly ReportVersion[]> {
    return (await this.api.invoke(listReportVersions, { id })).items;
  }

  discard(id: string): Promise<void> {
    return this.api.invoke(discardReport, { id });
  }

  restore(id: string): Promise<Report> {
    return this.api.invoke(restoreReport, { id });
  }
}
