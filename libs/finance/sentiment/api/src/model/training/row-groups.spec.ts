import { groupRows, partsOf } from './row-groups';

describe('groupRows', () => {
  it('puts copies together that differ in digits, case, marks or a few words', () => {
    const groups = groupRows([
      'Profit rose 3% in the first quarter, the company said on Monday',
      'PROFIT ROSE 9% in the first quarter - the company said on Monday',
      'Profit rose 3% in the first quarter, the company said on Tuesday',
      'The board meets in May',
      '',
      '',
    ]);
    expect(groups[1]).toBe(groups[0]);
    expect(groups[2]).toBe(groups[0]);
    expect(groups[3]).not.toBe(groups[0]);
    expect(groups[5]).toBe(groups[4]);
  });

  it('does not tie all rows together where all are made alike', () => {
    const texts = Array.from(
      { length: 60 },
      (_, number) =>
        `The company of the north said on Monday that its profit rose in quarter ${'abcdefghij'[number % 10] ?? ''}${'klmnop'[number % 6] ?? ''}`,
    );
    expect(new Set(groupRows(texts)).size).toBe(new Set(texts).size);
  });

  it('takes seconds, not minutes, where every text begins alike', () => {
    const texts = Array.from(
      { length: 5_000 },
      (_, number) => `The quarterly report of the company says ${number.toString(36).repeat(9)} ${(number * 7_919).toString(36).repeat(9)}`,
    );
    // Time of the processor: what else runs on the machine does not count.
    const started = process.cpuUsage();
    expect(groupRows(texts)).toHaveLength(5_000);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000).toBeLessThan(20_000);
  });
});

describe('partsOf', () => {
  it('keeps a group in one part and parts even', () => {
    const groups = Uint32Array.from({ length: 100 }, (_, number) => Math.floor(number / 4));
    const parts = partsOf(groups, { parts: 5, seed: 3 });
    for (let number = 0; number < 100; number += 1) expect(parts[number]).toBe(parts[number - (number % 4)]);
    expect([0, 1, 2, 3, 4].map((part) => parts.filter((own) => own === part).length)).toEqual([20, 20, 20, 20, 20]);
    expect([...partsOf(groups, { parts: 5, seed: 4 })]).not.toEqual([...parts]);
  });
});
