import { SeededRandom } from '@trivium/shared/kernel';
import { integerRange } from './gguf-integer-range';

/** The expression as a regular expression: both know alternatives, classes and counts alike. */
function matcher(least: number, most: number): RegExp {
  const expression = integerRange({ least, most, maxDigits: 15 }) ?? '(?!)';
  return new RegExp(`^${expression.replaceAll(/[" ]/g, '')}$`);
}

describe('integerRange', () => {
  it('matches the integers of a range and no others', () => {
    const random = new SeededRandom(3);
    for (let round = 0; round < 400; round++) {
      const size = random.oneOf([12, 150, 3_000]);
      const [least = 0, most = 0] = [random.below(2 * size) - size, random.below(2 * size) - size].sort((first, second) => first - second);
      const expression = matcher(least, most);
      for (const value of [least - 1, least, least + 1, most - 1, most, most + 1, random.below(2 * size) - size])
        expect([least, most, value, expression.test(String(value))]).toEqual([least, most, value, value >= least && value <= most]);
    }
  });

  it.each(['-0', '00', '01', '+1', '1.0', '', '1e3'])('matches no other spelling: %j', (text) =>
    expect(matcher(-100, 100).test(text)).toBe(false),
  );

  it('bounds what has no bound, so that every number keeps its value', () => {
    expect(matcher(-Infinity, Infinity).test('999999999999999')).toBe(true);
    expect(matcher(-Infinity, Infinity).test('1000000000000000')).toBe(false);
    expect(matcher(5, Infinity).test('4')).toBe(false);
    expect(matcher(-Infinity, -5).test('-999999999999999')).toBe(true);
  });

  it('knows a range without integers', () => expect(integerRange({ least: 2, most: 1, maxDigits: 15 })).toBeUndefined());
});
