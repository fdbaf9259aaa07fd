import { splitNumberedHeading } from './heading-patterns';
import type { PdfLine } from './pdf-lines';

/** An entry of the PDF's outline with its place. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  /** Height of the place on the page when the outline tells it. */
  readonly y?: number;
}

/** A heading found in the lines: the section begins before line `index`; `length` lines belong to the heading. */
export interface FoundHeading {
  readonly index: number;
  readonly length: number;
  readonly level: number;
  readonly title: string;
  readonly number?: string;
  readonly page: number;
}

const MAX_HEADING_LENGTH = 140;
const CHAPTER_LABEL = /^(?:(?:chapter|part|appendix)\s+(?:\d+|[A-Z]|[IVXL]+)|第\s*[零一二三四五六七八九十\d]+\s*[章部篇])\.?$/i;
const HEADING_LABEL = /^(?:chapter|section|appendix|part|第)?(?:\d{1,6}|[a-z]\d{0,4}|[ivxl]{1,6}|[零一二三四五六七八九十]{1,3})?[章节]?$/;
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Finds each outline entry among the lines of its page; one that is not printed begins at the place the outline names. */
export function headingsOfOutline(entries: readonly OutlineEntry[], lines: readonly PdfLine[]): FoundHeading[] {
  const firstOfPage = new Map<number, number>();
  lines.forEach((line, index) => {
    if (!firstOfPage.has(line.page)) firstOfPage.set(line.page, index);
  });
  const found: FoundHeading[] = [];
  let from = 0;
  for (const entry of entries) {
    const pageStart = firstOfPage.get(entry.page) ?? lines.findIndex(({ page }) => page >= entry.page);
    if (pageStart < 0) continue;
    const split = splitNumberedHeading(entry.title);
    const nextStart = firstOfPage.get(entry.page + 1);
    // LaTeX sets the mark before a page break and the heading after it: the next page is looked at too.
    const match =
      matchTitle(letters(split.title), lines, Math.max(from, pageStart), entry.page) ??
      (nextStart === undefined ? undefined : matchTitle(letters(split.title), lines, Math.max(from, nextStart), entry.page + 1));
    const page = match ? (lines[match.index]?.page ?? entry.page) : entry.page;
    let { index, length } = match ?? { index: Math.max(from, placeOf(entry, lines, pageStart)), length: 0 };
    const printed = lines
      .slice(index, index + length)
      .map(({ text }) => text)
      .join(' ');
    let number = split.number ?? (length > 0 ? splitNumberedHeading(printed).number : undefined);
    const label = lines[index - 1];
    if (length > 0 && label && label.page === page && index - 1 >= from && CHAPTER_LABEL.test(label.text.trim())) {
      number ??= splitNumberedHeading(label.text).number;
      index--;
      length++;
    }
    found.push({ index, length, level: entry.level, title: split.title, number, page });
    from = index + length;
  }
  return found;
}

function matchTitle(title: string, lines: readonly PdfLine[], from: number, page: number): { index: number; length: number } | undefined {
  if (title === '') return undefined;
  for (let index = from; index < lines.length && lines[index]?.page === page; index++) {
    const length = titleLength(title, lines, index, page);
    // `…in a few / chapters. / 3.11. Title`: the line before a heading may look like its label, so the later start is taken.
    if (length > 1 && titleLength(title, lines, index + 1, page) === length - 1) return { index: index + 1, length: length - 1 };
    if (length > 0) return { index, length };
  }
  return undefined;
}

/** How many lines from `index` on make up the title with its number, 0 when they do not. The number is not in the outline of LaTeX books. */
function titleLength(title: string, lines: readonly PdfLine[], index: number, page: number): number {
  let joined = '';
  for (let length = 1; length <= 4; length++) {
    const line = lines[index + length - 1];
    if (!line || line.page !== page || line.text.length > MAX_HEADING_LENGTH * 2) return 0;
    joined += letters(line.text);
    if (joined === title || (joined.endsWith(title) && HEADING_LABEL.test(joined.slice(0, -title.length)))) return length;
    if (joined.length > title.length + 16) return 0;
  }
  return 0;
}

function placeOf({ page, y }: OutlineEntry, lines: readonly PdfLine[], pageStart: number): number {
  if (y === undefined) return pageStart;
  let index = pageStart;
  while (index < lines.length && lines[index]?.page === page && (lines[index]?.y ?? 0) > y + 2) index++;
  return index;
}

/** The heading of the book's index, which outlines leave out: without it the index would run on in the last section. */
export function indexHeading(lines: readonly PdfLine[], bodySize: number, from: number): FoundHeading | undefined {
  const index = lines.findIndex(
    (line, position) => position >= from && line.size > bodySize * 1.3 && /^(?:index|索\s*引)$/i.test(line.text.trim()),
  );
  const line = lines[index];
  return line ? { index, length: 1, level: 1, title: line.text.trim(), page: line.page } : undefined;
}

/**
 * Finds headings by their look where there is no outline: clearly larger than the text, or numbered in a font of their own. The level comes from
 * the number, else from the rank of the size.
 */
export function headingsByLook(lines: readonly PdfLine[], bodySize: number, bodyFont: string): FoundHeading[] {
  const candidates: { index: number; length: number; size: number }[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !looksLikeHeading(line, bodySize, bodyFont)) continue;
    let length = 1;
    let next = lines[index + length];
    while (
      next &&
      length < 3 &&
      next.page === line.page &&
      next.size === line.size &&
      next.font === line.font &&
      line.y - next.y < line.size * 1.7 * length &&
      line.y > next.y &&
      splitNumberedHeading(next.text).number === undefined
    ) {
      length++;
      next = lines[index + length];
    }
    candidates.push({ index, length, size: line.size });
    index += length - 1;
  }
  const sizes = [...new Set(candidates.map(({ size }) => Math.round(size)))].sort((first, second) => second - first);
  const hasChapters = candidates.some(({ index }) => CHAPTER_LABEL.test(lines[index]?.text.trim() ?? ''));
  return candidates.map(({ index, length, size }) => {
    const text = lines
      .slice(index, index + length)
      .map((line) => line.text.trim())
      .join(/\p{Script=Han}$/u.test(lines[index]?.text ?? '') ? '' : ' ');
    const { title, number } = splitNumberedHeading(text);
    const rank = Math.min(3, sizes.indexOf(Math.round(size)) + 1);
    const level =
      number !== undefined && /^[\dA-Z]+(?:\.\d+)*$/.test(number) ? number.split('.').length : hasChapters ? Math.max(1, rank) : rank;
    return { index, length, level, title, number, page: lines[index]?.page ?? 1 };
  });
}

function looksLikeHeading(line: PdfLine, bodySize: number, bodyFont: string): boolean {
  const text = line.text.trim();
  if (line.isMonospaced || line.cells.length > 1 || text.length < 2 || text.length > MAX_HEADING_LENGTH || !/\p{L}/u.test(text))
    return false;
  if (/[,;，；：、]$/.test(text) || (/[.。]$/.test(text) && splitNumberedHeading(text).number === undefined)) return false;
  if (letters(text).length < text.length * 0.5) return false;
  const isNumbered = splitNumberedHeading(text).number !== undefined;
  if (line.size >= bodySize * 1.18) return true;
  return isNumbered && line.size >= bodySize * 0.99 && line.font !== bodyFont;
}
