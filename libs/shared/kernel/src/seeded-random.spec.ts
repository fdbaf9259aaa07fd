import { SeededRandom } from './seeded-random';

describe('SeededRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const numbers = (seed: number) =>
      Array.from(
        { length: 4 },
        (
          (random) => () =>
            random.next()
        )(new SeededRandom(seed)),
      );
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
    expect(numbers(-1).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('spreads evenly over whole numbers', () => {
    const random = new SeededRandom(1);
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 10_000; draw++) counts[random.below(5)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(1_850);
  });

  it('chooses among items, and refuses to choose among none', () => {
    const random = new SeededRandom(1);
    expect(new Set(Array.from({ length: 50 }, () => random.oneOf(['a', 'b'])))).toEqual(new Set(['a', 'b']));
    expect(() => random.oneOf([])).toThrow(RangeError);
  });
});
