import type { ReadProgress } from './structured-document';

/** Bounds that keep one upload from taking the memory or the time of all. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Depth of nested elements in HTML, XML and Markdown. */
  readonly maxDepth: number;
  readonly maxArchiveEntries: number;
  readonly maxUnpackedBytes: number;
  /** Unpacked bytes per packed byte of a whole archive. Text packs to about 1:4, a flat drawing to 1:50, a bomb to 1:1000 and more. */
  readonly maxPackRatio: number;
}

export const defaultReadLimits: ReadLimits = {
  maxBytes: 256 * 2 ** 20,
  maxPages: 3_000,
  maxDepth: 1_000,
  maxArchiveEntries: 10_000,
  maxUnpackedBytes: 768 * 2 ** 20,
  maxPackRatio: 200,
};

/** What every reader is given besides the content. */
export interface ReadContext {
  readonly fileName: string;
  readonly limits: ReadLimits;
  readonly onProgress: (progress: ReadProgress) => void;
}
