/** Quantile of the normal distribution for two-sided 95 %. */
export const Z_OF_95_PERCENT = 1.959963984540054;
const Z = Z_OF_95_PERCENT;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a share lies with 95 % confidence (Wilson 1927): holds for small counts and for shares at 0 and 1, where the usual interval would be empty.
 *
 * @returns undefined when nothing was counted
 */
export function wilsonInterval({ successes, count }: { readonly successes: number; readonly count: number }): Interval | undefined {
  if (count === 0) return undefined;
  const share = successes / count;
  const centre = share + Z ** 2 / (2 * count);
  const spread = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
