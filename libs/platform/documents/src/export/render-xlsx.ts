import writeExcelFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';

import type { AiLabel } from '../label/ai-label';

import { blockText, cellText, columnTitle, EXPORT_WORDS, isNumberCell } from './document-text';
import type { ExportBlock, ExportDocument, TableCell } from './export-document';
import { finishOfficePackage } from './office-package';

type TableBlock = Extract<ExportBlock, { kind: 'table' }>;

const MAX_SHEET_NAME = 31;
/** A cell of Excel holds no more characters. */
const MAX_CELL = 32_767;

/** A workbook: a sheet that says what it is and bears the label, one with the text, one per table. */
export async function renderXlsx(document: ExportDocument, label: AiLabel | undefined): Promise<Uint8Array> {
  const { title, language, metadata, blocks } = document;
  const words = EXPORT_WORDS[language];
  const names = new Set<string>();
  const pair = (name: string, value: string): Row => [bold(name), text(value)];
  const notice: Row[] = [
    ...(label ? [[bold(label.visibleText)], []] : []),
    [bold(title)],
    pair(words.author, metadata.author),
    pair(words.organisation, metadata.organisation),
    pair(words.created, metadata.createdAt.toISOString()),
    ...(metadata.subject === undefined ? [] : [pair(words.subject, metadata.subject)]),
  ];
  const prose = blocks.filter((block) => block.kind !== 'table' && block.kind !== 'page-break');
  const sheets: Sheet<Buffer>[] = [{ sheet: sheetName(words.notice, names), data: notice, columns: [{ width: 24 }, { width: 80 }] }];
  if (prose.length > 0) {
    const rows = prose.map((block): Row => [block.kind === 'heading' ? bold(blockText(block)) : text(blockText(block))]);
    sheets.push({ sheet: sheetName(words.text, names), data: rows, columns: [{ width: 110 }] });
  }
  for (const block of blocks) if (block.kind === 'table') sheets.push(tableSheet(block, sheetName(block.caption || words.table, names)));
  const options = { fontFamily: language === 'zh' ? '微软雅黑' : 'Calibri', fontSize: 11 };
  return finishOfficePackage(new Uint8Array(await writeExcelFile(sheets, options).toBuffer()), { document, label });
}

function tableSheet({ columns, rows }: TableBlock, sheet: string): Sheet<Buffer> {
  const data: Row[] = [columns.map((column) => bold(columnTitle(column))), ...rows.map((row) => row.map(cellOf))];
  const widths = columns.map((column, index) => {
    const longest = Math.max(
      columnTitle(column).length,
      ...rows.slice(0, 200).map((row) => (row[index] ? cellText(row[index]).length : 0)),
    );
    return { width: Math.min(60, Math.max(10, Math.ceil(longest * 1.4) + 2)) };
  });
  return { sheet, data, columns: widths, stickyRowsCount: 1 };
}

function cellOf(cell: TableCell): Cell {
  if (!isNumberCell(cell)) return text(cellText(cell));
  if (!Number.isFinite(cell.value)) return text(String(cell.value));
  const digits = cell.fractionDigits;
  return { value: cell.value, type: Number, ...(digits === undefined ? {} : { format: digits === 0 ? '0' : `0.${'0'.repeat(digits)}` }) };
}

/**
 * A text that a spreadsheet would take for a formula once it is saved as CSV and opened again gets an apostrophe in front (OWASP, CSV injection). Numbers are
 * cells of their own type and keep their sign.
 */
function neutral(words: string): string {
  const cut = words.slice(0, MAX_CELL - 1);
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cut) ? `'${cut}` : cut;
}

function text(words: string): Cell {
  return { value: neutral(words), type: String, wrap: true, alignVertical: 'top' };
}

function bold(words: string): Cell {
  return { value: neutral(words), type: String, fontWeight: 'bold' };
}

/** Excel refuses seven characters, more than 31 of any, and the same name twice in whatever case. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '1';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = `${plain.slice(0, MAX_SHEET_NAME - suffix.length)}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
