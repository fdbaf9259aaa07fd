import { indexTerms } from './index-terms';
import type { Language } from './language';

const terms = (text: string, language?: Language): string[] => indexTerms(text, language).map(({ term }) => term);

describe('indexTerms', () => {
  it('stems English, drops stop words, folds accents and width', () => {
    expect(terms('The generalised Café’s networks', 'en')).toEqual(['generalis', 'cafe', 'network']);
    expect(terms('ＧＰＴ', 'zh')).toEqual(terms('gpt', 'zh'));
  });

  it('finds a hyphenated word by its parts, whole and closed spelling', () => {
    expect(terms('self-attention', 'en')).toEqual(['self', 'attent', 'selfattention']);
    expect(terms('5mm 1,000 U.S. C++', 'en')).toEqual(['5mm', '5', 'mm', '1000', 'us', 'c++']);
  });

  it('gives Chinese words, characters and pairs without function words', () => {
    const found = terms('肺癌的治疗', 'zh');
    expect(found).toEqual(expect.arrayContaining(['肺癌', '治疗', '癌', '治']));
    expect(found).not.toContain('的');
  });

  it('does not pair characters across punctuation', () => {
    expect(terms('肺，癌', 'zh')).not.toContain('肺癌');
  });

  it('lets a Korean noun without particle find the noun with one', () => {
    expect(terms('모델이', 'ko')).toEqual(expect.arrayContaining(terms('모델', 'ko')));
  });

  it('identifies the language when none is named, and every span is inside the text', () => {
    const text = '什么是𠮷野家的 Transformer 模型？';
    const found = indexTerms(text);
    expect(found.map(({ term }) => term)).toEqual(expect.arrayContaining(['transform', '模型', '𠮷野']));
    for (const { term, span } of found) if (/\p{sc=Han}/u.test(term)) expect(text.slice(span.start, span.end)).toBe(term);
  });
});
