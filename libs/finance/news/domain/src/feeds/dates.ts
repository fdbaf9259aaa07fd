import { monthOf } from './month-names';
import { ZONE_MINUTES } from './time-zones';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** East of Greenwich; 0 where none is written. */
  readonly offsetMinutes?: number;
}

type Match = readonly (string | undefined)[];

const LONGEST = 100;
const MINUTE_MS = 60_000;
/** Larger offsets do not exist (UTC-12 … UTC+14). */
const MOST_OFFSET_MINUTES = 14 * 60;

const ISO = /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)?\s*(.*)$/i;
const ORDINAL_DAY = /^(\d{4})-(\d{3})(?:T|$)/;
const WEEK_DAY = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?(.*)$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\.?(.*)$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b[,\s]*(.*)$/;
const CLOCK_TIME = /(\d{1,2})\s*[:h.时時시点]\s*(\d{1,2})(?:\s*[:.m분分]\s*(\d{1,2})(?:[.,](\d{1,9}))?)?\s*[秒초분分]?/;
const CHINESE_HOUR = /(\d{1,2})\s*[时時시点]/;
const AFTERNOON = /(?:^|[\s\d])p\.?\s?m\b|下午|晚上|오후|午後/i;
const MORNING = /(?:^|[\s\d])a\.?\s?m\b|上午|凌晨|早上|오전|午前/i;
const OFFSET = /(?:^|[^\d-])(?:(?:GMT|UTC?)\s*)?([+\u2212-])(\d{1,2}):?(\d{2})?(?!\d)/i;

/**
 * A date as feeds write it: RFC 822 and 2822, ISO 8601 with its day and week forms, asctime, what programs print, names of months in a dozen languages,
 * Chinese, Japanese and Korean, seconds or milliseconds since 1970. Without a zone it counts as UTC; `3/4/2026` is March 4, `3.4.2026` April 3.
 *
 * @returns undefined for what is no date
 */
export function readDate(written: string): Date | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (text === '' || text.length > LONGEST) return undefined;
  return sinceEpoch(text) ?? toDate(momentIn(text));
}

function momentIn(text: string): Moment | undefined {
  return dayOfYear(text) ?? eastAsian(text) ?? yearFirst(text) ?? numbers(text) ?? iso(text) ?? withMonthName(text);
}

function sinceEpoch(text: string): Date | undefined {
  if (!/^\d{9,13}(\.\d+)?$/.test(text)) return undefined;
  const count = Number.parseFloat(text);
  return new Date(count < 1e11 ? count * 1_000 : count);
}

function dayOfYear(text: string): Moment | undefined {
  const ordinal = ORDINAL_DAY.exec(text);
  if (ordinal) return { ...clockOf(text.slice(9)), year: Number(ordinal[1]), month: 1, day: Number(ordinal[2]) };
  const week = WEEK_DAY.exec(text);
  if (!week) return undefined;
  const [, year, number, day = '1'] = week;
  // ISO 8601: the week with the year's January 4 is its first.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return { year: Number(year), month: 1, day: monday + (Number(number) - 1) * 7 + Number(day) - 1 };
}

function eastAsian(text: string): Moment | undefined {
  const match = EAST_ASIAN.exec(text);
  return match ? { ...clockOf(match[4] ?? ''), ...dayIn(match, [1, 2, 3]) } : undefined;
}

function yearFirst(text: string): Moment | undefined {
  const match = YEAR_FIRST.exec(text);
  return match ? { ...clockOf(match[4] ?? ''), ...dayIn(match, [1, 2, 3]) } : undefined;
}

function numbers(text: string): Moment | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const isMonthFirst = match[2] === '/' ? Number(match[1]) <= 12 : Number(match[3]) > 12;
  const day = dayIn(match, isMonthFirst ? [4, 1, 3] : [4, 3, 1]);
  return { ...clockOf(match[5] ?? ''), ...day, year: fullYear(match[4] ?? '') };
}

