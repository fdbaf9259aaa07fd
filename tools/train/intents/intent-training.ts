import {
  chooseKind,
  type ComparedText,
  DEFAULT_FEATURES,
  DEFAULT_TRAINING,
  type FeatureSettings,
  type KindChoice,
  qualityOf,
  quantise,
  RoutedClassifier,
  runTraining,
  trainModel,
  type TrainingInput,
  type TrainingSettings,
} from '@trivium/ai/inference/experts';
import { INTENTS } from '@trivium/education/tutor/domain';
import { fillPatterns, foldOf, type IntentExample, OPENINGS, type QuestionPattern, type Topic } from './intent-examples';

export const INTENT_FEATURES: FeatureSettings = {
  ...DEFAULT_FEATURES,
  buckets: 1 << 12,
  routerBuckets: 1 << 10,
  readCharacters: 512,
  // Rules are right in four of five common questions and in half of the others: enough to be heard, too little to be followed.
  hintShare: 0.3,
};
export const INTENT_SETTINGS: TrainingSettings = { ...DEFAULT_TRAINING };
const EXPERTS = 8;
const ACTIVE_EXPERTS = 2;
const FOLDS = 4;
export const TOPICS_PER_PATTERN = 10;
/** Of each held-out pattern; more would count the same pattern more often. */
const HELD_OUT_TOPICS = 2;

export function trainingOf(kind: KindChoice['kind'], texts: readonly IntentExample[], origin: TrainingInput['origin']): TrainingInput {
  const experts = kind === 'routed' ? { experts: EXPERTS, activeExperts: ACTIVE_EXPERTS } : { experts: 0, activeExperts: 0 };
  return { texts, labels: INTENTS, features: INTENT_FEATURES, ...experts, settings: INTENT_SETTINGS, origin };
}

/** Decides on the training part alone: each pattern is answered once by models that were trained without it. */
export function chooseIntentKind(
  patterns: readonly QuestionPattern[],
  topics: readonly Topic[],
  progress: (what: string) => void,
): KindChoice {
  const compared: ComparedText[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    progress(`patterns held out: part ${fold + 1} of ${FOLDS}`);
    const seen = fillPatterns(
      patterns.filter(({ pattern }) => foldOf(pattern, FOLDS) !== fold),
      { topics, perPattern: TOPICS_PER_PATTERN, openings: OPENINGS },
    );
    const heldOut = fillPatterns(
      patterns.filter(({ pattern }) => foldOf(pattern, FOLDS) === fold),
      { topics, perPattern: HELD_OUT_TOPICS },
    );
    const train = (kind: KindChoice['kind']) =>
      new RoutedClassifier(quantise(runTraining(trainModel(trainingOf(kind, seen, { trainedOn: '2000-01-01', files: [] })))));
    const [routed, linear] = [train('routed'), train('linear')];
    for (const { text, label, language, hints } of heldOut) {
      const [byRouted, byLinear] = [routed, linear].map((classifier) => classifier.classify(text, hints).label);
      compared.push({ group: language, truth: label, routed: byRouted ?? '', linear: byLinear ?? '' });
    }
  }
  const say = (kind: KindChoice['kind']): string => {
    const { accuracy, macroF1 } = qualityOf(compared.map((text) => ({ truth: text.truth, answer: text[kind] })));
    return `${kind} ${accuracy.toFixed(3)} accuracy, ${macroF1.toFixed(3)} macro-F1`;
  };
  progress(`${compared.length} texts of held-out patterns: ${say('routed')}; ${say('linear')}`);
  return chooseKind(compared);
}

/** Accuracy and macro-F1, together and by language. */
export function figuresOf(
  examples: readonly IntentExample[],
  answer: (example: IntentExample) => string,
): Readonly<Record<string, { accuracy: number; macroF1: number }>> {
  const judged = examples.map((example) => ({ language: example.language, truth: example.label, answer: answer(example) }));
  const round = (value: number): number => Math.round(value * 1_000) / 1_000;
  const figures = (texts: typeof judged) => {
    const { accuracy, macroF1 } = qualityOf(texts);
    return { accuracy: round(accuracy), macroF1: round(macroF1) };
  };
  const byLanguage = [...Map.groupBy(judged, ({ language }) => language)].map(([language, texts]) => [language, figures(texts)] as const);
  return { all: figures(judged), ...Object.fromEntries(byLanguage) };
}
