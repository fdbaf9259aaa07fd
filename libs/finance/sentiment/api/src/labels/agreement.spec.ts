import { agreementCounts, readAgreement } from './agreement';

describe('agreement of annotators', () => {
  it.each([
    ['100', 100],
    ['66%', 66],
    ['66.7 %', 67],
    ['0.75', 75],
    ['1.0', 100],
    ['0,5', 50],
    ['AllAgree', 100],
    ['75Agree', 75],
    ['sentences_50agree', 50],
    ['1', 1],
    ['0', 0],
  ])('reads %s', (written, percent) => expect(readAgreement(written)).toBe(percent));

  it.each(['', 'yes', '101', '7/8', '-5', 'agree'])('reads nothing from “%s”', (written) => expect(readAgreement(written)).toBeUndefined());

  it('counts levels', () => {
    const rows = [{ agreement: 50 }, { agreement: 100 }, {}, { agreement: 100 }, { agreement: 75 }];
    expect(agreementCounts(rows)).toEqual([
      { agreement: 100, rows: 2 },
      { agreement: 75, rows: 1 },
      { agreement: 50, rows: 1 },
    ]);
  });
});
