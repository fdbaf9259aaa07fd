import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  addWatchEntry,
  changeWatchEntry,
  changeWatchList,
  createWatchList,
  exportWatchList,
  findWatchList,
  listWatchLists,
  removeWatchEntry,
  removeWatchList,
  restoreWatchList,
  type AddWatchEntry,
  type ChangeWatchEntry,
  type ChangeWatchList,
  type CreateWatchList,
  type WatchEntry,
  type WatchList,
  type WatchListList,
} from '@trivium/finance/api-client';

/** Calls of the watch API that the pages make. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class WatchClient {
  private readonly api = inject(ApiClient);

  /** `q` looks into names of lists, and symbols and names of entries. */
  lists(query: { readonly q?: string; readonly cursor?: string }): Promise<WatchListList> {
    return this.api.invoke(listWatchLists, { q: query.q || undefined, cursor: query.cursor });
  }

  find(id: string): Promise<WatchList> {
    return this.api.invoke(findWatchList, { id });
  }

  create(body: CreateWatchList): Promise<WatchList> {
    return this.api.invoke(createWatchList, { body });
  }

  change(id: string, body: ChangeWatchList): Promise<WatchList> {
    return this.api.invoke(changeWatchList, { id, body });
  }

  remove(id: string): Promise<void> {
    return this.api.invoke(removeWatchList, { id });
  }

  restore(id: string): Promise<WatchList> {
    return this.api.invoke(restoreWatchList, { id });
  }

  addEntry(id: string, body: AddWatchEntry): Promise<WatchEntry> {
    return this.api.invoke(addWatchEntry, { id, body });
  }

  changeEntry(id: string, entryId: string, body: ChangeWatchEntry): Promise<WatchList> {
    return this.api.invoke(changeWatchEntry, { id, entryId, body });
  }

  removeEntry(id: string, entryId: string): Promise<void> {
    return this.api.invoke(removeWatchEntry, { id, entryId });
  }

  /** The list as a file. */
  async export(id: string, format: 'csv' | 'xlsx'): Promise<Blob> {
    const content: unknown = await this.api.invoke(exportWatchList, { id, format });
    if (!(content instanceof Blob)) throw new TypeError('The exported list came as no file');
    return content;
  }
}
