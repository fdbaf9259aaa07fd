import { embedPassage } from '../vectors/hashed-embedding';
import { type RerankCandidate, rerankPassages } from './passage-reranker';

const idf = new Map(['light', 'wave', 'speed', 'sound', '机器', '学习'].map((term) => [term, 2]));
const passage = (text: string, score = 5, language = 'en'): RerankCandidate => ({ text, score, language });
const order = (query: string, passages: RerankCandidate[]): string[] =>
  rerankPassages({ text: query, idf }, passages).map(({ candidate }) => candidate.text);

describe('rerankPassages', () => {
  it('prefers the words in one place to the same words scattered', () => {
    const scattered = 'Light falls. It rains. It snows. A wave comes. It ends.';
    const together = 'It rains. The wave, said to be of light, comes. It ends.';
    expect(order('light wave', [passage(scattered), passage(together)])[0]).toBe(together);
  });

  it('prefers the phrase to the words in another order', () => {
    expect(order('light wave', [passage('A wave of light.'), passage('A light wave.')])[0]).toBe('A light wave.');
    expect(order('机器学习', [passage('学习机器。', 5, 'zh'), passage('机器学习。', 5, 'zh')])[0]).toBe('机器学习。');
  });

  it('does not overturn a clear lead', () => {
    expect(order('light wave', [passage('Nothing.', 20), passage('A light wave.', 5)])[0]).toBe('Nothing.');
  });

  it('lifts what is like the best passages', () => {
    const embedded = (text: string, terms: string[], score: number): RerankCandidate => ({
      text,
      score,
      language: 'en',
      embedding: embedPassage(terms),
    });
    const alike = ['nerve', 'cell', 'pulse', 'axon'];
    const best = ['1', '2', '3', '4', '5'].map((name) => embedded(name, [...alike, name], 6));
    const passages = [...best, embedded('other', ['shore', 'tide', 'moon'], 4.01), embedded('like', alike, 4)];
    const ranked = order('light', passages);
    expect(ranked.indexOf('like')).toBeLessThan(ranked.indexOf('other'));
  });

  it('explains each score completely', () => {
    for (const { candidate, score, gains } of rerankPassages({ text: 'speed of light', idf }, [
      passage('The speed of light.', 3),
      passage('Sound.', 1),
    ])) {
      expect(score).toBeCloseTo(candidate.score + gains.sentences + gains.order + gains.phrases + gains.likeness, 12);
    }
  });

  it('keeps the order where the query says nothing', () => {
    expect(order('of the', [passage('A', 1), passage('B', 1)])).toEqual(['A', 'B']);
    expect(order('unknown', [passage('A', 2), passage('B', 3)])).toEqual(['B', 'A']);
  });

  it('reads a misspelt query word as its replacement', () => {
    const [first] = rerankPassages({ text: 'ligth wave', idf, replaced: new Map([['ligth', 'light']]) }, [
      passage('A wave.'),
      passage('A light wave.'),
    ]);
    expect(first?.candidate.text).toBe('A light wave.');
  });
});
