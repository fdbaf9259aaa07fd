import { indexTerms } from '@trivium/shared/language';
import { highlightTerms } from './highlights';

const marked = (text: string, query: string, language: string) =>
  highlightTerms(
    text,
    indexTerms(query, language === 'zh' ? 'zh' : 'en').map(({ term }) => term),
    language,
  ).map(({ start, end }) => text.slice(start, end));

describe('highlightTerms', () => {
  it('marks words by their stem', () => {
    expect(marked('Memories are encoded; encoding comes first.', 'memory encode', 'en')).toEqual(['Memories', 'encoded', 'encoding']);
  });

  it('joins overlapping Chinese words and pairs of characters', () => {
    const spots = marked('编码是把信息送入记忆的过程。', '信息编码', 'zh');
    expect(spots).toContain('编码');
    expect(spots).toContain('信息');
  });

  it('marks nothing without a match, in an unknown language, or in an empty text', () => {
    expect(marked('Nothing here.', 'hippocampus', 'en')).toEqual([]);
    expect(highlightTerms('Nothing here.', ['nothing'], 'tlh')).toEqual(expect.any(Array));
    expect(highlightTerms('', ['a'], 'en')).toEqual([]);
  });
});
