/** A date as far as it was written. */
export interface WrittenDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Day and month may stand the other way round. */
  readonly isAmbiguous: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const PATTERNS: readonly (readonly [pattern: RegExp, fields: readonly ('year' | 'month' | 'day' | 'name')[], isAmbiguous: boolean])[] = [
  [/(?<!\d)(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?(?!\d)/g, ['year', 'month', 'day'], false],
  [/(?<!\d)(\d{4})年(\d{1,2})月(?!\d)/g, ['year', 'month'], false],
  [/(?<![\d-])(\d{4})-(\d{2})(?![\d-])/g, ['year', 'month'], false],
  [/(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g, ['month', 'day', 'year'], true],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})`, 'g'), ['day', 'name', 'year'], false],
  [new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'g'), ['name', 'day', 'year'], false],
  [new RegExp(`(?<![a-z])${MONTH},? (\\d{4})`, 'g'), ['name', 'year'], false],
];

/** Dates of a folded text in the usual notations of both languages. */
export function readDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const [pattern, fields, isAmbiguous] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (dates.some((date) => date.start < end && start < date.end)) continue;
      const values: Partial<Record<'year' | 'month' | 'day', number>> = {};
      fields.forEach((field, index) => {
        const written = match[index + 1] ?? '';
        if (field === 'name') values.month = MONTHS.indexOf(written) + 1;
        else values[field] = Number(written);
      });
      if ((values.month ?? 1) > 12 && isAmbiguous) [values.month, values.day] = [values.day ?? 1, values.month ?? 1];
      dates.push({ ...values, isAmbiguous, start, end });
    }
  }
  return dates.sort((one, other) => one.start - other.start);
}
