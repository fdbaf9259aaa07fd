import { SeededRandom } from '@trivium/shared/kernel';
import { BUCKETS, messageGrams } from '../../distress/classifier/message-grams';
import { ownWords } from '../../distress/own-words';
import { type DistressTexts, textsToLearnFrom, writtenTexts } from './corpus';

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
const SHRINKING = 0.0003;
const BIAS_RATE = 0.05;
/** A missed message costs more than an alarm for nothing. */
const DISTRESS_WEIGHT = 2;
const FIRST_BIAS = -1;
const SEED = 5;
const LARGEST = 127;
/** Six digits: what differs between machines in the last place of an exponential is gone. */
const DIGITS = 6;

const PARTS = 5;
const THRESHOLD_STEP = 0.1;
/** Two in three hundred, as is promised, here of harmless texts that are nearly all written to look alarming; ordinary questions raise far fewer. */
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

export interface ThresholdChoice {
  readonly threshold: number;
  /** Share of the written distressed messages that are found at it, and of the harmless ones that raise an alarm, by weights that had not seen them. */
  readonly found: number;
  readonly alarms: number;
}

/** The least threshold at which no more than 0.7 % of the written harmless texts raise an alarm, by cross-validation in five parts chosen by hash. */
export function chooseThreshold(): ThresholdChoice {
  const all = writtenTexts();
  const scores = { distressed: [] as number[], calm: [] as number[] };
  for (let part = 0; part < PARTS; part++) {
    const isAside = (text: string): boolean => partOf(text) === part;
    const classifier = train(
      examplesOf(
        textsToLearnFrom({ distressed: all.distressed.filter((text) => !isAside(text)), calm: all.calm.filter((text) => !isAside(text)) }),
      ),
    );
    for (const kind of ['distressed', 'calm'] as const)
      scores[kind].push(...all[kind].filter(isAside).map((text) => scoreBy(classifier, gramsOf(text))));
  }
  const share = (list: readonly number[], threshold: number): number => list.filter((score) => score > threshold).length / list.length;
  let threshold = 0;
  while (share(scores.calm, threshold) > MOST_ALARMS) threshold = Math.round((threshold + THRESHOLD_STEP) * 10) / 10;
  return { threshold, found: share(scores.distressed, threshold), alarms: share(scores.calm, threshold) };
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

const gramsOf = (text: string): Uint32Array => messageGrams(ownWords(text));
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

function shuffle<Item>(items: Item[], random: SeededRandom): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const [first, second] = [items[at], items[other]];
    if (first !== undefined && second !== undefined) [items[at], items[other]] = [second, first];
  }
}

/** By the characters of the text alone: nobody chose what is judged by which weights. */
function partOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 9) % PARTS;
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
