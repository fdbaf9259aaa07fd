export const PHI_TYPES = [
  'NAME',
  'MRN',
  'IDNUM',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'HOSPITAL',
  'DATE',
  'TIME',
  'AGE90',
  'LOCATION',
  'DEVICE',
  'CONTACT',
  'URL',
] as const;
export type PhiType = (typeof PHI_TYPES)[number];

/** A place in a text that points to a person; half-open UTF-16 offsets. `certainty` between 0 and 1 orders rivals. */
export interface PhiSpan {
  readonly type: PhiType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  /** `header`, `label`, `shape` …; never the text itself. */
  readonly reason: string;
}

/** From here on a span stands although clinical words overlap it: the study's own header, or a label right before it. */
export const SURE = 0.93;

/** Spans in order without overlap: the more certain wins, then the longer. Time grows with the text: hostile ones hold tens of thousands of candidates. */
export function withoutOverlap(candidates: readonly PhiSpan[]): readonly PhiSpan[] {
  const ranked = [...candidates].sort((a, b) => b.certainty - a.certainty || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(candidates.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = ranked.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
