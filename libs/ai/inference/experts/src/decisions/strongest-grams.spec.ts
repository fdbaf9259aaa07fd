import { strongestGrams } from './strongest-grams';

const grams = ['rise', ' rise', 'fall', ' ', 'sea', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
const gramAt = (index: number): string => grams[index] ?? '';

describe('strongestGrams', () => {
  it('names the strongest for and against, each once, and no blanks', () => {
    const shown = strongestGrams({ gramAt }, Float64Array.of(0.4, 0.5, -0.9, 3, 0, 0.1, 0.09, 0.08, 0.07, 0.06, 0.05, 0.04));
    expect(shown.slice(0, 3)).toEqual([
      { gram: 'fall', push: -0.9 },
      { gram: 'rise', push: 0.5 },
      { gram: 'a', push: 0.1 },
    ]);
    expect(shown).toHaveLength(8);
    expect(shown.map(({ gram }) => gram)).not.toContain('sea');
  });

  it('names none where nothing moved', () => {
    expect(strongestGrams({ gramAt }, new Float64Array(12))).toEqual([]);
  });

  it('agrees with sorting, of many', () => {
    const pushes = Float64Array.from({ length: 500 }, (_, index) => Math.sin(index * 12.9898));
    const sorted = [...pushes.keys()].sort((a, b) => Math.abs(pushes[b] ?? 0) - Math.abs(pushes[a] ?? 0)).slice(0, 8);
    expect(strongestGrams({ gramAt: (index) => `g${index}` }, pushes).map(({ gram }) => gram)).toEqual(sorted.map((index) => `g${index}`));
  });
});