function iso(text: string): Moment | undefined {
  const match = ISO.exec(text);
  if (!match || /^\d{4}\s*[a-z]/i.test(text.replace(/^\d{4}T/i, ''))) return undefined;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '', zone = ''] = match;
  const rest = isoZone(zone);
  if (rest === undefined) return undefined;
  const millisecond = Number(fraction.padEnd(3, '0').slice(0, 3));
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...hoursOf([hour, minute, second], zone),
    millisecond,
    offsetMinutes: rest,
  };
}

function isoZone(zone: string): number | undefined {
  const text = zone
    .replace(/\b[ap]\.?m\b\.?/i, '')
    .replace(/[([].*$/, '')
    .trim();
  if (text === '') return 0;
  return offsetOf(` ${text}`);
}

/** Day, name of the month and year in any order, with a time and a zone somewhere. */
function withMonthName(text: string): Moment | undefined {
  const clock = CLOCK_TIME.exec(text);
  const rest = (clock ? `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}` : text).toLowerCase();
  const words = rest.split(/[\s,/()|\u00b7-]+|(?<=\d)(?=\p{L})|(?<=\p{L}{3})\.?(?=\d)/u).filter((word) => word !== '');
  let month: number | undefined;
  const figures: string[] = [];
  for (const word of words) {
    if (/^\d{1,4}\.?(?:st|nd|rd|th|er|º)?$/.test(word)) {
      if (figures.length < 2) figures.push(word.replace(/\D/g, ''));
    } else if (month === undefined && !isWeekday(word)) month = monthOf(word);
  }
  const [first = '', second = ''] = figures;
  if (month === undefined || second === '') return undefined;
  const isYearFirst = first.length === 4;
  return { ...clockOf(text), year: fullYear(isYearFirst ? first : second), month, day: Number(isYearFirst ? second : first) };
}

/** `mar.` is March in English and Tuesday in Spanish, French and Italian: first in the text and before a number it may be either, so the comma decides. */
function isWeekday(word: string): boolean {
  return /^(?:mon|tue|wed|thu|fri|sat|sun|mardi|martes|marted)/.test(word) && !/^mon(?:at)/.test(word);
}

function clockOf(text: string): Omit<Moment, 'year' | 'month' | 'day'> {
  const match = CLOCK_TIME.exec(text);
  const [, hour = '', minute = '0', second = '0', fraction = ''] = match ?? [undefined, ...(CHINESE_HOUR.exec(text)?.slice(1) ?? [])];
  if (hour === '') return {};
  const zone = match ? text.slice(match.index + match[0].length) : '';
  return {
    ...hoursOf([hour, minute, second], text),
    millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)),
    offsetMinutes: offsetOf(zone) ?? 0,
  };
}

function hoursOf([hour, minute, second]: readonly [string, string, string], around: string): Pick<Moment, 'hour' | 'minute' | 'second'> {
  let hours = Number(hour);
  if (AFTERNOON.test(around) && hours < 12) hours += 12;
  else if (MORNING.test(around) && hours === 12) hours = 0;
  return { hour: hours, minute: Number(minute), second: Number(second) };
}

/** Undefined for a zone that nobody knows. */
function offsetOf(zone: string): number | undefined {
  const match = OFFSET.exec(zone);
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
    return match[1] === '+' ? minutes : -minutes;
  }
  for (const word of zone.toLowerCase().split(/[^a-z]+/)) {
    const minutes = ZONE_MINUTES.get(word);
    if (minutes !== undefined) return minutes;
  }
  return undefined;
}

function dayIn(match: Match, [year, month, day]: readonly [number, number, number]): Pick<Moment, 'year' | 'month' | 'day'> {
  return { year: Number(match[year]), month: Number(match[month]), day: Number(match[day]) };
}

/** RFC 2822, section 4.3: two digits below 50 are of this century. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2_000 + year : 1_900 + year;
}

function toDate(moment: Moment | undefined): Date | undefined {
  if (!moment) return undefined;
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0, offsetMinutes = 0 } = moment;
  const isPossible =
    year >= 1 &&
    year <= 9_999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 1 ? 373 : 31) &&
    hour <= 24 &&
    minute < 60 &&
    second <= 60;
  if (!isPossible || Math.abs(offsetMinutes) > MOST_OFFSET_MINUTES) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - offsetMinutes * MINUTE_MS);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
