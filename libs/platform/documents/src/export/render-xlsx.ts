import type { UiLanguage } from '@trivium/shared/kernel';
import writeExcelFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';

import type { LabelMarks } from '../label/ai-label';

import type { CheckedBlock, CheckedDocument, Span } from './checked-document';
import { blockText, cellText, columnTitle, EXPORT_WORDS, isNumberCell } from './document-text';
import type { TableCell } from './export-document';
import { finishOfficePackage } from './office-package';

interface TextCell {
  readonly value: string;
  readonly type: StringConstructor;
  readonly wrap: true;
  readonly alignVertical: 'top';
  readonly fontWeight?: 'bold';
  readonly height?: number;
}

type TableBlock = Extract<CheckedBlock, { kind: 'table' }>;

const MAX_SHEET_NAME = 31;
/** A cell of Excel holds no more characters. */
const MAX_CELL = 32_767;
/** In characters: what an A4 page holds, or a print would cut the lines. */
const TEXT_WIDTH = 72;
const NAME_WIDTH = 20;
const VALUE_WIDTH = 44;
const LINE_PT = 15;
/** A row is no higher. */
const MAX_ROW_PT = 409;

/** A workbook: a sheet that says what it is and bears the label, one with the text, one per table. */
export async function renderXlsx(document: CheckedDocument, label: LabelMarks | undefined): Promise<Uint8Array> {
  const { title, language, metadata, blocks } = document;
  const words = EXPORT_WORDS[language];
  const names = new Set<string>();
  const pair = (name: string, value: string): Row => [bold(name), text(value)];
  const notice: Row[] = [
    ...(label ? [across(label.visibleText), []] : []),
    across(title),
    pair(words.author, metadata.author),
    ...(metadata.organisation === undefined ? [] : [pair(words.organisation, metadata.organisation)]),
    pair(words.created, metadata.createdAt.toISOString()),
    ...(metadata.subject === undefined ? [] : [pair(words.subject, metadata.subject)]),
  ];
  const sheets: Sheet<Buffer>[] = [
    { sheet: sheetName(words.notice, names), data: notice, columns: [{ width: NAME_WIDTH }, { width: VALUE_WIDTH }] },
  ];
  const tables: Sheet<Buffer>[] = [];
  const prose: Row[] = [];
  for (const block of blocks) {
    if (block.kind === 'page-break') continue;
    if (block.kind === 'table') {
      const name = sheetName(block.caption || words.table, names);
      tables.push(tableSheet(block, name));
      // Where the table stood, for whoever reads on.
      prose.push([line(`→ ${name}`, bold)]);
    } else prose.push(...linesOf(block, language).map((lineText): Row => [line(lineText, block.kind === 'heading' ? bold : text)]));
  }
  if (prose.length > 0) sheets.push({ sheet: sheetName(words.text, names), data: prose, columns: [{ width: TEXT_WIDTH }] });
  sheets.push(...tables);
  const options = { fontFamily: language === 'zh' ? '微软雅黑' : 'Calibri', fontSize: 11 };
  return finishOfficePackage(new Uint8Array(await writeExcelFile(sheets, options).toBuffer()), { document, label });
}

/** A row per line: an office program gives a row of several lines the height of one. */
function linesOf(block: Exclude<CheckedBlock, TableBlock>, language: UiLanguage): readonly string[] {
  return blockText(block, language).split('\n');
}

/** A cell with the height that its words take when they wrap; a Chinese character is two columns wide. */
function line(words: string, style: (words: string) => TextCell): TextCell {
  const columns = [...words].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
  return { ...style(words), height: Math.min(MAX_ROW_PT, LINE_PT * Math.ceil((columns * 1.1) / (NAME_WIDTH + VALUE_WIDTH) || 1)) };
}

function across(words: string): Row {
  return [{ ...line(words, bold), columnSpan: 2 }, null];
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

function cellOf(cell: TableCell<Span>): Cell {
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

function text(words: string): TextCell {
  return { value: neutral(words), type: String, wrap: true, alignVertical: 'top' };
}

function bold(words: string): TextCell {
  return { value: neutral(words), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
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
