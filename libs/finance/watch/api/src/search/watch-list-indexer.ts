import { Inject, Injectable } from '@nestjs/common';
import type { IndexableDocument } from '@trivium/ai/retrieval';
import { Database } from '@trivium/platform/database';
import { AppError, type OrganisationId, type UserId } from '@trivium/shared/kernel';
import { WatchListRepository } from '../watch-list.repository';
import { collectionIdOf, toIndexable } from './watch-list-document';
import { WATCH_LIST_INDEX, type WatchListIndex } from './watch-list-index';

/** Which list of whom: the owner decides in which collection it is searched. */
export interface WatchListKey {
  readonly listId: string;
  readonly ownerId: UserId;
}

/** Brings the index to what the rows say. */
@Injectable()
export class WatchListIndexer {
  private readonly configured = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly lists: WatchListRepository,
    @Inject(WATCH_LIST_INDEX) private readonly index: WatchListIndex,
  ) {}

  /**
   * Indexes the given lists as they are now; a removed one leaves the index. Two runs for one list may overlap and end in any order: each looks at the
   * rows again after it has written, and writes again when they have changed, so the last writer leaves the newest state.
   *
   * @throws the signal's reason when aborted
   */
  async settle(organisationId: OrganisationId, keys: readonly WatchListKey[], signal?: AbortSignal): Promise<void> {
    let unsettled = keys;
    let documents = await this.read(organisationId, unsettled);
    while (unsettled.length > 0) {
      signal?.throwIfAborted();
      const isWritten = await this.write(organisationId, unsettled, documents, signal);
      const current = await this.read(organisationId, unsettled);
      const written = documents;
      if (isWritten) unsettled = unsettled.filter(({ listId }) => !isSame(written.get(listId), current.get(listId)));
      documents = current;
    }
  }

  /** False when another run replaced one of the lists in the same moment: the rows decide then. */
  private async write(
    organisationId: OrganisationId,
    keys: readonly WatchListKey[],
    documents: ReadonlyMap<string, IndexableDocument>,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    try {
      for (const [collectionId, listIds] of byCollection(keys)) {
        await this.configure(organisationId, collectionId);
        const kept = listIds.flatMap((listId) => documents.get(listId) ?? []);
        await this.index.replaceDocuments(organisationId, { collectionId, documents: kept, signal });
        for (const documentId of listIds)
          if (!documents.has(documentId)) await this.index.removeDocument(organisationId, { collectionId, documentId });
      }
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'RETRIEVAL_BUILD_SUPERSEDED') return false;
      throw error;
    }
  }

  /** Documents of the lists that are in use, by list. */
  private async read(organisationId: OrganisationId, keys: readonly WatchListKey[]): Promise<Map<string, IndexableDocument>> {
    const { lists, entries } = await this.database.inOrganisation(organisationId, async () => {
      const lists = await this.lists.findByIds(keys.map(({ listId }) => listId));
      return { lists, entries: await this.lists.entriesOf(lists.map(({ id }) => id)) };
    });
    return new Map(
      lists.map((list) => [
        list.id,
        toIndexable(
          list,
          entries.filter(({ watchListId }) => watchListId === list.id),
        ),
      ]),
    );
  }

  /** Before the first text is indexed: which models may read it hangs on it. */
  private async configure(organisationId: OrganisationId, collectionId: string): Promise<void> {
    const key = `${organisationId} ${collectionId}`;
    if (this.configured.has(key)) return;
    await this.index.configure(organisationId, collectionId, { dataClass: 'internal' });
    this.configured.add(key);
  }
}

function byCollection(keys: readonly WatchListKey[]): Map<string, string[]> {
  const collections = new Map<string, string[]>();
  for (const { listId, ownerId } of keys) {
    const collectionId = collectionIdOf(ownerId);
    collections.set(collectionId, [...(collections.get(collectionId) ?? []), listId]);
  }
  return collections;
}

/** Entries change without their list: what is indexed is compared, not a date. */
function isSame(one: IndexableDocument | undefined, other: IndexableDocument | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
