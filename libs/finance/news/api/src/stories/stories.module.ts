import { Global, Module } from '@nestjs/common';
import { NewsIntake, StoryBell } from '../news-intake';
import { StoryExport } from './export/story-export.service';
import { IntakeRepository } from './intake/intake.repository';
import { ItemAnalysis } from './intake/item-analysis.service';
import { PostedNews } from './intake/post-stories.service';
import { StoryIntake } from './intake/story-intake.service';
import { StoryWriter } from './intake/story-writer';
import { CompanyBooks } from './organisation-companies';
import { StoriesRepository } from './reading/stories.repository';
import { StoriesService } from './reading/stories.service';
import { StorySummaries } from './reading/summary.service';
import { RetentionRepository } from './retention/retention.repository';
import { StoryRetention } from './retention/story-retention';
import { StoriesController } from './stories.controller';
import { StoryStream } from './stream/story-stream.service';

/**
 * Stories, and the way in for news. Needs the database module and whoever provides `SentimentAnalyst`; takes `OrganisationCompanies`,
 * `WatchedSymbols` and `SourceNames` from global modules where they are.
 */
@Global()
@Module({
  controllers: [StoriesController],
  providers: [
    StoryBell,
    CompanyBooks,
    IntakeRepository,
    ItemAnalysis,
    StoryWriter,
    RetentionRepository,
    StoryRetention,
    StoryIntake,
    { provide: NewsIntake, useExisting: StoryIntake },
    StoriesRepository,
    StoriesService,
    StorySummaries,
    StoryStream,
    StoryExport,
    PostedNews,
  ],
  exports: [NewsIntake, StoryBell, StoriesService, CompanyBooks],
})
export class StoriesModule {}
