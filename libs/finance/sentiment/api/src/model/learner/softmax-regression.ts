import { minimise } from './minimise';

/** One text as numbers: columns with values. */
export interface SparseText {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

export interface SoftmaxLesson {
  readonly texts: readonly SparseText[];
  /** What is true of each text, `labels` numbers that make 1: a label is one 1 among zeros, a teacher's opinion is anything between. */
  readonly targets: readonly Float64Array[];
  readonly columns: number;
  readonly labels: number;
  /** Pull of every weight towards 0. */
  readonly pull: number;
  /**
   * Factor on each weight, `columns × labels`: a telling column is heard louder and pulled less. The weights that are returned include it.
   */
  readonly factors?: Float64Array;
  /** How much each text counts; 1 where absent. */
  readonly counts?: Float64Array;
  /** Scores that others gave to each text, to which the learned ones are added. */
  readonly offsets?: readonly Float64Array[];
  readonly rounds?: number;
}

export interface SoftmaxWeights {
  /** `columns × labels`. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const ROUNDS = 60;
/** Rounds that gain less change no answer that was measured. */
const TOLERANCE = 2e-4;

/** Multinomial logistic regression with an L2 pull, solved over all texts at once. The bias is not pulled. */
export function learnSoftmax(lesson: SoftmaxLesson): SoftmaxWeights {
  const { texts, columns, labels, pull, factors } = lesson;
  const size = columns * labels;
  const effective = new Float64Array(size + labels);
  const errors = new Float64Array(labels);
  const solved = minimise(
    (point, slope) => {
      for (let at = 0; at < size; at += 1) effective[at] = (point[at] ?? 0) * (factors?.[at] ?? 1);
      for (let at = size; at < size + labels; at += 1) effective[at] = point[at] ?? 0;
      slope.fill(0);
      let loss = 0;
      for (let number = 0; number < texts.length; number += 1) loss += lossOf(lesson, number, { effective, errors, slope });
      for (let at = 0; at < size; at += 1) {
        const weight = point[at] ?? 0;
        loss += (pull / 2) * weight * weight;
        slope[at] = (slope[at] ?? 0) * (factors?.[at] ?? 1) + pull * weight;
      }
      return loss;
    },
    { size: size + labels, rounds: lesson.rounds ?? ROUNDS, tolerance: TOLERANCE },
  );
  const weights = solved.slice(0, size);
  if (factors) for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) * (factors[at] ?? 1);
  return { weights, bias: solved.slice(size) };
}

/** Loss of one text; its slope is added to the slope of the effective weights. */
function lossOf(
  { texts, targets, columns, labels, counts, offsets }: SoftmaxLesson,
  number: number,
  { effective, errors, slope }: { effective: Float64Array; errors: Float64Array; slope: Float64Array },
): number {
  const text = texts[number];
  const target = targets[number];
  if (!text || !target) return 0;
  const count = counts?.[number] ?? 1;
  const biasFrom = columns * labels;
  const offset = offsets?.[number];
  for (let label = 0; label < labels; label += 1) errors[label] = (effective[biasFrom + label] ?? 0) + (offset?.[label] ?? 0);
  const own = text.columns;
  const { values } = text;
  for (let at = 0; at < own.length; at += 1) {
    const from = (own[at] ?? 0) * labels;
    const value = values[at] ?? 0;
    for (let label = 0; label < labels; label += 1) errors[label] = (errors[label] ?? 0) + value * (effective[from + label] ?? 0);
  }
  const loss = count * toErrors(errors, target);
  for (let label = 0; label < labels; label += 1) {
    errors[label] = count * (errors[label] ?? 0);
    slope[biasFrom + label] = (slope[biasFrom + label] ?? 0) + (errors[label] ?? 0);
  }
  for (let at = 0; at < own.length; at += 1) {
    const from = (own[at] ?? 0) * labels;
    const value = values[at] ?? 0;
    for (let label = 0; label < labels; label += 1) slope[from + label] = (slope[from + label] ?? 0) + value * (errors[label] ?? 0);
  }
  return loss;
}

/** Turns scores into probabilities less the target. @returns cross-entropy in nats */
function toErrors(scores: Float64Array, target: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  const rest = highest + Math.log(sum);
  let loss = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const logarithm = (scores[label] ?? 0) - rest;
    const wanted = target[label] ?? 0;
    loss -= wanted * logarithm;
    scores[label] = Math.exp(logarithm) - wanted;
  }
  return loss;
}

export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  const powers = scores.map((score) => Math.exp(score - highest));
  let sum = 0;
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
