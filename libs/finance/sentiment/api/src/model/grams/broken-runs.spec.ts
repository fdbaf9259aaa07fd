import { breakRuns } from './broken-runs';

describe('breakRuns', () => {
  it('leaves what people write as it is', () => {
    for (const text of ['', 'Profit rose 3 %', '公司净利润同比增长35%，营业收入增长12%。', `${'利润'.repeat(30)}，${'利润'.repeat(30)}`])
      expect(breakRuns(text)).toBe(text);
  });

  it('breaks endless words and mixtures', () => {
    for (const piece of ['x', 'x-', '利x', 'é', '갅a'])
      expect(
        Math.max(
          ...breakRuns(piece.repeat(2_000))
            .split(' ')
            .map(({ length }) => length),
        ),
      ).toBeLessThanOrEqual(128);
  });

  it('breaks long runs, never a character', () => {
    const broken = breakRuns('利润'.repeat(1_000));
    expect(broken.replaceAll(' ', '')).toBe('利润'.repeat(1_000));
    expect(Math.max(...broken.split(' ').map(({ length }) => length))).toBeLessThanOrEqual(64);
    expect(breakRuns('𠮷'.repeat(500)).isWellFormed()).toBe(true);
  });
});
