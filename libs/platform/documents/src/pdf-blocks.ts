import { FIGURE_CAPTION, readGlossaryRest, TABLE_CAPTION } from './heading-patterns';
import type { PdfLine } from './pdf-lines';
import { joinLines } from './plain-text-reader';
import type { BlockKind, DocumentBlock } from './structured-document';

const BULLET = /^(?:[•◦▪‣●○■–—*-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;
const SENTENCE_END = /[.!?:。！？：”"'’)\]）]$/;

interface Draft {
  kind: BlockKind;
  readonly lines: PdfLine[];
}

/** Groups the lines of one section into paragraphs, lists, code, captions and tables. `leading` is the usual distance of lines in sizes. */
export function blocksOfLines(lines: readonly PdfLine[], leading: number): DocumentBlock[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const draft = drafts.at(-1);
    const kind = kindOf(line);
    if (draft && continues(draft, line, kind, leading)) draft.lines.push(line);
    else drafts.push({ kind, lines: [line] });
  }
  return drafts.map(blockOf);
}

function kindOf(line: PdfLine): BlockKind {
  const text = line.text.trim();
  if (line.isMonospaced) return 'code';
  if (isCaption(text, FIGURE_CAPTION)) return 'figure';
  if (isCaption(text, TABLE_CAPTION)) return 'table';
  return BULLET.test(text) ? 'list_item' : 'paragraph';
}

/** `Figure 3.1: …` is a caption; `Figure 3.1 shows …` is a sentence that begins with a reference. */
function isCaption(text: string, pattern: RegExp): boolean {
  const label = pattern.exec(text)?.[0];
  if (label === undefined || !/\d/.test(label)) return false;
  const rest = text.slice(label.length);
  return (
    /^\s*(?:[.:：。—–|]|$)/.test(rest) ||
    /^\s{2,}\S/.test(rest) ||
    (/^\s+\p{Lu}/u.test(rest) && !/^\s+\p{Lu}\p{Ll}*s\s/u.test(rest)) ||
    (/^\s+\p{Script=Han}/u.test(rest) && text.length < 60 && !/[。，]/.test(rest))
  );
}

function continues(draft: Draft, line: PdfLine, kind: BlockKind, leading: number): boolean {
  const last = draft.lines.at(-1);
  const first = draft.lines[0];
  if (!last || !first) return false;
  const samePage = last.page === line.page;
  const gap = last.y - line.y;
  const isNear = samePage && gap >= -1 && gap <= Math.max(last.size, line.size) * leading * 1.3;
  if (draft.kind === 'code')
    return kind === 'code' && (samePage ? gap > 0 && gap <= line.size * leading * 2.6 : line.x <= first.x + line.size * 12);
  if (kind === 'code' || kind === 'figure' || kind === 'table') return false;
  if (draft.kind === 'table') return isNear || (samePage && gap > 0 && line.cells.length > 1 && gap < line.size * leading * 2.2);
  if (kind === 'list_item') return false;
  if (draft.kind === 'figure') return isNear && Math.abs(line.size - last.size) < 0.5;
  if (Math.abs(line.size - last.size) > last.size * 0.12 && !isNear) return false;
  const indent = line.x - line.columnX;
  const isIndented =
    draft.kind === 'paragraph' && indent > line.size * 0.9 && indent < line.size * 3.5 && last.x - last.columnX < line.size * 0.5;
  const lastIsShort = last.right < last.columnX + (last.columnRight - last.columnX) * 0.75;
  const isOpen = !SENTENCE_END.test(last.text.trim());
  if (isNear)
    return (
      !(isIndented && !isOpen) &&
      !(lastIsShort && !isOpen && indent <= line.size * 0.5 && draft.kind === 'list_item') &&
      !(isIndented && SENTENCE_END.test(last.text.trim()))
    );
  // A paragraph that runs over to the next column or page: unfinished sentence, full line, no new start.
  const movesOn = !samePage || gap < -line.size;
  return movesOn && isOpen && !lastIsShort && !/^\p{Lu}\p{Ll}+.*[.:]$/u.test(line.text.slice(0, 30));
}

function blockOf({ kind, lines }: Draft): DocumentBlock {
  const page = lines[0]?.page;
  if (kind === 'code') return { kind, text: codeText(lines), page };
  if (kind === 'table') {
    const rowStart = lines.findIndex(({ cells }) => cells.length > 1);
    const captionLines = rowStart < 0 ? lines : lines.slice(0, rowStart);
    const caption = joinLines(captionLines.map(({ text }) => text));
    const rows = rowStart < 0 ? [] : lines.slice(rowStart).map(({ cells }) => cells.join('\t'));
    return { kind, text: [caption, ...rows].filter(Boolean).join('\n'), caption: caption || undefined, page };
  }
  const hasRows =
    kind === 'paragraph' && lines.length >= 3 && lines.every(({ cells }) => cells.length > 1 && cells.every((cell) => cell.length < 40));
  if (hasRows) return { kind: 'table', text: lines.map(({ cells }) => cells.join('\t')).join('\n'), page };
  const text = joinLines(lines.map((line) => line.text.replace(/ {2,}/g, ' ')));
  if (kind === 'list_item') return { kind, text: text.replace(/^[•◦▪‣●○■–—*-]\s+/, ''), page };
  return { kind, text, page };
}

/** Code keeps its line breaks and its indent, told by the distance from the leftmost line in character widths. */
function codeText(lines: readonly PdfLine[]): string {
  const left = Math.min(...lines.map(({ x }) => x));
  let previous: PdfLine | undefined;
  const output: string[] = [];
  for (const line of lines) {
    if (previous && previous.page === line.page && previous.y - line.y > line.size * 1.9) output.push('');
    output.push(' '.repeat(Math.max(0, Math.round((line.x - left) / (line.size * 0.55)))) + line.text.trim());
    previous = line;
  }
  return output.join('\n');
}

/** In a glossary a paragraph `term: meaning` defines a term; LaTeX books print theirs so. */
export function asDefinition(block: DocumentBlock): DocumentBlock {
  const match = /^([^:：—.。]{2,60}?)(\s*[:：—]\s*.+)$/su.exec(block.text);
  const term = match?.[1]?.trim();
  const glossary = match?.[2] === undefined ? undefined : readGlossaryRest(match[2], true);
  return term && glossary && block.kind === 'paragraph' ? { ...block, kind: 'definition', term, meaning: glossary.meaning } : block;
}
