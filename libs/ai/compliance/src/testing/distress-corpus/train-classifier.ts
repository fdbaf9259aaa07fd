import { SeededRandom } from '@trivium/shared/kernel';
import { BUCKETS, messageGrams } from '../../distress/classifier/message-grams';
import { meaningReading } from '../../distress/meaning-reader';
import { ownWords } from '../../distress/own-words';
import { type DistressTexts, type TextGroup, textsToLearnFrom, together, writtenGroups, writtenTexts } from './corpus';

/** Weights of 8 bits: a weight is its whole number times `step`. */
export interface TrainedClassifier {
  readonly bias: number;
  readonly step: number;
  readonly weights: Int8Array;
}

interface Example {
  readonly grams: Uint32Array;
  readonly truth: 0 | 1;
}

const EPOCHS = 20;
const RATE = 1;
const SLOWING = 8;
const SHRINKING = 0.001;
const BIAS_RATE = 0.05;
/** A missed message costs more than an alarm for nothing. */
const DISTRESS_WEIGHT = 2;
const FIRST_BIAS = -1;
const SEED = 5;
const LARGEST = 127;
/** Six digits: what differs between machines in the last place of an exponential is gone. */
const DIGITS = 6;

/** Voices of one language stand one after the other: each part gets as many of either. */
const PARTS = 6;
const THRESHOLD_STEP = 0.1;
/** Two in three hundred, as is promised, of harmless texts of which half are near the subject, and by rules and weights together. */
const MOST_ALARMS = 0.007;

/** The classifier that ships, from everything there is to learn from. */
export function trainedClassifier(): TrainedClassifier {
  return train(examplesOf(textsToLearnFrom(writtenTexts())));
}

/** Log odds of a text that is spelled out, for a classifier that is being made. */
export function scoreBy({ bias, step, weights }: TrainedClassifier, grams: Uint32Array): number {
  if (grams.length === 0) return bias;
  const sum = grams.reduce((total, gram) => total + (weights[gram] ?? 0), 0);
  return bias + (sum * step) / Math.sqrt(grams.length);
}

/** Shares of distressed messages found and of harmless ones that raise an alarm, by weights that had seen nothing of their voice or list. */
export interface Shares {
  readonly found: number;
  readonly alarms: number;
}

export interface ThresholdChoice {
  readonly threshold: number;
  readonly all: Shares;
  /** Of the voices alone. */
  readonly voices: Shares;
  /** Of the voices, when what the rules see counts too; rules that were written by these voices have seen them. */
  readonly voicesWithRules: Shares;
}

interface Scored {
  readonly isDistressed: boolean;
  readonly isVoice: boolean;
  readonly isMixed: boolean;
  readonly isSeenByRules: boolean;
  readonly score: number;
}

/** The least threshold at which no more than 0.7 % of the harmless texts that are mixed as pupils may mix them raise an alarm, by rules or weights, in cross-validation in parts of whole voices and lists. */
export function chooseThreshold(): ThresholdChoice {
  const groups = writtenGroups();
  const scored = Array.from({ length: PARTS }, (_, part) => {
    const classifier = train(examplesOf(textsToLearnFrom(together(groups.filter((_group, at) => at % PARTS !== part)))));
    return groups.filter((_group, at) => at % PARTS === part).flatMap((group) => scoredBy(classifier, group));
  }).flat();
  const share = (list: readonly Scored[], isFound: (text: Scored) => boolean): number => list.filter(isFound).length / list.length;
  const calm = scored.filter(({ isDistressed, isMixed }) => !isDistressed && isMixed);
  let threshold = 0;
  while (share(calm, ({ score, isSeenByRules }) => isSeenByRules || score > threshold) > MOST_ALARMS)
    threshold = Math.round((threshold + THRESHOLD_STEP) * 10) / 10;
  const shares = (list: readonly Scored[], isFound: (text: Scored) => boolean): Shares => ({
    found: share(
      list.filter(({ isDistressed }) => isDistressed),
      isFound,
    ),
    alarms: share(
      list.filter(({ isDistressed }) => !isDistressed),
      isFound,
    ),
  });
  const isAbove = ({ score }: Scored): boolean => score > threshold;
  const voices = scored.filter(({ isVoice }) => isVoice);
  return {
    threshold,
    all: shares(scored, isAbove),
    voices: shares(voices, isAbove),
    voicesWithRules: shares(voices, (text) => text.isSeenByRules || isAbove(text)),
  };
}

function scoredBy(classifier: TrainedClassifier, { distressed, calm, isVoice, isMixed }: TextGroup): readonly Scored[] {
  return [...distressed, ...calm].map((text, at) => ({
    isDistressed: at < distressed.length,
    isVoice,
    isMixed,
    isSeenByRules: meaningReading(ownWords(text)) !== undefined,
    score: scoreBy(classifier, gramsOf(text)),
  }));
}

/** Logistic regression by stochastic descent with shrinking weights. */
function train(examples: readonly Example[]): TrainedClassifier {
  const weights = new Float64Array(BUCKETS);
  const random = new SeededRandom(SEED);
  const order = [...examples];
  let bias = FIRST_BIAS;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE / (1 + epoch / SLOWING);
    for (const { grams, truth } of order) {
      const scale = 1 / Math.sqrt(grams.length || 1);
      let odds = bias;
      for (const gram of grams) odds += (weights[gram] ?? 0) * scale;
      const error = (truth - 1 / (1 + Math.exp(-odds))) * (truth === 1 ? DISTRESS_WEIGHT : 1);
      bias += rate * BIAS_RATE * error;
      for (const gram of grams) weights[gram] = (weights[gram] ?? 0) * (1 - rate * SHRINKING) + rate * error * scale;
    }
  }
  const step = rounded(weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / LARGEST);
  return { bias: rounded(bias), step, weights: Int8Array.from(weights, (weight) => Math.round(rounded(weight) / step)) };
}

function examplesOf({ distressed, calm }: DistressTexts): readonly Example[] {
  return [
    ...distressed.map((text) => ({ grams: gramsOf(text), truth: 1 as const })),
    ...calm.map((text) => ({ grams: gramsOf(text), truth: 0 as const })),
  ];
}

const gramsByText = new Map<string, Uint32Array>();

/** A text is read once, though it is learned from in several parts. */
function gramsOf(text: string): Uint32Array {
  let grams = gramsByText.get(text);
  if (grams === undefined) gramsByText.set(text, (grams = messageGrams(ownWords(text))));
  return grams;
}

const rounded = (value: number): number => Number(value.toFixed(DIGITS));

function shuffle<Item>(items: Item[], random: SeededRandom): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const [first, second] = [items[at], items[other]];
    if (first !== undefined && second !== undefined) [items[at], items[other]] = [second, first];
  }
}

/** Characters of a line of the file. */
const LINE = 600;

/** The file that the program reads: nothing in it depends on when or where it was trained. */
export function writtenWeights({ bias, step, weights }: TrainedClassifier): string {
  const lines =
    Buffer.from(weights.buffer)
      .toString('base64')
      .match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];
  return [
    '/** Written by `tools/train/distress/train.ts` from `testing/distress-corpus`; `distress-classifier.spec.ts` trains them again and compares. */',
    `export const CLASSIFIER_BIAS = ${bias};`,
    '/** What one unit of a weight of 8 bits stands for, in log odds. */',
    `export const CLASSIFIER_STEP = ${step};`,
    'export const CLASSIFIER_WEIGHTS = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}
