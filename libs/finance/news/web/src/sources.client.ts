import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeSource,
  createSource,
  exportSources,
  importSources,
  listSourceFetches,
  listSources,
  refreshSources,
  removeSource,
  restoreSource,
  type ChangeSource,
  type CreateSource,
  type ListSources$Params,
  type NewsSource,
  type NewsSourceList,
  type SourceFetch,
  type SourceImportReport,
  type SourcesJobStarted,
} from '@trivium/finance/api-client';
import type { SavedFile } from '@trivium/web/kit';

export type { NewsSource, NewsSourceList, SourceFetch, SourceImportReport };

export const SOURCE_HEALTHS = ['ok', 'slow', 'failing', 'stopped'] as const satisfies readonly NewsSource['health'][];
export type SourceHealth = (typeof SOURCE_HEALTHS)[number];

/** What sources are filtered by; those that are paused are none of the others. */
export const SOURCE_STATES = [...SOURCE_HEALTHS, 'paused'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

export type SourceQuery = Pick<ListSources$Params, 'q' | 'health' | 'group'>;

export const SOURCE_FORMATS = ['opml', 'csv', 'xlsx'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

const PAGE = 100;
/** Pages of sources that a list of names takes at most: more than anybody chooses from. */
const MOST_PAGES = 10;

/** Calls of the sources API. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class SourcesClient {
  private readonly api = inject(ApiClient);

  list(query: SourceQuery, cursor?: string): Promise<NewsSourceList> {
    return this.api.invoke(listSources, { ...query, limit: PAGE, cursor });
  }

  /** All sources, for lists of names. */
  async all(): Promise<readonly NewsSource[]> {
    const sources: NewsSource[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { items, nextCursor } = await this.list({}, cursor);
      sources.push(...items);
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    return sources;
  }

  create(body: CreateSource): Promise<NewsSource> {
    return this.api.invoke(createSource, { body });
  }

  change(id: string, body: ChangeSource): Promise<NewsSource> {
    return this.api.invoke(changeSource, { id, body });
  }

  remove(id: string): Promise<void> {
    return this.api.invoke(removeSource, { id });
  }

  restore(id: string): Promise<NewsSource> {
    return this.api.invoke(restoreSource, { id });
  }

  /** Reads sources now, as a job; all of them when none is named. */
  refresh(ids?: readonly string[]): Promise<SourcesJobStarted> {
    return this.api.invoke(refreshSources, { body: ids ? { ids: [...ids] } : {} });
  }

  /** An OPML file, well-formed or not. */
  import(file: File): Promise<SourceImportReport> {
    return this.api.invoke(importSources, { body: { file } });
  }

  /** The sources as a reading list, or as a table of health and terms. */
  async exported(format: SourceFormat): Promise<SavedFile> {
    const content: unknown = await this.api.invoke(exportSources, { format });
    if (!(content instanceof Blob)) throw new TypeError('The exported sources came as no file');
    return { name: `sources.${format}`, content };
  }

  async history(id: string): Promise<readonly SourceFetch[]> {
    return (await this.api.invoke(listSourceFetches, { id })).items;
  }
}
