import { Global, Module } from '@nestjs/common';
import { NamedCompanies } from '@trivium/finance/sentiment/api';
import { NewsIntake, StoryBell } from '../news-intake';
import { StoryExport } from './export/story-export.service';
import { IntakeRepository } from './intake/intake.repository';
import { ItemAnalysis } from './intake/item-analysis.service';
import { PostedNews } from './intake/post-stories.service';
import { StoryIntake } from './intake/story-intake.service';
import { StoryWriter } from './intake/story-writer';
import { ItemJudge } from './judging/item-judgement.service';
import { JudgingJobs } from './judging/judging-jobs';
import { JudgingWriter } from './judging/judging-writer';
import { JudgingController } from './judging/judging.controller';
import { JudgingRepository } from './judging/judging.repository';
import { JudgingService } from './judging/judging.service';
import { BookCompanies } from './book-companies';
import { CompanyBooks } from './organisation-companies';
import { StoriesRepository } from './reading/stories.repository';
import { StoriesService } from './reading/stories.service';
import { StorySummaries } from './reading/summary.service';
import { ForgetJobs } from './retention/forget-jobs';
import { NewsSettingsController } from './retention/news-settings.controller';
import { NewsSettingsService } from './retention/news-settings.service';
import { RetentionRepository } from './retention/retention.repository';
import { StoryRetention } from './retention/story-retention';
import { StoriesController } from './stories.controller';
import { StoryStream } from './stream/story-stream.service';

/**
 * Stories, and the way in for news. Needs the database, jobs and audit modules of the platform and whoever provides `SentimentAnalyst`; takes `OrganisationCompanies`,
 * `WatchedSymbols` and `SourceNames` from global modules where they are.
 */
@Global()
@Module({
  controllers: [JudgingController, NewsSettingsController, StoriesController],
  providers: [
    StoryBell,
    CompanyBooks,
    { provide: NamedCompanies, useClass: BookCompanies },
    IntakeRepository,
    ItemJudge,
    ItemAnalysis,
    JudgingRepository,
    JudgingWriter,
    JudgingJobs,
    JudgingService,
    StoryWriter,
    RetentionRepository,
    StoryRetention,
    ForgetJobs,
    NewsSettingsService,
    StoryIntake,
    { provide: NewsIntake, useExisting: StoryIntake },
    StoriesRepository,
    StoriesService,
    StorySummaries,
    StoryStream,
    StoryExport,
    PostedNews,
  ],
  exports: [NewsIntake, StoryBell, StoriesService, CompanyBooks, NamedCompanies],
})
export class StoriesModule {}
