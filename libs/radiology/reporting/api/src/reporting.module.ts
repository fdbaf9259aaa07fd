import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { RetrievalIndex, RetrievalModule } from '@trivium/ai/retrieval';
import type { FormatRenderer } from '@trivium/platform/documents';
import { Deidentifier } from '@trivium/radiology/privacy/api';
import { ReportCheckController } from './check/report-check.controller';
import { DemoDesk } from './demo/demo-desk.service';
import { DraftPhrasing } from './engine/draft-phrasing';
import { EmbeddedReportEngine } from './engine/embedded-report-engine';
import { GatedPhrasing } from './engine/gated-phrasing';
import { ReportEngine } from './engine/report-engine';
import { REPORT_EXPORT_RENDERER, ReportExportService } from './export/report-export.service';
import { RecordsService } from './life/records.service';
import { ReportFilesController } from './life/report-files.controller';
import { ReportFilesService } from './life/report-files.service';
import { ReportLifeController } from './life/report-life.controller';
import { ReportRecordsRepository } from './life/report-records.repository';
import { SigningService } from './life/signing.service';
import { TrailService } from './life/trail.service';
import { FhirOrderReader } from './orders/fhir-order-reader';
import { OrdersController } from './orders/orders.controller';
import { OrdersRepository } from './orders/orders.repository';
import { OrdersService } from './orders/orders.service';
import { PatientsRepository } from './orders/patients.repository';
import { PersonalFields } from './orders/personal-fields';
import { ServiceRequestReader } from './orders/service-request-reader';
import { ReportDrafting } from './report-drafting';
import { ReportView } from './report-view';
import { ReportRepository } from './report.repository';
import { ReportingController } from './reporting.controller';
import { ReportingService } from './reporting.service';
import { REPORT_INDEX } from './search/report-index';
import { ReportIndexJobs } from './search/report-index-jobs';
import { ReportIndexer } from './search/report-indexer';
import { ReportSearchController } from './search/report-search.controller';
import { ReportSearch } from './search/report-search.service';
import { SpeechController } from './speech/speech.controller';
import { SpeechService, TRANSCRIPTION_SETTINGS } from './speech/speech.service';
import type { TranscriptionSettings } from './speech/transcription-place';
import { ReportTemplatesController } from './templates/report-templates.controller';
import { ReportTemplatesRepository } from './templates/report-templates.repository';
import { ReportTemplatesService } from './templates/report-templates.service';
import { WordListController } from './words/word-list.controller';
import { WordListRepository } from './words/word-list.repository';
import { WordListService } from './words/word-list.service';
import { WorklistController } from './worklist/worklist.controller';
import { WorklistRepository } from './worklist/worklist.repository';
import { WorklistService } from './worklist/worklist.service';
import { ReportWriter } from './writing/report-writer';

export interface ReportingModuleOptions {
  /** The installation's secret: what names patients is sealed under it. */
  readonly secretKey: string;
  /** Who draws PDF, Word and Markdown: `isolatedRenderer` with the bundled worker in an app. */
  readonly draw: FormatRenderer;
  /** The house's own transcription service; none unless told. */
  readonly transcription?: TranscriptionSettings;
  /** Provider of `ReportEngine`; the desk's own unless told. */
  readonly engine?: Provider;
}

/** Orders, reports and their search. Needs the database, jobs, audit and auth modules of the platform, and retrieval, prompts and generation of `ai`. */
@Module({})
export class ReportingModule {
  static register({ secretKey, draw, engine, transcription = {} }: ReportingModuleOptions): DynamicModule {
    return {
      module: ReportingModule,
      imports: [RetrievalModule],
      controllers: [
        // These first: `reports/search` and `reports/check` are no ids.
        ReportSearchController,
        ReportCheckController,
        ReportingController,
        ReportLifeController,
        ReportFilesController,
        OrdersController,
        WorklistController,
        ReportTemplatesController,
        WordListController,
        SpeechController,
      ],
      providers: [
        { provide: REPORT_INDEX, useExisting: RetrievalIndex },
        { provide: PersonalFields, useValue: new PersonalFields(secretKey) },
        engine ?? { provide: ReportEngine, useClass: EmbeddedReportEngine },
        { provide: DraftPhrasing, useClass: GatedPhrasing },
        { provide: ServiceRequestReader, useClass: FhirOrderReader },
        ReportWriter,
        ReportingService,
        ReportDrafting,
        ReportView,
        ReportRepository,
        ReportRecordsRepository,
        SigningService,
        RecordsService,
        TrailService,
        { provide: REPORT_EXPORT_RENDERER, useValue: draw },
        ReportExportService,
        ReportFilesService,
        OrdersService,
        OrdersRepository,
        PatientsRepository,
        WorklistService,
        WorklistRepository,
        ReportTemplatesService,
        ReportTemplatesRepository,
        WordListService,
        WordListRepository,
        { provide: TRANSCRIPTION_SETTINGS, useValue: transcription },
        SpeechService,
        DemoDesk,
        { provide: Deidentifier, useValue: new Deidentifier() },
        ReportIndexer,
        ReportIndexJobs,
        ReportSearch,
      ],
      exports: [ReportingService, OrdersService, ReportRepository],
    };
  }
}
