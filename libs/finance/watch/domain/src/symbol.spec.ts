import { isSymbol, normaliseSymbol, symbolSpellings, toCsv } from './symbol';

describe('normaliseSymbol', () => {
  it.each([
    ['company', ' brk.b ', 'BRK.B'],
    ['company', '$aapl', 'AAPL'],
    ['company', '６００５１９.ss', '600519.SS'],
    ['index', '^gspc', '^GSPC'],
    ['topic', ' Rare  Earths ', 'rare earths'],
  ] as const)('%s %p becomes %p', (kind, text, expected) => expect(normaliseSymbol(kind, text)).toBe(expected));
});

describe('isSymbol', () => {
  it.each([
    ['company', 'BRK.B', true],
    ['company', '0700.HK', true],
    ['company', '<SCRIPT>', false],
    ['company', '', false],
    ['currency', 'USD/CNY', true],
    ['currency', 'DOLLAR', true],
    ['currency', 'USD', false],
    ['topic', 'x', false],
  ] as const)('%s %p: %p', (kind, symbol, expected) => expect(isSymbol(kind, symbol)).toBe(expected));
});

describe('symbolSpellings', () => {
  it.each([
    ['AAPL', ['AAPL']],
    ['EUR/USD', ['EUR/USD', 'eur/usd', 'EURUSD']],
    ['BRK.B', ['BRK.B', 'brk.b', 'BRKB']],
    ['rare earths', ['rare earths']],
  ])('%s', (symbol, spellings) => expect(symbolSpellings(symbol)).toEqual(spellings));
});

describe('toCsv', () => {
  it('quotes what needs it and disarms formulas', () => {
    const csv = toCsv([{ kind: 'company', symbol: 'AAPL', name: 'Apple, "Inc."', note: '=HYPERLINK("x")' }]);
    expect(csv).toBe('\uFEFFkind,symbol,name,note\r\ncompany,AAPL,"Apple, ""Inc.""","\'=HYPERLINK(""x"")"\r\n');
  });
});
