import { numbersAgree, readNumbers } from './read-numbers';

const read = (text: string, language: string): string[] =>
  readNumbers(text, language).map(({ kind, value, currency = '' }) => `${kind} ${value}${currency === '' ? '' : ` ${currency}`}`);

describe('readNumbers', () => {
  it.each([
    ['en', '$487 million'],
    ['en', '487m USD'],
    ['en', 'US$487 mln'],
    ['en', '$0.487 billion'],
    ['zh', '4.87亿美元'],
    ['zh', '48700万美元'],
    ['ja', '4億8700万ドル'],
    ['ko', '4억 8700만 달러'],
    ['de', '487 Mio. Dollar'],
    ['de', '0,487 Milliarden US-Dollar'],
    ['fr', '487 millions de dollars'],
    ['es', '487 millones de dólares'],
    ['pt', '487 milhões de dólares'],
    ['ru', '487 млн долларов'],
    ['id', '487 juta dolar'],
  ])('reads one amount in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual(['amount 487000000 USD']);
  });

  it.each([
    ['en', 'up 12%', 'percent 12'],
    ['en', '12 percent', 'percent 12'],
    ['en', '12 per cent', 'percent 12'],
    ['de', '12,5 Prozent', 'percent 12.5'],
    ['fr', '12 %', 'percent 12'],
    ['id', '12 persen', 'percent 12'],
    ['zh', '百分之十二', 'percent 12'],
    ['es', '4.800 millones de libras', 'amount 4800000000 GBP'],
    ['es', '4.000 millones de euros', 'amount 4000000000 EUR'],
    ['zh', '12亿元', 'amount 1200000000 CNY'],
    ['zh', '85亿日元', 'amount 8500000000 JPY'],
    ['pt', 'R$ 900 milhões', 'amount 900000000 BRL'],
    ['id', 'Rp4,2 triliun', 'amount 4200000000000 IDR'],
    ['en', '1,800 jobs', 'count 1800'],
    ['pt', '1.800 vagas', 'count 1800'],
    ['fr', '48\u00a0000 voitures', 'count 48000'],
    ['ko', '4만8000대', 'count 48000'],
    ['zh', '4.8万辆', 'count 48000'],
  ])('reads in %s: %s', (language, text, number) => {
    expect(read(text, language)).toEqual([number]);
  });

  it.each(['In 2026', 'Q3 results', 'iPhone 17', 'S&P 500', '3月2日', 'version 1.2.3', 'COVID-19'])(
    'leaves out what counts nothing: %s',
    (text) => {
      expect(read(text, /[月]/.test(text) ? 'zh' : 'en')).toEqual([]);
    },
  );

  it('lets rounded tellings agree and others not', () => {
    const [first, second, other] = ['$1.01bn', '$1012m', '$1.1bn'].map((text) => readNumbers(text, 'en')[0]);
    if (!first || !second || !other) throw new Error('three amounts');
    expect(numbersAgree(first, second)).toBe(true);
    expect(numbersAgree(first, other)).toBe(false);
  });

  it('stays linear on long digits', () => {
    const started = process.cpuUsage();
    for (const unit of ['1', '1,', '1.000 ', '1亿', '$', '百分之']) readNumbers(unit.repeat(200_000), 'ru');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(25_000);
  });
});
