import { indexTerms } from './index-terms';

const terms = (text: string): string[] => indexTerms(text, 'ja').map(({ term }) => term);

describe('indexTerms of Japanese', () => {
  it.each([
    ['食べた', '食べる'],
    ['食べられなかった', '食べます'],
    ['書いた', '書かない'],
    ['美しかった', '美しい'],
    ['つくられた', 'つくる'],
    ['わかりました', 'わかる'],
    ['売り上げ', '売上'],
    ['引き起こした', '引き起こす'],
    ['取り組み', '取組'],
  ])('gives %s all that %s is made of', (inflected, dictionary) => {
    expect(terms(inflected)).toEqual(expect.arrayContaining([...new Set(terms(dictionary))]));
    expect(terms(dictionary)).not.toEqual([]);
  });

  it('takes 売上 and 売り上げ for one compound, but 高い山 not for 高山', () => {
    expect(terms('売り上げ')).toContain('売上');
    expect(terms('高い山')).not.toContain('高山');
  });

  it('finds a katakana compound by its parts, and both spellings of a long sound', () => {
    expect(terms('ディープラーニングモデル')).toEqual(expect.arrayContaining(['モデル', 'ニング']));
    const network = terms('ネットワーク').filter((term) => term !== 'ネットワーク');
    expect(terms('畳み込みニューラルネットワーク')).toEqual(expect.arrayContaining(network));
    expect(terms('コンピューター')).toEqual(terms('コンピュータ'));
  });

  it('folds width and takes hiragana and katakana for the same word', () => {
    expect(terms('ﾃﾞｰﾀﾍﾞｰｽ')).toEqual(terms('データベース'));
    expect(terms('ＡＩ')).toEqual(terms('ai'));
    expect(terms('りんご')).toEqual(terms('リンゴ'));
  });

  it('drops particles, auxiliaries and inflected ends, and keeps a noun in kana after a kanji', () => {
    expect(terms('それはどのようなものですか')).toEqual([]);
    expect(terms('調べられています')).toEqual(['調']);
    expect(terms('肺がんの治療')).toEqual(expect.arrayContaining(['肺', 'ガン', '治療']));
  });

  it('keeps Latin letters, digits and measures', () => {
    expect(terms('GPT-4を使ったCT検査で12.5mmの結節')).toEqual(expect.arrayContaining(['gpt4', 'ct', '検査', '12.5', 'mm', '結節']));
  });

  it('does not pair characters across punctuation, and gives spans inside the text', () => {
    expect(terms('肺、癌')).not.toContain('肺癌');
    const text = '𠮷野家のﾃﾞｰﾀとか\u3099くせい、引き起こした人々。';
    for (const { term, span } of indexTerms(text, 'ja')) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(span.start, span.end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      if (/^\p{sc=Han}$/u.test(term)) expect(text.slice(span.start, span.end)).toBe(term);
    }
  });

  it.each(['か', 'ー', 'ア', '漢', 'き', '漢き', 'ｶﾞ', '々'])('is linear on 100,000 characters of %j', (piece) => {
    const started = process.cpuUsage();
    indexTerms(piece.repeat(100_000 / piece.length), 'ja');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });
});
