/** A piece of text that moved the score; negative weights spoke against the label. */
export interface ExpertFeature {
  readonly text: string;
  readonly weight: number;
  /** The routed expert whose weight it is; undefined for the shared one, or where the weight is that of all experts together. */
  readonly expert?: number;
}

/** One decision of a routed classifier. */
export interface ExpertDecision {
  readonly label: string;
  /** By label, adding up to 1. */
  readonly probabilities: Readonly<Record<string, number>>;
  /** The routed experts that took part, with the weight of each in the sum. */
  readonly experts: readonly { readonly index: number; readonly weight: number }[];
  readonly features: readonly ExpertFeature[];
}

/** How much of the work an expert has had: shares add up to 1. */
export interface ExpertShare {
  readonly index: number;
  readonly share: number;
}

export interface ExpertTile {
  readonly index: number;
  readonly share: number;
  /** Its weight in the decision that is shown; undefined when it took no part. */
  readonly weight: number | undefined;
  /** Its share lies outside the band that balanced experts keep. */
  readonly isOutOfBalance: boolean;
}

/** Balanced experts each have 8–20 % of the work, for eight experts; for another number in proportion. */
const LOWEST_OF_EVEN = 0.64;
const HIGHEST_OF_EVEN = 1.6;
/**
 * Of eight even experts, two of which take part in each decision, the share of one lies within 4.5 points of 12.5 % (three standard deviations) from about
 * 250 decisions on. Before that a warning would be about chance.
 */
const FEWEST_DECISIONS = 250;

/**
 * One tile for each expert, in the order of their numbers; an expert that decided but has no load yet has one too.
 *
 * @param decisions that `load` counts
 */
export function tilesOf(
  decision: ExpertDecision | undefined,
  load: readonly ExpertShare[],
  decisions = Number.POSITIVE_INFINITY,
): readonly ExpertTile[] {
  const shares = new Map(load.map(({ index, share }) => [index, share]));
  const weights = new Map((decision?.experts ?? []).map(({ index, weight }) => [index, weight]));
  const indexes = [...new Set([...shares.keys(), ...weights.keys()])].sort((first, second) => first - second);
  const hasLoad = decisions >= FEWEST_DECISIONS && load.some(({ share }) => share > 0);
  const even = 1 / Math.max(1, indexes.length);
  return indexes.map((index) => {
    const share = shares.get(index) ?? 0;
    const isOutOfBalance = hasLoad && (share < even * LOWEST_OF_EVEN || share > even * HIGHEST_OF_EVEN);
    return { index, share, weight: weights.get(index), isOutOfBalance };
  });
}

/** The features that moved the score most, whichever way. */
export function strongest(features: readonly ExpertFeature[], count: number): readonly ExpertFeature[] {
  return [...features].sort((first, second) => Math.abs(second.weight) - Math.abs(first.weight)).slice(0, count);
}
