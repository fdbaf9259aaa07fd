import { retryDelayMs, systemPace } from './retry-schedule';

const pace = { clock: { now: () => new Date('2026-11-25T10:00:00Z') }, random: () => 1 };
const delay = (repetition: number, retryAfter?: string) => retryDelayMs({ repetition, retryAfter, pace });

describe('retryDelayMs', () => {
  it('doubles up to sixteen seconds', () =>
    expect([0, 1, 2, 9].map((repetition) => delay(repetition))).toEqual([500, 1_000, 2_000, 16_000]));

  it.each([
    ['2', 2_250],
    ['0.5', 750],
    ['Wed, 25 Nov 2026 10:00:03 GMT', 3_250],
    ['Wed, 25 Nov 2026 09:00:00 GMT', 250],
    ['soon', 500],
  ])('reads Retry-After %j', (retryAfter, expected) => expect(delay(0, retryAfter)).toBe(expected));
});

describe('systemPace', () => {
  it('ends a wait with the caller’s reason', async () => {
    const caller = new AbortController();
    const wait = systemPace.wait(60_000, caller.signal);
    caller.abort(new Error('enough'));
    await expect(wait).rejects.toThrow('enough');
  });
});
