import type { GramReading } from '../grams/gram-reader';
import type { GramSettings } from '../grams/gram-settings';
import { type GramTable, GramTableWriter, weighGrams } from './gram-table';
import { learnSoftmax, type SparseText } from './softmax-regression';

export interface GramLesson {
  readonly readings: readonly GramReading[];
  /** `labels` numbers per text that make 1. */
  readonly targets: readonly Float64Array[];
  readonly labels: number;
  readonly settings: GramSettings;
  readonly learner: LearnerSettings;
  readonly counts?: Float64Array;
  /** Scores that another model gave to each text; what is learned is added to them. */
  readonly offsets?: readonly Float64Array[];
}

export interface LearnerSettings {
  /** Pull of the weights towards 0. */
  readonly pull: number;
  /** Texts that an n-gram must be in. */
  readonly leastTexts: number;
  /** How far rare n-grams are louder than frequent ones: 0 not at all, 1 by inverse document frequency. */
  readonly rarity: number;
}

/** Chosen with the settings of the n-grams. */
export const DEFAULT_LEARNER: LearnerSettings = { pull: 0.3, leastTexts: 2, rarity: 0 };

/**
 * Logistic regression over n-grams, each weighed by how rare it is and, per label, by how telling: the logarithm of the ratio in which it stands in texts with and without the
 * label. Wang and Manning, Baselines and Bigrams (ACL 2012), with one softmax instead of a machine per label. With few thousand texts it was measured two points ahead
 * of logistic regression that must learn from nothing which n-grams tell.
 */
export function learnGrams({ readings, targets, labels, settings, learner, counts, offsets }: GramLesson): GramTable {
  const texts = new Uint32Array(settings.buckets);
  for (const { rows } of readings) for (const row of rows) texts[row] = (texts[row] ?? 0) + 1;
  const columnOf = new Int32Array(settings.buckets).fill(-1);
  const known: number[] = [];
  texts.forEach((count, row) => {
    if (count < learner.leastTexts) return;
    columnOf[row] = known.length;
    known.push(row);
  });
  const rarityOf = (row: number): number =>
    (columnOf[row] ?? -1) === -1 ? 0 : (Math.log((readings.length + 1) / ((texts[row] ?? 0) + 1)) + 1) ** learner.rarity;
  const sparse = readings.map((reading): SparseText => {
    const { rows, values } = weighGrams(reading, settings, rarityOf);
    return { columns: Uint32Array.from(rows, (row) => columnOf[row] ?? 0), values };
  });
  const factors = countRatios(sparse, { targets, labels, columns: known.length });
  const { weights, bias } = learnSoftmax({
    texts: sparse,
    targets,
    columns: known.length,
    labels,
    pull: learner.pull,
    factors,
    ...(counts ? { counts } : {}),
    ...(offsets ? { offsets } : {}),
  });
  const writer = new GramTableWriter(settings.buckets, labels);
  known.forEach((row, column) =>
    writer.setRow(row, { rarity: rarityOf(row), weights: weights.subarray(column * labels, (column + 1) * labels) }),
  );
  return writer.finish(bias);
}

/** Size of the logarithm of (share of the label's texts with the column / share of the other texts with it), one more of each counted. */
function countRatios(
  texts: readonly SparseText[],
  { targets, labels, columns }: { targets: readonly Float64Array[]; labels: number; columns: number },
): Float64Array {
  const found = new Float64Array(columns * labels).fill(1);
  const all = new Float64Array(labels).fill(1);
  texts.forEach((text, number) => {
    const target = targets[number];
    for (let label = 0; label < labels; label += 1) {
      const share = target?.[label] ?? 0;
      if (share === 0) continue;
      all[label] = (all[label] ?? 0) + share;
      for (const column of text.columns) found[column * labels + label] = (found[column * labels + label] ?? 0) + share;
    }
  });
  const total = all.reduce((sum, value) => sum + value, 0);
  for (let column = 0; column < columns; column += 1) {
    const own = found.subarray(column * labels, (column + 1) * labels);
    const sum = own.reduce((a, b) => a + b, 0);
    for (let label = 0; label < labels; label += 1) {
      const [here, inLabel] = [own[label] ?? 0, all[label] ?? 1];
      // `sum` was taken before, so a label that was turned into its ratio does not disturb the next.
      own[label] = Math.abs(Math.log(here / inLabel / ((sum - here) / (total - inLabel))));
    }
  }
  return found;
}
