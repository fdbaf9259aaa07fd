import type { Finding, FindingSlot, FindingSlots, Lobe, Segment, Span } from '@trivium/radiology/findings/domain';

/** What a correction is bound to: the words that tell a finding, where they stand, and what the program read in them. */
export interface FindingAnchor {
  readonly span: Span;
  readonly words: string;
  readonly read: FindingSlots;
}

interface Made {
  readonly id: string;
  /** Account of who made it. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** One finding that a person set right. The dictation itself is never rewritten by it. */
export type FindingCorrection = Made & WantedCorrection;

/** A correction as it is asked for; who and when is the server's to say. */
export type WantedCorrection =
  /** `slots` is the whole finding as it should be. */
  | { readonly kind: 'changed'; readonly id: string; readonly anchor: FindingAnchor; readonly slots: FindingSlots }
  /** `kept`: no finding was told there, the words go into the report as dictated. `left_out`: neither finding nor words go into the report. */
  | { readonly kind: 'removed'; readonly id: string; readonly anchor: FindingAnchor; readonly words: 'kept' | 'left_out' }
  /** Dictated nowhere. */
  | { readonly kind: 'added'; readonly id: string; readonly slots: FindingSlots };

const SLOTS = [
  'type',
  'laterality',
  'lobe',
  'segment',
  'sizeMm',
  'solidComponentMm',
  'density',
  'margin',
  'change',
  'priorSizeMm',
  'priorDate',
  'certainty',
  'count',
  'howMany',
  'image',
] as const satisfies readonly FindingSlot[];

/** What a finding says, without places and history. Slots that say nothing are absent. */
export function slotsOf(finding: Finding | FindingSlots): FindingSlots {
  return Object.fromEntries(
    SLOTS.map((slot) => [slot, finding[slot]]).filter(([, value]) => value !== undefined),
  ) as unknown as FindingSlots;
}

/** Slots in which two findings differ, in their order. */
export function differingSlots(one: FindingSlots, other: FindingSlots): readonly FindingSlot[] {
  return SLOTS.filter((slot) => sameForm(one[slot]) !== sameForm(other[slot]));
}

/** Slots that say something: an empty list of margins says nothing. */
export function setSlots(slots: FindingSlots): readonly FindingSlot[] {
  return SLOTS.filter((slot) => sameForm(slots[slot]) !== '[]' && slots[slot] !== undefined);
}

/** Of a place in the picture the order of its fields is lost in storage. */
function sameForm(value: FindingSlots[FindingSlot]): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const LARGEST_SIZE_MM = 1_000;
const MOST_SIZES = 3;
/** A year, a month or a day. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const SIDE_OF_LOBE: Readonly<Record<Lobe, 'left' | 'right'>> = { LUL: 'left', LLL: 'left', RUL: 'right', RML: 'right', RLL: 'right' };

/** Segments by lobe (Fleischner Society glossary; both usages of the left upper lobe). */
const SEGMENTS_OF_LOBE: Readonly<Record<Lobe, readonly Segment[]>> = {
  RUL: ['apical', 'anterior', 'posterior'],
  RML: ['lateral', 'medial'],
  RLL: ['superior', 'anterior_basal', 'lateral_basal', 'posterior_basal', 'medial_basal'],
  LUL: ['apical', 'apicoposterior', 'anterior', 'posterior', 'lingula', 'superior'],
  LLL: ['superior', 'anterior_basal', 'lateral_basal', 'posterior_basal', 'medial_basal', 'anteromedial_basal'],
};

/** The side that a lobe tells. */
export function sideOfLobe(lobe: Lobe): 'left' | 'right' {
  return SIDE_OF_LOBE[lobe];
}

export function segmentsOfLobe(lobe: Lobe | undefined): readonly Segment[] | undefined {
  return lobe === undefined ? undefined : SEGMENTS_OF_LOBE[lobe];
}

export const SLOT_PROBLEMS = ['side_of_lobe', 'segment_of_lobe', 'size', 'solid_part', 'prior_date'] as const;
export type SlotProblem = (typeof SLOT_PROBLEMS)[number];

/** Why a finding cannot be so, whoever says it; empty when it can. */
export function slotProblems({
  laterality,
  lobe,
  segment,
  sizeMm,
  solidComponentMm,
  priorSizeMm,
  priorDate,
}: FindingSlots): readonly SlotProblem[] {
  const isSize = (sizes: readonly number[] | undefined): boolean =>
    sizes === undefined || (sizes.length > 0 && sizes.length <= MOST_SIZES && sizes.every((mm) => mm > 0 && mm <= LARGEST_SIZE_MM));
  const solid = solidComponentMm === undefined ? undefined : [solidComponentMm];
  const isSolidTooLarge = solidComponentMm !== undefined && sizeMm !== undefined && solidComponentMm > Math.max(...sizeMm);
  return [
    ...(lobe !== undefined && laterality !== undefined && laterality !== SIDE_OF_LOBE[lobe] ? (['side_of_lobe'] as const) : []),
    ...(lobe !== undefined && segment !== undefined && !SEGMENTS_OF_LOBE[lobe].includes(segment) ? (['segment_of_lobe'] as const) : []),
    ...(isSize(sizeMm) && isSize(priorSizeMm) && isSize(solid) ? [] : (['size'] as const)),
    ...(isSolidTooLarge ? (['solid_part'] as const) : []),
    ...(priorDate !== undefined && !DATE.test(priorDate) ? (['prior_date'] as const) : []),
  ];
}
