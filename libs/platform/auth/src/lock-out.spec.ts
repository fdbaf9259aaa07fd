import { lockMinutesAfter } from './lock-out';

describe('lockMinutesAfter', () => {
  it.each([
    [1, 0],
    [4, 0],
    [5, 15],
    [6, 30],
    [11, 960],
    [12, 1_440],
    [5_000, 1_440],
  ])('%p failures: %p minutes', (failures, minutes) => expect(lockMinutesAfter(failures)).toBe(minutes));
});
