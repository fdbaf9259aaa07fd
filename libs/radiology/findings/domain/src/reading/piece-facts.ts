import type { FindingType } from '../finding';
import { factOf, has } from '../tokens/token';
import type { Place } from './draft-finding';
import { isFindingType, isPlaceFact, type Piece } from './pieces';
import { placesOf } from './places';
import { DENIED, MUTED, type Reading } from './reading';

/** What a piece tells, before it is known of which finding. */
export interface PieceFacts {
  readonly piece: Piece;
  /** Tokens that may tell of a finding. */
  readonly indexes: readonly number[];
  readonly places: readonly Place[];
  readonly measures: readonly number[];
  readonly isTypeDenied: boolean;
}

export function pieceFacts(reading: Reading, piece: Piece): PieceFacts {
  const { tokens, flags } = reading;
  const indexes: number[] = [];
  let isTypeDenied = false;
  for (let at = piece.from; at < piece.to; at++) {
    const flag = flags[at] ?? 0;
    if ((flag & MUTED) !== 0) continue;
    const token = tokens[at];
    if ((flag & DENIED) !== 0 && token !== undefined && factOf(token)?.type !== undefined) isTypeDenied = true;
    indexes.push(at);
  }
  const free = isTypeDenied ? indexes.filter((at) => ((flags[at] ?? 0) & DENIED) === 0) : indexes;
  return {
    piece,
    indexes: free,
    places: placesOf(tokens, free),
    measures: free.filter((at) => tokens[at]?.measure !== undefined),
    isTypeDenied,
  };
}

/** Whether a word says something of some slot. */
export function tells({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    token.kind === 'measure' ||
    token.kind === 'date' ||
    token.kind === 'image' ||
    factOf(token) !== undefined ||
    token.meanings.some(({ change, isShrinking }) => change !== undefined || isShrinking === true) ||
    has(token, 'solidPart')
  );
}

/** Whether a sentence without a finding of its own goes on about the last one: nothing else may be its subject. */
export function isContinuation({ tokens }: Reading, { indexes }: PieceFacts): boolean {
  const isSame = indexes.some((at) => has(tokens[at], 'same'));
  return indexes.every((at) => {
    const token = tokens[at];
    if (token === undefined || factOf(token) !== undefined || has(token, 'filler') || has(token, 'same')) return true;
    if (has(token, 'organ') || has(token, 'half') || has(token, 'opacity')) return false;
    return isSame || token.kind !== 'word' ? token.kind !== 'latin' || isSame : !has(token, 'known') && !has(token, 'region');
  });
}

/** 双肺门不大: a clause that has said its own is no beginning of the next. */
export function isPredicate(reading: Reading, { indexes, measures }: PieceFacts): boolean {
  const { tokens } = reading;
  return measures.length === 0 && indexes.some((at) => has(tokens[at], 'known') || has(tokens[at], 'organ') || grows(reading, at));
}

function grows({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && factOf(token)?.change === 'growing';
}

/** Another organ is the subject. */
export function isOfOrgan({ tokens }: Reading, { indexes }: PieceFacts): boolean {
  return indexes.some((at) => has(tokens[at], 'organ'));
}

/** `Nodules:` alone names the findings of the lines behind it. */
export function headingType({ tokens }: Reading, pieces: readonly PieceFacts[]): FindingType | undefined {
  const [first, ...others] = pieces;
  const at = first?.piece.type;
  const token = at === undefined ? undefined : tokens[at];
  if (first === undefined || token === undefined || others.length > 0) return undefined;
  const type = factOf(token)?.type;
  const isAlone = first.indexes.every((index) => index === at || tokens[index]?.kind === 'colon' || has(tokens[index], 'filler'));
  const hasColon = first.indexes.some((index) => tokens[index]?.kind === 'colon');
  return isAlone && hasColon && isFindingType(type) ? type : undefined;
}

/** `Right lung:` gives its side to what stands behind it. */
export function topicOf({ tokens }: Reading, pieces: readonly PieceFacts[]): Place | undefined {
  const first = pieces[0];
  for (const at of first?.indexes ?? []) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const place = first?.places[0];
    if (token.kind === 'colon')
      return place !== undefined && place.tokens.every((index) => index < at) ? { ...place, tokens: [] } : undefined;
    if (!isPlaceFact(factOf(token)) && !has(token, 'filler')) return undefined;
  }
  return undefined;
}
