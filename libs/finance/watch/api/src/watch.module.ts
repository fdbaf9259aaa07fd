import { Module } from '@nestjs/common';
import { RetrievalIndex, RetrievalModule } from '@trivium/ai/retrieval';
import { WATCH_LIST_INDEX } from './search/watch-list-index';
import { WatchListIndexJobs } from './search/watch-list-index-jobs';
import { WatchListIndexer } from './search/watch-list-indexer';
import { WatchSearchController } from './search/watch-search.controller';
import { WatchSearch } from './search/watch-search.service';
import { WatchListRepository } from './watch-list.repository';
import { WatchController } from './watch.controller';
import { WatchService } from './watch.service';

/** Watch lists and their search. Needs the database and jobs modules of the platform, and the retrieval of `ai`. */
@Module({
  imports: [RetrievalModule],
  // The search first: `watch-lists/search` is no id.
  controllers: [WatchSearchController, WatchController],
  providers: [
    { provide: WATCH_LIST_INDEX, useExisting: RetrievalIndex },
    WatchService,
    WatchListRepository,
    WatchListIndexer,
    WatchListIndexJobs,
    WatchSearch,
  ],
  exports: [WatchService],
})
export class WatchModule {}
