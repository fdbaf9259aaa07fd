import { FeatureReader } from '../features/text-features';
import { clusterTexts, routerLogits } from './cluster-texts';
import { exampleTexts, SMALL_FEATURES } from './example-texts.fixture';
import { DEFAULT_TRAINING } from './training-settings';

const reader = new FeatureReader(SMALL_FEATURES);
const texts = exampleTexts(400).map(({ text }) => reader.read(text));
const shape = { experts: 4, routerBuckets: 256 };
const cluster = (own = texts, seed = 1) => clusterTexts({ texts: own, ...shape, seed, router: DEFAULT_TRAINING.router });
const kindsOf = (centres: Float32Array): number[] => {
  const logits = routerLogits(texts, { router: centres, ...shape });
  return texts.map((_, number) => [0, 1, 2, 3].reduce((best, expert) => ((logits[number * 4 + expert] ?? 0) > (logits[number * 4 + best] ?? 0) ? expert : best), 0)); // prettier-ignore
};

describe('clusterTexts', () => {
  it('finds kinds of text without being told: here four tongues', () => {
    const kinds = kindsOf(cluster().centres);
    const pairs = kinds.map((kind, number) => `${number % 4}-${kind}`);
    expect(new Set(pairs).size).toBe(4);
  });

  it('has centres of length 1 and is the same for the same seed', () => {
    const { centres, closeness, loads } = cluster();
    for (let expert = 0; expert < 4; expert += 1) {
      expect(centres.reduce((sum, value, at) => sum + (at % 4 === expert ? value * value : 0), 0)).toBeCloseTo(1, 4);
    }
    expect(closeness).toBeGreaterThan(0.3);
    expect(cluster()).toEqual({ centres, closeness, loads });
  });

  it('divides a kind that most texts are of, instead of giving them all to one', () => {
    const uneven = texts.filter((_, number) => number % 4 === 0 || number < 24);
    for (const load of cluster(uneven).loads) {
      expect(load).toBeGreaterThan(0.2);
      expect(load).toBeLessThan(0.31);
    }
  });

  it('bears texts that are all the same, and all empty', () => {
    for (const text of ['same', '']) {
      const { centres } = cluster(new Array(20).fill(reader.read(text)));
      expect(centres.every(Number.isFinite)).toBe(true);
    }
  });
});
