import type { AlertSchedule, AlertTimes, QuietHours } from './alert-rule';
import { addDays, instantIn, localDayIn, offsetMsAt } from './local-time';

const HOUR_MS = 3_600_000;
/** A weekly rhythm comes round within eight days. */
const LOOK_AHEAD_DAYS = 8;

/** Whether nothing may leave at this moment. */
export function isQuiet(quietHours: QuietHours | undefined, timeZone: string, at: Date): boolean {
  return quietHours !== undefined && spanEnd(quietHours, timeZone, at) !== undefined;
}

/** The first moment from `at` on that is not quiet: `at` itself where it is none. Spans that touch are one. */
export function quietEndsAt(quietHours: QuietHours | undefined, timeZone: string, at: Date): Date {
  let end = at;
  if (quietHours === undefined) return end;
  for (let day = 0; day <= LOOK_AHEAD_DAYS; day++) {
    const next = spanEnd(quietHours, timeZone, end);
    if (next === undefined) return end;
    end = next;
  }
  return end;
}

/** Whether quiet hours leave any time at all. */
export function leavesTime({ from, to, weekdays }: QuietHours): boolean {
  return from !== to || (weekdays !== undefined && new Set(weekdays).size < 7);
}

/** The next moment of a digest after `after`; `after` itself when there is no digest. */
export function nextDigestAt(schedule: AlertSchedule, timeZone: string, after: Date): Date {
  if (schedule.kind === 'at-once') return after;
  if (schedule.kind === 'hourly') return nextFullHour(timeZone, after);
  const today = localDayIn(timeZone, after);
  for (let days = 0; days <= LOOK_AHEAD_DAYS; days++) {
    const day = addDays(today, days);
    const at = instantIn(timeZone, day, schedule.at);
    if (at > after && (schedule.weekdays?.includes(day.weekday) ?? true)) return at;
  }
  // Only an empty list of weekdays comes here, which the wire's schema refuses.
  return instantIn(timeZone, addDays(today, 1), schedule.at);
}

/** When something found at `at` leaves: at once or with the next digest, and never in quiet hours. */
export function leavesAt({ schedule, quietHours, timeZone }: AlertTimes, at: Date): Date {
  return quietEndsAt(quietHours, timeZone, nextDigestAt(schedule, timeZone, at));
}

/** End of the span that covers `at`. Spans are taken as intervals of real time, so the hour that clocks show twice belongs to them once. */
function spanEnd({ from, to, weekdays }: QuietHours, timeZone: string, at: Date): Date | undefined {
  const today = localDayIn(timeZone, at);
  // A span of yesterday may reach into today; one of the day before may where yesterday's clocks skipped a day (Samoa, 2011).
  for (const days of [-2, -1, 0]) {
    const day = addDays(today, days);
    if (weekdays && !weekdays.includes(day.weekday)) continue;
    const start = instantIn(timeZone, day, from);
    const end = instantIn(timeZone, from < to ? day : addDays(day, 1), to);
    if (start <= at && at < end) return end;
  }
  return undefined;
}

/** In zones such as India's the hour is full at half past of UTC. */
function nextFullHour(timeZone: string, after: Date): Date {
  const wallMs = after.getTime() + offsetMsAt(timeZone, after.getTime());
  return new Date(after.getTime() + HOUR_MS - (((wallMs % HOUR_MS) + HOUR_MS) % HOUR_MS));
}
