import type { RetrievalIndex } from '@trivium/ai/retrieval';

/** What watch lists ask of the index; `RetrievalIndex` is it. Narrow, so that a test can make an index fail or stall at a chosen moment. */
export type WatchListIndex = Pick<RetrievalIndex, 'configure' | 'replaceDocuments' | 'removeDocument' | 'searchPage'>;

export const WATCH_LIST_INDEX = Symbol('WatchListIndex');
