import { CompanyBook } from './company-book';
import { recogniseCompanies } from './recognise-companies';

const book = new CompanyBook();
const found = (text: string, language = 'en', own = book): string[] =>
  recogniseCompanies(text, language, own).map(({ symbol, name }) => symbol ?? name);

describe('recogniseCompanies', () => {
  it.each([
    ['en', 'Apple shares rise after iPhone sales beat estimates', ['AAPL']],
    ['en', 'Microsoft to acquire Activision for $68.7 billion', ['MSFT']],
    ['zh', '贵州茅台一季度净利润增长12%', ['600519.SS']],
    ['zh', '中国平安：前三季度净利润同比增长', ['601318.SS']],
    ['ja', 'トヨタ自動車、通期予想を上方修正', ['7203.T']],
    ['ko', '삼성전자, 3분기 영업이익 9조원', ['005930.KS']],
    ['ko', '삼성전자는 감산을 결정했다', ['005930.KS']],
    ['de', 'Volkswagen streicht 10.000 Stellen', ['VOW3.DE']],
    ['fr', 'LVMH affiche un bénéfice en hausse', ['MC.PA']],
    ['es', 'Inditex gana un 10% más en el primer trimestre', ['ITX.MC']],
    ['pt', 'Petrobras anuncia dividendos', ['PETR4.SA']],
    ['ru', 'Прибыль Сбербанка выросла на 5%', []],
    ['ru', 'Сбербанк увеличил прибыль на 5%', ['SBER.ME']],
    ['id', 'Laba Bank Central Asia naik 12%', ['BBCA.JK']],
    ['en', 'Fed holds rates, ECB to follow', ['CB:FED', 'CB:ECB']],
  ])('knows names in %s: %s', (language, text, symbols) => {
    expect(found(text, language)).toEqual(expect.arrayContaining(symbols));
  });

  it.each([
    ['Shares of $AAPL and $TSLA fell', ['AAPL', 'TSLA']],
    ['Apple Inc. (NASDAQ: AAPL) reports results', ['AAPL', 'AAPL']],
    ['(600519.SH) 公告', ['600519.SS']],
    ['700.HK slid 3%', []],
    ['0700.HK slid 3%', ['0700.HK']],
    ['Zentrix Labs (NASDAQ: ZNTX) to list', ['ZNTX', 'ZNTX']],
    ['$USD strengthens, $5 is not a ticker', []],
  ])('reads tickers: %s', (text, symbols) => {
    expect(found(text)).toEqual(symbols);
  });

  it.each([
    ['es', 'Banco Celeste cerrará 120 oficinas', ['Banco Celeste']],
    ['id', 'Bank Sejahtera menaikkan bunga', ['Bank Sejahtera']],
    ['es', 'El Banco Central mantiene los tipos', []],
    ['en', 'Bank shares rise', []],
    ['en', 'Zephyr jumps as Orlan plunges', ['Zephyr', 'Orlan']],
    ['en', 'Bitcoin plunges', []],
    ['en', 'Wheat soars as rouble sinks', []],
    ['en', 'Marlowe Media chief executive Jane Holt steps down', ['Marlowe Media']],
    ['en', 'Halvorsen Marine chief financial officer Lena Brandt resigns', ['Halvorsen Marine']],
  ])('reads names that no table holds, and no persons, in %s: %s', (language, text, names) => {
    expect(found(text, language)).toEqual(names);
  });

  it.each([
    'An apple a day keeps the doctor away',
    'Visa rules tightened for students',
    'Target price raised to $50',
    'Gap between rich and poor widens',
    'The shell company was dissolved',
    'Amazon rainforest fires spread',
    'Orange juice futures climb 3%',
    'A meta analysis of market returns',
  ])('does not take a common word for a company: %s', (text) => {
    expect(found(text).filter((name) => /^(?:AAPL|V|TGT|GPS|SHEL\.L|AMZN|ORA\.PA|META)$/.test(name))).toEqual([]);
  });

  it.each(['祝大家一路平安', '平安夜消费升温，商场销售增长8%', '苹果价格上涨，主产区苹果减产', '现代化产业体系建设'])(
    'does not take %s for a company',
    (text) => {
      expect(found(text, 'zh')).toEqual([]);
    },
  );

  it('takes 平安 for the insurer where business is spoken of', () => {
    expect(found('平安回购股份10亿元', 'zh')).toEqual(['601318.SS']);
  });

  it.each([
    ['en', 'Regulator fines Polar Shipping $47m', ['Polar Shipping']],
    ['en', 'Cobalt Motors to buy Harbour Bank for $620m in cash', ['Cobalt Motors', 'Harbour Bank']],
    ['en', 'Deal: Delta Retail acquired by Vale Rail for $313 mln', ['Delta Retail', 'Vale Rail']],
    ['en', 'Watchdog Penalises Lumen Power Over Record-Keeping', ['Lumen Power']],
    ['de', 'Nordhafen AG steigert Gewinn um 12 Prozent', ['Nordhafen']],
    ['zh', '北港股份一季度净利润增长12%', ['北港股份']],
    ['zh', '监管机构对北港股份罚款5000万元', ['北港股份']],
    ['ja', '北港製作所、純利益が12%増', ['北港製作所']],
    ['ko', '북항은행은 1분기 순이익이 12% 증가했다', ['북항은행']],
    ['en', 'Zentrix Holdings Inc. posts profit', ['Zentrix']],
  ])('knows the shape of a name in %s: %s', (language, text, names) => {
    expect(found(text, language)).toEqual(names);
  });

  it("prefers an organisation's own meaning", () => {
    const own = new CompanyBook([{ symbol: 'POLR', name: 'Polar Shipping', aliases: ['Polarship', '极地航运'] }]);
    expect(found('极地航运被罚款，polarship responds', 'zh', own)).toEqual(['POLR', 'POLR']);
  });

  it('gives places in the text', () => {
    const text = 'On Monday, Nvidia and 英伟达';
    expect(recogniseCompanies(text, 'en', book).map(({ span }) => text.slice(span.start, span.end))).toEqual(['Nvidia', '英伟达']);
  });

  it('stays linear on hostile text', () => {
    const started = process.cpuUsage();
    for (const unit of ['A', 'Aa ', '平安', '股份', '((((NASDAQ:', '$A.', 'Bank Bank ', '삼성전자'.repeat(3)])
      found(unit.repeat(Math.ceil(1_000_000 / unit.length)), 'en');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(25_000);
  });
});
