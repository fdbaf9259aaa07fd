import { mayBeMisspelt, similarTerms } from './similar-terms';

const known = (...terms: string[]): { term: string; chunks: number }[] => terms.map((term) => ({ term, chunks: 3 }));
const found = (unknown: string, ...terms: string[]): string[] => similarTerms(unknown, known(...terms)).map(({ term }) => term);

describe('similarTerms', () => {
  it.each([
    ['hippocmapus', 'swapped'],
    ['hipocampus', 'lost'],
    ['hippoocampus', 'one too many'],
    ['hippocanpus', 'replaced'],
  ])('finds the word of %s (%s)', (unknown) => {
    expect(found(unknown, 'hippopotamus', 'hippocampus', 'campus')[0]).toBe('hippocampus');
  });

  it('counts two swapped letters as one edit, which decides in a short word', () => {
    expect(found('brian', 'brain')).toEqual(['brain']);
  });

  it('finds another inflection of a word that has no stemmer', () => {
    expect(found('versicherungen', 'versicherung', 'versuch')).toEqual(['versicherung']);
  });

  it('gives the nearest three, a guess never weighing as much as a found word', () => {
    const similar = similarTerms('organisatiom', known('organisations', 'organisation', 'organisational', 'organisator', 'orange'));
    expect(similar).toHaveLength(3);
    expect(similar[0]).toEqual({ term: 'organisation', weight: 0.8 });
    expect(similar.every(({ weight }) => weight <= 0.8)).toBe(true);
  });

  it('prefers the more common of two equally near words', () => {
    const similar = similarTerms('wordx', [
      { term: 'worda', chunks: 1 },
      { term: 'wordb', chunks: 9 },
    ]);
    expect(similar[0]?.term).toBe('wordb');
  });

  it('leaves short words, numbers, codes and Chinese alone', () => {
    expect(['cat', '2024', 'gpt4', '机器学习方'].map(mayBeMisspelt)).toEqual([false, false, false, false]);
    expect(found('cat', 'car')).toEqual([]);
  });

  it('finds nothing where nothing is near', () => {
    expect(found('quasar', 'memory', 'quark')).toEqual([]);
  });
});
