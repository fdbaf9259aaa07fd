import type { Finding, Negative, ReadDictation } from '@trivium/radiology/findings/domain';

/** A finding as the cases write it: snake case, null for what was not dictated. */
export interface ExpectedFinding {
  readonly type: string;
  readonly laterality?: string | null;
  readonly lobe?: string | null;
  readonly segment?: string | null;
  readonly size_mm?: readonly number[] | null;
  readonly solid_component_mm?: number | null;
  readonly density?: string | null;
  readonly margin?: readonly string[];
  readonly change?: string | null;
  readonly prior_size_mm?: readonly number[] | null;
  readonly certainty?: string;
  readonly count?: string | null;
}

export interface DictationCase {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly text: string;
  readonly expected: { readonly findings: readonly ExpectedFinding[]; readonly negatives: readonly string[] };
}

const SLOTS = [
  'type',
  'laterality',
  'lobe',
  'segment',
  'size_mm',
  'solid_component_mm',
  'density',
  'change',
  'prior_size_mm',
  'certainty',
  'count',
] as const;

export interface Tally {
  right: number;
  expected: number;
  read: number;
  dictations: number;
  exact: number;
  negatives: number;
  negativesFound: number;
  vanished: number;
}

export const newTally = (): Tally => ({
  right: 0,
  expected: 0,
  read: 0,
  dictations: 0,
  exact: 0,
  negatives: 0,
  negativesFound: 0,
  vanished: 0,
});

export const negativeName = ({ type, laterality }: Negative): string => (laterality === undefined ? type : `${type}:${laterality}`);

export function asCase(finding: Finding): ExpectedFinding {
  return {
    type: finding.type,
    laterality: finding.laterality ?? null,
    lobe: finding.lobe ?? null,
    segment: finding.segment ?? null,
    size_mm: finding.sizeMm ?? null,
    solid_component_mm: finding.solidComponentMm ?? null,
    density: finding.density ?? null,
    margin: finding.margin,
    change: finding.change ?? null,
    prior_size_mm: finding.priorSizeMm ?? null,
    certainty: finding.certainty,
    count: finding.count ?? null,
  };
}

/** Slots as `name=value`; each margin is a slot of its own. */
export function slotsOf(finding: ExpectedFinding): ReadonlySet<string> {
  const slots = new Set<string>();
  for (const slot of SLOTS) {
    const value = finding[slot];
    if (value === null || value === undefined) continue;
    slots.add(`${slot}=${Array.isArray(value) ? value.join('x') : String(value)}`);
  }
  for (const margin of finding.margin ?? []) slots.add(`margin=${margin}`);
  return slots;
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((slot) => other.has(slot)).length;

/** The pairing with most slots in common; dictations have few findings, so greedy by the best pair is enough. */
function matched(expected: readonly ReadonlySet<string>[], read: readonly ReadonlySet<string>[]): number {
  const pairs = expected.flatMap((one, i) => read.map((other, j) => ({ i, j, common: shared(one, other) })));
  pairs.sort((a, b) => b.common - a.common || a.i - b.i || a.j - b.j);
  const [takenOnes, takenOthers] = [new Set<number>(), new Set<number>()];
  let right = 0;
  for (const { i, j, common } of pairs) {
    if (takenOnes.has(i) || takenOthers.has(j)) continue;
    takenOnes.add(i);
    takenOthers.add(j);
    right += common;
  }
  return right;
}

export function vanishedOf(text: string, { stretches }: ReadDictation): number {
  let vanished = 0;
  let index = 0;
  for (let at = 0; at < text.length; at++) {
    while (index < stretches.length && (stretches[index]?.span[1] ?? 0) <= at) index++;
    const span = stretches[index]?.span;
    if (text.charAt(at).trim() !== '' && !(span !== undefined && span[0] <= at)) vanished++;
  }
  return vanished;
}

/** Adds one dictation to the tally; gives whether it was read exactly. */
export function score(tally: Tally, { text, expected }: DictationCase, read: ReadDictation): boolean {
  const wanted = expected.findings.map(slotsOf);
  const got = read.findings.map(asCase).map(slotsOf);
  const right = matched(wanted, got);
  const total = (sets: readonly ReadonlySet<string>[]): number => sets.reduce((sum, { size }) => sum + size, 0);
  const names = new Set(read.negatives.map(negativeName));
  const found = expected.negatives.filter((name) => names.has(name)).length;
  const isExact =
    right === total(wanted) &&
    right === total(got) &&
    found === expected.negatives.length &&
    names.size === new Set(expected.negatives).size;
  tally.right += right;
  tally.expected += total(wanted);
  tally.read += total(got);
  tally.dictations++;
  if (isExact) tally.exact++;
  tally.negatives += expected.negatives.length;
  tally.negativesFound += found;
  tally.vanished += vanishedOf(text, read);
  return isExact;
}

export const slotF1 = ({ right, expected, read }: Tally): number => (expected + read === 0 ? 1 : (2 * right) / (expected + read));
