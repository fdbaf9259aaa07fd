import { compareDecimals, decimalOf, roundedMean, roundHalfAway, subtractDecimals } from './decimal';

describe('sizes as decimal numbers', () => {
  it.each([
    [5.5, 0, 6],
    [8.5, 0, 9],
    [5.4, 0, 5],
    [1.005, 2, 1.01],
    [5.95, 1, 6],
    [7.95, 1, 8],
    [14.949, 1, 14.9],
    [-2.5, 0, -3],
    [1e-7, 1, 0],
    [1e21, 0, 1e21],
  ])('rounds %d to %d places as %d', (value, digits, rounded) => {
    expect(roundHalfAway(value, digits)).toBe(rounded);
  });

  it.each([
    [[5.3, 5.7], 0, 6],
    [[8.4, 8.6], 0, 9],
    [[8.4, 8.5], 0, 8],
    [[6.1, 5.8], 1, 6],
    [[7.9, 8.0], 1, 8],
    [[1, 1, 2], 2, 1.33],
  ])('means %j to %d places as %d', (values, digits, mean) => {
    expect(roundedMean(values, digits)).toBe(mean);
  });

  it('knows that 8.3 is 2 more than 6.3, which binary numbers do not', () => {
    expect(8.3 - 6.3).not.toBe(2);
    expect(compareDecimals(subtractDecimals(decimalOf(8.3), decimalOf(6.3)), decimalOf(2))).toBe(0);
  });

  it('refuses what is no number', () => {
    expect(() => roundHalfAway(Number.NaN, 0)).toThrow(RangeError);
    expect(() => roundedMean([], 0)).toThrow(RangeError);
  });
});
