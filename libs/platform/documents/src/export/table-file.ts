import { csvText, type UiLanguage } from '@trivium/shared/kernel';
import type { OwnRun, TableCell } from './export-document';
import { contentDisposition } from './export-file-name';
import { renderExport } from './render-export';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A column of a table that a person takes out of the program. */
export interface FileColumn {
  /** Names the column of a CSV file, for programs. */
  readonly field: string;
  /** Names the column of a workbook, for people. */
  readonly title: string;
  /** Of its numbers in a workbook. Without it whole numbers have none, others three. */
  readonly fractionDigits?: number;
}

/** Rows that a person takes out of the program. */
export interface FileTable {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface TableFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Value of the header `Content-Disposition`. */
  readonly disposition: string;
}

/** The same table at the same moment has the same bytes; nothing in it is a formula. */
export async function tableFile(
  { name, title, author, columns, rows }: FileTable,
  { format, language, now }: { readonly format: TableFormat; readonly language: UiLanguage; readonly now: Date },
): Promise<TableFile> {
  const disposition = contentDisposition(`${name}.${format}`);
  if (format === 'csv') {
    const text = csvText([columns.map(({ field }) => field), ...rows.map((row) => row.map(String))]);
    return { bytes: new TextEncoder().encode(text), mediaType: 'text/csv; charset=utf-8', disposition };
  }
  const table = {
    kind: 'table' as const,
    caption: title,
    columns: columns.map((column) => ({ title: column.title })),
    rows: rows.map((row) => row.map((value, place) => cellOf(value, columns[place]))),
  };
  const { bytes, mediaType } = await renderExport({ title, language, metadata: { author, createdAt: now }, blocks: [table] }, 'xlsx');
  return { bytes, mediaType, disposition };
}

function cellOf(value: string | number, column: FileColumn | undefined): TableCell<OwnRun> {
  if (typeof value === 'number') return { value, fractionDigits: column?.fractionDigits ?? (Number.isInteger(value) ? 0 : 3) };
  return [{ kind: 'source', text: value }];
}
