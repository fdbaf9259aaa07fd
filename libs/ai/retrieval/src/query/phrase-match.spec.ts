import { parseQuery } from './parse-query';
import { clauseMatcher, type MatchedChunk, phraseSpans } from './phrase-match';
import { SeededRandom } from '@trivium/shared/kernel';
import { randomString } from './random-strings.fixture';

function found(phrase: string, text: string, language: string): string[] {
  return phraseSpans({ phrase, text, language }).map(({ start, end }) => text.slice(start, end));
}

describe('phraseSpans', () => {
  it.each([
    ['working memory', 'Limits of Working  Memories and working-memory load', 'en', ['Working  Memories', 'working-memory']],
    ['theory of mind', 'A theory of mind, not a theory mind or theory about mind.', 'en', ['theory of mind']],
    ['to be or not to be', 'He said: to be, or not to be!', 'en', ['to be, or not to be']],
    ['café', 'the CAFE opens', 'en', ['CAFE']],
    ['5 mm nodule', 'a 5mm nodule, a 5 mm nodule', 'en', ['5mm nodule', '5 mm nodule']],
    ['C++ code', 'C code and C++ code', 'en', ['C++ code']],
    ['C. elegans', 'in C. elegans and C elegans', 'en', ['C. elegans']],
    ['working memory', 'He was working. Memory failed.', 'en', []],
    ['memory memory', 'memory memory memory', 'en', ['memory memory']],
    ['工作记忆', '“工作记忆”与工作\n记忆，工作，记忆', 'zh', ['工作记忆', '工作\n记忆']],
    ['机器 学习', '机器学习', 'zh', ['机器学习']],
    ['𠮷野家', '在𠮷野家吃饭', 'zh', ['𠮷野家']],
    ['ＣＴ检查', '做ct检查', 'zh', ['ct检查']],
    ['データベース', 'ﾃﾞｰﾀﾍﾞｰｽの設計', 'ja', ['ﾃﾞｰﾀﾍﾞｰｽ']],
    ['作業記憶', '作業記憶とは', 'ja', ['作業記憶']],
    ['작업 기억', '작업 기억은 작업의 기억과', 'ko', ['작업 기억은', '작업의 기억과']],
    ['GPU 사용', 'GPU를 사용하는', 'ko', ['GPU를 사용하는']],
    ['대학 연구', '대학교에서 연구', 'ko', []],
  ])('finds %j in %j', (phrase, text, language, expected) => {
    expect(found(phrase, text, language)).toEqual(expected);
  });

  it('matches phrases of more than 32 words', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}x`);
    const text = `a ${words.join(' ')} b ${words.toReversed().join(' ')} ${words.slice(0, 99).join(' ')} c`;
    expect(found(words.join(' '), text, 'en')).toEqual([words.join(' ')]);
    expect(found(words.slice(0, 32).join(' '), text, 'en')).toHaveLength(2);
    expect(found(words.slice(0, 33).join(' '), text, 'en')).toHaveLength(2);
  });

  it('holds nothing of an empty phrase or text', () => {
    expect(found('?!', 'anything?!', 'en')).toEqual([]);
    expect(found('word', '', 'en')).toEqual([]);
  });

  it('is linear on repeated words', () => {
    const started = process.cpuUsage();
    expect(phraseSpans({ phrase: `${'a1 '.repeat(30)}b1`, text: 'a1 '.repeat(50_000), language: 'en' })).toEqual([]);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });

  it('never throws and keeps spans in order and inside on 5,000 random strings', () => {
    const random = new SeededRandom(7);
    let matches = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const [phrase, text] = [randomString(random, 3), randomString(random, 40)];
      let end = 0;
      for (const span of phraseSpans({ phrase, text, language: ['en', 'zh', 'ja', 'ko', 'und'][round % 5] ?? 'en' })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        ({ end } = span);
        matches += 1;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(matches).toBeGreaterThan(300);
  });
});

describe('clauseMatcher', () => {
  const chunk: MatchedChunk = {
    text: 'Its capacity is limited to four chunks.',
    language: 'en',
    fields: { title: 'Working memory', headings: 'Cognition', aliases: 'short-term store' },
  };
  const satisfied = (query: string, held: MatchedChunk = chunk): boolean[] =>
    parseQuery(`word ${query}`).clauses.map((clause) => clauseMatcher(clause)(held).isSatisfied);

  it.each([
    ['"limited to four"', true],
    ['"working memory"', true],
    ['"short term"', true],
    ['title:"working memory"', true],
    ['title:capacity', false],
    ['heading:cognition', true],
    ['alias:store', true],
    ['body:capacities', true],
    ['body:memory', false],
    ['-capacity', false],
    ['-title:capacity', true],
    ['-title:memory', false],
    ['-vision', true],
    ['+memories', true],
    ['+vision', false],
  ])('holds %s against text and fields', (query, expected) => {
    expect(satisfied(query)).toEqual([expected]);
  });

  it('looks in fields that the chunk has only', () => {
    expect(satisfied('title:memory', { text: 'memory', language: 'en' })).toEqual([false]);
    expect(satisfied('-title:memory', { text: 'memory', language: 'en' })).toEqual([true]);
  });

  it('gives spans of wanted clauses in the text alone', () => {
    const spansOf = (query: string) => parseQuery(`word ${query}`).clauses.map((clause) => clauseMatcher(clause)(chunk).spans);
    expect(spansOf('+capacity')).toEqual([[{ start: 4, end: 12 }]]);
    expect(spansOf('-vision title:memory')).toEqual([[], []]);
  });

  it('lets a Japanese word that is wanted inflect, but excludes only what was typed', () => {
    const text = '昨日、寿司を食べた。';
    expect(satisfied('+食べる', { text, language: 'ja' })).toEqual([true]);
    expect(satisfied('-食べる', { text, language: 'ja' })).toEqual([true]);
    expect(satisfied('-食べた', { text, language: 'ja' })).toEqual([false]);
    expect(satisfied('"食べる"', { text, language: 'ja' })).toEqual([false]);
  });

  it('reads the clause in the language of each chunk, also of one with a region or unknown', () => {
    const matches = clauseMatcher({ kind: 'word', text: 'networks', mode: 'must', span: { start: 0, end: 8 } });
    expect(matches({ text: 'a network', language: 'en-GB' }).isSatisfied).toBe(true);
    expect(matches({ text: 'a network', language: 'tlh' }).isSatisfied).toBe(true);
    expect(matches({ text: 'ein network', language: 'de' }).isSatisfied).toBe(false);
  });

  it('asks nothing when the clause holds no word', () => {
    for (const mode of ['must', 'must-not'] as const)
      expect(clauseMatcher({ kind: 'phrase', text: '😀', mode, span: { start: 0, end: 2 } })(chunk).isSatisfied).toBe(true);
  });
});
