import { Injectable, inject } from '@angular/core';
import { ApiClient, searchWatchLists, type FoundWatchPassage, type WatchSearchResponse } from '@trivium/finance/api-client';
import { WATCH_KINDS } from '@trivium/finance/watch/domain';
import { valueOfOne, type SearchRequest } from '@trivium/web/search';
import type { WatchFilterName } from './watch-filters';

export type { FoundWatchPassage };

const PASSAGES = 20;

/** What the search page asks the API. */
@Injectable({ providedIn: 'root' })
export class WatchSearchClient {
  private readonly api = inject(ApiClient);

  search({ words, filters, cursor }: SearchRequest): Promise<WatchSearchResponse> {
    const chosen = (name: WatchFilterName): string | undefined => valueOfOne(filters, name);
    // An address can hold anything: what is no kind is not asked for, and the search answers.
    const kind = WATCH_KINDS.find((known) => known === chosen('kind'));
    return this.api.invoke(searchWatchLists, { q: words, k: PASSAGES, cursor, language: chosen('language'), kind });
  }
}
