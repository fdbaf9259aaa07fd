import { queryWords } from './passage-words';

const words = (query: string, language: string, replaced: [string, string][] = []): ReturnType<typeof queryWords> =>
  queryWords(query, { language, replaced: new Map(replaced), isKnown: () => true });
const termsIn = (query: string, passage: string, language = 'en'): string[] =>
  words(query, language)
    .places(passage)
    .map(({ term }) => term);

describe('queryWords', () => {
  it('finds every inflection, also where it begins otherwise than the stem', () => {
    expect(termsIn('storing memories', 'Memory is stored. A store of memories.')).toEqual(['memori', 'store', 'store', 'memori']);
    expect(termsIn('to die', 'Cells are dying.')).toEqual(['die']);
  });

  it('counts sentences in both scripts', () => {
    const sentences = (passage: string, query: string, language: string): number[] =>
      words(query, language)
        .places(passage)
        .map(({ sentence }) => sentence);
    expect(sentences('A cell. The 2.5 mm cell! Cell', 'cell', 'en')).toEqual([0, 1, 2]);
    expect(sentences('细胞。细胞！', '细胞', 'zh').toSorted()).toEqual(expect.arrayContaining([0, 1]));
  });

  it('pairs neighbours, over stop words too, and knows a phrase', () => {
    expect(words('speed of light waves', 'en').pairs).toEqual([
      { first: 'speed', second: 'light', distance: 2, isPhrase: false },
      { first: 'light', second: 'wave', distance: 1, isPhrase: true },
    ]);
  });

  it('pairs Chinese words without the characters inside them', () => {
    expect(words('机器学习', 'zh').pairs).toEqual([{ first: '机器', second: '学习', distance: 1, isPhrase: true }]);
  });

  it('reads a misspelt word as the term that stands for it', () => {
    expect(
      words('hipocampus damage', 'en', [['hipocampus', 'hippocampus']])
        .places('Hippocampus')
        .map(({ term }) => term),
    ).toEqual(['hippocampus']);
  });

  it('says where a word stands in the passage', () => {
    const [found] = words('nerve', 'en').places('The nerve.');
    expect('The nerve.'.slice(found?.start, found?.end)).toBe('nerve');
  });
});
