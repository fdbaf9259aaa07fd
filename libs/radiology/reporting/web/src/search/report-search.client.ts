import { Injectable, inject } from '@angular/core';
import { ApiClient, searchReports, type FoundReportPassage, type ReportSearchResponse } from '@trivium/radiology/api-client';
import { BODY_PARTS, MODALITIES, REPORT_STATES } from '@trivium/radiology/reporting/domain';
import { rangeOfDates, valueOfOne, type SearchFilterValues, type SearchRequest } from '@trivium/web/search';
import type { ReportFilterName } from './report-filters';

export type { FoundReportPassage };

const PASSAGES = 20;

/** What the search page asks the API. */
@Injectable({ providedIn: 'root' })
export class ReportSearchClient {
  private readonly api = inject(ApiClient);

  search({ words, filters, cursor }: SearchRequest): Promise<ReportSearchResponse> {
    const { from, to } = rangeOfDates(filters, 'created' satisfies ReportFilterName);
    return this.api.invoke(searchReports, {
      q: words,
      k: PASSAGES,
      cursor,
      language: chosen(filters, 'language'),
      modality: chosen(filters, 'modality', MODALITIES),
      bodyPart: chosen(filters, 'bodyPart', BODY_PARTS),
      state: chosen(filters, 'state', REPORT_STATES),
      from: momentOf(from, 'T00:00:00.000'),
      to: momentOf(to, 'T23:59:59.999'),
    });
  }
}

/** An address can hold anything: what is no choice is not asked for, and the search answers. */
function chosen(filters: SearchFilterValues, name: ReportFilterName): string | undefined;
function chosen<Value extends string>(filters: SearchFilterValues, name: ReportFilterName, among: readonly Value[]): Value | undefined;
function chosen(filters: SearchFilterValues, name: ReportFilterName, among?: readonly string[]): string | undefined {
  const value = valueOfOne(filters, name);
  return among === undefined ? value : among.find((known) => known === value);
}

/** A day is the reader's day, not that of Greenwich. */
function momentOf(day: string | undefined, timeOfDay: string): string | undefined {
  return day === undefined ? undefined : new Date(`${day}${timeOfDay}`).toISOString();
}
