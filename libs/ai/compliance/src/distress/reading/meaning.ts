import type { FrameBlock } from './frames';

/** One thing a message may mean: the words for it, and the frames in which they mean it. */
export interface Meaning {
  readonly concepts: string;
  readonly frames: readonly FrameBlock[];
}
