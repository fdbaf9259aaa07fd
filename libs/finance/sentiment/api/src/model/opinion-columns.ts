import type { RuleOpinion } from '@trivium/finance/sentiment/domain';
import { COLUMNS, columnsOf } from './sentiment-file';
import { type JoinedOpinion, type JoinShape, type JoinWeights, LABEL_COUNT } from './sentiment-head';
import { softmax, type SparseText } from './learner/softmax-regression';

/** Opinions on one text before they are laid together: logarithms of probabilities, and what the rules read. */
export interface SeparateOpinions {
  readonly grams?: Float64Array;
  readonly experts?: Float64Array;
  readonly shipped?: Float64Array;
  readonly rules: RuleOpinion;
}

/** A probability below this says no more than this. */
const LEAST = 1e-4;

export function logarithms(probabilities: Float64Array): Float64Array {
  return probabilities.map((value) => Math.log(Math.max(LEAST, value)));
}

/** The opinions as numbers: logarithms about their mean, for the rules the score both ways, its size, and whether they read anything. */
export function columnsFor(opinions: SeparateOpinions, joined: readonly JoinedOpinion[]): SparseText {
  const values = new Float64Array(columnsOf(joined));
  let from = 0;
  for (const opinion of joined) {
    if (opinion === 'rules') {
      const { score, readings } = opinions.rules;
      values.set([Math.max(0, score), Math.max(0, -score), readings.length === 0 ? 1 : 0, Math.min(1, readings.length / 4)], from);
    } else {
      const own = opinions[opinion];
      if (own) {
        const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
        values.set(
          own.map((value) => value - mean),
          from,
        );
      }
    }
    from += COLUMNS[opinion];
  }
  return { columns: Uint32Array.from(values, (_, column) => column), values };
}

const BEGINNING = { shipped: 'shipped', added: 'grams' } as const;

/** The opinions whose mean a join starts from. */
export function startedFrom({ joined, start }: JoinShape): JoinedOpinion[] {
  return joined.filter((opinion) => opinion !== 'rules' && (start === 'mean' || opinion === BEGINNING[start]));
}

/** Where the learning of a join begins. */
export function startOf(opinions: SeparateOpinions, shape: JoinShape): Float64Array {
  const own = startedFrom(shape).flatMap((opinion) => {
    const scores = opinion === 'rules' ? undefined : opinions[opinion];
    return scores ? [scores] : [];
  });
  const mean = new Float64Array(LABEL_COUNT);
  for (const scores of own)
    for (let label = 0; label < LABEL_COUNT; label += 1) mean[label] = (mean[label] ?? 0) + (scores[label] ?? 0) / own.length;
  return mean;
}

/** The opinions laid together. */
export function joinOpinions(opinions: SeparateOpinions, shape: JoinShape, { weights, bias }: JoinWeights): Float64Array {
  const scores = Float64Array.from(bias);
  const { values } = columnsFor(opinions, shape.joined);
  const mean = startOf(opinions, shape);
  for (let label = 0; label < LABEL_COUNT; label += 1) scores[label] = (scores[label] ?? 0) + (mean[label] ?? 0);
  for (let column = 0; column < values.length; column += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      scores[label] = (scores[label] ?? 0) + (values[column] ?? 0) * (weights[column * LABEL_COUNT + label] ?? 0);
    }
  }
  return softmax(scores);
}
