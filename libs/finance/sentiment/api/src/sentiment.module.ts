import { type DynamicModule, Module } from '@nestjs/common';
import { ActiveModelAnalyst } from './analysis/active-model-analyst';
import { ActiveModels } from './analysis/active-models';
import { CompanySides } from './analysis/company-sides.service';
import { SentimentController } from './analysis/sentiment.controller';
import { CorrectionsController } from './corrections/corrections.controller';
import { CorrectionsRepository } from './corrections/corrections.repository';
import { CorrectionsService } from './corrections/corrections.service';
import { SentimentExport } from './export/sentiment-export.service';
import { BaseModel } from './jobs/base-model';
import { IsolatedSentimentTrainer, SENTIMENT_WORKER, SentimentTrainer } from './jobs/sentiment-trainer';
import { TrainingJobs } from './jobs/training-jobs';
import { TrainingRows } from './jobs/training-rows';
import { TrainingService } from './jobs/training.service';
import { SentimentAnalyst } from './sentiment-analyst';
import { SentimentTeacher } from './teaching/sentiment-teacher';
import { ModelChanges } from './versions/model-changes';
import { SentimentModelsController } from './versions/sentiment-models.controller';
import { SentimentModelsRepository } from './versions/sentiment-models.repository';
import { SentimentModelsService } from './versions/sentiment-models.service';
import { SHIPPED_SENTIMENT, ShippedModel, type ShippedSentimentFiles } from './versions/shipped-model';

export interface SentimentModuleOptions {
  /** The bundled `jobs/worker`. */
  readonly worker: URL;
  readonly shipped: ShippedSentimentFiles;
}

/**
 * Sentiment of texts, own versions of the model, corrections; `SentimentAnalyst` and `ModelChanges` for everybody else. Needs the database, files, jobs and audit modules of the platform,
 * `InferenceModule` and `PromptsModule` with `sentimentPrompts`. Its routes need the permissions `sentiment:use` and `sentiment:train`.
 */
@Module({})
export class SentimentModule {
  static register({ worker, shipped }: SentimentModuleOptions): DynamicModule {
    return {
      module: SentimentModule,
      global: true,
      // Those with fixed paths first: `models/adapt` is no id.
      controllers: [SentimentController, CorrectionsController, SentimentModelsController],
      providers: [
        { provide: SHIPPED_SENTIMENT, useValue: shipped },
        { provide: SENTIMENT_WORKER, useValue: worker },
        { provide: SentimentTrainer, useClass: IsolatedSentimentTrainer },
        { provide: SentimentAnalyst, useClass: ActiveModelAnalyst },
        ActiveModels,
        BaseModel,
        CompanySides,
        CorrectionsRepository,
        CorrectionsService,
        ModelChanges,
        SentimentExport,
        SentimentModelsRepository,
        SentimentModelsService,
        SentimentTeacher,
        ShippedModel,
        TrainingJobs,
        TrainingRows,
        TrainingService,
      ],
      exports: [SentimentAnalyst, ModelChanges],
    };
  }
}
