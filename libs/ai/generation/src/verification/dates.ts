/** A point in time as far as it is said. */
export interface WrittenDate {
  readonly year?: number;
  readonly quarter?: number;
  /** Of a year. */
  readonly half?: number;
  readonly month?: number;
  /** `the autumn of 1934`, `1934年秋`: contradicts another season, and nothing that names none. */
  readonly season?: number;
  readonly day?: number;
  /** 1 for Monday. */
  readonly weekday?: number;
  /** `last year`, `去年`: means something only where a source says the same words. */
  readonly relative?: string;
  /** `Early May`, `5月下旬`, `the end of 2019`: which part of the month or year. */
  readonly part?: 'early' | 'middle' | 'late';
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})';
const DAY = '(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?';
const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, 一: 1, 二: 2, 三: 3, 四: 4 };
const HALVES: Readonly<Record<string, number>> = { first: 1, second: 2, latter: 2, 1: 1, 2: 2, 上: 1, 下: 2 };
/** Autumn has two names. */
const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4, 春: 1, 夏: 2, 秋: 3, 冬: 4 };
const SEASON = '(?<season>spring|summer|autumn|fall|winter)';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const HAN_WEEKDAYS = '一二三四五六日天';
const NAMED_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;
/** Every form has a digit or one of these: most clauses have no date, and fifteen patterns need not be tried on them. */
const ANY_DATE =
  /\d|quarter|day\b|days\b|first three months|周|星期|礼拜|\b(?:last|this|next|previous) |yesterday|today|tomorrow|季|[去今明前昨上本下]/iu;

/** What each form cannot do without stands before it: most clauses with a number hold no date, and need not be tried for fifteen kinds of it. */
const FORMS = [
  [/\d{4}[-/.]\d/iu, String.raw`(?<year>\d{4})[-/.](?<month>[01]?\d)[-/.](?<day>[0-3]?\d)(?!\d)`],
  [NAMED_MONTH, String.raw`\b${DAY} (?:of )?${MONTH},? ${YEAR}\b`],
  [NAMED_MONTH, String.raw`\b${MONTH} ${DAY},? ${YEAR}\b`],
  [NAMED_MONTH, String.raw`\b${MONTH},? (?:of )?${YEAR}\b`],
  [NAMED_MONTH, String.raw`\b${DAY} ${MONTH}\b`],
  [/spring|summer|autumn|fall|winter/iu, String.raw`\b${SEASON}(?: of|,)? ${YEAR}\b`],
  [/q/iu, String.raw`\bq(?<quarter>[1-4]) (?:of )?${YEAR}\b`],
  [/q/iu, String.raw`(?<year>\d{4})年?\s?(?:q(?<quarter>[1-4]))`],
  [/half|h[12]/iu, String.raw`\b(?:the )?(?:(?<half>first|second|latter) half(?: of)?|h(?<halfNumber>[12]) (?:of )?) ?${YEAR}\b`],
  [/quarter/iu, String.raw`\b(?:the )?(?<quarter>first|second|third|fourth) quarter(?: of)? ${YEAR}\b`],
  [/季/iu, String.raw`(?<year>\d{3,4})年第?(?<quarter>[一二三四1-4])季度?`],
  [/年/iu, String.raw`(?<year>\d{3,4})年的?(?<season>[春夏秋冬])`],
  [/年/iu, String.raw`(?<year>\d{3,4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?)?`],
  [/月/iu, String.raw`(?<month>\d{1,2})月(?<day>\d{1,2})[日号]`],
  [/quarter/iu, String.raw`\b(?:the )?(?<quarter>first|second|third|fourth)[ -]quarter\b`],
  [/first three/iu, String.raw`\b(?:the )?(?<quarter>first) three months\b`],
  [/季/iu, String.raw`第?(?<quarter>[一二三四])季度`],
  [/day/iu, String.raw`\b(?<weekday>${WEEKDAYS.join('|')})s?\b`],
  // `每周三次` counts weeks, `每周三` names a day.
  [
    /周|星期|礼拜/iu,
    String.raw`(?<![一二三四五六七八九十\d两几数半])(?:周|星期|礼拜)(?<weekday>[${HAN_WEEKDAYS}])(?![次个天篇节回场小万成分倍期年刊岁点千百十])`,
  ],
  [/q/iu, String.raw`\bq(?<quarter>[1-4])\b`],
  [
    /\d{4}/iu,
    String.raw`(?<![\d.,$€]|usd |eur )\b${YEAR}\b(?![.,]\d|\s?(?:%|g|kg|mg|m|mm|cm|km|people|million|billion|\p{sc=Han})(?![a-z]))`,
  ],
  [
    ANY_DATE,
    String.raw`(?<relative>\b(?:last|this|next|previous) (?:year|month|quarter|week|spring|summer|autumn|winter)|\byesterday\b|\btomorrow\b|去年|今年|明年|前年|昨天|今天|明天|上个?(?:季度|月|周)|本(?:季度|月|周|年)|下个?(?:季度|月|周))`,
  ],
].map(([needs, form]) => ({ needs: needs as RegExp, form: new RegExp(form as string, 'giu') }));

