import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  addReportAddendum,
  changeReport,
  compareReport,
  createReport,
  discardReport,
  getReportEfficiency,
  exportReport,
  findReport,
  handOverReport,
  listReportAudit,
  listReportPriors,
  listReportVersions,
  logReportCommunication,
  restoreReport,
  signReport,
  takeBackReport,
  type ChangeReport,
  type CreateAddendum,
  type CreateCommunication,
  type CreateReport,
  type ExportReport$Params,
  type PriorReports,
  type Report,
  type ReportAudit,
  type ReportComparison,
  type ReportEfficiencySummary,
  type ReportVersions,
  type SignReport,
} from '@trivium/radiology/api-client';
import { FETCH, ProblemError, RequestContext, problemFromBody } from '@trivium/web/kit';

export type ReportVersion = ReportVersions['items'][number];
/** As the API names them. */
export type ReportExportFormat = ExportReport$Params['format'];

/** A file that the API made, with the name that it gave it. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Acts of one page of a report's record. */
const ACTS = 20;

/** Calls of the reports API that the pages make, each by its purpose. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly api = inject(ApiClient);
  private readonly fetch = inject(FETCH);
  private readonly context = inject(RequestContext);

  find(id: string): Promise<Report> {
    return this.api.invoke(findReport, { id });
  }

  audit(id: string, cursor?: string): Promise<ReportAudit> {
    return this.api.invoke(listReportAudit, { id, cursor, limit: ACTS });
  }

  efficiency(days: number): Promise<ReportEfficiencySummary> {
    return this.api.invoke(getReportEfficiency, { days });
  }

  create(body: CreateReport): Promise<Report> {
    return this.api.invoke(createReport, { body });
  }

  /** Refused with REPORT_CHANGED_ELSEWHERE when `body.version` is not the latest. */
  change(id: string, body: ChangeReport): Promise<Report> {
    return this.api.invoke(changeReport, { id, body });
  }

  /** A change sent while the page is being closed: the browser finishes it, nobody hears the answer. Browsers take 64 kB at most. */
  changeAtLast(id: string, body: ChangeReport): void {
    const address = this.api.rootUrl + changeReport.PATH.replace('{id}', encodeURIComponent(id));
    const headers = { ...this.context.headers('PATCH'), 'content-type': 'application/json' };
    void this.fetch(address, { method: 'PATCH', keepalive: true, credentials: 'same-origin', headers, body: JSON.stringify(body) }).catch(
      // Nobody is here any more to be told; the text is still in the tab's own storage.
      () => undefined,
    );
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

  /** Refused with REPORT_NOT_READY while something blocks it, and with AUTH_PASSWORD_WRONG. */
  sign(id: string, body: SignReport): Promise<Report> {
    return this.api.invoke(signReport, { id, body });
  }

  handOver(id: string, version: number): Promise<Report> {
    return this.api.invoke(handOverReport, { id, body: { version } });
  }

  takeBack(id: string, version: number): Promise<Report> {
    return this.api.invoke(takeBackReport, { id, body: { version } });
  }

  addAddendum(id: string, body: CreateAddendum): Promise<Report> {
    return this.api.invoke(addReportAddendum, { id, body });
  }

  communicate(id: string, body: CreateCommunication): Promise<Report> {
    return this.api.invoke(logReportCommunication, { id, body });
  }

  async priors(id: string): Promise<PriorReports['items']> {
    return (await this.api.invoke(listReportPriors, { id })).items;
  }

  compare(id: string, { from, to }: { readonly from: string; readonly to: string }): Promise<ReportComparison> {
    return this.api.invoke(compareReport, { id, from, to });
  }

  /** @throws the failed answer with its problem, which came as a file like the good one */
  async exported(id: string, format: ReportExportFormat): Promise<ExportedFile> {
    try {
      const { body, headers } = await this.api.invoke$Response(exportReport, { id, format });
      // The generated type says text, because OpenAPI has no better word; what comes is a file.
      const content: unknown = body;
      if (!(content instanceof Blob)) throw new TypeError('The exported report came as no file');
      return { name: fileNameOf(headers.get('content-disposition')) ?? `report.${format}`, content };
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) throw error;
      throw new ProblemError(problemFromBody(error.status, await error.error.text()));
    }
  }
}

/** The true name of a download, as RFC 8187 writes it, else the plain one. */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] : decodeURIComponent(encoded);
}
