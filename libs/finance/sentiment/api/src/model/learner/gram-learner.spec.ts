import { GramReader } from '../grams/gram-reader';
import { DEFAULT_GRAMS } from '../grams/gram-settings';
import { DEFAULT_LEARNER, learnGrams } from './gram-learner';
import { pushesFor, rarityFrom, scoresOf, weighGrams } from './gram-table';

const settings = { ...DEFAULT_GRAMS, buckets: 1 << 16 };
const reader = new GramReader(settings);
const read = (text: string) => {
  const { rows, ends } = reader.read({ text });
  return { rows, ends, nameAt: () => '' };
};
const texts = ['good day', 'good news', 'bad day', 'bad news', 'good bank', 'bad bank'];
const targets = texts.map((text) => (text.startsWith('good') ? Float64Array.of(0, 0, 1) : Float64Array.of(1, 0, 0)));
const learn = (rarity: number) =>
  learnGrams({ readings: texts.map(read), targets, labels: 3, settings, learner: { ...DEFAULT_LEARNER, rarity } });

describe('learnGrams', () => {
  it.each([0, 1])('hears what tells labels apart, with rarity %d', (rarity) => {
    const table = learn(rarity);
    const weigh = (text: string) => weighGrams(read(text), settings, (row) => rarityFrom(table.rarity[row] ?? 0));
    const scores = (text: string) => scoresOf(table, weigh(text));
    expect(scores('good ship')[2]).toBeGreaterThan(scores('good ship')[0] ?? 0);
    expect(scores('bad ship')[0]).toBeGreaterThan(scores('bad ship')[2] ?? 0);
    const weighed = weigh('good');
    const sum = pushesFor(2, table, weighed).reduce((total, push) => total + push, 0);
    expect(sum).toBeGreaterThan(0);
    expect(weighed.values.reduce((total, value) => total + value * value, 0)).toBeCloseTo(1, 6);
  });

  it('does not know an n-gram of one text alone', () => {
    const table = learn(0);
    expect(weighGrams(read('ship'), settings, (row) => rarityFrom(table.rarity[row] ?? 0)).rows).toHaveLength(0);
  });
});
