import { csvText } from '@trivium/finance/watch/domain';
import { contentDisposition, type OwnRun, renderExport, type TableCell } from '@trivium/platform/documents';
import type { UiLanguage } from '@trivium/shared/kernel';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows that a person takes out of the program. */
export interface FileTable {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly author: string;
  /** Fields name the columns of a CSV file, for programs; titles those of a workbook, for people. */
  readonly columns: readonly { readonly field: string; readonly title: string }[];
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
    rows: rows.map((row) => row.map(cellOf)),
  };
  const { bytes, mediaType } = await renderExport({ title, language, metadata: { author, createdAt: now }, blocks: [table] }, 'xlsx');
  return { bytes, mediaType, disposition };
}

function cellOf(value: string | number): TableCell<OwnRun> {
  if (typeof value === 'number') return { value, fractionDigits: Number.isInteger(value) ? 0 : 3 };
  return [{ kind: 'source', text: value }];
}
