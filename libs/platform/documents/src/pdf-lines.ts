/** A piece of text as pdf.js gives it, in points, origin at the lower left. */
export interface PdfTextItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly isMonospaced: boolean;
}

/** One printed line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Font of most characters. */
  readonly font: string;
  readonly isMonospaced: boolean;
  /** Cells of a table row: parts divided by wide gaps; one for ordinary text. */
  readonly cells: readonly string[];
  /** Left edge of the column that the line stands in. */
  readonly columnX: number;
  readonly columnRight: number;
}

const SUBSCRIPT_SHIFT = 0.45;
const CELL_GAP_EM = 1.9;
const MIN_COLUMN_LINES = 12;

/** Puts the text items of a page into lines in reading order; two columns are read one after the other. */
export function linesOfPage(items: readonly PdfTextItem[], page: number, pageWidth: number): PdfLine[] {
  const visible = items.filter(({ str, size }) => str.trim() !== '' && size > 0);
  const gutter = findGutter(visible, pageWidth);
  if (gutter === undefined) return linesOf(visible, page);
  const spanning = linesOf(
    visible.filter((item) => item.x < gutter - 4 && item.x + item.width > gutter + 4),
    page,
  );
  const left = linesOf(
    visible.filter((item) => item.x + item.width <= gutter + 4),
    page,
  );
  const right = linesOf(
    visible.filter((item) => item.x >= gutter - 4),
    page,
  );
  const ordered: PdfLine[] = [];
  let top = Number.POSITIVE_INFINITY;
  for (const bar of [...spanning, undefined]) {
    const bottom = bar?.y ?? Number.NEGATIVE_INFINITY;
    const isBetween = (line: PdfLine) => line.y <= top && line.y > bottom;
    ordered.push(...left.filter(isBetween), ...right.filter(isBetween));
    if (bar) ordered.push(bar);
    top = bottom;
  }
  return ordered;
}

/** The middle of a white strip near the middle of the page that hardly any text crosses, with many lines on both sides. */
function findGutter(items: readonly PdfTextItem[], pageWidth: number): number | undefined {
  let best: { x: number; crossing: number } | undefined;
  for (let step = 0; step <= 20; step++) {
    const x = pageWidth * (0.4 + step * 0.01);
    let crossing = 0;
    const leftLines = new Set<number>();
    const rightLines = new Set<number>();
    let rightEdges = 0;
    for (const item of items) {
      const row = Math.round(item.y / 3);
      if (item.x < x - 4 && item.x + item.width > x + 4) crossing++;
      else if (item.x + item.width <= x + 4) leftLines.add(row);
      else rightLines.add(row);
      if (Math.abs(item.x - x) < pageWidth * 0.05 && item.x >= x - 4) rightEdges++;
    }
    const isDivided = leftLines.size >= MIN_COLUMN_LINES && rightLines.size >= MIN_COLUMN_LINES && rightEdges >= rightLines.size * 0.5;
    if (isDivided && crossing <= (leftLines.size + rightLines.size) * 0.1 && (!best || crossing < best.crossing)) best = { x, crossing };
  }
  return best?.x;
}

function linesOf(items: readonly PdfTextItem[], page: number): PdfLine[] {
  const rows: { y: number; size: number; items: PdfTextItem[] }[] = [];
  for (const item of [...items].sort((first, second) => second.y - first.y || first.x - second.x)) {
    const row = rows.at(-1);
    // Sub- and superscripts stand off the base line by less than half a size.
    if (row && Math.abs(row.y - item.y) < Math.max(row.size, item.size) * SUBSCRIPT_SHIFT) {
      row.items.push(item);
      if (item.size > row.size) Object.assign(row, { y: item.y, size: item.size });
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  const lines = rows.map((row) => lineOf(row.items, page));
  const columnX = lowQuantile(lines.map(({ x }) => x));
  const columnRight = -lowQuantile(lines.map(({ right }) => -right));
  return lines.map((line) => ({ ...line, columnX, columnRight }));
}

/** Chinese and Japanese are written without spaces: a gap between two of their signs is only how the page was set. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const ENDS_UNSPACED = new RegExp(`(${UNSPACED}|[(\\[])$`, 'u');
const STARTS_UNSPACED = new RegExp(`^(${UNSPACED}|[)\\]])`, 'u');
const HOLDS_UNSPACED = new RegExp(UNSPACED, 'u');

function isSpaced(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const isBetweenSigns = ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after);
  return !(isBetweenSigns && (HOLDS_UNSPACED.test(last) || HOLDS_UNSPACED.test(after.slice(0, 1))));
}

function lineOf(unordered: readonly PdfTextItem[], page: number): PdfLine {
  const items = [...unordered].sort((first, second) => first.x - second.x);
  const main = dominant(items);
  const cells: string[] = [];
  let cell = '';
  let right = items[0]?.x ?? 0;
  for (const item of items) {
    const gap = item.x - right;
    if (cell !== '' && gap > main.size * CELL_GAP_EM && !main.isMonospaced) {
      cells.push(cell.trim());
      cell = '';
    } else if (cell !== '' && gap > item.size * 0.12 && (main.isMonospaced || isSpaced(cell, item.str)))
      cell += main.isMonospaced ? ' '.repeat(Math.max(1, Math.round(gap / (item.size * 0.55)))) : ' ';
    cell += item.str;
    right = Math.max(right, item.x + item.width);
  }
  cells.push(cell.trimEnd());
  const { size, font, isMonospaced } = main;
  const [first] = items;
  return {
    text: clean(cells.join('  ')),
    cells: cells.map(clean),
    page,
    x: first?.x ?? 0,
    right,
    y: main.y,
    size,
    font,
    isMonospaced,
    columnX: 0,
    columnRight: 0,
  };
}

function dominant(items: readonly PdfTextItem[]): PdfTextItem {
  const lengths = new Map<string, { length: number; item: PdfTextItem }>();
  for (const item of items) {
    const key = `${item.font} ${item.size.toFixed(1)}`;
    lengths.set(key, { length: (lengths.get(key)?.length ?? 0) + item.str.trim().length, item });
  }
  const [longest] = [...lengths.values()].sort((first, second) => second.length - first.length);
  return longest?.item ?? { str: '', x: 0, y: 0, width: 0, size: 0, font: '', isMonospaced: false };
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

function clean(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\P{Cc}\t]/gu, '')
    .replace(/\u00a0/g, ' ');
}

function lowQuantile(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length * 0.1)] ?? 0;
}
