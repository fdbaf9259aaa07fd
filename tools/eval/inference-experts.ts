import { createHash } from 'node:crypto';
import {
  allExperts,
  byLogits,
  chooseKind,
  DEFAULT_FEATURES,
  DEFAULT_TRAINING,
  encodeModel,
  type Quality,
  qualityOf,
  quantise,
  randomExperts,
  RoutedClassifier,
  type Routing,
  runTraining,
  seededRandom,
  topExperts,
  type TrainedModel,
  trainModel,
  weightBytes,
} from '@trivium/ai/inference/experts';
import { missingData } from './evaluation-data';
import type { Figure } from './figures';
import { SENTIMENT_FILES, SENTIMENT_LABELS, type SentimentPart, type SentimentText, sentimentTexts } from './inference-experts-sets';
import { speedFigures } from './inference-experts-speed';

const SET = 'sentiment, ten sets';
const EXPERTS = 8;
const ACTIVE_EXPERTS = 2;
const MEGABYTE = 1_000_000;
/** Of fewer texts a point is a text or two: such a language is shown, but bears no bar. */
const LEAST_TEXTS = 200;

/**
 * The routed classifier beside logistic regression, trained here on the training parts. Which of the two ships is decided on the validation parts; figures are of the
 * test parts, which decided nothing.
 *
 * @param part another one to look at while building, so that the test parts stay unseen
 */
export async function run(progress: (what: string) => void, part: SentimentPart = 'test'): Promise<readonly Figure[] | string> {
  const missing = missingData(SENTIMENT_FILES);
  if (missing !== undefined) return missing;
  progress('dividing the sets');
  const texts = sentimentTexts();
  const train = texts.filter((text) => text.part === 'train');
  const trained = (experts: number, own: readonly SentimentText[]): TrainedModel => {
    progress(`training on ${own.length} texts, ${experts === 0 ? 'logistic regression' : `${experts} experts`}`);
    return trainOn(own, experts);
  };
  const routedModel = trained(EXPERTS, train);
  const linearModel = trained(0, train);
  const byLanguage = new Map(
    [...Map.groupBy(train, ({ language }) => language)].map(([language, own]) => [
      language,
      new RoutedClassifier(quantise(trained(0, own))),
    ]),
  );
  const routed = new RoutedClassifier(quantise(routedModel));
  // Before any model in floats has run: the engine's code for bytes alone is what a server has.
  progress('timing');
  const speed = speedFigures(
    routed,
    texts.filter((text) => text.part === part),
  );
  const linear = new RoutedClassifier(quantise(linearModel));

  progress('deciding on the validation parts');
  const compared = texts
    .filter((text) => text.part === 'validation')
    .map(({ text, label, language }) => ({
      group: language,
      truth: label,
      routed: routed.classify(text).label,
      linear: linear.classify(text).label,
    }));
  const choice = chooseKind(compared);
  progress(`validation, ${compared.length} texts: ${choice.kind} ships. ${choice.reason}`);

  progress(`measuring on the ${part} parts`);
  const measured = texts.filter((text) => text.part === part);
  const answersOf = (classifier: RoutedClassifier): Answers =>
    measured.map((text) => ({ ...text, answer: classifier.classify(text.text).label }));
  const withRouting = (routing: Routing) => answersOf(new RoutedClassifier(routed.model, routing));
  const answers = {
    routed: withRouting(byLogits),
    linear: answersOf(linear),
    float: answersOf(new RoutedClassifier(routedModel)),
    perLanguage: measured.map((text) => ({ ...text, answer: byLanguage.get(text.language)?.classify(text.text).label ?? '' })),
  };
  const again = trained(EXPERTS, train);
  return [
    ...overallFigures(answers.routed, answers.linear),
    ...languageFigures(answers.routed, answers.linear),
    ...ablationFigures({
      'top-2 as trained': answers.routed,
      'top-1': withRouting(topExperts(1)),
      'random two': withRouting(randomExperts(seededRandom(DEFAULT_TRAINING.seed))),
      'all eight': withRouting(allExperts),
      'shared expert alone': withRouting(() => []),
      'logistic regression': answers.linear,
      'logistic regression of each language': answers.perLanguage,
    }),
    ...loadFigures(routed, measured, progress),
    ...sizeFigures(routedModel, { int8: answers.routed, float: answers.float }),
    {
      set: SET,
      name: 'bytes that differ after training again',
      size: `${train.length} texts, sha256 ${sha256(encodeModel(routedModel)).slice(0, 12)}`,
      value: differingBytes(encodeModel(routedModel), encodeModel(again)),
      unit: 'rows',
      must: 0,
      isCost: true,
    },
    ...speed,
  ];
}

type Answers = readonly (SentimentText & { readonly answer: string })[];

function trainOn(texts: readonly SentimentText[], experts: number): TrainedModel {
  return runTraining(
    trainModel({
      texts,
      labels: SENTIMENT_LABELS,
      features: DEFAULT_FEATURES,
      experts,
      activeExperts: experts === 0 ? 0 : ACTIVE_EXPERTS,
      settings: DEFAULT_TRAINING,
      origin: { trainedOn: '2026-11-26', files: [] },
    }),
  );
}

const qualityIn = (answers: Answers): Quality => qualityOf(answers.map(({ label, answer }) => ({ truth: label, answer })));

