import type { RetrievalIndex } from '@trivium/ai/retrieval';

/** What reporting asks of the index; `RetrievalIndex` is it. Narrow, so that a test can make an index fail or stall at a chosen moment. */
export type ReportIndex = Pick<RetrievalIndex, 'configure' | 'replaceDocuments' | 'removeDocument' | 'searchPage'>;

export const REPORT_INDEX = Symbol('ReportIndex');
