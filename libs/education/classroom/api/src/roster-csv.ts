import { parse } from 'csv-parse/sync';
import { classroomErrors, type RosterProblem } from './classroom.errors';

/** One person of a roster as it stands in the file. */
export interface RosterRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly problem?: RosterProblem;
}

const NAME_HEADINGS = /^(?:full |display |student )?name$|^student$|^(?:学生)?姓名$|^名字$|^学生$/i;
const EMAIL_HEADINGS = /^e-?mail(?:[ -]?address)?$|^mail$|^(?:电子)?邮[箱件](?:地址)?$/i;
/** As browsers check it (HTML Living Standard, valid e-mail address), and with a dot in the domain. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
const DELIMITERS = [',', ';', '\t', '，'];
const MAX_NAME = 120;
const MAX_EMAIL = 254;

/**
 * The people of a roster that a teacher exported from whatever he has: UTF-8 with or without mark, UTF-16 or GB18030 (Excel on Chinese Windows);
 * commas, semicolons or tabs; headings in English or Chinese in any order, or none.
 *
 * @throws AppError ROSTER_UNREADABLE, ROSTER_WITHOUT_COLUMNS, ROSTER_EMPTY, ROSTER_TOO_LONG
 */
export function readRoster(bytes: Uint8Array, maxRows: number): RosterRow[] {
  const records = parseTable(decode(bytes));
  const [first] = records;
  if (!first) throw classroomErrors.ROSTER_EMPTY();
  const columns = columnsOf(first.cells, records);
  const people = columns.hasHeadings ? records.slice(1) : records;
  if (people.length === 0) throw classroomErrors.ROSTER_EMPTY();
  if (people.length > maxRows) throw classroomErrors.ROSTER_TOO_LONG({ count: people.length, limit: maxRows });
  const seen = new Set<string>();
  return people.map(({ line, cells }) => {
    const name = clean(cells[columns.name] ?? '');
    const email = clean(cells[columns.email] ?? '').toLowerCase();
    const problem = problemOf(name, email, seen);
    seen.add(email);
    return { line, name, email, ...(problem === undefined ? {} : { problem }) };
  });
}

interface Table {
  readonly line: number;
  readonly cells: readonly string[];
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: on the machines that write rosters, the other encoding is GB18030, which includes GBK and GB2312.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function parseTable(text: string): Table[] {
  // Excel tells its delimiter in a first line of its own.
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const firstLine = (stated ? text.slice(stated[0].length) : text).split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  const delimiter = stated?.[1] ?? DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
  try {
    const records = parse(stated ? text.slice(stated[0].length) : text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 10_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const offset = stated ? 1 : 0;
    return records
      .map(({ record, info }) => ({ line: info.lines + offset, cells: record }))
      .filter(({ cells }) => cells.some((cell) => clean(cell) !== ''));
  } catch (cause) {
    throw classroomErrors.ROSTER_UNREADABLE({ reason: cause instanceof Error ? cause.message.slice(0, 120) : 'CSV' }, { cause });
  }
}

function columnsOf(first: readonly string[], records: readonly Table[]): { name: number; email: number; hasHeadings: boolean } {
  const headings = first.map(clean);
  const email = headings.findIndex((heading) => EMAIL_HEADINGS.test(heading));
  const name = headings.findIndex((heading) => NAME_HEADINGS.test(heading));
  if (email >= 0) return { email, name: name >= 0 ? name : email === 0 ? 1 : 0, hasHeadings: true };
  // Without headings, the column with addresses tells itself.
  const guess = records.map(({ cells }) => cells.findIndex((cell) => EMAIL.test(clean(cell)))).find((index) => index >= 0);
  if (guess === undefined) throw classroomErrors.ROSTER_WITHOUT_COLUMNS();
  return { email: guess, name: guess === 0 ? 1 : 0, hasHeadings: name >= 0 };
}

function problemOf(name: string, email: string, seen: ReadonlySet<string>): RosterProblem | undefined {
  if (email === '') return 'EMAIL_MISSING';
  if (!EMAIL.test(email) || email.length > MAX_EMAIL) return 'EMAIL_INVALID';
  if (seen.has(email)) return 'EMAIL_REPEATED';
  if (name === '') return 'NAME_MISSING';
  return [...name].length > MAX_NAME ? 'NAME_TOO_LONG' : undefined;
}

/** Spreadsheets leave non-breaking and full-width blanks, control characters and direction marks in cells. */
function clean(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ')
    .replace(/[\s\u3000]+/gu, ' ')
    .trim();
}

/** Rows as CSV (RFC 4180) for a spreadsheet, with a mark so that Excel reads UTF-8. A cell that would be a formula is disarmed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
