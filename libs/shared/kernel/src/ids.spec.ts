import { isUuid, UuidV7Source } from './ids';

describe('UuidV7Source', () => {
  const source = (nowMs: number, fill: number) =>
    new UuidV7Source(
      () => nowMs,
      (length) => new Uint8Array(length).fill(fill),
    );

  it('writes the time, the version and the variant of RFC 9562', () => {
    expect(source(0x0190_0000_0001, 0xff).next()).toBe('01900000-0001-77ff-bfff-ffffffffffff');
  });

  it('gives no random byte to two ids, also beyond a stock', () => {
    let drawn = 0;
    const counting = new UuidV7Source(
      () => 1_000,
      // 16 of each number: an id that repeats another's bytes repeats its number.
      (length) => Uint8Array.from({ length }, () => (drawn++ >> 4) & 0x3f),
    );
    const ids = Array.from({ length: 63 }, () => counting.next());
    expect(new Set(ids).size).toBe(63);
    expect(new Set(ids.map((id) => id.slice(-2))).size).toBe(63);
  });

  it('asks for random bytes many ids at a time', () => {
    const asked: number[] = [];
    const frugal = new UuidV7Source(
      () => 1_000,
      (length) => (asked.push(length), new Uint8Array(length)),
    );
    for (let count = 0; count < 65; count++) frugal.next();
    expect(asked).toEqual([1_024, 1_024]);
  });

  it('orders ids by their time of creation', () => {
    expect(source(1_000, 0xff).next() < source(1_001, 0).next()).toBe(true);
  });

  it('orders the ids of one millisecond, however many, and of a clock that steps back a little', () => {
    const times = [...Array.from({ length: 5_000 }, () => 1_000), 990, 1_001];
    let asked = 0;
    const hurried = new UuidV7Source(
      () => times[asked++] ?? 0,
      (length) => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256)),
    );
    const ids = times.map(() => hurried.next());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('follows a clock that was set back', () => {
    const times = [10_000, 5_000];
    const moved = new UuidV7Source(
      () => times.shift() ?? 0,
      (length) => new Uint8Array(length),
    );
    expect([moved.next(), moved.next()].map((id) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16))).toEqual([10_000, 5_000]);
  });
});

describe('isUuid', () => {
  it.each([
    ['01900000-0001-7fff-bfff-ffffffffffff', true],
    ["'; drop table course; --", false],
    ['', false],
  ])('%p is %p', (text, expected) => expect(isUuid(text)).toBe(expected));
});
