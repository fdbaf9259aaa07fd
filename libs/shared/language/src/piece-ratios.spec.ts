import { LATIN_PROFILES } from './language-profiles';
import { PieceRatios } from './piece-ratios';

const ratios = new PieceRatios(LATIN_PROFILES);
const sumsOf = (word: string, weight = 1): number[] => {
  const sums = new Float64Array(LATIN_PROFILES.length);
  ratios.addTo(sums, word, weight);
  return [...sums];
};
const likeliest = (word: string): string | undefined => {
  const sums = sumsOf(word);
  return LATIN_PROFILES[sums.indexOf(Math.max(...sums))]?.language;
};

describe('PieceRatios', () => {
  // None of these is in a list.
  it.each([
    ['wrzeszczący', 'pl'],
    ['schrecklich', 'de'],
    ['höyryävää', 'fi'],
    ['gözlükçülüğün', 'tr'],
    ['hyggeligheder', 'da'],
    ['szöszmötölés', 'hu'],
  ])('the pieces of %s are most of %s', (word, language) => expect(likeliest(word)).toBe(language));

  it('gives means around nothing: what all languages write alike says nothing', () => {
    const sums = sumsOf('schrecklich');
    expect(sums.reduce((all, one) => all + one, 0)).toBeCloseTo(0, 3);
    expect(sumsOf('schrecklich', 2)[1]).toBeCloseTo(2 * (sums[1] ?? 0), 6);
  });

  it('says nothing of pieces that no list has', () => {
    expect(sumsOf('ߝߞߟ').every((value) => value === 0)).toBe(true);
  });
});
