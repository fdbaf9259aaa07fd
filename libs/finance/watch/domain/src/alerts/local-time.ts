import type { Weekday } from './alert-rule';

/** A day of the calendar, as a clock on the wall of some zone shows it. */
export interface LocalDay {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  readonly day: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Formatters are slow to make; there are some 600 zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether `text` names a zone of the IANA database; offsets such as `+08:00` know no summer time and are refused. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(text)) return false;
  try {
    formatterOf(text);
    return true;
  } catch {
    // Intl refuses unknown names with a RangeError; there is no other way to ask.
    return false;
  }
}

/** Whether `text` is a time of day, `00:00` … `23:59`. */
export function isTimeOfDay(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day and the weekday in a zone. */
export function localDayIn(timeZone: string, at: Date): LocalDay & { readonly weekday: Weekday } {
  const wall = new Date(at.getTime() + offsetMsAt(timeZone, at.getTime()));
  return dayOf(wall);
}

/** Another day of the calendar. */
export function addDays(day: LocalDay, days: number): LocalDay & { readonly weekday: Weekday } {
  return dayOf(new Date(Date.UTC(day.year, day.month - 1, day.day + days)));
}

/**
 * The moment at which a zone's clocks show a time of day. A time that the clocks skip in spring is moved on by what they skip, of one that they show twice
 * in autumn the first is meant (as RFC 5545, 3.3.5, and Temporal's "compatible").
 *
 * @param time `HH:MM`
 */
export function instantIn(timeZone: string, day: LocalDay, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wallMs = Date.UTC(day.year, day.month - 1, day.day, hour, minute);
  const before = offsetMsAt(timeZone, wallMs - DAY_MS);
  const after = offsetMsAt(timeZone, wallMs + DAY_MS);
  const fitting = [before, after].find((offsetMs) => offsetMsAt(timeZone, wallMs - offsetMs) === offsetMs);
  return new Date(wallMs - (fitting ?? before));
}

/** What a zone's clocks show beyond UTC. */
export function offsetMsAt(timeZone: string, atMs: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(atMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wholeSeconds = Math.floor(atMs / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}

function dayOf(wall: Date): LocalDay & { readonly weekday: Weekday } {
  const weekday = (wall.getUTCDay() || 7) as Weekday;
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), weekday };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
