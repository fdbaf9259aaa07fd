import writeExcelFile, { type Row } from 'write-excel-file/node';

export type TableCell = string | number | boolean;

/** Rows below the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of Excel holds no more characters. */
const MAX_CELL = 32_767;
const USUAL_WIDTH = 16;
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv; charset=utf-8';

/**
 * Text as a cell that a spreadsheet takes for text: what starts like a formula (OWASP, CSV injection; also behind blanks and in full-width form) gets
 * an apostrophe in front.
 */
function safeCell(text: string): string {
  return /^[\s\u0000-\u0020]*[=+\-@\t\r＝＋－＠|%]/u.test(text) ? `'${text}` : text;
}

function csvCell(cell: TableCell): string {
  if (typeof cell !== 'string') return String(cell);
  const safe = safeCell(cell);
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark at the start by which Excel knows UTF-8. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.join(','), ...rows.map((row) => row.map(csvCell).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The table as a workbook. Texts are stored as texts, so nothing in them is ever a formula. */
export async function workbookOf(
  { columns, rows }: Table,
  { sheet, widths = {} }: { readonly sheet: string; readonly widths?: Readonly<Record<string, number>> },
): Promise<Uint8Array> {
  const head: Row = columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row): Row =>
    row.map((cell) => {
      if (typeof cell === 'number') return { value: cell, type: Number };
      if (typeof cell === 'boolean') return { value: cell, type: Boolean };
      return { value: cell.slice(0, MAX_CELL), type: String };
    }),
  );
  const sized = columns.map((name) => ({ width: widths[name] ?? USUAL_WIDTH }));
  return new Uint8Array(await writeExcelFile([{ sheet, data: [head, ...body], columns: sized, stickyRowsCount: 1 }]).toBuffer());
}
