import type { GramReading } from '../grams/gram-reader';
import type { GramSettings } from '../grams/gram-settings';
import { type LearnerSettings, learnGrams } from '../learner/gram-learner';
import { rarityFrom, scoresOf, weighGrams } from '../learner/gram-table';
import { softmax } from '../learner/softmax-regression';
import { LABEL_COUNT } from '../sentiment-head';
import type { HeadSettings, HeadTraining, Lessons } from './train-head';

type Choice = Pick<HeadSettings, 'grams' | 'learner'>;

/** Parts that candidates are compared on: the same texts for all, so few are enough. */
const COMPARED_PARTS = 2;
/** Rows below which all parts are. */
const ALL_PARTS_BELOW = 1_000;
/** Rows from which on one part is. */
const ONE_PART_FROM = 3_000;
/** Rows from which on a comparison says anything. */
const COMPARED_FROM = 300;

const CHANGES: readonly ((choice: Choice) => Choice)[] = [
  // Headlines that name many things gain from louder rare words, surveys and posts lose as much.
  (choice) => withLearner(choice, { rarity: 1 }),
  (choice) => withLearner(choice, { pull: choice.learner.pull / 2 }),
  (choice) => withShares(choice, { words: 0.25, characters: 0.75 }),
];

/**
 * How many standard errors of its gain a change of few rows must bring. Fifty rows hardly tell one pull from another: choosing the least loss there cost .4 points of
 * accuracy on average (rows for training of six sets, four draws each). The rule is of Breiman and others, Classification and Regression Trees, 1984, with two for one.
 */
const FEW_ROWS_ERRORS = 2;

/** Tries one change after another on rows that were not learned, and keeps what lowers the loss there; of few rows only by what cannot well be chance. */
export function chooseGrams({ examples, settings }: HeadTraining, { readings, targets, offsets }: Lessons): HeadSettings {
  const changes = [
    ...settings.pulls.map((pull) => (choice: Choice) => withLearner(choice, { pull })),
    ...(settings.isChosen && examples.length >= COMPARED_FROM ? CHANGES : []),
  ];
  if (changes.length === 0) return settings;
  const parts = examples.length < ALL_PARTS_BELOW ? settings.folds : examples.length < ONE_PART_FROM ? COMPARED_PARTS : 1;
  const lossesWith = ({ grams, learner }: Choice): Float64Array => {
    const losses = new Float64Array(examples.length);
    for (let part = 0; part < parts; part += 1) {
      const used = examples.map((_, number) => number).filter((number) => examples[number]?.part !== part);
      const table = learnGrams({
        readings: used.map((number) => readings[number] as GramReading),
        targets: used.map((number) => targets[number] ?? new Float64Array(LABEL_COUNT)),
        labels: LABEL_COUNT,
        settings: grams,
        learner,
        counts: Float64Array.from(used, (number) => examples[number]?.count ?? 1),
        ...(offsets ? { offsets: used.map((number) => offsets[number] ?? new Float64Array(LABEL_COUNT)) } : {}),
      });
      examples.forEach(({ part: own, target, count = 1 }, number) => {
        const reading = readings[number];
        if (own !== part || !reading) return;
        const weighed = weighGrams(reading, grams, (row) => rarityFrom(table.rarity[row] ?? 0));
        const others = offsets?.[number];
        const probabilities = softmax(scoresOf(table, weighed).map((score, label) => score + (others?.[label] ?? 0)));
        target.forEach((share, label) => {
          if (share > 0) losses[number] = (losses[number] ?? 0) - count * share * Math.log(Math.max(1e-9, probabilities[label] ?? 0));
        });
      });
    }
    return losses;
  };
  const given: Choice = { grams: settings.grams, learner: settings.learner };
  const first = lossesWith(given);
  let best = given;
  let least = first;
  for (const change of changes) {
    const changed = change(best);
    const losses = lossesWith(changed);
    if (sumOf(losses) < sumOf(least)) [best, least] = [changed, losses];
  }
  if (examples.length < COMPARED_FROM && !isGained(first, least)) return settings;
  return { ...settings, ...best };
}

/** Whether rows lose less by more than chance moves them: by so many standard errors of the sum of their differences. */
function isGained(before: Float64Array, after: Float64Array): boolean {
  const gains = before.map((loss, number) => loss - (after[number] ?? 0));
  const gain = sumOf(gains);
  const mean = gain / gains.length;
  const variance = sumOf(gains.map((own) => (own - mean) ** 2)) / Math.max(1, gains.length - 1);
  return gain > FEW_ROWS_ERRORS * Math.sqrt(variance * gains.length);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function withLearner(choice: Choice, change: Partial<LearnerSettings>): Choice {
  return { ...choice, learner: { ...choice.learner, ...change } };
}

function withShares(choice: Choice, change: Partial<GramSettings['shares']>): Choice {
  return { ...choice, grams: { ...choice.grams, shares: { ...choice.grams.shares, ...change } } };
}
