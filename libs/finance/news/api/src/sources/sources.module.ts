import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ArticleReader } from './article/article-reader.service';
import { ArticlesRepository } from './article/articles.repository';
import { RecordedSources } from './demo/recorded-sources.service';
import { FeedParser } from './parsing/feed-parser';
import { ThreadParser } from './parsing/thread-parser';
import { PollingRepository } from './polling/polling.repository';
import { SourcePoller } from './polling/source-poller';
import { SourceReading } from './polling/source-reading';
import { RawBodies } from './raw-bodies';
import { ReadingListService } from './reading-list.service';
import { RefreshJobs } from './refresh-jobs';
import { SourceNames } from '../stories/reading/source-names';
import { SourceTitles } from './source-titles';
import { SourcesController } from './sources.controller';
import { SOURCES_OPTIONS, SOURCES_RANDOM, type SourcesModuleOptions } from './sources.options';
import { SourcesRepository } from './sources.repository';
import { SourcesService } from './sources.service';
import { PushController } from './websub/push.controller';
import { PushReceiver } from './websub/push-receiver.service';
import { PushRepository } from './websub/push.repository';
import { PushSubscriber } from './websub/push-subscriber';

/** Feeds that are read. Needs the database, jobs, files and HTTP modules of the platform, and `NewsIntake` from the stories. */
@Module({})
export class SourcesModule implements OnApplicationShutdown {
  constructor(@Inject(FeedParser) private readonly parser: FeedParser) {}

  static register(options: SourcesModuleOptions): DynamicModule {
    return {
      module: SourcesModule,
      global: true,
      // The callbacks first: `sources/websub/…` is no id.
      controllers: [PushController, SourcesController],
      providers: [
        { provide: SOURCES_OPTIONS, useValue: options },
        { provide: SOURCES_RANDOM, useValue: Math.random },
        { provide: FeedParser, useFactory: () => new ThreadParser({ entry: options.feedsWorker }) },
        SourcesRepository,
        PollingRepository,
        PushRepository,
        SourceReading,
        SourcePoller,
        PushSubscriber,
        PushReceiver,
        SourcesService,
        RecordedSources,
        ReadingListService,
        RefreshJobs,
        ArticlesRepository,
        ArticleReader,
        RawBodies,
        { provide: SourceNames, useClass: SourceTitles },
      ],
      exports: [SourcesService, RecordedSources, FeedParser, SourceNames],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.parser instanceof ThreadParser) await this.parser.close();
  }
}
