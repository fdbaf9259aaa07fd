import { composeText } from './composed-text';

describe('composeText', () => {
  it('composes half-width kana, loose voicing marks and Hangul letters', () => {
    expect(composeText('ﾃﾞｰﾀﾍﾞｰｽ').text).toBe('データベース');
    expect(composeText('か\u3099くせい').text).toBe('がくせい');
    expect(composeText('학교'.normalize('NFD')).text).toBe('학교');
  });

  it('leads every span back to the characters it came from', () => {
    const source = `a ﾃﾞｰﾀ 𠮷 ${'한글'.normalize('NFD')} b`;
    const { text, sourceSpan } = composeText(source);
    for (const word of ['データ', 'タ', '𠮷', '한글', '글', 'b']) {
      const start = text.indexOf(word);
      const { start: from, end } = sourceSpan({ start, end: start + word.length });
      expect(composeText(source.slice(from, end)).text).toBe(word);
    }
  });

  it('leaves other text alone', () => {
    const source = 'ＧＰＴ は 10² を e\u0301';
    expect(composeText(source).text).toBe(source);
    expect(composeText(source).sourceSpan({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
  });
});
