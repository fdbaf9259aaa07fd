import type { Language } from './language';
import { wordUnits } from './word-units';

const keys = (text: string, language: Language): string[] => wordUnits(text, language).map((unit) => unit.keys.join('/'));

describe('wordUnits', () => {
  it('gives stems, function words, parts of hyphenated words and measures one by one', () => {
    expect(keys('The state-of-the-art Networks, 5mm', 'en')).toEqual(['the', 'state', 'of', 'the', 'art', 'network', '5', 'mm']);
    expect(keys('C++ at AT&T, U.S.', 'en')).toEqual(['c++', 'at', 'at&t', 'us']);
  });

  it('gives Chinese and kana character by character', () => {
    expect(keys('肺癌的 ＣＴ', 'zh')).toEqual(['肺', '癌', '的', 'ct']);
    expect(keys('ﾃﾞｰﾀ', 'ja')).toEqual(['デ', 'ー', 'タ']);
  });

  it('gives Korean words all their forms and no particle of its own', () => {
    expect(keys('GPU를 대학교에서', 'ko')).toEqual(['gpu', '대학교']);
    expect(wordUnits('결과는', 'ko')[0]?.keys).toContain('결과');
  });

  it('marks ends of sentences, and commas between Chinese characters only', () => {
    const breaks = (text: string, language: Language): boolean[] => wordUnits(text, language).map((unit) => unit.isAfterBreak);
    expect(breaks('one, two. Three', 'en')).toEqual([false, false, true]);
    expect(breaks('肺，癌「症」\n状', 'zh')).toEqual([false, true, false, false]);
  });

  it('gives spans of the text as it is', () => {
    const text = '𠮷野 ﾃﾞｰﾀ “working‐memory” 10mm';
    for (const language of ['zh', 'ja', 'ko', 'en'] as const) {
      let end = 0;
      for (const { span } of wordUnits(text, language)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBe(text.length);
    }
  });
});
