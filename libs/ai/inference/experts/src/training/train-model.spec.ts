import { createHash } from 'node:crypto';
import { RoutedClassifier } from '../decisions/routed-classifier';
import { encodeModel } from '../model/model-file';
import { exampleTexts, exampleTraining } from './example-texts.fixture';
import { runTraining, trainModel, type TrainingInput, type TrainingProgress } from './train-model';
import { DEFAULT_TRAINING } from './training-settings';

const fileOf = (changes: Partial<TrainingInput> = {}) => encodeModel(runTraining(trainModel(exampleTraining(changes))));
const hashOf = (changes: Partial<TrainingInput> = {}) => createHash('sha256').update(fileOf(changes)).digest('hex');
const refusalOf = (changes: Partial<TrainingInput>): unknown => {
  try {
    runTraining(trainModel(exampleTraining(changes)));
  } catch (error) {
    return error;
  }
  return undefined;
};
const seeded = (seed: number) => ({ settings: { ...exampleTraining().settings, seed } });

describe('trainModel', () => {
  it('gives the same bytes for the same input, others for another seed, order or date', () => {
    const first = hashOf();
    expect(hashOf()).toBe(first);
    expect(hashOf(seeded(2))).not.toBe(first);
    expect(hashOf({ texts: exampleTexts(400).reverse() })).not.toBe(first);
    expect(hashOf({ origin: { ...exampleTraining().origin, trainedOn: '2026-11-27' } })).not.toBe(first);
  });

  it('meets the texts in an order of the seed, so that a sorted file does no harm', () => {
    const weightsOf = (seed: number) =>
      runTraining(trainModel(exampleTraining({ ...seeded(seed), experts: 0, activeExperts: 0 }))).rows.values;
    expect(weightsOf(2)).not.toEqual(weightsOf(1));
    const sorted = exampleTexts(400).sort((one, other) => (one.label < other.label ? -1 : 1));
    const classifier = RoutedClassifier.open(fileOf({ texts: sorted }));
    const fresh = exampleTexts(200, 31);
    expect(fresh.filter(({ text, label }) => classifier.classify(text).label === label).length).toBeGreaterThan(190);
  });

  it("learns a teacher's shares: whole ones as labels, others as how sure an answer may be", () => {
    const whole = exampleTexts(400).map((text) => ({ ...text, shares: text.label === 'good' ? [0, 1] : [1, 0] }));
    expect(hashOf({ texts: whole })).toBe(hashOf());
    const meanOf = (texts: TrainingInput['texts']): number => {
      const classifier = RoutedClassifier.open(fileOf({ texts, experts: 0, activeExperts: 0 }));
      const fresh = exampleTexts(200, 31);
      return (
        fresh.reduce(
          (sum, { text }) => sum + Math.max(...classifier.classify(text).probabilities.map(({ probability }) => probability)),
          0,
        ) / 200
      );
    };
    const unsure = exampleTexts(400).map((text) => ({ ...text, shares: text.label === 'good' ? [0.4, 0.6] : [0.6, 0.4] }));
    expect(meanOf(unsure)).toBeLessThan(0.7);
    expect(meanOf(exampleTexts(400))).toBeGreaterThan(meanOf(unsure) + 0.05);
  });

  it('leaves the shared expert as the logistic regression that it is', () => {
    const [routed, linear] = [4, 0].map((experts) =>
      runTraining(trainModel(exampleTraining({ experts, activeExperts: Math.min(1, experts) }))),
    );
    expect(routed?.bias.slice(0, 2)).toEqual(linear?.bias);
    expect(routed?.rows.values.filter((_, at) => at % 10 < 2)).toEqual(linear?.rows.values);
  });

  it('writes what it was trained on into the model', () => {
    const { header } = RoutedClassifier.open(fileOf()).model;
    expect(header.manifest.textsByLabel.reduce((a, b) => a + b)).toBe(400);
    expect(header.manifest.files).toEqual(exampleTraining().origin.files);
    expect(header.expertWords.flat()).toEqual(expect.arrayContaining(['天气', 'сад', 'harbour', 'plaza']));
  });

  it.each([1, 2])('gives every expert 8 to 20 % of texts that it has not seen (seed %i)', (seed) => {
    const classifier = RoutedClassifier.open(fileOf({ ...seeded(seed), experts: 8, activeExperts: 2, texts: exampleTexts(1_600) }));
    const times = new Array<number>(8).fill(0);
    for (const { text } of exampleTexts(1_600, 12)) {
      for (const { index } of classifier.classify(text).experts) times[index] = (times[index] ?? 0) + 1 / 3_200;
    }
    for (const share of times) {
      expect(share).toBeGreaterThanOrEqual(0.08);
      expect(share).toBeLessThanOrEqual(0.2);
    }
  });

  it('tells how far it is, and that the loss falls', () => {
    const seen: TrainingProgress[] = [];
    runTraining(trainModel(exampleTraining({ texts: exampleTexts(4_000) })), { onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['reading', 'routing', 'learning']);
    const learning = seen.filter(({ phase }) => phase === 'learning');
    expect(learning.at(-1)).toMatchObject({ done: 36_000, total: 36_000 });
    expect(learning.at(-1)?.loss).toBeLessThan((learning[0]?.loss ?? 0) / 2);
  });

  it('stops when told, with the reason given', () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const run = () =>
      runTraining(trainModel(exampleTraining()), {
        signal: stop.signal,
        onProgress: ({ phase }) => phase === 'routing' && stop.abort(reason),
      });
    expect(run).toThrow(reason);
  });

  it.each<[string, Partial<TrainingInput>, string]>([
    ['no texts', { texts: [] }, 'EXPERTS_TOO_FEW_LABELS'],
    ['texts of one label', { texts: exampleTexts(100).filter(({ label }) => label === 'good') }, 'EXPERTS_TOO_FEW_LABELS'],
    ['one label in the list', { labels: ['good'], texts: [{ text: 'a', label: 'good' }] }, 'EXPERTS_TOO_FEW_LABELS'],
    ['a label twice', { labels: ['bad', 'good', 'good'] }, 'EXPERTS_TOO_FEW_LABELS'],
    ['65 labels', { labels: Array.from({ length: 65 }, (_, n) => `l${n}`) }, 'EXPERTS_TOO_FEW_LABELS'],
    ['a label outside the list', { texts: [...exampleTexts(50), { text: 'a', label: 'other' }] }, 'EXPERTS_LABEL_UNKNOWN'],
    ['shares of other labels', { texts: [...exampleTexts(50), { text: 'a', label: 'good', shares: [0.2, 0.3, 0.5] }] }, 'EXPERTS_LABEL_UNKNOWN'],
    ['shares that make more than one', { texts: [...exampleTexts(50), { text: 'a', label: 'good', shares: [0.9, 0.9] }] }, 'EXPERTS_LABEL_UNKNOWN'],
    ['a share that is no number', { texts: [...exampleTexts(50), { text: 'a', label: 'good', shares: [Number.NaN, 1] }] }, 'EXPERTS_LABEL_UNKNOWN'],
    ['one text over and over', { texts: [...new Array(200).fill({ text: 'a', label: 'good' }), { text: 'b', label: 'bad' }] }, 'EXPERTS_TOO_FEW_TEXTS'],
    ['no rounds', { settings: { ...DEFAULT_TRAINING, sharedEpochs: 0 } }, 'EXPERTS_SETTINGS_INVALID'],
    ['a rate that is no number', { settings: { ...DEFAULT_TRAINING, sharedRate: Number.NaN } }, 'EXPERTS_SETTINGS_INVALID'],
    ['more active experts than experts', { activeExperts: 5 }, 'EXPERTS_SETTINGS_INVALID'],
    ['rows beyond the limit', { features: { ...exampleTraining().features, buckets: 1e9 } }, 'EXPERTS_SETTINGS_INVALID'],
    ['an empty label', { labels: ['bad', 'good', ''] }, 'EXPERTS_SETTINGS_INVALID'],
    ['a damaged file hash', { origin: { trainedOn: '2026-11-26', files: [{ name: 'a', sha256: 'x', licence: 'CC0-1.0', texts: 1 }] } }, 'EXPERTS_SETTINGS_INVALID'],
  ])('refuses %s', (_, changes, code) => {
    expect(refusalOf(changes)).toMatchObject({ name: 'AppError', status: 422, code });
  }); // prettier-ignore

  it('learns beside empty, endless and broken texts, and puts no number out of place', () => {
    const hostile = ['', '\u0000', '\uD800', '\uDC00\uD83C', 'x'.repeat(200_000), '潮'.repeat(200_000), ' '.repeat(200_000), '\u202E'];
    const texts = [...exampleTexts(400), ...hostile.flatMap((text) => ['good', 'bad'].map((label) => ({ text, label })))];
    const classifier = RoutedClassifier.open(fileOf({ texts }));
    const fresh = exampleTexts(200, 31);
    expect(fresh.filter(({ text, label }) => classifier.classify(text).label === label).length).toBeGreaterThan(190);
    expect(classifier.model.header.expertWords.flat().every((word) => word.isWellFormed())).toBe(true);
  });

  it('trains on texts that say nothing at all', () => {
    const texts = Array.from({ length: 40 }, (_, number) => ({ text: ' '.repeat(number), label: number % 4 === 0 ? 'good' : 'bad' }));
    expect(RoutedClassifier.open(fileOf({ texts })).classify('').label).toBe('bad');
  });
});
