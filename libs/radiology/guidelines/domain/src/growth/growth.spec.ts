import { growthOf } from './growth';

describe('growth', () => {
  it('doubles 6 mm to 8 mm in 90 days in 72 days', () => {
    expect(growthOf({ priorMm: 6, currentMm: 8, intervalDays: 90 })).toMatchObject({
      vdtDays: 72.3,
      growthFleischner: true,
      growthLungRads: true,
      growthBtsVolume: true,
      btsVdtClass: '<400',
    });
  });

  it('compares limits as decimal numbers', () => {
    expect(growthOf({ priorMm: 6.1, currentMm: 7.6, intervalDays: 100 }).growthLungRads).toBe(false);
    expect(growthOf({ priorMm: 6.1, currentMm: 7.61, intervalDays: 366 }).growthLungRads).toBe(true);
    expect(growthOf({ priorMm: 6.1, currentMm: 7.61, intervalDays: 367 }).growthLungRads).toBe(false);
    expect(growthOf({ priorMm: 6.3, currentMm: 8.3, intervalDays: 900 }).growthFleischner).toBe(true);
  });

  it('has no doubling time for what does not grow', () => {
    expect(growthOf({ priorMm: 8, currentMm: 7, intervalDays: 90 })).toMatchObject({
      vdtDays: null,
      btsVdtClass: null,
      volumeChangePct: -33,
    });
  });

  it('says what may be an error of measurement', () => {
    const whole = growthOf({ priorMm: 6, currentMm: 8, intervalDays: 90 }).error;
    expect(whole).toMatchObject({
      measurementErrorMm: 0.5,
      isAssumed: true,
      growthFleischner: 'within_error',
      growthBtsVolume: 'certain',
    });
    const given = growthOf({ priorMm: 6, currentMm: 10, intervalDays: 90, measurementErrorMm: 0.7 }).error;
    expect(given).toMatchObject({ isAssumed: false, growthFleischner: 'certain' });
    expect(growthOf({ priorMm: 10, currentMm: 10, intervalDays: 200, measurementErrorMm: 0.5 }).error.vdtDays[1]).toBeNull();
  });

  it.each([
    { priorMm: 0, currentMm: 5, intervalDays: 90 },
    { priorMm: 5, currentMm: 5, intervalDays: 0 },
    { priorMm: 5, currentMm: Number.NaN, intervalDays: 9 },
  ])('refuses %j', (input) => {
    expect(() => growthOf(input)).toThrow(RangeError);
  });
});
