import { isUuid, UuidV7Source } from './ids';

describe('UuidV7Source', () => {
  const source = (nowMs: number, fill: number) =>
    new UuidV7Source(
      () => nowMs,
      (length) => new Uint8Array(length).fill(fill),
    );

  it('writes the time, the version and the variant of RFC 9562', () => {
    expect(source(0x0190_0000_0001, 0xff).next()).toBe('01900000-0001-7fff-bfff-ffffffffffff');
  });

  it('orders ids by their time of creation', () => {
    expect(source(1_000, 0xff).next() < source(1_001, 0).next()).toBe(true);
  });
});

describe('isUuid', () => {
  it.each([
    ['01900000-0001-7fff-bfff-ffffffffffff', true],
    ["'; drop table course; --", false],
    ['', false],
  ])('%p is %p', (text, expected) => expect(isUuid(text)).toBe(expected));
});
