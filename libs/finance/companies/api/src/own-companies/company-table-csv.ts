import { parse } from 'csv-parse/sync';
import { companyErrors } from '../companies.errors';

/** One company as it stands in a file. */
export interface CompanyRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly symbol: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector: string | null;
  readonly peers: readonly string[];
}

export const COLUMNS = ['symbol', 'name', 'aliases', 'sector', 'peers'] as const;
const REQUIRED = ['symbol', 'name', 'aliases'] as const;
const SEPARATOR = '; ';

/**
 * Reads what was exported, or a table of the same columns in any order, parted by commas, semicolons or tabs.
 *
 * @throws AppError COMPANIES_CSV_UNREADABLE, COMPANIES_CSV_COLUMNS
 */
export function readCompaniesCsv(text: string): readonly CompanyRow[] {
  const [head, ...rows] = recordsOf(text);
  const places = new Map((head?.cells ?? []).map((title, place) => [title.trim().toLowerCase(), place]));
  if (REQUIRED.some((title) => !places.has(title))) throw companyErrors.COMPANIES_CSV_COLUMNS();
  return rows.map(({ line, cells }) => {
    const cell = (title: (typeof COLUMNS)[number]): string => unguarded(cells[places.get(title) ?? -1] ?? '');
    return {
      line,
      symbol: cell('symbol'),
      name: cell('name'),
      aliases: listed(cell('aliases')),
      sector: cell('sector') || null,
      peers: listed(cell('peers')),
    };
  });
}

/** A row of each company below `COLUMNS`, lists in one cell; as CSV it is what `readCompaniesCsv` reads. */
export function companyCells(companies: readonly Omit<CompanyRow, 'line'>[]): string[][] {
  return companies.map(({ symbol, name, aliases, sector, peers }) => [
    symbol,
    name,
    aliases.join(SEPARATOR),
    sector ?? '',
    peers.join(SEPARATOR),
  ]);
}

function recordsOf(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  try {
    // With `info`, csv-parse gives records with their line, and its types do not know.
    const records = parse(text, {
      bom: true,
      delimiter: [',', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    const line = typeof cause === 'object' && cause !== null && 'lines' in cause && typeof cause.lines === 'number' ? cause.lines : 1;
    throw companyErrors.COMPANIES_CSV_UNREADABLE({ line }, { cause });
  }
}

function listed(cell: string): readonly string[] {
  return cell
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Takes off the apostrophe that an export sets before what a spreadsheet would run. */
function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell.trim();
}
