import { firstDayOf, resetDayOf, utcDayOf } from './budget-period';

describe('budget periods', () => {
  it.each([
    ['2026-11-30T23:59:59.999Z', '2026-11-30'],
    ['2026-12-01T00:00:00.000Z', '2026-12-01'],
    // Still the last day of November in New York, and long the first of December in Beijing.
    ['2026-12-01T01:00:00+08:00', '2026-11-30'],
    ['2026-11-30T20:00:00-05:00', '2026-12-01'],
  ])('puts %s on %s, whatever the time zone of the machine', (moment, day) => expect(utcDayOf(new Date(moment))).toBe(day));

  it.each([
    ['2026-11-30', '2026-12-01', '2026-12-01'],
    ['2026-12-31', '2027-01-01', '2027-01-01'],
    ['2028-02-28', '2028-02-29', '2028-03-01'],
    ['2027-02-28', '2027-03-01', '2027-03-01'],
    ['2026-01-31', '2026-02-01', '2026-02-01'],
  ] as const)('makes budgets of %s whole again on %s and %s', (day, nextDay, nextMonth) =>
    expect([resetDayOf('day', day), resetDayOf('month', day)]).toEqual([nextDay, nextMonth]),
  );

  it('begins a month on its first day', () => {
    expect([firstDayOf('month', '2026-11-30'), firstDayOf('day', '2026-11-30')]).toEqual(['2026-11-01', '2026-11-30']);
  });

  it('refuses a moment that is none', () => expect(() => utcDayOf(new Date(Number.NaN))).toThrow(RangeError));
});
