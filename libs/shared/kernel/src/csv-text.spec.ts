import { csvText } from './csv-text';

const cells = (...texts: string[]) => csvText([texts]).slice(1).trimEnd();

describe('csvText', () => {
  it('makes text of what a spreadsheet would run', () => {
    for (const text of ['=1+1', '+49 30 1', '-2+cmd', '@SUM(A1)', '--1', '-', '-1=2', '+5']) expect(cells(text)).toBe(`'${text}`);
  });

  it('leaves numbers numbers, also negative ones', () => {
    expect(cells('-0.9254', '-3', '12.5', '-1.5e-7')).toBe('-0.9254,-3,12.5,-1.5e-7');
  });

  it('quotes separators, quotes and line ends', () => {
    expect(cells('a,b', 'say "x"', 'two\nlines')).toBe('"a,b","say ""x""","two\nlines"');
  });
});
