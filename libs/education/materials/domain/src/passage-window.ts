/** Blocks shown around a passage, by index: `from` inclusive, `to` exclusive. */
export interface BlockWindow {
  readonly from: number;
  readonly to: number;
}

/** Beyond this a section is shown around the passage only. */
export const WHOLE_SECTION_BLOCKS = 60;
const CONTEXT_BLOCKS = 20;

/**
 * Which blocks of a section to show for a passage: all of a section of ordinary length, else the passage with 20 blocks before and after it.
 *
 * @param passage first and last block ordinal of the passage
 */
export function windowAround(passage: { readonly from: number; readonly to: number }, blockCount: number): BlockWindow {
  if (blockCount <= WHOLE_SECTION_BLOCKS) return { from: 0, to: blockCount };
  return { from: Math.max(0, passage.from - CONTEXT_BLOCKS), to: Math.min(blockCount, passage.to + 1 + CONTEXT_BLOCKS) };
}
