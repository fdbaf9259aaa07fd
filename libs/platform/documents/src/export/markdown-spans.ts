import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

import type { Span } from './checked-document';
import type { ExportBlock } from './export-document';

type SpanBlock = ExportBlock<Span>;
type Mark = Omit<Span, 'text'>;

const MAX_CHARACTERS = 200_000;
/** Marks nested beyond any real text make the parser recurse and take quadratic time. */
const MARK_RUN = /[>[(*_!`$<~ ]{200}/;
const FORMULA = /\$([^$\n]{1,500})\$/g;

/** A text's Markdown (CommonMark, GFM, formulas) as blocks. HTML in it is shown as its letters, pictures as their alternative text. */
export function markdownBlocks(text: string, mark: Mark): SpanBlock[] {
  if (text.length > MAX_CHARACTERS || MARK_RUN.test(text)) return plainBlocks(text, mark, 'words');
  const { children } = fromMarkdown(text, { extensions: [gfm(), math()], mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()] });
  return children.flatMap((node) => blocksOf(node, mark));
}

/** As `markdownBlocks`, in one line: for a cell, a heading, or words among others. */
export function markdownSpans(text: string, mark: Mark): Span[] {
  return markdownBlocks(text, mark).flatMap((block, index) => [...(index > 0 ? [{ ...mark, text: ' ' }] : []), ...spansOf(block)]);
}

/** Paragraphs at empty lines; nothing else is read into the text but formulas, where the caller knows of them. */
export function plainBlocks(text: string, mark: Mark, reading: 'words' | 'formulas'): SpanBlock[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', runs: plainSpans(paragraph.trim(), mark, reading) }));
}

/** Words, with each `$…$` as a formula where `reading` says so. */
export function plainSpans(text: string, mark: Mark, reading: 'words' | 'formulas'): Span[] {
  if (reading === 'words') return [{ ...mark, text }];
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(FORMULA)) {
    if (found.index > from) spans.push({ ...mark, text: text.slice(from, found.index) });
    spans.push({ ...mark, text: found[1] ?? '', isFormula: true });
    from = found.index + found[0].length;
  }
  if (from < text.length) spans.push({ ...mark, text: text.slice(from) });
  return spans;
}

function blocksOf(node: RootContent, mark: Mark): SpanBlock[] {
  switch (node.type) {
    case 'heading':
      // The document's own title is above every heading in it.
      return [{ kind: 'heading', level: levelOf(node.depth + 1), runs: inline(node.children, mark) }];
    case 'paragraph':
      return [{ kind: 'paragraph', runs: inline(node.children, mark) }];
    case 'list':
      return listBlocks(node, mark);
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inline(cell.children, mark)));
      const columns = (head ?? []).map((cell, index) => ({
        title: cell.map(({ text }) => text).join(''),
        ...(node.align?.[index] === 'right' ? { align: 'end' as const } : {}),
      }));
      // Columns are named by words alone; that they were generated shows at the cells, and at an empty table nowhere.
      return rows.length === 0 ? [{ kind: 'paragraph', runs: (head ?? []).flat() }] : [{ kind: 'table', caption: '', columns, rows }];
    }
    case 'blockquote':
      return node.children
        .flatMap((child) => blocksOf(child, mark))
        .map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'notice' } : block));
    case 'code':
      return [{ kind: 'paragraph', runs: [{ ...mark, text: node.value, emphasis: 'code' }] }];
    case 'math':
      return [{ kind: 'paragraph', runs: [{ ...mark, text: node.value, isFormula: true }] }];
    case 'html':
      return [{ kind: 'paragraph', runs: [{ ...mark, text: node.value }] }];
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, mark));
    default:
      return [];
  }
}

function listBlocks(list: Extract<RootContent, { type: 'list' }>, mark: Mark): SpanBlock[] {
  const blocks: SpanBlock[] = [];
  let items: Span[][] = [];
  let depths: number[] = [];
  const close = () => {
    if (items.length > 0) blocks.push({ kind: 'list', isOrdered: list.ordered === true, items, depths });
    [items, depths] = [[], []];
  };
  for (const item of list.children) {
    let isFirst = true;
    for (const child of item.children) {
      for (const block of blocksOf(child, mark)) {
        if (block.kind === 'paragraph') {
          const box = isFirst && item.checked !== null && item.checked !== undefined ? [{ ...mark, text: item.checked ? '☑ ' : '☐ ' }] : [];
          if (isFirst) items.push([...box, ...block.runs]);
          else items.at(-1)?.push({ ...mark, text: '\n' }, ...block.runs);
          if (isFirst) depths.push(0);
        } else if (block.kind === 'list' && !block.isOrdered && list.ordered !== true) {
          items.push(...block.items.map((inner) => [...inner]));
          depths.push(...block.items.map((_inner, index) => (block.depths?.[index] ?? 0) + 1));
        } else {
          // A numbered list in a list, a table, a quotation: their shape is kept, the list goes on behind them.
          close();
          blocks.push(
            block.kind === 'list' ? { ...block, depths: block.items.map((_inner, index) => (block.depths?.[index] ?? 0) + 1) } : block,
          );
        }
        isFirst = false;
      }
    }
  }
  close();
  return blocks;
}

function inline(nodes: readonly PhrasingContent[], mark: Mark): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
      case 'html':
        return [{ ...mark, text: node.value }];
      case 'inlineCode':
        return [{ ...mark, text: node.value, emphasis: 'code' }];
      case 'inlineMath':
        return [{ ...mark, text: node.value, isFormula: true }];
      case 'strong':
        return inline(node.children, { ...mark, emphasis: 'strong' });
      case 'emphasis':
        return inline(node.children, { ...mark, emphasis: mark.emphasis ?? 'emphasis' });
      case 'link':
        return inline(node.children, { ...mark, link: node.url });
      case 'break':
        return [{ ...mark, text: '\n' }];
      case 'image':
        return [{ ...mark, text: node.alt ?? '' }];
      case 'footnoteReference':
        return [{ ...mark, text: `[${node.label ?? node.identifier}]` }];
      default:
        return 'children' in node ? inline(node.children, mark) : [];
    }
  });
}

function spansOf(block: SpanBlock): readonly Span[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return block.runs;
    case 'list':
      return block.items.flatMap((item, index) => [...(index > 0 && item[0] ? [{ ...item[0], text: '; ' }] : []), ...item]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => ('value' in cell ? [] : cell)));
    default:
      return [];
  }
}

function levelOf(depth: number): 1 | 2 | 3 | 4 {
  return ([1, 2, 3, 4] as const).find((level) => level >= depth) ?? 4;
}
