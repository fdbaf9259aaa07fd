import { csvText } from '@trivium/finance/watch/domain';
import { contentDisposition, type OwnRun, renderExport, type TableCell } from '@trivium/platform/documents';
import type { UiLanguage } from '@trivium/shared/kernel';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows below columns that have a name for programs and one for people in each language. */
export interface SentimentTable {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: Readonly<Record<UiLanguage, string>>;
  readonly columns: readonly { readonly field: string; readonly en: string; readonly zh: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface SentimentTableFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Value of the header `Content-Disposition`. */
  readonly disposition: string;
}

const AUTHOR = { en: 'Trivium Research Desk', zh: 'Trivium 研究台' } as const;
const DIGITS = 4;

/** The same table at the same moment has the same bytes; nothing in it is a formula. */
export async function sentimentFile(
  { name, title, columns, rows }: SentimentTable,
  { format, language, now }: { readonly format: TableFormat; readonly language: UiLanguage; readonly now: Date },
): Promise<SentimentTableFile> {
  const disposition = contentDisposition(`${name}.${format}`);
  if (format === 'csv') {
    const text = csvText([columns.map(({ field }) => field), ...rows.map((row) => row.map(String))]);
    return { bytes: new TextEncoder().encode(text), mediaType: 'text/csv; charset=utf-8', disposition };
  }
  const table = {
    kind: 'table' as const,
    caption: title[language],
    columns: columns.map((column) => ({ title: column[language] })),
    rows: rows.map((row) => row.map(cellOf)),
  };
  const metadata = { author: AUTHOR[language], createdAt: now };
  const { bytes, mediaType } = await renderExport({ title: title[language], language, metadata, blocks: [table] }, 'xlsx');
  return { bytes, mediaType, disposition };
}

function cellOf(value: string | number): TableCell<OwnRun> {
  return typeof value === 'number' ? { value, fractionDigits: DIGITS } : [{ kind: 'source', text: value }];
}
