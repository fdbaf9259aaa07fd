import { qualityOf } from './quality';

const judged = (pairs: string) => pairs.split(' ').map((pair) => ({ truth: pair[0] ?? '', answer: pair[1] ?? '' }));

describe('qualityOf', () => {
  it('counts hits, and each label of the truth alike', () => {
    // a: 3 of 4 found, 1 of 4 wrong; b: 1 of 2 found, 1 of 2 wrong.
    const quality = qualityOf(judged('aa aa aa ab bb ba'));
    expect(quality.accuracy).toBeCloseTo(4 / 6, 12);
    expect(quality.macroF1).toBeCloseTo((6 / 8 + 2 / 4) / 2, 12);
  });

  it('does not count a label that is only ever answered, nor divide by nothing', () => {
    expect(qualityOf(judged('aa ac')).macroF1).toBeCloseTo(2 / 3, 12);
    expect(qualityOf([])).toEqual({ texts: 0, accuracy: 0, macroF1: 0 });
  });
});
