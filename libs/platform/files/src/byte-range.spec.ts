import { parseRange } from './byte-range';

describe('parseRange', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=2-99', { start: 2, end: 9 }],
    ['bytes=4-2', undefined],
    ['bytes=0-1,3-4', undefined],
    ['items=0-1', undefined],
    ['bytes=-', undefined],
    [undefined, undefined],
  ])('%s of 10 bytes', (header, expected) => expect(parseRange(header, 10)).toEqual(expected));

  it.each(['bytes=10-', 'bytes=-0'])('refuses %s of 10 bytes', (header) =>
    expect(() => parseRange(header, 10)).toThrow(expect.objectContaining({ code: 'FILE_RANGE_INVALID' })),
  );
});
