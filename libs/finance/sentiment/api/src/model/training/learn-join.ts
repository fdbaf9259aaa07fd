import { learnSoftmax, softmax } from '../learner/softmax-regression';
import { columnsFor, startedFrom, startOf, type SeparateOpinions } from '../opinion-columns';
import { COLUMNS, columnsOf } from '../sentiment-file';
import { type JoinShape, type JoinWeights, LABEL_COUNT } from '../sentiment-head';
import type { HeadSettings, SentimentExample } from './train-head';

/**
 * What a join learns from opinions on rows that were not learned: nothing, where texts are generated and it would learn how the generator writes; a temperature, where rows
 * are so few that it would learn them by heart; or how far each opinion holds for each label.
 */
export type JoinLearned = 'nothing' | 'temperature' | 'all';

interface JoinLesson {
  readonly shape: JoinShape;
  readonly examples: readonly SentimentExample[];
  readonly settings: Pick<HeadSettings, 'joinLearned' | 'joinPull'>;
  readonly isUsed: (number: number) => boolean;
  /** How far what is beneath is believed: 1 as it is, below 1 less. */
  readonly trust?: number;
}

/** @param opinions of models that had not learned the example with the same number */
export function learnJoin(
  opinions: readonly SeparateOpinions[],
  { shape, examples, settings, isUsed, trust = 1 }: JoinLesson,
): JoinWeights {
  const used = examples.map((_, number) => number).filter(isUsed);
  const own = used.map((number) => opinions[number] as SeparateOpinions);
  const targets = used.map((number) => examples[number]?.target ?? new Float64Array(LABEL_COUNT));
  if (settings.joinLearned === 'nothing') return temperatureWeights(1, { shape, trust });
  const starts = own.map((some) => startOf(some, shape).map((score, label) => score + (trust - 1) * (some.shipped?.[label] ?? 0)));
  const factor = temperatureOf(starts, targets);
  const tempered = temperatureWeights(factor, { shape, trust });
  if (settings.joinLearned === 'temperature') return tempered;
  // The temperature is found first, because the pull of the join would hold it back where rows are few and opinions are not sure enough.
  const { weights, bias } = learnSoftmax({
    texts: own.map((some) => columnsFor(some, shape.joined)),
    targets,
    columns: columnsOf(shape.joined),
    labels: LABEL_COUNT,
    pull: settings.joinPull,
    offsets: starts.map((start) => start.map((score) => score * factor)),
  });
  return { weights: weights.map((weight, at) => weight + (tempered.weights[at] ?? 0)), bias };
}

/** Steps of a search that ends within a hundredth of a percent. */
const SEARCHES = 40;
const FURTHEST = Math.log(4);

/**
 * What the logarithms are multiplied by so that the probabilities fit: below 1 where opinions were too sure. No answer changes by it (Guo et al., On Calibration of Modern
 * Neural Networks, 2017). The loss has one low point in it.
 */
function temperatureOf(scores: readonly Float64Array[], targets: readonly Float64Array[]): number {
  const lossAt = (factor: number): number => {
    let loss = 0;
    scores.forEach((own, number) => {
      const probabilities = softmax(own.map((score) => score * factor));
      targets[number]?.forEach((share, label) => {
        if (share > 0) loss -= share * Math.log(Math.max(Number.MIN_VALUE, probabilities[label] ?? 0));
      });
    });
    return loss;
  };
  let [low, high] = [-FURTHEST, FURTHEST];
  for (let search = 0; search < SEARCHES; search += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (lossAt(Math.exp(left)) <= lossAt(Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** A temperature as weights of a join: each opinion that the join starts from is added once more, times what is missing; of what is beneath as much is taken off as it is not trusted. */
function temperatureWeights(factor: number, { shape, trust }: { shape: JoinShape; trust: number }): JoinWeights {
  const weights = new Float64Array(columnsOf(shape.joined) * LABEL_COUNT);
  const started = startedFrom(shape);
  let from = 0;
  for (const opinion of shape.joined) {
    const own = (started.includes(opinion) ? (factor - 1) / started.length : 0) + (opinion === 'shipped' ? factor * (trust - 1) : 0);
    if (own !== 0) for (let label = 0; label < LABEL_COUNT; label += 1) weights[(from + label) * LABEL_COUNT + label] = own;
    from += COLUMNS[opinion];
  }
  return { weights, bias: new Float64Array(LABEL_COUNT) };
}
