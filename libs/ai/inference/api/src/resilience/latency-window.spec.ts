import { LatencyWindow } from './latency-window';

describe('LatencyWindow', () => {
  it('says nothing before it has seen enough', () => {
    const window = new LatencyWindow({ size: 100, minimum: 3 });
    window.add(1);
    window.add(2);
    expect(window.quantile(0.95)).toBeUndefined();
    window.add(3);
    expect(window.quantile(0.95)).toBe(3);
  });

  it('takes the nearest rank', () => {
    const window = new LatencyWindow({ size: 100, minimum: 1 });
    for (let value = 100; value >= 1; value--) window.add(value);
    expect([0.01, 0.5, 0.95, 1].map((share) => window.quantile(share))).toEqual([1, 50, 95, 100]);
  });

  it('forgets the oldest', () => {
    const window = new LatencyWindow({ size: 2, minimum: 1 });
    for (const value of [1_000, 1, 2]) window.add(value);
    expect(window.quantile(1)).toBe(2);
  });
});
