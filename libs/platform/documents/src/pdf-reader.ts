import { getDocumentProxy } from 'unpdf';

import { DocumentBuilder } from './document-builder';
import { documentErrors } from './documents.errors';
import { EXERCISES_TITLE, GLOSSARY_TITLE } from './heading-patterns';
import { asDefinition, blocksOfLines } from './pdf-blocks';
import { withoutFurniture } from './pdf-furniture';
import { headingsByLook, headingsOfOutline, indexHeading, type FoundHeading, type OutlineEntry } from './pdf-headings';
import { linesOfPage, type PdfLine, type PdfTextItem } from './pdf-lines';
import type { ReadContext } from './read-options';
import type { DocumentBlock, StructuredDocument } from './structured-document';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type OutlineNode = Awaited<ReturnType<PdfDocument['getOutline']>>[number];

const TAIL_LENGTH = 4_096;
const MIN_PAGE_CHARACTERS = 20;
const SCANNED_SHARE = 0.6;
const MAX_OUTLINE_ENTRIES = 5_000;
const MAX_OUTLINE_DEPTH = 6;

/**
 * Reads a PDF by its text layer (pdf.js). Sections come from the outline, else from size and numbering of the lines.
 *
 * @throws DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED, DOCUMENT_TOO_MANY_PAGES, DOCUMENT_SCANNED
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<StructuredDocument> {
  const { fileName, limits } = context;
  const tail = Buffer.from(bytes.subarray(-TAIL_LENGTH)).toString('latin1');
  // pdf.js repairs a file that was cut off and reads what is left: half a book would pass for the whole.
  if (!tail.includes('%%EOF') && !tail.includes('startxref')) throw documentErrors.DOCUMENT_DAMAGED({ fileName });
  // pdf.js takes over the buffer it is given, so it gets a copy.
  const pdf = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,

    disableFontFace: true,
    useSystemFonts: false,
  }).catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'PasswordException') throw documentErrors.DOCUMENT_ENCRYPTED({ fileName }, { cause });
    throw documentErrors.DOCUMENT_DAMAGED({ fileName }, { cause });
  });
  try {
    if (pdf.numPages > limits.maxPages) throw documentErrors.DOCUMENT_TOO_MANY_PAGES({ pages: pdf.numPages, limit: limits.maxPages });
    return await readPages(pdf, context);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PdfDocument, context: ReadContext): Promise<StructuredDocument> {
  const { fileName } = context;
  const builder = new DocumentBuilder();
  builder.pageCount = pdf.numPages;
  const pages: PdfLine[][] = [];
  const heights: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { lines, height } = await readPage(pdf, number).catch((cause: unknown) => {
      throw documentErrors.DOCUMENT_DAMAGED({ fileName }, { cause });
    });
    pages.push(lines);
    heights.push(height);
    context.onProgress({ stage: 'read', done: number, total: pdf.numPages });
  }
  judgeTextLayer(pages, builder);
  const lines = withoutFurniture(pages, heights).flat();
  const body = bodyOf(lines);
  const outline = await outlineOf(pdf);
  if (outline.length < 2) builder.warn('HEADINGS_GUESSED');
  const found = outline.length >= 2 ? headingsOfOutline(outline, lines) : headingsByLook(lines, body.size, body.font);
  const last = found.at(-1);
  const bookIndex = last && outline.length >= 2 ? indexHeading(lines, body.size, last.index + last.length) : undefined;
  const headings = bookIndex ? [...found, bookIndex] : found;
  builder.title = (await titleOf(pdf)) ?? titleByLook(lines) ?? '';
  addSections(builder, lines, headings, body.leading);
  return builder.finish(fileName);
}

async function readPage(pdf: PdfDocument, number: number): Promise<{ lines: PdfLine[]; height: number }> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const content = await page.getTextContent();
  const items: PdfTextItem[] = [];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    // Text set aslant or upright is a watermark or the label of an axis, not part of the reading order.
    if (Math.abs(b) > Math.abs(a) * 0.2 && Math.abs(c) > Math.abs(d) * 0.2) continue;
    const isMonospaced = content.styles[item.fontName]?.fontFamily === 'monospace';
    items.push({ str: item.str, x: x - left, y: y - bottom, width: item.width, size: Math.hypot(c, d), font: item.fontName, isMonospaced });
  }
  page.cleanup();
  return { lines: linesOfPage(items, number, width), height };
}

function judgeTextLayer(pages: readonly (readonly PdfLine[])[], builder: DocumentBuilder): void {
  const emptyPages = pages.flatMap((lines, index) =>
    lines.reduce((sum, { text }) => sum + text.length, 0) < MIN_PAGE_CHARACTERS ? [index + 1] : [],
  );
  if (emptyPages.length > pages.length * SCANNED_SHARE)
    throw documentErrors.DOCUMENT_SCANNED({ emptyPages: emptyPages.length, pages: pages.length });
  if (emptyPages[0] !== undefined) builder.warn('PAGES_WITHOUT_TEXT', { count: emptyPages.length, firstPage: emptyPages[0] });
  const text = pages
    .flat()
    .map((line) => line.text)
    .join('');
  const unreadable = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (unreadable > text.length * 0.02) builder.warn('TEXT_UNRELIABLE');
}

/** Size and font of most characters, and the usual distance of lines in sizes. */
function bodyOf(lines: readonly PdfLine[]): { size: number; font: string; leading: number } {
  const sizes = new Map<string, number>();
  const leadings = new Map<number, number>();
  lines.forEach((line, index) => {
    const key = `${line.size.toFixed(1)} ${line.font}`;
    if (!line.isMonospaced) sizes.set(key, (sizes.get(key) ?? 0) + line.text.length);
    const previous = lines[index - 1];
    const leading = previous && previous.page === line.page ? Math.round(((previous.y - line.y) / line.size) * 20) / 20 : 0;
    if (leading > 0.8 && leading < 2.5) leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
  });
  const most = <Key>(counts: ReadonlyMap<Key, number>): Key | undefined =>
    [...counts].sort((first, second) => second[1] - first[1])[0]?.[0];
  const [size = '10', font = ''] = (most(sizes) ?? '').split(' ');
  return { size: Number(size) || 10, font, leading: most(leadings) ?? 1.2 };
}