/** The dates of a text, and the text with blanks in their places, so that their numbers are not read as quantities. */
export function readDates(text: string): { readonly dates: readonly WrittenDate[]; readonly rest: string } {
  const dates: WrittenDate[] = [];
  if (!ANY_DATE.test(text)) return { dates, rest: text };
  let rest = text;
  for (const { needs, form } of FORMS) {
    if (!needs.test(text)) continue;
    rest = rest.replace(form, (...found: unknown[]) => {
      const written = String(found[0]);
      const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
      const start = found.at(-3) as number;
      const part = partAround(text, { start, end: start + written.length });
      dates.push({ ...dateOf(groups, start, written), ...(part === undefined ? {} : { part }) });
      return ' '.repeat(written.length);
    });
  }
  return { dates, rest };
}

const PARTS: readonly (readonly [part: NonNullable<WrittenDate['part']>, ahead: RegExp, behind: RegExp])[] = [
  ['early', /\b(?:early|(?:beginning|start) of)(?: in)?[ -]$/iu, /^(?:上旬|初)/u],
  ['middle', /\b(?:mid|middle of)[ -]$/iu, /^(?:中旬|年中)/u],
  ['late', /\b(?:late|end of)(?: in)?[ -]$/iu, /^(?:下旬|底|末)/u],
];

function partAround(text: string, { start, end }: { readonly start: number; readonly end: number }): WrittenDate['part'] {
  const [before, behind] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 2)];
  return PARTS.find(([, ahead, after]) => ahead.test(before) || after.test(behind))?.[0];
}

/** Where in its month or year a date lies, from 0 to 1, as far as the other one leaves it open. */
function placeOf({ quarter, month, day }: WrittenDate, within: WrittenDate): number | undefined {
  if (within.day !== undefined) return undefined;
  if (within.month !== undefined) return day === undefined ? undefined : day / 31;
  if (month !== undefined) return (month - 0.5) / 12;
  return quarter === undefined ? undefined : (quarter - 0.5) / 4;
}

/** Generous: the middle overlaps with both. */
const REACH = { early: [0, 0.42], middle: [0.25, 0.75], late: [0.58, 1] } as const;

function isOfSamePart(said: WrittenDate, known: WrittenDate): boolean {
  if (said.part === undefined) return true;
  if (known.part !== undefined) return said.part === known.part;
  const place = placeOf(known, said);
  const [from, to] = REACH[said.part];
  return place === undefined || (place >= from && place <= to);
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, start: number, written: string): WrittenDate {
  const { year, quarter, half, halfNumber, month, season, day, weekday, relative } = groups;
  const monthNumber =
    month === undefined
      ? undefined
      : /^\d/.test(month)
        ? Number(month)
        : MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(quarter === undefined ? {} : { quarter: QUARTERS[quarter.toLowerCase()] ?? Number(quarter) }),
    ...(half === undefined && halfNumber === undefined ? {} : { half: HALVES[(half ?? halfNumber ?? '').toLowerCase()] ?? 0 }),
    ...(monthNumber === undefined ? {} : { month: monthNumber }),
    ...(season === undefined ? {} : { season: SEASONS[season.toLowerCase()] ?? 0 }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday.toLowerCase()) }),
    ...(relative === undefined ? {} : { relative: relative.toLowerCase() }),
    start,
    end: start + written.length,
  };
}

function weekdayOf(written: string): number {
  const named = WEEKDAYS.indexOf(written);
  // Both 日 and 天 are Sunday.
  return named < 0 ? Math.min(HAN_WEEKDAYS.indexOf(written), WEEKDAYS.length - 1) + 1 : named + 1;
}

/** Of a calendar year; a financial one is told in quarters itself. */
const quarterOf = ({ month }: WrittenDate): number | undefined => (month === undefined ? undefined : Math.ceil(month / 3));
const halfOf = ({ month, quarter }: WrittenDate): number | undefined =>
  month === undefined ? (quarter === undefined ? undefined : Math.ceil(quarter / 2)) : Math.ceil(month / 6);
/** Of the north: from the last month of the season before, since people do not count by the day. */
const MONTHS_OF_SEASON: readonly (readonly number[])[] = [[], [2, 3, 4, 5, 6], [5, 6, 7, 8, 9], [8, 9, 10, 11], [11, 12, 1, 2, 3]];

/** Whether what is said of a date is part of what is known of it: 2025 of Q3 2025, not the reverse. */
export function isSameDate(said: WrittenDate, known: WrittenDate): boolean {
  if (said.season !== undefined && known.season !== undefined && said.season !== known.season) return false;
  if (said.season !== undefined && known.month !== undefined && MONTHS_OF_SEASON[said.season]?.includes(known.month) === false)
    return false;
  if (!isOfSamePart(said, known)) return false;
  const within = { ...known, quarter: known.quarter ?? quarterOf(known), half: known.half ?? halfOf(known) };
  return (['year', 'half', 'quarter', 'month', 'day', 'weekday', 'relative'] as const).every(
    (part) => said[part] === undefined || said[part] === within[part],
  );
}
