import { Inject, Injectable } from '@nestjs/common';
import { isSymbol, normaliseSymbol } from '@trivium/finance/watch/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type {
  AddWatchEntry,
  ChangeWatchEntry,
  ChangeWatchList,
  CreateWatchList,
  WatchEntryResponse,
  WatchListQuery,
  WatchListResponse,
} from './dto/watch-list.dto';
import { exportWatchList, type WatchListExport, type WatchListFile } from './watch-list-export';
import { WatchListIndexJobs } from './search/watch-list-index-jobs';
import type { WatchEntryEntity, WatchListEntity } from './watch-list.entity';
import { WatchListRepository } from './watch-list.repository';
import { watchErrors } from './watch.errors';

const MOST_ENTRIES = 500;

/** An analyst's own watch lists. A list belongs to the person who made it; nobody else in the organisation sees it. */
@Injectable()
export class WatchService {
  constructor(
    private readonly database: Database,
    private readonly lists: WatchListRepository,
    private readonly indexing: WatchListIndexJobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  async create(caller: CallerIdentity, { name, description }: CreateWatchList): Promise<WatchListResponse> {
    const now = this.clock.now();
    const list = {
      id: this.ids.next<'watch-list'>(),
      ownerId: caller.userId,
      name,
      description,
      createdAt: now,
      updatedAt: now,
      removedAt: null,
    };
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.lists.insert(list);
      await this.follow(caller, list.id);
    });
    return toResponse(list, []);
  }

  async list(caller: CallerIdentity, query: WatchListQuery): Promise<Page<WatchListResponse>> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const page = await this.lists.list(caller.userId, query, query.q);
      const entries = await this.lists.entriesOf(page.items.map((list) => list.id));
      return {
        items: page.items.map((list) =>
          toResponse(
            list,
            entries.filter((entry) => entry.watchListId === list.id),
          ),
        ),
        nextCursor: page.nextCursor,
      };
    });
  }

  /** @throws AppError WATCH_LIST_NOT_FOUND */
  async find(caller: CallerIdentity, id: string): Promise<WatchListResponse> {
    return this.database.inOrganisation(caller.organisationId, async () =>
      toResponse(await this.existing(caller, id), await this.lists.entriesOf([id])),
    );
  }

  /** @throws AppError WATCH_LIST_NOT_FOUND */
  async change(caller: CallerIdentity, id: string, { name, description }: ChangeWatchList): Promise<WatchListResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const list = await this.existing(caller, id);
      const changes = { name: name ?? list.name, description: description ?? list.description, updatedAt: this.clock.now() };
      await this.lists.update(id, changes);
      await this.follow(caller, id);
      return toResponse({ ...list, ...changes }, await this.lists.entriesOf([id]));
    });
  }

  /** Takes a list away; `restore` brings it back whole. @throws AppError WATCH_LIST_NOT_FOUND */
  async remove(caller: CallerIdentity, id: string): Promise<void> {
    await this.mark(caller, id, this.clock.now());
  }

  /** @throws AppError WATCH_LIST_NOT_FOUND */
  async restore(caller: CallerIdentity, id: string): Promise<WatchListResponse> {
    await this.mark(caller, id, null);
    return this.find(caller, id);
  }

  /** @throws AppError WATCH_LIST_NOT_FOUND, WATCH_SYMBOL_INVALID, WATCH_ENTRY_DUPLICATE, WATCH_LIST_FULL */
  async addEntry(caller: CallerIdentity, id: string, { kind, symbol: written, name, note }: AddWatchEntry): Promise<WatchEntryResponse> {
    const symbol = normaliseSymbol(kind, written);
    if (!isSymbol(kind, symbol)) throw watchErrors.WATCH_SYMBOL_INVALID({ symbol: written });
    const entry = { id: this.ids.next<'watch-entry'>(), watchListId: id, kind, symbol, name, note, addedAt: this.clock.now() };
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.existing(caller, id);
      if ((await this.lists.entriesOf([id])).length >= MOST_ENTRIES) throw watchErrors.WATCH_LIST_FULL({ most: MOST_ENTRIES });
      if (!(await this.lists.addEntry(entry))) throw watchErrors.WATCH_ENTRY_DUPLICATE({ symbol });
      await this.lists.update(id, { updatedAt: entry.addedAt });
      await this.follow(caller, id);
    });
    return toEntryResponse(entry);
  }

  /** @throws AppError WATCH_LIST_NOT_FOUND, WATCH_ENTRY_NOT_FOUND */
  async changeEntry(caller: CallerIdentity, id: string, entryId: string, { name, note }: ChangeWatchEntry): Promise<WatchListResponse> {
    const changes = { ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) };
    if (Object.keys(changes).length === 0) return this.find(caller, id);
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.existing(caller, id);
      if (!(await this.lists.changeEntry(id, entryId, changes))) throw watchErrors.WATCH_ENTRY_NOT_FOUND();
      await this.follow(caller, id);
    });
    return this.find(caller, id);
  }

  /** @throws AppError WATCH_LIST_NOT_FOUND, WATCH_ENTRY_NOT_FOUND */
  async removeEntry(caller: CallerIdentity, id: string, entryId: string): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.existing(caller, id);
      if (!(await this.lists.removeEntry(id, entryId))) throw watchErrors.WATCH_ENTRY_NOT_FOUND();
      await this.lists.update(id, { updatedAt: this.clock.now() });
      await this.follow(caller, id);
    });
  }

  /** The list as a file; both formats hold the same. @throws AppError WATCH_LIST_NOT_FOUND */
  async export(caller: CallerIdentity, id: string, { format, language }: WatchListExport): Promise<WatchListFile> {
    return exportWatchList(await this.find(caller, id), { format, language, now: this.clock.now() });
  }

  /** A person's lists that hold a symbol, by name. */
  async listsWith(caller: CallerIdentity, symbol: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.database.inOrganisation(caller.organisationId, () => this.lists.holding(caller.userId, symbol));
  }

  private async mark(caller: CallerIdentity, id: string, removedAt: Date | null): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      if (!(await this.lists.markRemoved(id, caller.userId, removedAt))) throw watchErrors.WATCH_LIST_NOT_FOUND();
      await this.follow(caller, id);
    });
  }

  /** What changed is indexed after the transaction that changed it. */
  private async follow({ userId }: CallerIdentity, listId: string): Promise<void> {
    await this.indexing.follow({ listId, ownerId: userId });
  }

  private async existing(caller: CallerIdentity, id: string): Promise<WatchListEntity> {
    const list = await this.lists.find(id, caller.userId);
    if (!list) throw watchErrors.WATCH_LIST_NOT_FOUND();
    return list;
  }
}

function toResponse(list: Omit<WatchListEntity, 'organisationId'>, entries: readonly WatchEntryEntity[]): WatchListResponse {
  const { id, name, description } = list;
  return {
    id,
    name,
    description,
    entries: entries.map(toEntryResponse),
    createdAt: list.createdAt.toISOString(),
    updatedAt: list.updatedAt.toISOString(),
  };
}

function toEntryResponse({ id, kind, symbol, name, note, addedAt }: Omit<WatchEntryEntity, 'organisationId'>): WatchEntryResponse {
  return { id, kind, symbol, name, note, addedAt: addedAt.toISOString() };
}
