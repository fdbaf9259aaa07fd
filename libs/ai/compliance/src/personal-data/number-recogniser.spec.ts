import { numberRecogniser } from './number-recogniser';

const found = (text: string): readonly string[] => numberRecogniser.find(text).map(({ type, text: number }) => `${type} ${number}`);

describe('numbers that name a person', () => {
  it.each([
    ['身份证号11010519491231002X', 'IDNUM 11010519491231002X'],
    ['就诊卡号ZY4636568，右膝积液', 'MRN ZY4636568'],
    ['病理号 M-902134', 'MRN M-902134'],
    ['Pt MR# 443210 s/p CABG', 'MRN 443210'],
    ['accession number: A77120', 'MRN A77120'],
    ['SSN 219-09-9999', 'SSN 219-09-9999'],
    ['电话027-84641234', 'PHONE 027-84641234'],
    ['call (415) 555-0132', 'PHONE (415) 555-0132'],
    ['卡号4111 1111 1111 1111', 'BANKCARD 4111 1111 1111 1111'],
    ['学号20231145', 'ACCOUNT 20231145'],
  ])('in %s finds %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each(['血压130/80mmHg，6mm×8mm', 'case series of 12 patients', '4111111111111112', 'L4-5, T11-12, 2×10^9/L'])(
    'finds none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
