import { encodeModel } from '../model/model-file';
import { quantise } from '../model/quantise';
import { exampleTexts, exampleTraining } from '../training/example-texts.fixture';
import { runTraining, trainModel } from '../training/train-model';
import { RoutedClassifier } from './routed-classifier';
import { allExperts } from './routing';

const routedModel = runTraining(trainModel(exampleTraining()));
const routed = RoutedClassifier.open(encodeModel(routedModel));
const linear = RoutedClassifier.open(encodeModel(runTraining(trainModel(exampleTraining({ experts: 0, activeExperts: 0 })))));
const fresh = exampleTexts(400, 99);
const rightOf = (classifier: RoutedClassifier): number =>
  fresh.filter(({ text, label }) => classifier.classify(text).label === label).length / fresh.length;

describe('RoutedClassifier', () => {
  it('learns what one set of weights cannot: words that mean the opposite in another kind of text', () => {
    expect(rightOf(routed)).toBeGreaterThan(0.97);
    expect(rightOf(routed)).toBeGreaterThan(rightOf(linear));
  });

  it.each([['routed', routed, 1], ['linear', linear, 1]] as const)('says whole probabilities and weights (%s)', (_, classifier, experts) => {
    for (const { text } of fresh.slice(0, 50)) {
      const decision = classifier.classify(text);
      expect(decision.probabilities.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 10);
      expect(decision.probability).toBe(Math.max(...decision.probabilities.map(({ probability }) => probability)));
      expect(decision.probabilities.find(({ label }) => label === decision.label)?.probability).toBe(decision.probability);
      expect(decision.experts).toHaveLength(experts);
      expect(decision.experts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  }); // prettier-ignore

  it('names the n-grams that moved the score: without them it moves back', () => {
    const whole = routed.classify('the river the river calm');
    expect(whole.label).toBe('good');
    expect(whole.grams.filter(({ push }) => push > 0).map(({ gram }) => gram)).toEqual(expect.arrayContaining(['calm']));
    const without = routed.classify('the river the river');
    expect(without.probabilities[1]?.probability).toBeLessThan(whole.probability);
  });

  it('adds up: the pushes of a text of one n-gram are its score over the mean', () => {
    const model = quantise(routedModel);
    const one = new RoutedClassifier({ ...model, bias: model.bias.map(() => 0), header: { ...model.header, features: { ...model.header.features, characterGrams: [8, 8] } } }); // prettier-ignore
    const { grams, probabilities } = one.classify('calm');
    const [bad, good] = probabilities.map(({ probability }) => Math.log(probability)) as [number, number];
    expect(grams).toHaveLength(1);
    expect(grams[0]?.push).toBeCloseTo(Math.abs(good - bad) / 2, 6);
  });

  it('asks every expert when told to', () => {
    expect(new RoutedClassifier(routed.model, allExperts).classify('the river').experts).toHaveLength(4);
  });

  it.each([
    '',
    '\u0000',
    '\uD800',
    '\uDC00\uD800',
    ' ',
    '?'.repeat(200_000),
    '潮'.repeat(200_000),
    `${'a '.repeat(100_000)}`,
    '\u202E\u200B',
  ])('answers hostile text (%#) with a label, numbers and clean words', (text) => {
    const decision = routed.classify(text);
    expect(routed.labels).toContain(decision.label);
    expect([decision.probability, ...decision.experts.map(({ weight }) => weight)].every(Number.isFinite)).toBe(true);
    expect(decision.grams.every(({ gram, push }) => gram.isWellFormed() && Number.isFinite(push))).toBe(true);
  });
});
