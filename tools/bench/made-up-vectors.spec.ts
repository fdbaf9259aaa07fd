import { madeUpDocument, numberedId, numbers, passageNumber, wordSource } from './made-up-text';
import { exactNearest, MadeUpProviders, MadeUpVectors, recallOf } from './made-up-vectors';

function product(first: Float32Array, second: Float32Array): number {
  return first.reduce((sum, value, place) => sum + value * (second[place] ?? 0), 0);
}

describe('MadeUpVectors', () => {
  const vectors = new MadeUpVectors();
  it('gives unit vectors, the same ones each time, others for other passages and queries', () => {
    expect(product(vectors.passage(5), vectors.passage(5))).toBeCloseTo(1, 5);
    expect(new MadeUpVectors().passage(5)).toEqual(vectors.passage(5));
    expect(vectors.passage(6)).not.toEqual(vectors.passage(5));
    expect(vectors.query('a')).not.toEqual(vectors.query('b'));
  });

  it('has near and far, as the vectors of a trained model have', () => {
    const first = vectors.passage(0);
    const similarities = Array.from({ length: 2_000 }, (_, place) => product(first, vectors.passage(place + 1))).sort((a, b) => b - a);
    expect(similarities[4]).toBeGreaterThan(0.6);
    expect(Math.abs(similarities[1_000] ?? 1)).toBeLessThan(0.1);
  });

  it('finds a passage by the number that an indexed text begins with', async () => {
    const word = wordSource(numbers(3));
    const { sections } = madeUpDocument({ first: 40, sections: 3, wordsPerSection: 30 }, word);
    const texts = sections.map(({ path, blocks }) => [...path, ...blocks.map(({ text }) => text)].join('\n'));
    expect(texts.map(passageNumber)).toEqual([40, 41, 42]);
    const [vector] = (await new MadeUpProviders(vectors).preferred().embedPassages([{ text: texts[2] ?? '', language: 'en' }])) ?? [];
    expect(vector).toEqual(vectors.passage(42));
  });
});

describe('exactNearest', () => {
  it('gives the nearest of the allowed passages, nearest first', () => {
    const vectors = new MadeUpVectors();
    const queries = [vectors.passage(7), vectors.passage(12)];
    const parts = [() => true, (passage: number) => passage >= 8 && passage !== 12];
    const [all, some] = exactNearest(vectors, { queries, from: 0, to: 20, parts, limit: 3 });
    expect(all?.map(([first]) => first)).toEqual([7, 12]);
    expect(some?.map((passages) => new Set(passages).size)).toEqual([3, 3]);
    expect(some?.flat().every((passage) => passage >= 8 && passage !== 12)).toBe(true);
    const [everything = []] = exactNearest(vectors, { queries, from: 8, to: 20, parts, limit: 30 });
    const similarities = (everything[0] ?? []).map((passage) => product(vectors.passage(7), vectors.passage(passage)));
    expect(similarities).toHaveLength(12);
    expect(similarities).toEqual(similarities.toSorted((first, second) => second - first));
  });
});

describe('recallOf', () => {
  it('is the found share of the exact answer', () => {
    expect(recallOf([1, 2, 9], [1, 2, 3, 4])).toBe(0.5);
    expect(recallOf([], [])).toBe(1);
  });
});

describe('made-up text', () => {
  it('is the same on every run, without two documents of one id', () => {
    const documentOf = () => madeUpDocument({ first: 3, sections: 2, wordsPerSection: 40 }, wordSource(numbers(9)));
    expect(documentOf()).toEqual(documentOf());
    expect(numberedId('document', 3)).not.toBe(numberedId('section', 3));
    expect(
      documentOf().sections.map(
        ({ blocks }) =>
          blocks
            .map(({ text }) => text)
            .join(' ')
            .split(' ').length,
      ),
    ).toEqual([41, 41]);
  });
});
