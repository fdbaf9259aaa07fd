import { sparklineOf } from './sparkline';

const SIZE = { widthPx: 85, heightPx: 25, lowest: -1, highest: 1 };

describe('sparklineOf', () => {
  it('runs from the left to the right edge, up for good', () => {
    const { lines, end } = sparklineOf([-1, 0, 1], SIZE);
    expect(lines).toEqual(['2.5,22.5 42.5,12.5 82.5,2.5']);
    expect(end).toEqual({ x: 82.5, y: 2.5 });
  });

  it('leaves a gap where nothing was said, and shows a value alone as a dash', () => {
    expect(sparklineOf([1, null, 0, 0], SIZE).lines).toEqual(['1,2.5 4,2.5', '55.8,12.5 82.5,12.5']);
  });

  it('keeps values beyond the scale inside the picture, and draws nothing of nothing', () => {
    expect(sparklineOf([9], SIZE).end).toEqual({ x: 2.5, y: 2.5 });
    expect(sparklineOf([null, null], SIZE)).toEqual({ lines: [], end: undefined });
    expect(sparklineOf([], SIZE)).toEqual({ lines: [], end: undefined });
  });
});
