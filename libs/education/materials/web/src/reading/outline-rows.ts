import type { OutlineNode } from '@trivium/education/api-client';

/** A visible line of the table of contents. */
export interface OutlineRow {
  readonly node: OutlineNode;
  /** Depth in the tree, from 1. */
  readonly depth: number;
  readonly isExpanded: boolean;
  readonly parentId?: string;
}

/** The lines that show when the sections in `expanded` are open. */
export function visibleRows(nodes: readonly OutlineNode[], expanded: ReadonlySet<string>, depth = 1, parentId?: string): OutlineRow[] {
  return nodes.flatMap((node) => {
    const isExpanded = node.children.length > 0 && expanded.has(node.id);
    return [{ node, depth, isExpanded, parentId }, ...(isExpanded ? visibleRows(node.children, expanded, depth + 1, node.id) : [])];
  });
}

/** From the outermost section down to the one with `id`; empty when it is not there. */
export function pathTo(nodes: readonly OutlineNode[], id: string): readonly OutlineNode[] {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const rest = pathTo(node.children, id);
    if (rest.length > 0) return [node, ...rest];
  }
  return [];
}

/** The first section with text of its own, else the first one. */
export function firstReadable(nodes: readonly OutlineNode[]): OutlineNode | undefined {
  for (const node of nodes) {
    if (node.blockCount > 0) return node;
    const inner = node.children.length > 0 ? firstReadable(node.children) : undefined;
    if (inner && inner.blockCount > 0) return inner;
  }
  return nodes[0];
}

/** What a key of the tree pattern (WAI-ARIA APG) does on the line `at`. */
export type OutlineMove =
  { readonly focus: number } | { readonly expand: string } | { readonly collapse: string } | { readonly open: string };

export function moveFor(key: string, rows: readonly OutlineRow[], at: number): OutlineMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const { node, isExpanded, parentId } = row;
  switch (key) {
    case 'ArrowDown':
      return at + 1 < rows.length ? { focus: at + 1 } : undefined;
    case 'ArrowUp':
      return at > 0 ? { focus: at - 1 } : undefined;
    case 'Home':
      return { focus: 0 };
    case 'End':
      return { focus: rows.length - 1 };
    case 'ArrowRight':
      if (node.children.length === 0) return undefined;
      return isExpanded ? { focus: at + 1 } : { expand: node.id };
    case 'ArrowLeft':
      if (isExpanded) return { collapse: node.id };
      return parentId === undefined ? undefined : { focus: rows.findIndex((candidate) => candidate.node.id === parentId) };
    case 'Enter':
    case ' ':
      return { open: node.id };
    default:
      return undefined;
  }
}
