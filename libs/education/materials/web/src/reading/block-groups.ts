import type { MaterialBlock } from '@trivium/education/api-client';
import type { Span } from '@trivium/shared/kernel';

/** Blocks that are shown as one thing: a list, an exercise with its answers, a run of answers, or any other block by itself. */
export interface BlockGroup {
  readonly kind: 'list' | 'exercise' | 'answers' | 'single';
  readonly blocks: readonly MaterialBlock[];
  /** Printed where the group begins on another page than the one before. */
  readonly page?: number;
}

/** Groups blocks of one section, in reading order. */
export function groupBlocks(blocks: readonly MaterialBlock[]): BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; blocks: MaterialBlock[]; page?: number }[] = [];
  let page: number | undefined;
  for (const block of blocks) {
    const last = groups.at(-1);
    const isJoined =
      (block.kind === 'list_item' && last?.kind === 'list') ||
      (block.kind === 'answer' && (last?.kind === 'exercise' || last?.kind === 'answers'));
    if (last && isJoined) {
      last.blocks.push(block);
      page = block.page ?? page;
      continue;
    }
    const kind =
      block.kind === 'list_item' ? 'list' : block.kind === 'exercise' ? 'exercise' : block.kind === 'answer' ? 'answers' : 'single';
    groups.push({ kind, blocks: [block], page: block.page !== page ? block.page : undefined });
    page = block.page ?? page;
  }
  return groups;
}

/** A cell with the place of its text in the text of the table's block. */
export interface TableCell {
  readonly text: string;
  readonly span: Span;
}

export interface BlockTable {
  /** The caption with its place, when the text begins with it. */
  readonly caption?: TableCell;
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Rows and cells of a table block: one row a line, cells divided by tabs; the first row heads the columns when there is more than one. */
export function tableOf({ text, caption }: Pick<MaterialBlock, 'text' | 'caption'>): BlockTable {
  const isCaptioned = caption !== undefined && caption !== '' && text.startsWith(caption);
  const captionCell = isCaptioned ? { text: caption, span: { start: 0, end: caption.length } } : undefined;
  let at = captionCell ? captionCell.span.end : 0;
  const rows: TableCell[][] = [];
  for (const line of text.slice(at).split('\n')) {
    let start = at;
    if (line.trim() !== '') {
      rows.push(
        line.split('\t').map((cell) => {
          const span = { start, end: start + cell.length };
          start = span.end + 1;
          return { text: cell, span };
        }),
      );
    }
    at += line.length + 1;
  }
  const [head, ...body] = rows;
  return body.length > 0 ? { caption: captionCell, head: head ?? [], rows: body } : { caption: captionCell, head: [], rows };
}
