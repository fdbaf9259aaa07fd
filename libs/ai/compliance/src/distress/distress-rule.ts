export type DistressCategory = 'self-harm' | 'abuse';
export type DistressSeverity = 'concern' | 'urgent';

export interface DistressRule {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
  readonly pattern: RegExp;
}

/** One rule of several ways to say a thing; case and width do not matter. */
export function distressRule(category: DistressCategory, severity: DistressSeverity, ways: readonly string[]): DistressRule {
  return { category, severity, pattern: new RegExp(ways.map((way) => `(?:${way})`).join('|'), 'iu') };
}
