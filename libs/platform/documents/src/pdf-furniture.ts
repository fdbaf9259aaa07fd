import type { PdfLine } from './pdf-lines';

const EDGE_LINES = 2;
/** Dots that lead from a title to its page: a line of a printed table of contents, which repeats the headings. */
const LEADER = /(?:\s?[.·…]){4,}\s*(?:\d{1,4}|[ivxl]{1,6})$/;
const MIN_LEADERS = 4;
const EDGE_SHARE = 0.13;
const BESIDE_SIZES = 1.8;

/** Removes running heads, feet, page numbers and printed tables of contents: lines at the edge of the page that repeat or that count with the pages. */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[], pageHeights: readonly number[]): PdfLine[][] {
  const edges = pages.map((lines, index) => edgeLines(lines, pageHeights[index] ?? 0));
  const repeats = new Map<string, number>();
  const offsets = new Map<number, number>();
  for (const lines of edges) {
    for (const line of lines) {
      repeats.set(pattern(line), (repeats.get(pattern(line)) ?? 0) + 1);
      for (const number of edgeNumbers(line.text)) offsets.set(line.page - number, (offsets.get(line.page - number) ?? 0) + 1);
    }
  }
  const [offset, offsetCount] = [...offsets].sort((first, second) => second[1] - first[1])[0] ?? [0, 0];
  const isCounted = offsetCount >= Math.max(3, pages.length * 0.3);
  const minRepeats = Math.max(3, Math.min(6, pages.length * 0.05));
  return pages.map((lines, index) => {
    const furniture = new Set(
      (edges[index] ?? []).filter((line) => {
        if (/^[-–—\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—\s]*$/i.test(line.text)) return true;
        return (
          (repeats.get(pattern(line)) ?? 0) >= minRepeats ||
          (isCounted && edgeNumbers(line.text).some((number) => line.page - number === offset))
        );
      }),
    );
    const isContents = lines.filter(({ text }) => LEADER.test(text)).length >= MIN_LEADERS;
    return lines.filter((line) => !furniture.has(line) && !(isContents && (LEADER.test(line.text) || /\s\d{1,4}$/.test(line.text))));
  });
}

/** The outermost line and one right beside it; a heading at the top of a page stands further from the running head. */
function edgeLines(lines: readonly PdfLine[], height: number): PdfLine[] {
  const byHeight = [...lines].sort((first, second) => second.y - first.y);
  const isBeside = (line: PdfLine, outermost: PdfLine | undefined) =>
    outermost !== undefined && Math.abs(line.y - outermost.y) <= outermost.size * BESIDE_SIZES;
  const top = byHeight.slice(0, EDGE_LINES).filter((line) => line.y > height * (1 - EDGE_SHARE) && isBeside(line, byHeight[0]));
  const bottom = byHeight.slice(-EDGE_LINES).filter((line) => line.y < height * EDGE_SHARE && isBeside(line, byHeight.at(-1)));
  return [...top, ...bottom];
}

const pattern = (line: PdfLine) =>
  `${line.text.replace(/^(?:\d+|[ivxl]+)\s+|\s+(?:\d+|[ivxl]+)$|[\d\s]+/g, '#').toLowerCase()} ${Math.round(line.y / 8)}`;

/** Whole numbers at the start or end of a line, set apart from its words; `1.3. First program  3` counts by its 3. */
function edgeNumbers(text: string): number[] {
  return [/^(\d{1,4})\s{1,}\S/.exec(text), /\S\s{1,}(\d{1,4})$/.exec(text), /^(\d{1,4})$/.exec(text)].flatMap((match) =>
    match?.[1] ? [Number(match[1])] : [],
  );
}
