import type { FindingType } from '../finding';
import { factOf, has } from '../tokens/token';
import { type Draft, place as placeOfDraft, samePlace } from './draft-finding';
import type { PieceFacts } from './piece-facts';
import { DENIED, type Reading } from './reading';

interface Surroundings {
  readonly following: readonly PieceFacts[];
  readonly lastHere: Draft | undefined;
  readonly hasPending: boolean;
  /** A heading names the findings: `Nodules:`. */
  readonly topicType: FindingType | undefined;
}

/** 左上磨12, `LUL GGO 12 mm`: a density with a size or a place names no finding, but tells of one. */
export function impliedType(
  { tokens, flags }: Reading,
  { indexes, measures, places }: PieceFacts,
  { following, lastHere, hasPending, topicType }: Surroundings,
): FindingType | undefined {
  const free = indexes.filter((at) => ((flags[at] ?? 0) & DENIED) === 0);
  const opacity = free.map((at) => tokens[at]?.meanings.find(({ role }) => role === 'opacity')).find((meaning) => meaning !== undefined);
  const density =
    opacity?.density ??
    free
      .map((at) => tokens[at])
      .map((token) => (token === undefined ? undefined : factOf(token)?.density))
      .find((found) => found !== undefined);
  if (opacity === undefined && topicType !== undefined && measures.length > 0 && places.length > 0 && lastHere === undefined)
    return topicType;
  if (opacity === undefined)
    return density !== undefined &&
      measures.length > 0 &&
      places.length > 0 &&
      (lastHere === undefined || !samePlace(places[0] ?? { tokens: [] }, placeOfDraft(lastHere)))
      ? 'nodule'
      : undefined;
  if (places.length + measures.length === 0 && !hasPending && density === undefined) return undefined;
  const isSized = measures.length > 0 || following.some((next) => next.piece.type === undefined && next.measures.length > 0);
  if (density === 'ground_glass' || density === 'part_solid') return isSized ? 'nodule' : 'lesion';
  if (density === 'calcified') return 'lesion';
  return isSized && measures.length > 0 ? 'lesion' : undefined;
}

/** The word that stands for the name of an implied finding. */
export function bearerOf({ tokens }: Reading, { indexes, piece }: PieceFacts): number {
  const byDensity = indexes.find((at) => {
    const token = tokens[at];
    return token !== undefined && factOf(token)?.density !== undefined;
  });
  return indexes.find((at) => has(tokens[at], 'opacity')) ?? byDensity ?? piece.from;
}
