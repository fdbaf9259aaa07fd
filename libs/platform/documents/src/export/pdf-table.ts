import { cellText, columnTitle } from './document-text';
import type { CheckedBlock } from './checked-document';
import type { PdfFile } from './pdf-file';

type TableBlock = Extract<CheckedBlock, { kind: 'table' }>;

const PAD_PT = 5;
const SIZE_PT = 9;

interface Grid {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
}

/** A table that goes on over pages, its head row repeated on each; a row is never split unless it is higher than a page. */
export function drawTable(pdf: PdfFile, { caption, columns, rows }: TableBlock): void {
  const heads = columns.map(columnTitle);
  const texts = rows.map((row) => row.map(cellText));
  pdf.font('regular').fontSize(SIZE_PT);
  const grid: Grid = { widths: widthsOf(pdf, [heads, ...texts]), aligns: columns.map(({ align }) => (align === 'end' ? 'right' : 'left')) };
  pdf.need(70);
  const table = pdf.struct('Table');
  pdf.addStructure(table);
  if (caption !== '') {
    table.add(pdf.struct('Caption', {}, () => pdf.font('bold').fontSize(10).fillColor('#1b1f24').text(caption)));
    pdf.moveDown(0.3);
  }
  const drawHead = () => drawRow(pdf, { table, cells: heads, grid, tag: 'TH' });
  drawHead();
  for (const cells of texts) {
    if (pdf.y + heightOf(pdf, cells, grid) > pdf.bottom) {
      pdf.addPage();
      drawHead();
    }
    drawRow(pdf, { table, cells, grid, tag: 'TD' });
  }
  table.end();
  pdf.moveDown(1.2);
}

function drawRow(
  pdf: PdfFile,
  { table, cells, grid, tag }: { table: PDFKit.PDFStructureElement; cells: readonly string[]; grid: Grid; tag: 'TH' | 'TD' },
): void {
  const isHead = tag === 'TH';
  const height = heightOf(pdf, cells, grid);
  const { x: left, y: top } = pdf;
  pdf.markContent('Artifact', { type: 'Layout' });
  if (isHead) pdf.rect(left, top, pdf.contentWidth, height).fill('#f2f6fa');
  pdf
    .moveTo(left, top + height)
    .lineTo(left + pdf.contentWidth, top + height)
    .lineWidth(isHead ? 1 : 0.5)
    .stroke(isHead ? '#8a95a1' : '#d5dbe1');
  pdf.endMarkedContent();
  const row = pdf.struct('TR');
  table.add(row);
  let x = left;
  cells.forEach((cell, column) => {
    const width = grid.widths[column] ?? 0;
    const at = x + PAD_PT;
    row.add(
      pdf.struct(tag, {}, () =>
        pdf
          .font(isHead ? 'bold' : 'regular')
          .fontSize(SIZE_PT)
          .fillColor('#1b1f24')
          .text(cell, at, top + PAD_PT, { width: width - 2 * PAD_PT, align: grid.aligns[column] ?? 'left' }),
      ),
    );
    x += width;
  });
  row.end();
  pdf.x = left;
  pdf.y = top + height;
}

function heightOf(pdf: PdfFile, cells: readonly string[], { widths }: Grid): number {
  pdf.font('bold').fontSize(SIZE_PT);
  return Math.max(...cells.map((cell, column) => pdf.heightOfString(cell, { width: (widths[column] ?? 0) - 2 * PAD_PT }))) + 2 * PAD_PT;
}

/** Wide columns share what narrow ones leave; judged by the first rows, since a table may be long. */
function widthsOf(pdf: PdfFile, rows: readonly (readonly string[])[]): number[] {
  const count = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(
      30,
      ...rows.slice(0, 200).map((row) => Math.min(320, pdf.widthOfString((row[column] ?? '').slice(0, 200)) * 1.06 + 2 * PAD_PT)),
    ),
  );
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => (width / sum) * pdf.contentWidth);
}
