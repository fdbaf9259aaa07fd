import { Module } from '@nestjs/common';
import { RetrievalIndex, RetrievalModule } from '@trivium/ai/retrieval';
import { ReportRepository } from './report.repository';
import { ReportingController } from './reporting.controller';
import { ReportingService } from './reporting.service';
import { REPORT_INDEX } from './search/report-index';
import { ReportIndexJobs } from './search/report-index-jobs';
import { ReportIndexer } from './search/report-indexer';
import { ReportSearchController } from './search/report-search.controller';
import { ReportSearch } from './search/report-search.service';

/** Reports and their search. Needs the database and jobs modules of the platform, and the retrieval of `ai`. */
@Module({
  imports: [RetrievalModule],
  // The search first: `reports/search` is no id.
  controllers: [ReportSearchController, ReportingController],
  providers: [
    { provide: REPORT_INDEX, useExisting: RetrievalIndex },
    ReportingService,
    ReportRepository,
    ReportIndexer,
    ReportIndexJobs,
    ReportSearch,
  ],
  exports: [ReportingService],
})
export class ReportingModule {}
