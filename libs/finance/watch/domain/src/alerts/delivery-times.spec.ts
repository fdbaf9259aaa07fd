import type { AlertSchedule, AlertTimes, QuietHours } from './alert-rule';
import { isQuiet, leavesAt, leavesTime, nextDigestAt, quietEndsAt } from './delivery-times';
import { isTimeOfDay, isTimeZone } from './local-time';

const NIGHT: QuietHours = { from: '22:00', to: '07:00' };
const BERLIN = 'Europe/Berlin';
const daily = (at: string, weekdays?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): AlertSchedule => ({
  kind: 'daily',
  at,
  ...(weekdays ? { weekdays } : {}),
});
const next = (schedule: AlertSchedule, zone: string, after: string): string => nextDigestAt(schedule, zone, new Date(after)).toISOString();
const quiet = (at: string, hours = NIGHT, zone = BERLIN): boolean => isQuiet(hours, zone, new Date(at));

describe('quiet hours', () => {
  it.each([
    ['2026-01-10T20:59:59Z', false],
    ['2026-01-10T21:00:00Z', true],
    ['2026-01-11T05:59:59Z', true],
    ['2026-01-11T06:00:00Z', false],
  ])('span midnight: %s in Berlin is quiet: %p', (at, expected) => expect(quiet(at)).toBe(expected));

  it('end an hour sooner in real time on the night when clocks go forward', () => {
    // 29 March 2026: 02:00 becomes 03:00. 22:00 is 21:00Z, 07:00 is 05:00Z.
    expect(quietEndsAt(NIGHT, BERLIN, new Date('2026-03-28T22:00:00Z')).toISOString()).toBe('2026-03-29T05:00:00.000Z');
    expect(quiet('2026-03-29T04:59:00Z')).toBe(true);
    expect(quiet('2026-03-29T05:00:00Z')).toBe(false);
  });

  it('begin after the gap when they begin within it, and end at the first of two equal times', () => {
    expect(quiet('2026-03-29T00:59:00Z', { from: '02:30', to: '04:00' })).toBe(false);
    expect(quiet('2026-03-29T01:30:00Z', { from: '02:30', to: '04:00' })).toBe(true);
    // 25 October 2026: 02:30 is shown at 00:30Z and at 01:30Z.
    expect(quiet('2026-10-25T00:29:00Z', { from: '01:00', to: '02:30' })).toBe(true);
    expect(quiet('2026-10-25T00:30:00Z', { from: '01:00', to: '02:30' })).toBe(false);
    expect(quiet('2026-10-25T01:15:00Z', { from: '01:00', to: '02:30' })).toBe(false);
  });

  it('belong to the day on which they begin', () => {
    const friday: QuietHours = { ...NIGHT, weekdays: [5] };
    expect(quiet('2026-11-28T05:00:00Z', friday)).toBe(true);
    expect(quiet('2026-11-28T22:00:00Z', friday)).toBe(false);
  });

  it('are one span where they touch: a whole weekend', () => {
    const weekend: QuietHours = { from: '00:00', to: '00:00', weekdays: [6, 7] };
    expect(quietEndsAt(weekend, 'UTC', new Date('2026-11-28T10:00:00Z')).toISOString()).toBe('2026-11-30T00:00:00.000Z');
    expect(leavesTime(weekend)).toBe(true);
    expect(leavesTime({ from: '08:00', to: '08:00' })).toBe(false);
  });

  it('are none where none are set', () => expect(isQuiet(undefined, BERLIN, new Date('2026-01-10T23:00:00Z'))).toBe(false));
});

describe('digests', () => {
  it.each([
    ['before and after the clocks go forward', daily('08:00'), BERLIN, '2026-03-28T06:59:00Z', '2026-03-28T07:00:00.000Z'],
    ['on the day itself', daily('08:00'), BERLIN, '2026-03-28T07:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['in the gap: moved on by it', daily('02:30'), BERLIN, '2026-03-28T12:00:00Z', '2026-03-29T01:30:00.000Z'],
    ['in the hour that comes twice: the first', daily('02:30'), BERLIN, '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
    ['not a second time in that hour', daily('02:30'), BERLIN, '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
    ['on working days alone', daily('18:00', [1, 2, 3, 4, 5]), 'Asia/Shanghai', '2026-11-27T10:00:00Z', '2026-11-30T10:00:00.000Z'],
    ['once a week, a week from now', daily('18:00', [5]), 'Asia/Shanghai', '2026-11-27T10:00:00Z', '2026-12-04T10:00:00.000Z'],
    ['across the date line', daily('00:15'), 'Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2026-12-31T10:15:00.000Z'],
    ['at the full hour', { kind: 'hourly' } as const, 'UTC', '2026-11-27T10:00:00Z', '2026-11-27T11:00:00.000Z'],
    [
      'at the full hour of a half-hour zone',
      { kind: 'hourly' } as const,
      'Asia/Kolkata',
      '2026-11-27T10:00:00Z',
      '2026-11-27T10:30:00.000Z',
    ],
  ])('%s', (_, schedule, zone, after, expected) => expect(next(schedule, zone, after)).toBe(expected));

  it('never go back in time, minute by minute through both changes', () => {
    for (const day of ['2026-03-28T22:00:00Z', '2026-10-24T22:00:00Z'])
      for (let minute = 0; minute < 600; minute += 7) {
        const after = new Date(Date.parse(day) + minute * 60_000);
        expect(nextDigestAt(daily('02:30'), BERLIN, after).getTime()).toBeGreaterThan(after.getTime());
      }
  });

  it('wait for the end of quiet hours', () => {
    const times: AlertTimes = { schedule: { kind: 'hourly' }, quietHours: NIGHT, timeZone: BERLIN };
    expect(leavesAt(times, new Date('2026-01-10T20:30:00Z')).toISOString()).toBe('2026-01-11T06:00:00.000Z');
    expect(leavesAt({ ...times, schedule: { kind: 'at-once' } }, new Date('2026-01-10T20:30:00Z')).toISOString()).toBe(
      '2026-01-10T20:30:00.000Z',
    );
  });
});

describe('names of zones and times', () => {
  it.each([['Europe/Berlin', true], ['UTC', true], ['+08:00', false], ['Europe/Atlantis', false], ['', false]])('%p is a zone: %p', (text, expected) =>
    expect(isTimeZone(text)).toBe(expected)); // prettier-ignore
  it.each([['00:00', true], ['23:59', true], ['24:00', false], ['7:00', false]])('%p is a time: %p', (text, expected) =>
    expect(isTimeOfDay(text)).toBe(expected)); // prettier-ignore
});