function overallFigures(routed: Answers, linear: Answers): Figure[] {
  const [own, other] = [qualityIn(routed), qualityIn(linear)];
  const size = `${own.texts} texts`;
  return [
    { set: SET, name: 'accuracy, routed experts', size, value: own.accuracy, unit: 'share', aim: other.accuracy },
    { set: SET, name: 'accuracy, logistic regression', size, value: other.accuracy, unit: 'share' },
    { set: SET, name: 'macro-F1, routed experts', size, value: own.macroF1, unit: 'share', aim: other.macroF1 },
    { set: SET, name: 'macro-F1, logistic regression', size, value: other.macroF1, unit: 'share' },
  ];
}

/** Behind logistic regression, in accuracy and in macro-F1: below 0 is ahead. */
function languageFigures(routed: Answers, linear: Answers): Figure[] {
  const linearIn = Map.groupBy(linear, ({ language }) => language);
  return [...Map.groupBy(routed, ({ language }) => language)].flatMap(([language, answers]) => {
    const [own, other] = [qualityIn(answers), qualityIn(linearIn.get(language) ?? [])];
    const bars = own.texts < LEAST_TEXTS ? {} : ({ must: 0.01, aim: 0 } as const);
    const figure = (name: string, value: number, lead: number): Figure => ({
      set: `sentiment, ${language}`,
      name: `${name} ${value.toFixed(3)}, behind logistic regression by`,
      size: `${own.texts} texts`,
      // Rounded as shown, so that no reader meets a zero below zero.
      value: Math.round(-lead * 1_000) / 1_000 || 0,
      unit: 'share',
      ...bars,
      isCost: true,
    });
    return [figure('accuracy', own.accuracy, own.accuracy - other.accuracy), figure('macro-F1', own.macroF1, own.macroF1 - other.macroF1)];
  });
}

function ablationFigures(ways: Readonly<Record<string, Answers>>): Figure[] {
  return Object.entries(ways).flatMap(([way, answers]) => {
    const { accuracy, macroF1, texts } = qualityIn(answers);
    return [
      { set: 'routing ablation', name: `${way}, accuracy`, size: `${texts} texts`, value: accuracy, unit: 'share' },
      { set: 'routing ablation', name: `${way}, macro-F1`, size: `${texts} texts`, value: macroF1, unit: 'share' },
    ] satisfies Figure[];
  });
}

/** Share of the choices that each expert gets, and from which sets. */
function loadFigures(classifier: RoutedClassifier, measured: readonly SentimentText[], progress: (what: string) => void): Figure[] {
  const chosen = new Array<number>(EXPERTS).fill(0);
  const weights = new Array<number>(EXPERTS).fill(0);
  const sets = Array.from({ length: EXPERTS }, () => new Map<string, number>());
  for (const { text, set } of measured) {
    for (const { index, weight } of classifier.classify(text).experts) {
      chosen[index] = (chosen[index] ?? 0) + 1;
      weights[index] = (weights[index] ?? 0) + weight;
      sets[index]?.set(set, (sets[index].get(set) ?? 0) + 1);
    }
  }
  const choices = chosen.reduce((sum, times) => sum + times, 0);
  const weightsPerExpert = DEFAULT_FEATURES.buckets * SENTIMENT_LABELS.length;
  progress(
    `${weightsPerExpert} weights per expert, ${(1 + ACTIVE_EXPERTS) * weightsPerExpert} of ${(1 + EXPERTS) * weightsPerExpert} asked per text`,
  );
  chosen.forEach((times, index) => {
    const own = [...(sets[index] ?? [])].sort(([, a], [, b]) => b - a).map(([set, count]) => `${set} ${count}`);
    progress(`expert ${index}: mean weight ${((weights[index] ?? 0) / Math.max(1, times)).toFixed(2)}; ${own.slice(0, 5).join(', ')}`);
  });
  const size = `${choices} choices`;
  const shares = chosen.map((times) => times / choices);
  return [
    { set: SET, name: 'load of the least asked expert', size, value: Math.min(...shares), unit: 'share', must: 0.08 },
    { set: SET, name: 'load of the most asked expert', size, value: Math.max(...shares), unit: 'share', must: 0.2, isCost: true },
  ];
}

function sizeFigures(model: TrainedModel, { int8, float }: { int8: Answers; float: Answers }): Figure[] {
  const [small, large] = [qualityIn(int8), qualityIn(float)];
  const size = `${small.texts} texts`;
  const bytes = encodeModel(model).length;
  const saved = 1 - weightBytes(quantise(model)) / weightBytes(model);
  return [
    { set: SET, name: 'model file', size: `${bytes} bytes`, value: bytes / MEGABYTE, unit: 'MB', must: 6, isCost: true },
    {
      set: SET,
      name: 'weights saved by bytes instead of floats',
      size: `${weightBytes(model)} bytes before`,
      value: saved,
      unit: 'share',
      must: 0.73,
    },
    { set: SET, name: 'accuracy that bytes cost', size, value: large.accuracy - small.accuracy, unit: 'share', must: 0.01, isCost: true },
    { set: SET, name: 'macro-F1 that bytes cost', size, value: large.macroF1 - small.macroF1, unit: 'share', must: 0.01, isCost: true },
  ];
}

function differingBytes(one: Uint8Array, other: Uint8Array): number {
  return Math.abs(one.length - other.length) + one.reduce((count, byte, at) => count + (byte === other[at] ? 0 : 1), 0);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
