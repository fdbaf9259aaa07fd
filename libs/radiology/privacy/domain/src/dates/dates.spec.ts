import { datesInAllForms, readDate } from './date-forms';
import { shiftDate, shiftDaysOf } from './shift-date';

describe('dates of one patient', () => {
  it.each([
    ['2024-02-01', '2024-01-25'],
    ['20240201', '20240125'],
    ['2024/2/1', '2024/1/25'],
    ['2024年2月1日', '2024年1月25日'],
    ['2024年02月01日', '2024年01月25日'],
    ['02/01/2024', '01/25/2024'],
    ['30.11.1949', '23.11.1949'],
    ['February 1, 2024', 'January 25, 2024'],
    ['Feb 1, 2024', 'Jan 25, 2024'],
    ['1 February 2024', '25 January 2024'],
    ['01-Feb-2024', '25-Jan-2024'],
    ['1st of March 2024', '23 of February 2024'],
  ])('moves %s by a week and writes it as it was', (date, moved) => {
    expect(shiftDate(date, -7)).toBe(moved);
  });

  it('keeps intervals over months, years and leap days', () => {
    const days = (text: string | undefined): number => Date.parse(text ?? '') / 86_400_000;
    for (const shift of [-7, -70, -364]) expect(days(shiftDate('2024-03-01', shift)) - days(shiftDate('2023-12-31', shift))).toBe(61);
  });

  it.each(['2024-02', 'March 2023', '5月1日', '2024-02-30', '99/99/2024', 'Christmas 2023', ''])(
    'does not move %s, which is no whole day',
    (date) => {
      expect(readDate(date)).toBeUndefined();
      expect(shiftDate(date, -7)).toBeUndefined();
    },
  );

  it('draws whole weeks back in time', () => {
    for (const first of [0, 1, 77, 255]) {
      const shift = shiftDaysOf([first, 3, 5, 7]);
      expect(shift % 7).toBe(-0);
      expect(shift).toBeLessThanOrEqual(-7);
      expect(shift).toBeGreaterThanOrEqual(-364);
    }
  });

  it('writes a date of a header in the ways of reports', () => {
    expect(datesInAllForms('19720304')).toEqual(
      expect.arrayContaining(['1972-03-04', '03/04/1972', '4 Mar 1972', 'March 4, 1972', '1972年3月4日']),
    );
    expect(datesInAllForms('no date')).toEqual([]);
  });
});
