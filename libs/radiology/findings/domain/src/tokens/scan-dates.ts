const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR = '((?:19|20)\\d{2})';

const YEAR_FIRST = new RegExp(
  `${YEAR}(?:\\s?[-/.年]\\s?(\\d{1,2})(?!\\d)(?:\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)\\s?[日号]?|月)?|年)?(?!\\d|\\s?[mc]m|\\s?毫米)`,
  'y',
);
const MONTH_DAY_YEAR = new RegExp(`(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`, 'y');
const MONTH_YEAR = new RegExp(`(\\d{1,2})/${YEAR}(?!\\d)`, 'y');
const DAY_NAME_YEAR = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH},?\\s${YEAR}(?!\\d)`, 'y');
const NAME_DAY_YEAR = new RegExp(`${MONTH}\\s(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s)?${YEAR}(?!\\d)`, 'y');

const two = (digits: string): string => digits.padStart(2, '0');

function iso(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${year}-${two(month)}-${two(day)}`;
}

const numberOfMonth = (name: string | undefined): string => String(MONTHS.indexOf(name ?? '') + 1);

export interface ScannedDate {
  readonly end: number;
  /** ISO 8601 as far as given; undefined for a day that no calendar can place (`05/12/2023` is May or December). */
  readonly date?: string;
}

/** A date at `at`: 2023-05-12, 2023年5月, 12 May 2023, May 2023, 2022. */
export function scanDate(even: string, at: number): ScannedDate | undefined {
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(even);
  };
  const found = (match: RegExpExecArray, date: string | undefined): ScannedDate => ({
    end: at + match[0].length,
    ...(date === undefined ? {} : { date }),
  });
  let match = run(YEAR_FIRST);
  if (match !== null) return found(match, iso(match[1] ?? '', match[2], match[3]));
  match = run(MONTH_DAY_YEAR);
  if (match !== null) return found(match, slashed(match[1] ?? '', match[2] ?? '', match[3] ?? ''));
  match = run(MONTH_YEAR);
  if (match !== null) return found(match, iso(match[2] ?? '', match[1]));
  match = run(DAY_NAME_YEAR);
  if (match !== null) return found(match, iso(match[3] ?? '', numberOfMonth(match[2]), match[1]));
  match = run(NAME_DAY_YEAR);
  if (match !== null) return found(match, iso(match[3] ?? '', numberOfMonth(match[1]), match[2]));
  return undefined;
}

/** Only a number above twelve tells which of the two is the day; otherwise the year is all that is certain. */
function slashed(first: string, second: string, year: string): string | undefined {
  if (Number(first) > 12) return iso(year, second, first);
  if (Number(second) > 12) return iso(year, first, second);
  return Number(first) === Number(second) ? iso(year, first, second) : iso(year);
}
