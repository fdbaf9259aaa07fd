import { retryDelayMs } from './retry-delay';

describe('retryDelayMs', () => {
  it.each([
    [1, 0, 1_000],
    [1, 0.5, 1_500],
    [2, 0, 2_000],
    [5, 0, 16_000],
    [50, 0, 300_000],
  ])('after %d attempts with chance %d waits %d ms', (attempts, random, expected) => expect(retryDelayMs(attempts, random)).toBe(expected));

  it('never waits longer than ten minutes', () => expect(retryDelayMs(1_000, 0.999_999)).toBeLessThanOrEqual(600_000));
});
