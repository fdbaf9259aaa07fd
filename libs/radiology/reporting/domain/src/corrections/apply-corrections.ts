import type { Finding, ReadDictation, Span, Stretch } from '@trivium/radiology/findings/domain';
import { splitSentences } from '@trivium/shared/language';
import { differingSlots, type FindingAnchor, type FindingCorrection, setSlots, slotsOf, type WantedCorrection } from './finding-correction';

/** A dictation as it was read and then set right: the one truth that a report is made of. */
export interface CorrectedReading {
  readonly read: ReadDictation;
  /** Corrections whose words have changed, or are read otherwise than before: they are not applied, and a person looks at them again. */
  readonly open: readonly FindingCorrection[];
}

export interface ToCorrect {
  readonly read: ReadDictation;
  readonly dictation: string;
  readonly corrections: readonly FindingCorrection[];
}

/**
 * What was read, with the corrections of people. A correction holds for the very words that it was made on and for what had been read in them: with either of them changed nobody knows whether it
 * still holds. Findings keep their order, added ones come last. Nothing is changed without a correction.
 */
export function applyCorrections({ read, dictation, corrections }: ToCorrect): CorrectedReading {
  if (corrections.length === 0) return { read, open: [] };
  const of = new Map<number, FindingCorrection & { readonly kind: 'changed' | 'removed' }>();
  const open: FindingCorrection[] = [];
  for (const correction of corrections) {
    if (correction.kind === 'added') continue;
    const index = read.findings.findIndex((finding) => isAnchored(correction.anchor, { finding, dictation }));
    if (index < 0 || of.has(index)) open.push(correction);
    else of.set(index, correction);
  }
  const findings: Finding[] = [];
  const places = read.findings.map((finding, index) => {
    const correction = of.get(index);
    if (correction?.kind === 'removed') return undefined;
    findings.push(correction === undefined ? finding : changed(finding, correction));
    return findings.length - 1;
  });
  const end = dictation.length;
  for (const correction of corrections) {
    if (correction.kind !== 'added') continue;
    const { id, by, at, slots } = correction;
    findings.push({ ...slots, span: [end, end], slotSpans: {}, byHand: { id, by, at, slots: setSlots(slots) } });
  }
  const isOnlyAbout = sentenceReader(read, dictation);
  const stretches = read.stretches.map((stretch) => placed(stretch, { of, places, isOnlyAbout }));
  return { read: { ...read, findings, stretches }, open };
}

/** Whether a correction still stands on the words and on the reading that it was made on. */
function isAnchored(
  { span, words, read }: FindingAnchor,
  { finding, dictation }: { readonly finding: Finding; readonly dictation: string },
): boolean {
  const isThere = finding.span[0] === span[0] && finding.span[1] === span[1] && dictation.slice(...span) === words;
  return isThere && differingSlots(read, slotsOf(finding)).length === 0;
}

function changed(finding: Finding, { id, by, at, slots }: FindingCorrection & { readonly kind: 'changed' }): Finding {
  const read = slotsOf(finding);
  return { ...slots, span: finding.span, slotSpans: finding.slotSpans, byHand: { id, by, at, read, slots: differingSlots(read, slots) } };
}

interface NewPlaces {
  readonly of: ReadonlyMap<number, FindingCorrection & { readonly kind: 'changed' | 'removed' }>;
  /** New index of each finding; undefined for a removed one. */
  readonly places: readonly (number | undefined)[];
  readonly isOnlyAbout: (span: Span, index: number) => boolean;
}

/** The words of a removed finding are carried, or, where a person took them out as well, set apart: with what stands beside it (`a small …`), unless the sentence tells something else too. */
function placed({ findingIndex, ...stretch }: Stretch, { of, places, isOnlyAbout }: NewPlaces): Stretch {
  if (findingIndex === undefined) return stretch;
  const index = places[findingIndex];
  if (index !== undefined) return { ...stretch, findingIndex: index };
  const correction = of.get(findingIndex);
  const isLeftOut = correction?.kind === 'removed' && correction.words === 'left_out';
  const isItsOwn = stretch.kind === 'finding' || isOnlyAbout(stretch.span, findingIndex);
  return isLeftOut && isItsOwn ? { kind: 'finding', span: stretch.span, isLeftOut: true } : { kind: 'carried', span: stretch.span };
}

/** Whether the sentence that a stretch lies in tells of one finding alone. */
function sentenceReader({ findings, negatives, language }: ReadDictation, dictation: string): NewPlaces['isOnlyAbout'] {
  const sentences = splitSentences(dictation, language);
  return ([from], index) => {
    const sentence = sentences.find(({ end }) => from < end);
    const isIn = ([start, end]: Span): boolean => sentence !== undefined && start < sentence.end && sentence.start < end;
    return !negatives.some(({ span }) => isIn(span)) && !findings.some(({ span }, other) => other !== index && isIn(span));
  };
}

/** The anchor of a finding as it is read now. */
export function anchorOf(finding: Finding, dictation: string): FindingAnchor {
  return { span: finding.span, words: dictation.slice(...finding.span), read: finding.byHand?.read ?? slotsOf(finding) };
}

/** Where spans lie after a text has changed in one stretch: one that was touched reaches over what stands there now. */
export function spanMover(before: string, after: string): (span: Span) => Span {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  const behind = before.length - tail;
  return ([start, end]) => {
    const from = start >= behind ? start + moved : Math.min(start, head);
    const to = end <= head ? end : end >= behind ? end + moved : Math.max(head, after.length - tail);
    return [from, Math.max(from, to)];
  };
}

/** Corrections after the dictation was changed, each where its words are now. */
export function carryCorrections<Some extends WantedCorrection>(
  corrections: readonly Some[],
  { before, after }: { readonly before: string; readonly after: string },
): readonly Some[] {
  if (before === after || corrections.length === 0) return corrections;
  const move = spanMover(before, after);
  return corrections.map((correction) =>
    correction.kind === 'added' ? correction : { ...correction, anchor: { ...correction.anchor, span: move(correction.anchor.span) } },
  );
}

/** An open correction made on what is read now, where a finding without a correction stands at its place: of the finding only what the person had changed is changed again. */
export function madeAgain(
  correction: WantedCorrection,
  { read, dictation }: Pick<ToCorrect, 'read' | 'dictation'>,
): WantedCorrection | undefined {
  if (correction.kind === 'added') return undefined;
  const [from, to] = correction.anchor.span;
  const finding = read.findings.find(({ span: [start, end], byHand }) => byHand === undefined && start < to && from < end);
  if (finding === undefined) return undefined;
  const anchor = anchorOf(finding, dictation);
  if (correction.kind === 'removed') return { ...correction, anchor };
  const now = differingSlots(correction.anchor.read, correction.slots);
  const slots = { ...anchor.read, ...Object.fromEntries(now.map((slot) => [slot, correction.slots[slot]])) };
  return { ...correction, anchor, slots: slotsOf(slots) };
}

/** The dictation without the words of what a person took out or called something else: nobody is told of a critical result that was a slip of the tongue. Offsets stay. */
export function standingWords({ read, dictation }: Pick<ToCorrect, 'read' | 'dictation'>): string {
  const gone: readonly Span[] = [
    ...read.stretches.filter(({ isLeftOut }) => isLeftOut).map(({ span }) => span),
    ...read.findings.flatMap(({ byHand, slotSpans, span }) =>
      byHand?.slots.includes('type') && byHand.read ? [slotSpans.type ?? span] : [],
    ),
  ];
  return gone.reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), dictation);
}
