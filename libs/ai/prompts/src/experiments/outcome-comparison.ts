import type { Experiment } from './assignment';
import { meanDifference, shareDifference } from './difference';
import type { OutcomeSum } from './experiments.repository';
import type { Interval } from './wilson-interval';

/** What the outcomes of an experiment say. `higher` is no praise: of edits, for one, fewer are better. */
export type OutcomeVerdict = 'variant-higher' | 'control-higher' | 'not-proven' | 'too-few';

/** One kind of outcome on both sides of an experiment. */
export interface OutcomeComparison {
  readonly kind: string;
  readonly control: OutcomeSum | undefined;
  readonly variant: OutcomeSum | undefined;
  /** By how much the variant's mean or share is above the control's, 95 %; undefined where too little was recorded. */
  readonly difference: Interval | undefined;
  readonly verdict: OutcomeVerdict;
}

/** Holds the two sides of an experiment against each other. Outcomes of other versions, and those from outside the experiment, do not count. */
export function compareOutcomes(
  sums: readonly OutcomeSum[],
  { controlVersion, variantVersion }: Pick<Experiment, 'controlVersion' | 'variantVersion'>,
): readonly OutcomeComparison[] {
  const sides = [
    { variant: 'control', version: controlVersion },
    { variant: 'variant', version: variantVersion },
  ] as const;
  const [control, variant] = sides.map((side) =>
    sums.filter((sum) => sum.variant === side.variant && sum.templateVersion === side.version),
  );
  const kinds = [...new Set([...(control ?? []), ...(variant ?? [])].map(({ kind }) => kind))].sort();
  return kinds.map((kind) =>
    comparedSides(kind, {
      control: control?.find((sum) => sum.kind === kind),
      variant: variant?.find((sum) => sum.kind === kind),
    }),
  );
}

function comparedSides(kind: string, sides: Pick<OutcomeComparison, 'control' | 'variant'>): OutcomeComparison {
  const difference = differenceOf(sides);
  return { kind, ...sides, difference, verdict: verdictOf(difference) };
}

function differenceOf({ control, variant }: Pick<OutcomeComparison, 'control' | 'variant'>): Interval | undefined {
  if (control === undefined || variant === undefined) return undefined;
  if (control.measures + variant.measures === 0)
    return shareDifference({ successes: control.ones, count: control.count }, { successes: variant.ones, count: variant.count });
  return meanDifference({ ...control, variance: control.variance ?? 0 }, { ...variant, variance: variant.variance ?? 0 });
}

function verdictOf(difference: Interval | undefined): OutcomeVerdict {
  if (difference === undefined) return 'too-few';
  if (difference.low > 0) return 'variant-higher';
  return difference.high < 0 ? 'control-higher' : 'not-proven';
}
