import { type Interval, wilsonInterval, Z_OF_95_PERCENT as Z } from './wilson-interval';

/** Fewer measures than this on a side say too little of how their mean is spread. */
export const FEWEST_MEASURES = 30;

export interface CountedShare {
  readonly successes: number;
  readonly count: number;
}

export interface MeasuredMean {
  readonly mean: number;
  /** Sample variance. */
  readonly variance: number;
  readonly count: number;
}

/**
 * By how much the second share is above the first, with 95 % confidence: Newcombe's square-and-add interval of Wilson's (Statistics in Medicine 17, 1998, method 10), which
 * holds for few outcomes and for shares at 0 and 1.
 *
 * @returns undefined when a side has no outcome
 */
export function shareDifference(first: CountedShare, second: CountedShare): Interval | undefined {
  const [one, two] = [wilsonInterval(first), wilsonInterval(second)];
  if (one === undefined || two === undefined) return undefined;
  const [p1, p2] = [first.successes / first.count, second.successes / second.count];
  return {
    low: p2 - p1 - Math.hypot(p2 - two.low, one.high - p1),
    high: p2 - p1 + Math.hypot(two.high - p2, p1 - one.low),
  };
}

/**
 * By how much the second mean is above the first, with 95 % confidence (Welch 1947).
 *
 * @returns undefined when a side has fewer than {@link FEWEST_MEASURES}
 */
export function meanDifference(first: MeasuredMean, second: MeasuredMean): Interval | undefined {
  if (Math.min(first.count, second.count) < FEWEST_MEASURES) return undefined;
  const [one, two] = [first.variance / first.count, second.variance / second.count];
  const difference = second.mean - first.mean;
  if (one + two === 0) return { low: difference, high: difference };
  const freedom = (one + two) ** 2 / (one ** 2 / (first.count - 1) + two ** 2 / (second.count - 1));
  const spread = studentQuantile(freedom) * Math.sqrt(one + two);
  return { low: difference - spread, high: difference + spread };
}

/** Two-sided 95 % of Student's t, from the normal's (Abramowitz and Stegun 26.7.5): right to three digits from 29 degrees of freedom on. */
function studentQuantile(freedom: number): number {
  return Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
}
