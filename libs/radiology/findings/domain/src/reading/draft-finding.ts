import type { Finding, FindingSlot, FindingType, Laterality, Lobe, Margin, Segment, Span } from '../finding';
import type { LobePart } from '../words/meaning';

/** A place as far as its words told it. */
export interface Place {
  side?: Laterality;
  part?: LobePart;
  lobe?: Lobe;
  segment?: Segment;
  /** Tokens, for the labels and the spans. */
  readonly tokens: number[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type SlotSpans = Partial<Record<FindingSlot, Span>>;

/** A finding while it is gathered. */
export interface Draft extends Omit<Writable<Finding>, 'margin' | 'span' | 'slotSpans' | 'type'> {
  readonly index: number;
  sentence: number;
  type: FindingType;
  margin: Margin[];
  part?: LobePart;
  isGroup: boolean;
  /** Index of the group that it is told as one of. */
  memberOf?: number;
  hasOwnPlace: boolean;
  isPriorWeak: boolean;
  /** Two sizes that cannot both be true: neither is taken. */
  sizeTokens: number[];
  isSizeContradictory: boolean;
  /** Every size so far was told along an axis of the body: one along the next is of the same size. */
  isAlongAxes?: boolean;
  /** The one size so far was named the short axis. */
  isShortFirst?: boolean;
  /** Tokens of the words that say how it changed, and of the size before. */
  changeToken?: number;
  shrinkingToken?: number;
  priorToken?: number;
  /** Of all sizes told of examinations before. */
  priorTokens: number[];
  slotSpans: SlotSpans;
  start: number;
  end: number;
}

/** In these the lobe is none: fluid, air and nodes lie outside the lung. */
const WITHOUT_LOBE = new Set<FindingType>(['pleural_effusion', 'pneumothorax', 'lymphadenopathy', 'hiatal_hernia']);
export const takesLobe = (type: FindingType): boolean => !WITHOUT_LOBE.has(type);

export const FOCAL = new Set<string>(['nodule', 'mass', 'lesion', 'granuloma', 'scar']);

const LOBES: Readonly<Record<string, Lobe>> = {
  'left upper': 'LUL',
  'left lower': 'LLL',
  'right upper': 'RUL',
  'right middle': 'RML',
  'right lower': 'RLL',
};

/** Lobes that a segment can only belong to, by side (Boyden's numbering; the apicoposterior segment and the lingula are of the left). */
const SEGMENT_PARTS: Partial<Readonly<Record<Segment, Partial<Record<'left' | 'right', LobePart>>>>> = {
  apical: { right: 'upper', left: 'upper' },
  anterior: { left: 'upper', right: 'upper' },
  posterior: { left: 'upper', right: 'upper' },
  apicoposterior: { left: 'upper' },
  lateral: { right: 'middle' },
  medial: { right: 'middle' },
};

/** The lobe that side, part and segment name together; undefined when they name none. */
export function lobeOf({ side, part, lobe, segment }: Pick<Place, 'side' | 'part' | 'lobe' | 'segment'>): Lobe | undefined {
  if (lobe !== undefined) return lobe;
  if (side !== 'left' && side !== 'right') return undefined;
  const named = part ?? (segment === undefined ? undefined : SEGMENT_PARTS[segment]?.[side]);
  return named === undefined ? undefined : LOBES[`${side} ${named}`];
}

export function samePlace(
  first: Pick<Place, 'side' | 'part' | 'lobe' | 'segment'>,
  second: Pick<Place, 'side' | 'part' | 'lobe' | 'segment'>,
): boolean {
  const [one, other] = [lobeOf(first), lobeOf(second)];
  if (one !== undefined && other !== undefined)
    return one === other && !(first.segment !== undefined && second.segment !== undefined && first.segment !== second.segment);
  if (first.side !== undefined && second.side !== undefined && first.side !== second.side) return false;
  return !(first.part !== undefined && second.part !== undefined && first.part !== second.part);
}

const GROWTH_MM = 1.5;
const mean = (sizes: readonly number[]): number => sizes.slice(0, 2).reduce((sum, size) => sum + size, 0) / Math.min(2, sizes.length);

/** Two millimetres and a fifth: what is called unchanged may differ by less. */
const STABLE_MM = 2;
const STABLE_SHARE = 0.2;

/** With as many numbers each their mean, otherwise the longest. */
function differenceOf(now: readonly number[], before: readonly number[]): number {
  return now.length === before.length ? mean(now) - mean(before) : Math.max(...now) - Math.max(...before);
}

/**
 * Whether the word for the change is contradicted by the sizes beside it (`9 mm, decreased from 6 mm`). Which of them is wrong is not guessed: the change and the size before are
 * taken out, and a person has to look.
 */
export function takeContradictoryChange(draft: Draft): readonly number[] {
  const { sizeMm, priorSizeMm, change, changeToken, shrinkingToken, priorToken } = draft;
  if (sizeMm === undefined || priorSizeMm === undefined || draft.isPriorWeak) return [];
  const difference = differenceOf(sizeMm, priorSizeMm);
  const isContradictory =
    (change === 'growing' && difference <= 0) ||
    (change === 'stable' && Math.abs(difference) > STABLE_MM && Math.abs(difference) > STABLE_SHARE * Math.max(...priorSizeMm)) ||
    (change === undefined && shrinkingToken !== undefined && difference >= 0);
  if (!isContradictory) return [];
  delete draft.change;
  delete draft.priorSizeMm;
  delete draft.slotSpans.change;
  delete draft.slotSpans.priorSizeMm;
  return [change === undefined ? shrinkingToken : changeToken, priorToken].filter((at): at is number => at !== undefined);
}

/** What the sizes say when no word did, and which size is whose. */
export function settleSizes(draft: Draft): void {
  if (draft.isSizeContradictory) delete draft.sizeMm;
  const { sizeMm, priorSizeMm, change } = draft;
  if (sizeMm === undefined && priorSizeMm !== undefined && !draft.isSizeContradictory) {
    if (change === 'stable' || (draft.isPriorWeak && change !== 'resolved' && change !== 'growing')) {
      draft.sizeMm = priorSizeMm;
      delete draft.priorSizeMm;
      move(draft.slotSpans, 'priorSizeMm', 'sizeMm');
    }
  }
  if (change === 'resolved' && sizeMm !== undefined && priorSizeMm === undefined) {
    draft.priorSizeMm = sizeMm;
    delete draft.sizeMm;
    move(draft.slotSpans, 'sizeMm', 'priorSizeMm');
  }
  if (change === undefined && draft.shrinkingToken === undefined && draft.sizeMm !== undefined && draft.priorSizeMm !== undefined) {
    const difference = mean(draft.sizeMm) - mean(draft.priorSizeMm);
    // Below the error of measurement nothing is said (Lung-RADS v2022: growth is more than 1.5 mm).
    const implied = difference > GROWTH_MM ? 'growing' : Math.abs(difference) < 0.05 ? 'stable' : undefined;
    if (implied !== undefined) draft.change = implied;
  }
}

function move(spans: SlotSpans, from: FindingSlot, to: FindingSlot): void {
  const span = spans[from];
  if (span !== undefined) spans[to] = span;
  delete spans[from];
}

export function finished(draft: Draft): Finding {
  const lobe = takesLobe(draft.type) ? lobeOf({ ...place(draft) }) : undefined;
  const segment = takesLobe(draft.type) ? draft.segment : undefined;
  const slots: Partial<Writable<Finding>> = {};
  if (draft.laterality !== undefined) slots.laterality = draft.laterality;
  if (lobe !== undefined) slots.lobe = lobe;
  if (segment !== undefined) slots.segment = segment;
  if (draft.sizeMm !== undefined && draft.sizeMm.length > 0) slots.sizeMm = draft.sizeMm;
  if (draft.solidComponentMm !== undefined) slots.solidComponentMm = draft.solidComponentMm;
  if (draft.density !== undefined) slots.density = draft.density;
  if (draft.change !== undefined) slots.change = draft.change;
  if (draft.priorSizeMm !== undefined && draft.priorSizeMm.length > 0) slots.priorSizeMm = draft.priorSizeMm;
  if (draft.priorDate !== undefined) slots.priorDate = draft.priorDate;
  if (draft.count !== undefined) slots.count = draft.count;
  if (draft.count !== undefined && draft.howMany !== undefined) slots.howMany = draft.howMany;
  if (draft.image !== undefined) slots.image = draft.image;
  return {
    type: draft.type,
    ...slots,
    margin: draft.margin,
    certainty: draft.certainty,
    span: [draft.start, draft.end],
    slotSpans: draft.slotSpans,
  };
}

export const place = (draft: Draft): Pick<Place, 'side' | 'part' | 'lobe' | 'segment'> => ({
  ...(draft.laterality === undefined ? {} : { side: draft.laterality }),
  ...(draft.part === undefined ? {} : { part: draft.part }),
  ...(draft.lobe === undefined ? {} : { lobe: draft.lobe }),
  ...(draft.segment === undefined ? {} : { segment: draft.segment }),
});
