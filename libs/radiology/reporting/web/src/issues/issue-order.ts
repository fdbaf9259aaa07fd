import type { ConsistencyIssue, EvidencePlace } from '@trivium/radiology/reporting/domain';

/** A contradiction with the reason that a person gave for signing against it. */
export interface ShownIssue extends ConsistencyIssue {
  readonly override?: { readonly reason: string };
}

/** Open errors first, then warnings, then what has a reason; each as the text has them. */
export function inOrder(issues: readonly ShownIssue[]): readonly ShownIssue[] {
  const rank = ({ override, severity }: ShownIssue): number => (override ? 2 : severity === 'error' ? 0 : 1);
  return [...issues].sort((one, other) => rank(one) - rank(other));
}

/** What the checker finds in the text as it stands, with the reasons that were given for the same keys. */
export function withOverrides(
  issues: readonly ConsistencyIssue[],
  known: readonly { readonly key: string; readonly override?: { readonly reason: string } }[],
): readonly ShownIssue[] {
  const reasons = new Map(known.filter(({ override }) => override).map(({ key, override }) => [key, override]));
  return issues.map((issue) => (reasons.has(issue.key) ? { ...issue, override: reasons.get(issue.key) } : issue));
}

export function openIssues(issues: readonly ShownIssue[]): readonly ShownIssue[] {
  return issues.filter(({ override }) => !override);
}

/** The place to go to after `at`, round and round: what F8 steps through. */
export function nextPlace(issues: readonly ShownIssue[], at: EvidencePlace | undefined): EvidencePlace | undefined {
  const places = openIssues(issues).flatMap(({ places: each }) => each);
  const index = at ? places.findIndex((place) => isSamePlace(place, at)) : -1;
  return places[(index + 1) % places.length];
}

export function isSamePlace(one: EvidencePlace, other: EvidencePlace): boolean {
  return one.section === other.section && one.start === other.start && one.end === other.end;
}