async function outlineOf(pdf: PdfDocument): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (nodes: readonly OutlineNode[], level: number): Promise<void> => {
    for (const node of nodes) {
      if (entries.length >= MAX_OUTLINE_ENTRIES || level > MAX_OUTLINE_DEPTH) return;
      const place = await placeOf(pdf, node.dest);
      const title = node.title.replace(/\s+/g, ' ').trim();
      if (place && title !== '') entries.push({ title, level, ...place });
      await visit(node.items as readonly OutlineNode[], level + 1);
    }
  };
  await visit((await pdf.getOutline().catch(() => [])) ?? [], 1);
  return entries.sort((first, second) => first.page - second.page || (second.y ?? 0) - (first.y ?? 0));
}

async function placeOf(pdf: PdfDocument, destination: OutlineNode['dest']): Promise<{ page: number; y?: number } | undefined> {
  try {
    const target: unknown[] | null = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    const [page, kind, , top] = target ?? [];
    if (typeof page !== 'object' && typeof page !== 'number') return undefined;
    const index = typeof page === 'number' ? page : await pdf.getPageIndex(page as Parameters<PdfDocument['getPageIndex']>[0]);
    const isPlaced = typeof kind === 'object' && kind !== null && 'name' in kind && kind.name === 'XYZ' && typeof top === 'number';
    return { page: index + 1, y: isPlaced ? top : undefined };
  } catch {
    // An outline may point to pages that do not exist; such an entry names no place and is left out.
    return undefined;
  }
}

async function titleOf(pdf: PdfDocument): Promise<string | undefined> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title: unknown = (info as Record<string, unknown>)['Title'];
  // Word and LaTeX write file names and placeholders as titles.
  return typeof title === 'string' && title.trim().length > 2 && !/^(?:untitled|microsoft word|.*\.(?:docx?|tex|dvi|indd|pdf))/i.test(title)
    ? title.trim()
    : undefined;
}

/** The largest lines of the first page with text. */
function titleByLook(lines: readonly PdfLine[]): string | undefined {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = Math.max(0, ...first.map(({ size }) => size));
  const title = first
    .filter(({ size }) => size > largest * 0.95)
    .slice(0, 3)
    .map(({ text }) => text.trim())
    .join(' ');
  return title.length > 0 && title.length < 150 ? title : undefined;
}

function addSections(builder: DocumentBuilder, lines: readonly PdfLine[], headings: readonly FoundHeading[], leading: number): void {
  const end = headings[0]?.index ?? lines.length;
  for (const block of blocksOfLines(lines.slice(0, end), leading)) builder.add(block);
  for (const [position, heading] of headings.entries()) {
    const { level, title, number, page, index, length } = heading;
    builder.openSection({ level, title, number, page, sourceId: `${position + 1}` });
    const isGlossary = GLOSSARY_TITLE.test(title);
    const isExercises = EXERCISES_TITLE.test(title);
    const until = headings[position + 1]?.index ?? lines.length;
    for (const block of blocksOfLines(lines.slice(index + length, until), leading)) builder.add(inSection(block, isGlossary, isExercises));
  }
}

function inSection(block: DocumentBlock, isGlossary: boolean, isExercises: boolean): DocumentBlock {
  if (isGlossary) return asDefinition(block);
  return isExercises && (block.kind === 'paragraph' || block.kind === 'list_item') ? { ...block, kind: 'exercise' } : block;
}
