import { delayToNextFetch, readRetryAfter } from './next-fetch';

const MINUTE_MS = 60_000;
const minutes = (plan: Partial<Parameters<typeof delayToNextFetch>[0]>) =>
  delayToNextFetch({ pollMinutes: null, failures: 0, isPushed: false, random: 0, ...plan }) / MINUTE_MS;

describe('delayToNextFetch', () => {
  it.each([
    ['usually', {}, 5],
    ['at the interval of the source', { pollMinutes: 1 }, 1],
    ['after one failure', { failures: 1 }, 10],
    ['after many failures', { failures: 1_000 }, 360],
    ['where the interval is longer than that', { pollMinutes: 1_440, failures: 3 }, 1_440],
    ['while a hub tells of changes', { isPushed: true }, 30],
    ['as long as the publisher asks', { failures: 1, retryAfterMs: 60 * MINUTE_MS }, 60],
    ['a day at most', { failures: 1, retryAfterMs: 1e12 }, 1_440],
  ])('%s', (_, plan, expected) => expect(minutes(plan)).toBe(expected));

  it('spreads by three seconds at most, so that a change is not late, and failures by a fifth', () => {
    expect(minutes({ random: 0.999 }) * MINUTE_MS).toBeLessThanOrEqual(5 * MINUTE_MS + 3_000);
    expect(minutes({ random: 0.5, failures: 1 })).toBe(11);
  });
});

describe('readRetryAfter', () => {
  const now = new Date('2026-03-02T12:00:00Z');
  it.each([
    ['120', 120_000],
    ['Mon, 02 Mar 2026 12:05:00 GMT', 300_000],
    ['Mon, 02 Mar 2020 12:05:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s', (written, expected) => expect(readRetryAfter(written, now)).toBe(expected));
});
