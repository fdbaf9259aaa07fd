import { barsOf, linesOf, niceCeiling } from './chart-geometry';

const size = { widthPx: 100, heightPx: 40, highest: 10 };

describe('chart geometry', () => {
  it('rounds the upper edge up and never to zero', () => {
    expect([[], [null], [0], [1], [3], [7], [10], [11], [480]].map(niceCeiling)).toEqual([1, 1, 1, 1, 5, 10, 10, 20, 500]);
  });

  it('draws a bar of the right height for each value, none for what was not measured', () => {
    const bars = barsOf([10, 5, null, 0], size);
    expect(bars.map(({ height }) => height)).toEqual([40, 20, 0, 0]);
    expect(bars.map(({ y }) => y)).toEqual([0, 20, 40, 40]);
    expect(bars.every(({ x, width }) => x >= 0 && x + width <= 100)).toBe(true);
  });

  it('breaks a line where nothing was measured', () => {
    expect(linesOf([10, 0, null, 5], size)).toEqual(['12.5,0 37.5,40', '87.5,20']);
    expect(linesOf([null, null], size)).toEqual([]);
    expect(linesOf([], size)).toEqual([]);
  });
});
