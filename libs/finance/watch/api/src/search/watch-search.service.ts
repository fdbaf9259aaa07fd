import { Inject, Injectable } from '@nestjs/common';
import {
  answeredPage,
  type RetrievalFilter,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
  toFoundPassage,
} from '@trivium/ai/retrieval';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { FoundWatchPassage, WatchSearchQuery, WatchSearchResponse } from '../dto/watch-search.dto';
import { WatchListRepository } from '../watch-list.repository';
import { collectionIdOf, KINDS_FIELD } from './watch-list-document';
import { WATCH_LIST_INDEX, type WatchListIndex } from './watch-list-index';

/** How much is read at a time, and how often, where most hits may have to be left out: together all that the index ranks. */
const HITS_PER_READ = 100;
const MAX_READS = 10;

type Caller = Pick<CallerIdentity, 'organisationId' | 'userId'>;

/** Finds a person's own lists and what is on them. */
@Injectable()
export class WatchSearch {
  constructor(
    private readonly database: Database,
    private readonly lists: WatchListRepository,
    @Inject(WATCH_LIST_INDEX) private readonly index: WatchListIndex,
  ) {}

  /**
   * Best first. The index filters lists, not entries: of a list that has the wanted kind the other entries are left out here, and the next hits are read
   * instead. What it still holds of a list or an entry that was removed a moment ago is left out too.
   */
  async search(caller: Caller, { q, k, cursor, language, kind }: WatchSearchQuery): Promise<WatchSearchResponse> {
    const query: SearchQuery = {
      collectionId: collectionIdOf(caller.userId),
      query: q,
      limit: kind === undefined ? k : HITS_PER_READ,
      syntax: 'operators',
      filter: filterOf({ language, kind }),
    };
    const items: FoundWatchPassage[] = [];
    let offset = Number(cursor ?? 0);
    for (let read = 1; ; read++) {
      const page = await this.index.searchPage(caller.organisationId, { ...query, offset });
      const shown = await this.shown(caller, page.hits);
      for (const [place, hit] of page.hits.entries()) {
        const item = shown.get(hit.chunkId);
        if (item === undefined || (kind !== undefined && item.kind !== kind)) continue;
        items.push(item);
        if (items.length < k) continue;
        return { items, ...answeredPage({ ...page, nextOffset: offsetAfter(page, { offset, place }) }) };
      }
      if (page.nextOffset === undefined || read === MAX_READS) return { items, ...answeredPage(page) };
      offset = page.nextOffset;
    }
  }

  /** Hits whose list and entry are in use and the caller's own, by chunk. */
  private async shown({ organisationId, userId }: Caller, hits: readonly SearchHit[]): Promise<Map<string, FoundWatchPassage>> {
    const { lists, entries } = await this.database.inOrganisation(organisationId, async () => {
      const found = await this.lists.findByIds([...new Set(hits.map(({ documentId }) => documentId))]);
      const lists = new Map(found.filter(({ ownerId }) => ownerId === userId).map((list) => [list.id, list]));
      const entries = await this.lists.entriesByIds(hits.map(({ sectionId }) => sectionId));
      return { lists, entries: new Map(entries.map((entry) => [entry.id, entry])) };
    });
    const items = hits.flatMap((hit): FoundWatchPassage[] => {
      const list = lists.get(hit.documentId);
      if (list === undefined) return [];
      const ofList = { ...toFoundPassage(hit), listId: list.id, listName: list.name };
      if (hit.sectionId === list.id) return [ofList];
      const entry = entries.get(hit.sectionId);
      return entry?.watchListId === list.id ? [{ ...ofList, entryId: entry.id, symbol: entry.symbol, kind: entry.kind }] : [];
    });
    return new Map(items.map((item) => [item.passageId, item]));
  }
}

function filterOf({ language, kind }: Pick<WatchSearchQuery, 'language' | 'kind'>): RetrievalFilter | undefined {
  if (language === undefined && kind === undefined) return undefined;
  return {
    ...(language === undefined ? {} : { languages: [language] }),
    ...(kind === undefined ? {} : { metadata: [{ field: KINDS_FIELD, oneOf: [kind] }] }),
  };
}

/** Where the next request starts when this one ends at a place within a page. */
function offsetAfter({ hits, nextOffset }: SearchPage, { offset, place }: { offset: number; place: number }): number | undefined {
  return place === hits.length - 1 ? nextOffset : offset + place + 1;
}
