import type { ExpertShare } from '../decisions/routing';
import type { TextFeatures } from '../features/text-features';
import type { TrainingSettings } from './training-settings';

/** AdaGrad's sums begin here, so that the first steps are not as long as the rate allows. */
const FIRST_SQUARE = 0.01;
/** A bias meets every text, a row few: it moves slower. */
const BIAS_SHARE = 0.1;

/** One text as the weights see it. */
export interface Lesson {
  readonly features: TextFeatures;
  readonly label: number;
  /** How far each label is true; absent: `label` alone. */
  readonly shares?: Float64Array | undefined;
  /** Routed experts that it is given to; none in a model without. */
  readonly route: readonly ExpertShare[];
}

/** Who learns from a text. */
export type Learner = 'shared' | 'routed';

/**
 * The weights of the shared and the routed experts, learned text by text: softmax with cross-entropy, steps after Duchi et al., Adaptive Subgradient Methods (AdaGrad,
 * 2011). The shared expert learns first and alone; a routed one learns, from its texts only and by its weight in them, what is missing then. Learning all at once was
 * measured too: better where a language has experts of its own, more than a point worse where it has not.
 */
export class ExpertWeights {
  readonly bias: Float32Array;
  readonly rows: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly squares: Float32Array;
  private readonly width: number;
  private readonly scores: Float64Array;

  constructor(
    private readonly shape: { readonly labels: number; readonly experts: number; readonly buckets: number },
    private readonly settings: TrainingSettings,
  ) {
    this.width = shape.labels * (1 + shape.experts);
    this.bias = new Float32Array(this.width);
    this.biasSquares = new Float32Array(this.width).fill(FIRST_SQUARE);
    this.rows = new Float32Array(this.width * shape.buckets);
    this.squares = new Float32Array(this.rows.length).fill(FIRST_SQUARE);
    this.scores = new Float64Array(shape.labels);
  }

  /** Learns from one text. @returns its loss before, in nats */
  learn({ features, label, shares, route }: Lesson, learner: Learner): number {
    const { labels } = this.shape;
    const { sharedRate, routedRate } = this.settings;
    const heard = learner === 'shared' ? [] : route;
    this.score(features, heard);
    const loss = this.toErrors(label, shares);
    if (learner === 'shared') this.correct(features, { from: 0, share: 1, rate: sharedRate });
    for (const { index, weight } of heard) this.correct(features, { from: (1 + index) * labels, share: weight, rate: routedRate });
    return loss;
  }

  private score({ buckets, values }: TextFeatures, route: readonly ExpertShare[]): void {
    const { labels } = this.shape;
    const { scores, rows, bias } = this;
    for (let label = 0; label < labels; label += 1) {
      let score = bias[label] ?? 0;
      for (const { index, weight } of route) score += weight * (bias[(1 + index) * labels + label] ?? 0);
      scores[label] = score;
    }
    for (let at = 0; at < buckets.length; at += 1) {
      const start = (buckets[at] ?? 0) * this.width;
      const value = values[at] ?? 0;
      for (let label = 0; label < labels; label += 1) scores[label] = (scores[label] ?? 0) + value * (rows[start + label] ?? 0);
      for (const { index, weight } of route) {
        const own = start + (1 + index) * labels;
        for (let label = 0; label < labels; label += 1) scores[label] = (scores[label] ?? 0) + value * weight * (rows[own + label] ?? 0);
      }
    }
  }

  /** Turns scores into probabilities less the truth. */
  private toErrors(truth: number, shares: Float64Array | undefined): number {
    const { scores } = this;
    let highest = Number.NEGATIVE_INFINITY;
    for (const score of scores) highest = Math.max(highest, score);
    let sum = 0;
    for (let label = 0; label < scores.length; label += 1) {
      const power = Math.exp((scores[label] ?? 0) - highest);
      scores[label] = power;
      sum += power;
    }
    const loss = Math.log(sum) - (shares ? meanLogarithm(scores, shares) : Math.log(scores[truth] ?? 0));
    for (let label = 0; label < scores.length; label += 1) {
      const wanted = shares ? (shares[label] ?? 0) : label === truth ? 1 : 0;
      scores[label] = (scores[label] ?? 0) / sum - wanted;
    }
    return loss;
  }

  private correct({ buckets, values }: TextFeatures, { from, share, rate }: { from: number; share: number; rate: number }): void {
    const { scores: errors, rows, squares, bias, biasSquares } = this;
    const { decay } = this.settings;
    for (let label = 0; label < errors.length; label += 1) {
      const place = from + label;
      const slope = share * (errors[label] ?? 0);
      const square = (biasSquares[place] ?? 0) + slope * slope;
      biasSquares[place] = square;
      bias[place] = (bias[place] ?? 0) - (BIAS_SHARE * rate * slope) / Math.sqrt(square);
    }
    for (let at = 0; at < buckets.length; at += 1) {
      const start = (buckets[at] ?? 0) * this.width + from;
      const value = share * (values[at] ?? 0);
      for (let label = 0; label < errors.length; label += 1) {
        const place = start + label;
        const weight = rows[place] ?? 0;
        const slope = value * (errors[label] ?? 0) + decay * weight;
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        rows[place] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

/** Of powers, each as often as its share. */
function meanLogarithm(powers: Float64Array, shares: Float64Array): number {
  return shares.reduce((sum, share, label) => (share > 0 ? sum + share * Math.log(powers[label] ?? 0) : sum), 0);
}
