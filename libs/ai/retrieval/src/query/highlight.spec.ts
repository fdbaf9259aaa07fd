import { indexTerms, type Language } from '@trivium/shared/language';
import { snippet, termSpans } from './highlight';
import { SeededRandom } from '@trivium/shared/kernel';
import { randomString } from './random-strings.fixture';

const queryTerms = (query: string, language: Language): string[] => indexTerms(query, language).map(({ term }) => term);

function marked(text: string, query: string, language: Language): string[] {
  return termSpans({ text, language, terms: queryTerms(query, language) }).map(({ start, end }) => text.slice(start, end));
}

describe('termSpans', () => {
  it.each([
    ['The networks of a network.', 'network', 'en', ['networks', 'network']],
    ['self-attention and attention', 'self-attention', 'en', ['self-attention', 'attention']],
    ['肺癌的治疗和𠮷野家', '肺癌 𠮷野', 'zh', ['肺癌', '𠮷野']],
    ['魚を食べた。ﾃﾞｰﾀﾍﾞｰｽ', '食べる データベース', 'ja', ['食', 'ﾃﾞｰﾀﾍﾞｰｽ']],
    ['대학교에서 학습했다', '대학교 학습하는', 'ko', ['대학교', '학습']],
  ] as const)('marks in %s what %s found', (text, query, language, expected) => {
    expect(marked(text, query, language)).toEqual(expected);
  });

  it('says which terms each span holds, and nothing without terms', () => {
    expect(termSpans({ text: '肺癌', language: 'zh', terms: ['肺癌', '癌'] })).toEqual([{ start: 0, end: 2, terms: ['肺癌', '癌'] }]);
    expect(termSpans({ text: '肺癌', language: 'zh', terms: [] })).toEqual([]);
  });
});

describe('snippet', () => {
  const cut = (text: string, query: string, { language = 'en' as Language, maxCharacters = 80 } = {}) =>
    snippet(text, termSpans({ text, language, terms: queryTerms(query, language) }), { maxCharacters });

  const FILLER = 'Nothing of interest is written in this long sentence about other things. ';

  it('gives a short text whole', () => {
    expect(cut('Working memory is limited.', 'memory')).toEqual({
      text: 'Working memory is limited.',
      span: { start: 0, end: 26 },
      highlights: [{ start: 8, end: 14 }],
      hasTextBefore: false,
      hasTextAfter: false,
    });
  });

  it('prefers the window with most distinct terms over one that repeats a term', () => {
    const text = `${FILLER}Memory, memory, memory. ${FILLER.repeat(3)}Working memory has a capacity. ${FILLER}`;
    expect(cut(text, 'capacity of working memory').text).toContain('Working memory has a capacity.');
  });

  it('prefers the rarer term, by the given weights too', () => {
    const text = `Memory here. ${FILLER.repeat(2)}Capacity there. ${FILLER.repeat(2)}Memory and memory.`;
    expect(cut(text, 'memory capacity').text).toContain('Capacity');
    const spans = termSpans({ text, language: 'en', terms: ['memori', 'capac'] });
    const weights = new Map([['memori', 5], ['capac', 1]]); // prettier-ignore
    expect(snippet(text, spans, { maxCharacters: 80, weights }).text).toContain('Memory here');
  });

  it('cuts at sentences where they fit and at words where not', () => {
    const text = `${FILLER.repeat(3)}Working memory holds a few chunks. ${FILLER.repeat(3)}`;
    expect(cut(text, 'chunks', { maxCharacters: 60 }).text).toBe('Working memory holds a few chunks.');
    const long = cut('abc defg '.repeat(60) + 'needle ' + 'hijk lmno '.repeat(60), 'needle', { maxCharacters: 50 });
    expect(long.text).toMatch(/^(?:abc|defg) .*needle.* (?:hijk|lmno)$/);
    expect(long.text.length).toBeLessThanOrEqual(50);
    expect([long.hasTextBefore, long.hasTextAfter]).toEqual([true, true]);
  });

  it('cuts Chinese, Japanese and Korean', () => {
    expect(
      cut('别的句子在这里。'.repeat(10) + '工作记忆的容量有限。' + '别的句子在这里。'.repeat(10), '工作记忆', {
        language: 'zh',
        maxCharacters: 12,
      }).text,
    ).toBe('工作记忆的容量有限。');
    expect(
      cut('別の文である。'.repeat(10) + '昨日は魚を食べた。' + '別の文である。'.repeat(10), '魚を食べる', {
        language: 'ja',
        maxCharacters: 12,
      }).text,
    ).toBe('昨日は魚を食べた。');
    expect(
      cut('다른 문장이다. '.repeat(10) + '대학교에서 배운다. ' + '다른 문장이다. '.repeat(10), '대학교', {
        language: 'ko',
        maxCharacters: 14,
      }).text,
    ).toBe('대학교에서 배운다.');
  });

  it('shows the beginning of a text without matches, and clips a match longer than the room', () => {
    expect(cut(`  ${FILLER.repeat(3)}`, 'absent', { maxCharacters: 20 }).text).toBe('Nothing of interest');
    const clipped = snippet('x'.repeat(100), [{ start: 10, end: 90, terms: ['x'] }], { maxCharacters: 20 });
    expect(clipped).toMatchObject({ span: { start: 10, end: 30 }, highlights: [{ start: 0, end: 20 }] });
    expect(snippet('', [], { maxCharacters: 20 }).text).toBe('');
  });

  it('cuts no character in two and keeps offsets, on 5,000 random texts', () => {
    const random = new SeededRandom(11);
    for (let round = 0; round < 5_000; round += 1) {
      const language = (['en', 'zh', 'ja', 'ko'] as const)[round % 4] ?? 'en';
      const text = randomString(random, 60).replace(/\p{Surrogate}/gu, '');
      const spans = termSpans({ text, language, terms: queryTerms('the working memory 工作记忆 食べる データ 대학교 학습 𠮷', language) });
      const maxCharacters = 1 + random.below(60);
      const { text: part, span, highlights } = snippet(text, spans, { maxCharacters });
      expect(part).toBe(text.slice(span.start, span.end));
      expect(part.length).toBeLessThanOrEqual(maxCharacters);
      expect(part).not.toMatch(/\p{Surrogate}/u);
      if (spans.length > 0 && maxCharacters > 12) expect(highlights.length).toBeGreaterThan(0);
      for (const { start, end } of highlights) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(part.length);
      }
    }
  });
});
