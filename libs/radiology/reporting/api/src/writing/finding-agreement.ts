import type { Finding, Negative, ReadDictation } from '@trivium/radiology/findings/domain';

/** What a model's sentence says of a finding that no finding of the dictation says. Codes as the gate has them. */
export type Disagreement = 'number' | 'side' | 'negation' | 'certainty' | 'date' | 'name' | 'unsupported';

const TOLERANCE_MM = 0.05;

/** What speaks against a finding that was read out of a model's sentence; empty when one finding of the dictation says all of it. */
export function againstFinding(said: Finding, known: readonly Finding[]): readonly Disagreement[] {
  const alike = known.filter(({ type }) => isType(said.type, type));
  if (alike.length === 0) return ['unsupported'];
  const reasons = alike.map((finding) => differences(said, finding)).sort((a, b) => a.length - b.length);
  return reasons[0] ?? [];
}

export function agreesWith(said: Finding, known: Finding): boolean {
  return isType(said.type, known.type) && differences(said, known).length === 0;
}

/** `The lesion` may be said of any focus. */
function isType(said: Finding['type'], known: Finding['type']): boolean {
  return said === known || (said === 'lesion' && (known === 'nodule' || known === 'mass' || known === 'granuloma'));
}

/** A slot that the sentence leaves out agrees with everything; one that it has must be the same. */
function differences(said: Finding, known: Finding): Disagreement[] {
  const found: Disagreement[] = [];
  const differ = <Slot extends keyof Finding>(slot: Slot): boolean => said[slot] !== undefined && said[slot] !== known[slot];
  if (differ('laterality') && !(said.laterality !== 'bilateral' && known.lobe !== undefined && sideOf(known.lobe) === said.laterality))
    found.push('side');
  if (differ('lobe')) found.push(sideOf(said.lobe ?? 'LUL') === sideOf(known.lobe ?? 'RUL') ? 'name' : 'side');
  if (differ('segment') || differ('density')) found.push('name');
  if (said.margin.some((margin) => !known.margin.includes(margin))) found.push('unsupported');
  if (!isSameSize(said.sizeMm, known.sizeMm) || !isSameSize(said.priorSizeMm, known.priorSizeMm)) found.push('number');
  if (!isSameSize(single(said.solidComponentMm), single(known.solidComponentMm))) found.push('number');
  if (said.change !== undefined && said.change !== (known.change ?? changeOf(known))) found.push('negation');
  if (said.certainty !== known.certainty) found.push('certainty');
  if (said.priorDate !== undefined && known.priorDate?.startsWith(said.priorDate) !== true) found.push('date');
  if (said.count !== undefined && said.count !== known.count) found.push('number');
  else if (said.howMany !== undefined && !isSameCount(said.howMany, known.howMany)) found.push('number');
  return found;
}

/** `Several` may be said of more than two, and of what was only called multiple. */
function isSameCount(said: NonNullable<Finding['howMany']>, known: Finding['howMany']): boolean {
  return said === known || (said === 'several' && known !== 2);
}

const single = (mm: number | undefined): readonly number[] | undefined => (mm === undefined ? undefined : [mm]);
const sideOf = (lobe: NonNullable<Finding['lobe']>): 'left' | 'right' => (lobe.startsWith('L') ? 'left' : 'right');

/** What two sizes say by themselves, where no word was dictated. */
function changeOf({ sizeMm = [], priorSizeMm = [] }: Finding): Finding['change'] {
  const [now, before] = [sizeMm[0], priorSizeMm[0]];
  if (now === undefined || before === undefined) return undefined;
  return now === before ? 'stable' : now > before ? 'growing' : undefined;
}

/** A sentence may give the long axis alone; it may not give another number, or the short axis first. */
function isSameSize(said: readonly number[] | undefined, known: readonly number[] | undefined): boolean {
  if (said === undefined) return true;
  return (
    known !== undefined &&
    said.length <= known.length &&
    said.every((mm, axis) => Math.abs(mm - (known[axis] ?? Number.NaN)) <= TOLERANCE_MM)
  );
}

/** A denial holds where the dictation denies the same, of both sides or of this one. */
export function isDenied({ type, laterality }: Negative, known: readonly Negative[]): boolean {
  return known.some((negative) => negative.type === type && (negative.laterality === undefined || negative.laterality === laterality));
}

/** What speaks against a sentence by what the reader of dictations finds in it. */
export function againstReading(said: ReadDictation, known: Pick<ReadDictation, 'findings' | 'negatives'>): readonly Disagreement[] {
  const reasons = new Set<Disagreement>();
  for (const finding of said.findings) {
    for (const reason of againstFinding(finding, known.findings)) reasons.add(reason);
    const isOpposite =
      !known.findings.some(({ type }) => isType(finding.type, type)) && known.negatives.some(({ type }) => type === finding.type);
    if (isOpposite) reasons.add('negation');
  }
  for (const negative of said.negatives) if (!isDenied(negative, known.negatives)) reasons.add('negation');
  return [...reasons];
}

/** Slots that a report must not lose, whatever words a model chooses. */
export type NeededSlot =
  'laterality' | 'lobe' | 'segment' | 'sizeMm' | 'solidComponentMm' | 'density' | 'margin' | 'change' | 'priorSizeMm' | 'count';
const NEEDED = {
  findings: ['laterality', 'lobe', 'segment', 'sizeMm', 'solidComponentMm', 'density', 'margin', 'change', 'priorSizeMm', 'count'],
  // An impression may leave the form of the margin and the segment to the findings.
  impression: ['laterality', 'lobe', 'sizeMm', 'solidComponentMm', 'density', 'change', 'priorSizeMm', 'count'],
} as const satisfies Record<string, readonly NeededSlot[]>;

/** Whether sentences say a finding with all that counts, together. */
export function isSaid(
  known: Finding,
  { said, section }: { readonly said: readonly Finding[]; readonly section: keyof typeof NEEDED },
): boolean {
  const about = said.filter((finding) => agreesWith(finding, known));
  if (about.length === 0) return false;
  return NEEDED[section].every((slot) => {
    const value = known[slot];
    if (value === undefined || (slot === 'laterality' && known.lobe !== undefined)) return true;
    if (slot === 'margin') return known.margin.every((margin) => about.some((finding) => finding.margin.includes(margin)));
    if (slot === 'sizeMm' || slot === 'priorSizeMm') return about.some((finding) => finding[slot]?.length === known[slot]?.length);
    return about.some((finding) => finding[slot] !== undefined);
  });
}
