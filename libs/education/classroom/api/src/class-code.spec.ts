import { randomBytes } from 'node:crypto';
import { drawClassCode, readClassCode } from './class-code';

describe('class codes', () => {
  it('have 8 signs that nobody mixes up, each equally likely', () => {
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 5_000; draw++)
      for (const sign of drawClassCode((length) => new Uint8Array(randomBytes(length)))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect([...counts.keys()].join('')).not.toMatch(/[OI01LB8S5Z2UV]/);
    // 40,000 signs over 23: each 1,739 times, with a standard deviation of 41.
    for (const count of counts.values()) expect(Math.abs(count - 40_000 / 23)).toBeLessThan(5.5 * 41);
    expect(counts.size).toBe(23);
  });

  it('does not use bytes that would favour the first letters', () => {
    const bytes = [new Uint8Array(8).fill(255), new Uint8Array(8).fill(1)];
    expect(drawClassCode(() => bytes.shift() ?? new Uint8Array(8))).toBe('CCCCCCCC');
  });

  it('are read as people type them', () => {
    expect(readClassCode(' acde-fghj ')).toBe('ACDEFGHJ');
    expect(readClassCode('ＡＣＤＥ ｆｇｈｊ')).toBe('ACDEFGHJ');
    expect(readClassCode('ACDEFGH')).toBeUndefined();
    expect(readClassCode('ACDEFGH0')).toBeUndefined();
    expect(readClassCode(`' OR 1=1`)).toBeUndefined();
  });
});
