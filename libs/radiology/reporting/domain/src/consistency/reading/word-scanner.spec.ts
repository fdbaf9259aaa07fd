import { WordScanner } from './word-scanner';

describe('WordScanner', () => {
  const scanner = new WordScanner<string>();
  scanner.add('mass|masses of', 'mass');
  scanner.add('dilat~', 'wide');
  scanner.add('肿块', 'mass');
  scanner.add('t2高信号', 'bright');
  const found = (text: string): readonly string[] => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

  it('finds whole Latin words, with their plural, and none inside another', () => {
    expect(found('amass mass, masses, massive')).toEqual(['mass', 'masses']);
    expect(found('12mass x')).toEqual([]);
    expect(found('vasodilatation dilatation')).toEqual(['dilatation']);
  });

  it('finds Chinese words anywhere, also directly behind Latin letters', () => {
    expect(found('CT肿块'.toLowerCase())).toEqual(['肿块']);
    expect(found('t1低、t2高信号肿块mass')).toEqual(['t2高信号', '肿块', 'mass']);
  });
});
