import type { IndexableDocument } from '@trivium/ai/retrieval';
import type { WatchListIndex } from '../search/watch-list-index';

/** Holds documents as they are given, for tests of what is indexed when. Finds nothing. */
export class InMemoryIndex implements WatchListIndex {
  /** By organisation, collection and document. */
  readonly documents = new Map<string, IndexableDocument>();
  readonly settings = new Map<string, object>();
  /** Awaited before documents are written: to stall or to fail. */
  beforeWrite: (documents: readonly IndexableDocument[]) => Promise<void> = async () => undefined;

  configure: WatchListIndex['configure'] = async (organisationId, collectionId, settings) => {
    this.settings.set(`${organisationId} ${collectionId}`, settings);
  };

  replaceDocuments: WatchListIndex['replaceDocuments'] = async (organisationId, { collectionId, documents, signal }) => {
    signal?.throwIfAborted();
    await this.beforeWrite(documents);
    for (const document of documents) this.documents.set(`${organisationId} ${collectionId} ${document.documentId}`, document);
    return { chunks: documents.length, written: documents.length };
  };

  removeDocument: WatchListIndex['removeDocument'] = async (organisationId, { collectionId, documentId }) => {
    this.documents.delete(`${organisationId} ${collectionId} ${documentId}`);
  };

  searchPage: WatchListIndex['searchPage'] = async () => ({ hits: [], total: 0, meant: [] });

  /** Texts of a document in one line; undefined when it is not indexed. */
  textOf(documentId: string): string | undefined {
    const found = [...this.documents].find(([key]) => key.endsWith(documentId))?.[1];
    return found?.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' | ');
  }
}
