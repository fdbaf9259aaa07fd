import type { Company } from '@trivium/finance/companies/domain';
import { searchCompanies } from './company-search';

const company = (symbol: string, name: string, ...aliases: string[]): Company => ({ symbol, name, aliases });
const COMPANIES = [
  company('AAPL', 'Apple', '苹果', 'アップル'),
  company('APLE', 'Apple Hospitality'),
  company('0700.HK', 'Tencent', '腾讯控股', '腾讯'),
  company('MC.PA', 'LVMH', 'Moët Hennessy Louis Vuitton'),
  company('GOLD', 'Barrick Gold'),
];
const found = (typed: string, limit = 10): string[] => searchCompanies(COMPANIES, typed, limit).map(({ company: { symbol } }) => symbol);

describe('searchCompanies', () => {
  it.each([
    ['a ticker first', 'aapl', ['AAPL']],
    ['the start of a ticker before the start of a name', 'ap', ['APLE', 'AAPL']],
    ['a whole name before longer ones', 'APPLE', ['AAPL', 'APLE']],
    ['a ticker without its zeros', '700.hk', ['0700.HK']],
    ['Chinese from its first character', '腾', ['0700.HK']],
    ['Chinese within a name', '控股', ['0700.HK']],
    ['kana', 'アップ', ['AAPL']],
    ['words without their accents', 'moet', ['MC.PA']],
    ['a word within a name', 'louis', ['MC.PA']],
    ['no part of a word', 'ppl', []],
    ['a cashtag', '$gold', ['GOLD']],
    ['nothing for nothing', '  ', []],
  ])('finds %s', (_, typed, expected) => expect(found(typed)).toEqual(expected));

  it('keeps to the limit, tells what matched, and bears hostile text', () => {
    expect(found('a', 1)).toHaveLength(1);
    expect(searchCompanies(COMPANIES, 'tence', 5)).toMatchObject([{ matched: 'Tencent' }]);
    for (const hostile of ['\u0000', '\ud800', '('.repeat(120), '%_\\']) expect(found(hostile)).toEqual([]);
  });
});
