import { queryTerms } from '../lexical/field-terms';
import { frequenciesOf, inverseDocumentFrequency, MAX_QUERY_TERMS, readQuery, termClausesOf, weighTerms } from './prepared-query';

const row = (term: string, df: number) => ({ term, df, segment: '1', block: 0, entries: new Uint8Array() });

describe('prepared query', () => {
  it('sums frequencies over blocks and weighs the rarest first', () => {
    const frequencies = frequenciesOf([row('sleep', 3), row('sleep', 2), row('dream', 1)]);
    expect([...frequencies]).toEqual([
      ['sleep', 5],
      ['dream', 1],
    ]);
    const { weighted, idf } = weighTerms(queryTerms('sleep sleep dream unicorn', ['en']), frequencies, 10);
    expect(weighted.map(({ term }) => term)).toEqual(['dream', 'sleep']);
    expect(weighted[1]?.weight).toBeCloseTo(2 * inverseDocumentFrequency(10, 5), 12);
    expect(idf.get('unicorn')).toBeCloseTo(inverseDocumentFrequency(10, 0), 12);
  });

  it('never weighs below zero, also for a word of every chunk', () => {
    expect(inverseDocumentFrequency(10, 10)).toBeGreaterThan(0);
  });

  it('keeps the most informative terms of a pasted page', () => {
    const words = Array.from({ length: 200 }, (_, number) => `word${number}x`);
    const frequencies = new Map(words.map((word, number) => [word, number + 1]));
    const { weighted } = weighTerms({ counts: new Map(words.map((word) => [word, 1])), byLanguage: new Map() }, frequencies, 500);
    expect(weighted).toHaveLength(MAX_QUERY_TERMS);
    expect(weighted[0]?.term).toBe('word0x');
  });

  it('takes a program’s question as it is, and a search field’s operators as demands', () => {
    const query = 'What is "working memory"? -sleep';
    expect(readQuery({ query, language: 'en' })).toMatchObject({ text: query, clauses: [] });
    const { clauses } = readQuery({ query, language: 'en', syntax: 'operators' });
    expect(termClausesOf(clauses, ['en'])).toEqual([
      { mode: 'must', alternatives: [['work', 'memori']] },
      { mode: 'must-not', alternatives: [['sleep']] },
    ]);
  });

  it('does not exclude the words of an excluded phrase one by one', () => {
    const { clauses } = readQuery({ query: 'memory -"working memory" title:brain', language: 'en', syntax: 'operators' });
    expect(termClausesOf(clauses, ['en'])).toEqual([{ mode: 'must', alternatives: [['brain']], field: 'title' }]);
  });
});
