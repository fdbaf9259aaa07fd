import { minimise } from './minimise';

describe('minimise', () => {
  it('finds the bottom of a narrow valley (Rosenbrock)', () => {
    const bottom = minimise(
      (point, slope) => {
        const [x, y] = [point[0] ?? 0, point[1] ?? 0];
        slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
        slope[1] = 200 * (y - x * x);
        return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
      },
      { size: 2, rounds: 200, tolerance: 0 },
    );
    expect(bottom[0]).toBeCloseTo(1, 4);
    expect(bottom[1]).toBeCloseTo(1, 4);
  });

  it('stays where there is no slope, and where the function is not a number', () => {
    expect([...minimise((_, slope) => (slope.fill(0), 3), { size: 2, rounds: 9, tolerance: 0 })]).toEqual([0, 0]);
    expect([...minimise((_, slope) => (slope.fill(Number.NaN), Number.NaN), { size: 1, rounds: 9, tolerance: 0 })]).toEqual([0]);
  });
});
