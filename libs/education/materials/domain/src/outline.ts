import type { MaterialSection, SectionId } from './material';

/** A section with its subsections, as a table of contents shows it. */
export interface OutlineNode {
  readonly id: SectionId;
  readonly number?: string;
  readonly title: string;
  readonly level: number;
  readonly firstPage?: number;
  readonly lastPage?: number;
  /** Blocks of the section itself, and with all subsections. */
  readonly blockCount: number;
  readonly totalBlockCount: number;
  readonly children: readonly OutlineNode[];
}

interface Growing extends Omit<OutlineNode, 'children' | 'totalBlockCount' | 'lastPage'> {
  lastPage?: number;
  totalBlockCount: number;
  readonly children: Growing[];
}

/** The tree of sections given in reading order. A section belongs to the nearest one before it with a smaller level; gaps in levels are no error. */
export function outlineOf(sections: readonly MaterialSection[]): OutlineNode[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const section of sections) {
    const { id, number, title, level, firstPage, lastPage, blockCount } = section;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const node: Growing = { id, number, title, level, firstPage, lastPage, blockCount, totalBlockCount: 0, children: [] };
    // A chapter ends where its last subsection ends.
    for (const outer of open) {
      outer.totalBlockCount += blockCount;
      if (lastPage !== undefined) outer.lastPage = Math.max(outer.lastPage ?? 0, lastPage);
    }
    node.totalBlockCount += blockCount;
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}
