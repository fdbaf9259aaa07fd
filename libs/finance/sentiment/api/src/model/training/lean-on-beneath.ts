import { minimise } from '../learner/minimise';
import { softmax } from '../learner/softmax-regression';
import { LABEL_COUNT } from '../sentiment-head';

/** How an addition leans on the model beneath it before its rows say otherwise. */
export interface Leaning {
  /** What the logarithms of the model beneath are multiplied by where rows say nothing: below 1 it is believed to be too sure of texts of a new kind. */
  readonly trust: number;
  /** Pull of the logarithm of that factor back to {@link trust}: what so many rows would say. */
  readonly pull: number;
  /** So many rows that the model beneath is as good as; few corrections are half its opinion, many are their own. */
  readonly rows: number;
}

/** An opinion from below, and what is true of the text. */
export interface LeaningLesson {
  /** Logarithms of probabilities. */
  readonly beneath: readonly Float64Array[];
  readonly targets: readonly Float64Array[];
}

/** Labels are more or less frequent than beneath by a few tenths of their logarithm; a weak pull holds a label that no row has. */
const BIAS_PULL = 0.3;
const MOST_DOUBT = 0.5;

/**
 * What the logarithms from below are multiplied by: fitted with how frequent labels are, then pulled to what holds for most new domains. A model that is too sure lets a
 * correction move nothing; one number can be told from few rows (Platt, Probabilistic Outputs for Support Vector Machines, 1999, with a prior).
 */
export function trustIn({ beneath, targets }: LeaningLesson, { trust, pull }: Leaning): number {
  const fitted = minimise(
    (point, slope) => {
      const change = point[LABEL_COUNT] ?? 0;
      const factor = trust * Math.exp(change);
      slope.fill(0);
      let loss = (pull / 2) * change * change;
      slope[LABEL_COUNT] = pull * change;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const bias = point[label] ?? 0;
        loss += (BIAS_PULL / 2) * bias * bias;
        slope[label] = BIAS_PULL * bias;
      }
      beneath.forEach((logs, number) => {
        const probabilities = softmax(logs.map((score, label) => factor * score + (point[label] ?? 0)));
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          const share = targets[number]?.[label] ?? 0;
          const error = (probabilities[label] ?? 0) - share;
          if (share > 0) loss -= share * Math.log(Math.max(Number.MIN_VALUE, probabilities[label] ?? 0));
          slope[label] = (slope[label] ?? 0) + error;
          slope[LABEL_COUNT] = (slope[LABEL_COUNT] ?? 0) + error * factor * (logs[label] ?? 0);
        }
      });
      return loss;
    },
    { size: LABEL_COUNT + 1, rounds: 60, tolerance: 1e-7 },
  );
  return trust * Math.exp(fitted[LABEL_COUNT] ?? 0);
}

/**
 * What n-grams learn instead of the labels: the labels and, as heavy as some rows, what the model beneath says of the same texts. So a label that chance has drawn too often
 * among fifty rows is believed by as much less (self-distillation as a pull; Furlanello et al., Born-Again Neural Networks, 2018).
 */
export function leaningTargets({ beneath, targets }: LeaningLesson, { rows }: Leaning): Float64Array[] {
  const doubt = Math.min(MOST_DOUBT, rows / Math.max(1, targets.length));
  return targets.map((target, number) => {
    const said = softmax(beneath[number] ?? new Float64Array(LABEL_COUNT));
    return target.map((share, label) => (1 - doubt) * share + doubt * (said[label] ?? 0));
  });
}
