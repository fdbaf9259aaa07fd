import { Controller, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { type WatchSearchQuery, watchSearchQuery, type WatchSearchResponse, watchSearchResponse } from '../dto/watch-search.dto';
import { WatchSearch } from './watch-search.service';

@Controller('watch-lists')
export class WatchSearchController {
  constructor(private readonly watch: WatchSearch) {}

  @Route({
    method: 'GET',
    path: 'search',
    permission: 'watch:read',
    summary: 'Find own watch lists and what is on them',
    tag: 'watch',
    operation: 'searchWatchLists',
    response: watchSearchResponse,
  })
  search(@Caller() caller: CallerIdentity, @Query({ schema: watchSearchQuery }) query: WatchSearchQuery): Promise<WatchSearchResponse> {
    return this.watch.search(caller, query);
  }
}
