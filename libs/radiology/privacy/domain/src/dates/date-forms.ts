/** A calendar day as a text wrote it, with how to write another day in the same way. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly write: (year: number, month: number, day: number) => string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const pad = (value: number, like: string): string => (like.length > 1 ? String(value).padStart(2, '0') : String(value));
const monthOf = (word: string): number => MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) + 1;
const monthName = (month: number, like: string): string => {
  const name = MONTHS[month - 1] ?? '';
  const isShort = like.replace('.', '').length <= 4 && like.replace('.', '').toLowerCase() !== name.toLowerCase();
  const word = isShort ? name.slice(0, 3) + (like.endsWith('.') ? '.' : '') : name;
  return like === like.toUpperCase() ? word.toUpperCase() : word;
};

/** Reads a date that has a year, a month and a day; undefined for what has less, or is no day of the calendar. */
export function readDate(text: string): WrittenDate | undefined {
  const date = numericDate(text) ?? wordedDate(text);
  return date && isDay(date) ? date : undefined;
}

function numericDate(text: string): WrittenDate | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact) {
    const [, y = '', m = '', d = ''] = compact;
    return { ...numbers(y, m, d), write: (year, month, day) => `${year}${pad(month, m)}${pad(day, d)}` };
  }
  const first = /^(\d{4})( ?[-/.年] ?)(\d{1,2})( ?[-/.月] ?)(\d{1,2})( ?[日号]?)$/u.exec(text);
  if (first) {
    const [, y = '', a = '', m = '', b = '', d = '', end = ''] = first;
    return { ...numbers(y, m, d), write: (year, month, day) => `${year}${a}${pad(month, m)}${b}${pad(day, d)}${end}` };
  }
  const last = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (!last) return undefined;
  const [, one = '', mark = '', two = '', y = ''] = last;
  // 30.11.1949 can only be a day first; 03/04/1961 is read as in the United States, where slashes are the custom.
  const isDayFirst = Number(one) > 12 || (mark === '.' && Number(two) <= 12);
  const [m, d] = isDayFirst ? [two, one] : [one, two];
  return {
    ...numbers(y, m, d),
    write: (year, month, day) =>
      (isDayFirst ? [pad(day, one), pad(month, two)] : [pad(month, one), pad(day, two)]).join(mark) + mark + String(year),
  };
}

function wordedDate(text: string): WrittenDate | undefined {
  const monthFirst = /^([A-Za-z]{3,9}\.?) (\d{1,2})((?:st|nd|rd|th)?,? )(\d{4})$/u.exec(text);
  if (monthFirst) {
    const [, name = '', d = '', joint = '', y = ''] = monthFirst;
    const comma = joint.includes(',') ? ', ' : ' ';
    return { ...numbers(y, String(monthOf(name)), d), write: (year, month, day) => `${monthName(month, name)} ${day}${comma}${year}` };
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?( of |[ -])([A-Za-z]{3,9}\.?)([ ,-]{1,2})(\d{4})$/u.exec(text);
  if (!dayFirst) return undefined;
  const [, d = '', a = '', name = '', b = '', y = ''] = dayFirst;
  return { ...numbers(y, String(monthOf(name)), d), write: (year, month, day) => `${pad(day, d)}${a}${monthName(month, name)}${b}${year}` };
}

function numbers(year: string, month: string, day: string): Pick<WrittenDate, 'year' | 'month' | 'day'> {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function isDay({ year, month, day }: WrittenDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date of a header (`YYYYMMDD`, ISO 8601) in the ways a report may write it. */
export function datesInAllForms(text: string): readonly string[] {
  const date = readDate(text.slice(0, 10)) ?? readDate(text.slice(0, 8));
  if (!date) return [];
  const { year, month, day } = date;
  const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const name = MONTHS[month - 1] ?? '';
  const short = name.slice(0, 3);
  return [
    `${year}${m}${d}`,
    ...['-', '/', '.'].flatMap((mark) => [
      `${year}${mark}${m}${mark}${d}`,
      `${year}${mark}${month}${mark}${day}`,
      `${m}${mark}${d}${mark}${year}`,
      `${d}${mark}${m}${mark}${year}`,
      `${month}${mark}${day}${mark}${year}`,
      `${day}${mark}${month}${mark}${year}`,
    ]),
    `${year}年${month}月${day}日`,
    `${year}年${m}月${d}日`,
    ...[name, short].flatMap((word) => [
      `${word} ${day}, ${year}`,
      `${word} ${day} ${year}`,
      `${day} ${word} ${year}`,
      `${d}-${word}-${year}`,
      `${d} ${word} ${year}`,
    ]),
  ];
}
