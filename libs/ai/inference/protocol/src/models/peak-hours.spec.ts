import { isHolidayYearKnown, priceBandAt } from './peak-hours';

const beijing = (time: string) => new Date(`${time}+08:00`);
const MINUTE_MS = 60_000;

describe('priceBandAt', () => {
  it.each([
    ['2026-11-25T08:59:59.999', 'off-peak'],
    ['2026-11-25T09:00', 'peak'],
    ['2026-11-25T11:59:59.999', 'peak'],
    ['2026-11-25T12:00', 'off-peak'],
    ['2026-11-25T13:59:59.999', 'off-peak'],
    ['2026-11-25T14:00', 'peak'],
    ['2026-11-25T17:59:59.999', 'peak'],
    ['2026-11-25T18:00', 'off-peak'],
    ['2026-11-25T00:00', 'off-peak'],
  ])('at %s in Beijing is %s', (time, band) => {
    expect(priceBandAt(beijing(time))).toBe(band);
  });

  it.each([
    ['Friday', '2026-11-27T10:00', 'peak'],
    ['Saturday', '2026-11-28T10:00', 'off-peak'],
    ['Sunday', '2026-11-29T10:00', 'off-peak'],
    ['Monday', '2026-11-30T10:00', 'peak'],
    ['a working Saturday in exchange for a holiday', '2026-10-10T10:00', 'off-peak'],
    ['a working Sunday in exchange for a holiday', '2026-09-20T10:00', 'off-peak'],
    ['the last day of National Day week', '2026-10-07T10:00', 'off-peak'],
    ['the day after', '2026-10-08T10:00', 'peak'],
    ['Wednesday before it', '2026-09-30T10:00', 'peak'],
    ['New Year, a Thursday', '2026-01-01T10:00', 'off-peak'],
    ['Spring Festival, a Monday', '2026-02-23T10:00', 'off-peak'],
  ])('knows %s', (_, time, band) => {
    expect(priceBandAt(beijing(time))).toBe(band);
  });

  it('goes by the day in Beijing, not in Greenwich', () => {
    // Sunday evening in Greenwich is Monday morning in Beijing.
    expect(priceBandAt(new Date('2026-11-30T01:00:00Z'))).toBe('peak');
    expect(priceBandAt(new Date('2026-11-29T23:00:00Z'))).toBe('off-peak');
  });

  it('has 420 peak minutes on each working day of the year, and knows no summer time', () => {
    for (let day = Date.parse('2026-01-01T00:00:00+08:00'); day < Date.parse('2027-01-01T00:00:00+08:00'); day += 1440 * MINUTE_MS) {
      let peakMinutes = 0;
      for (let minute = 0; minute < 1440; minute++) if (priceBandAt(new Date(day + minute * MINUTE_MS)) === 'peak') peakMinutes++;
      expect([0, 420]).toContain(peakMinutes);
      const noon = new Date(day + 720 * MINUTE_MS);
      if (noon.getUTCDay() % 6 === 0) expect(peakMinutes).toBe(0);
    }
  });

  it('takes the higher price on days of a year whose holidays are not on record', () => {
    const nextNewYear = beijing('2027-01-01T10:00');
    expect(isHolidayYearKnown(nextNewYear)).toBe(false);
    expect(priceBandAt(nextNewYear)).toBe('peak');
    expect(isHolidayYearKnown(beijing('2026-12-31T23:59'))).toBe(true);
  });
});
