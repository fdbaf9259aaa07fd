import { retryAfterMs } from './retry-after';

const now = new Date('2026-11-25T12:00:00Z');

describe('retryAfterMs', () => {
  it.each([
    ['7', 7_000],
    [' 0 ', 0],
    ['1.5', 1_500],
    ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (value, expected) => expect(retryAfterMs(value, now)).toBe(expected));
});
