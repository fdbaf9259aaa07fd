import type { FindingType } from '../finding';
import { factOf } from '../tokens/token';
import type { Draft, Place } from './draft-finding';
import { DOUBTED, type Reading } from './reading';

/** A finding of which only the name is known, and labels its word. */
export function newDraft(
  { tokens, flags, labels }: Reading,
  { index, sentence, type, at }: { readonly index: number; readonly sentence: number; readonly type: FindingType; readonly at: number },
): Draft {
  const token = tokens[at];
  const span: readonly [number, number] = token === undefined ? [0, 0] : [token.start, token.end];
  const isDoubted = ((flags[at] ?? 0) & DOUBTED) !== 0;
  labels[at] = { kind: 'finding', draft: index };
  return {
    index,
    sentence,
    type,
    margin: [],
    certainty: isDoubted ? 'possible' : 'definite',
    isGroup: token !== undefined && factOf(token)?.isPlural === true,
    hasOwnPlace: false,
    isPriorWeak: false,
    sizeTokens: [],
    priorTokens: [],
    isSizeContradictory: false,
    slotSpans: { type: span },
    start: span[0],
    end: span[1],
  };
}

/** One of a group lies where the group lies, when that is one side. */
export function inheritPlace(draft: Draft, group: Draft, what: 'side' | 'place'): void {
  if (group.laterality === 'bilateral') return;
  if (group.laterality !== undefined) draft.laterality = group.laterality;
  if (what === 'side') return;
  if (group.part !== undefined) draft.part = group.part;
  if (group.lobe !== undefined) draft.lobe = group.lobe;
}

/** A place told without its side is on the side told before it. */
export function completed(place: Place, from: Draft): Place {
  const { laterality } = from;
  return place.side === undefined && laterality !== undefined && laterality !== 'bilateral' ? { ...place, side: laterality } : place;
}
