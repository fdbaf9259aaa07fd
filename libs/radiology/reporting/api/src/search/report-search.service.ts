import { Inject, Injectable } from '@nestjs/common';
import { answeredPage, type SearchHit, toFoundPassage } from '@trivium/ai/retrieval';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { reportTitle } from '@trivium/radiology/reporting/domain';
import type { FoundReportPassage, ReportSearchQuery, ReportSearchResponse } from '../dto/report-search.dto';
import type { ReportEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { partOf, REPORTS_COLLECTION_ID } from './report-document';
import { filterOf } from './report-filter';
import { REPORT_INDEX, type ReportIndex } from './report-index';

/** Finds passages of the organisation's reports. */
@Injectable()
export class ReportSearch {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    @Inject(REPORT_INDEX) private readonly index: ReportIndex,
  ) {}

  /** Best first. What the index still holds of a report that was discarded a moment ago is left out. */
  async search(
    { organisationId }: Pick<CallerIdentity, 'organisationId'>,
    { q, k, cursor, ...filters }: ReportSearchQuery,
  ): Promise<ReportSearchResponse> {
    const page = await this.index.searchPage(organisationId, {
      collectionId: REPORTS_COLLECTION_ID,
      query: q,
      limit: k,
      offset: Number(cursor ?? 0),
      syntax: 'operators',
      filter: filterOf(filters),
    });
    const ids = [...new Set(page.hits.map(({ documentId }) => documentId))];
    const rows = await this.database.inOrganisation(organisationId, () => this.reports.findByIds(ids));
    const shown = new Map(rows.filter(({ discardedAt }) => discardedAt === null).map((report) => [report.id, report]));
    return {
      items: page.hits.flatMap((hit) => {
        const report = shown.get(hit.documentId);
        return report === undefined ? [] : toItem(hit, report);
      }),
      ...answeredPage(page),
    };
  }
}

function toItem(hit: SearchHit, report: ReportEntity): FoundReportPassage[] {
  const { id, modality, bodyPart, state, createdAt } = report;
  const part = partOf(id, hit.sectionId);
  if (part === undefined) return [];
  const title = reportTitle({ ...report, language: report.outputLanguage });
  return [{ ...toFoundPassage(hit), reportId: id, title, part, modality, bodyPart, state, createdAt: createdAt.toISOString() }];
}
