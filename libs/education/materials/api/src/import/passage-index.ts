import type { RetrievalIndex } from '@trivium/ai/retrieval';

/** What this capability asks of the index; `RetrievalIndex` is it. Narrow, so that a test can make an index fail or stall at a chosen moment. */
export type PassageIndex = Pick<RetrievalIndex, 'replaceDocument' | 'removeDocument' | 'searchPage' | 'chunk'>;

export const PASSAGE_INDEX = Symbol('PassageIndex');
