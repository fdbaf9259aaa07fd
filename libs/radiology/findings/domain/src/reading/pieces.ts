import { FINDING_TYPES, type FindingType } from '../finding';
import { factOf, has, type Token } from '../tokens/token';
import type { Meaning } from '../words/meaning';
import { FOCAL } from './draft-finding';
import { clausesOf, DENIED, MUTED, type Reading, type Sentence } from './reading';

/** A stretch of a sentence with at most one finding; `bond` is what ties it to the piece before. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly bond: 'cut' | 'joint' | 'with';
  /** Token that names the finding. */
  readonly type?: number;
}

const KNOWN_TYPES: ReadonlySet<string> = new Set(FINDING_TYPES);
export const isFindingType = (type: string | undefined): type is FindingType => type !== undefined && KNOWN_TYPES.has(type);

export const isPlaceFact = (fact: Meaning | undefined): boolean =>
  fact !== undefined && (fact.side !== undefined || fact.part !== undefined || fact.lobe !== undefined || fact.segment !== undefined);

export function isPositiveType({ tokens, flags }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && ((flags[at] ?? 0) & (MUTED | DENIED)) === 0 && isFindingType(factOf(token)?.type);
}

export function piecesOf(reading: Reading, sentence: Sentence): readonly Piece[] {
  return clausesOf(reading.tokens, sentence).flatMap(([from, to]) => splitClause(reading, from, to));
}

function splitClause(reading: Reading, from: number, to: number): readonly Piece[] {
  const { tokens } = reading;
  const types: number[] = [];
  for (let at = from; at < to; at++) {
    if (!isPositiveType(reading, at)) continue;
    const last = types[types.length - 1];
    if (last !== undefined && isSameThing(reading, last, at)) {
      // 占位性病灶, `nodular mass lesion`: two names of one; a plain `lesion` gives way to the better name.
      if (typeAt(tokens, last) === 'lesion') types[types.length - 1] = at;
      continue;
    }
    types.push(at);
  }
  const pieces: Piece[] = [];
  let start = from;
  let bond: Piece['bond'] = 'cut';
  for (let index = 0; index < Math.max(1, types.length); index++) {
    const type = types[index];
    const next = types[index + 1];
    const split = type === undefined || next === undefined ? to : splitBetween(reading, type, next);
    for (const [partFrom, partTo] of pronounParts(reading, start, split)) {
      const isFirst = partFrom === start;
      const own = type !== undefined && type >= partFrom && type < partTo ? type : undefined;
      pieces.push({ from: partFrom, to: partTo, bond: isFirst ? bond : 'cut', ...(own === undefined ? {} : { type: own }) });
    }
    const token = tokens[split];
    bond =
      token === undefined
        ? 'cut'
        : has(token, 'with')
          ? 'with'
          : has(token, 'joint') || has(token, 'or') || has(token, 'maybeAfter')
            ? 'joint'
            : 'cut';
    start = split;
  }
  return pieces;
}

/** `nodules, the largest 7 mm …` without its comma: a pronoun for one of the group begins a piece of its own. */
function pronounParts(reading: Reading, from: number, to: number): readonly (readonly [number, number])[] {
  const { tokens } = reading;
  const cuts: number[] = [];
  let hasType = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (isPositiveType(reading, at)) hasType = true;
    if (token === undefined || at === from) continue;
    const isPronoun =
      (has(token, 'largest') || has(token, 'another')) &&
      !typeFollows(reading, at, to) &&
      (hasType || cuts.length > 0 || has(tokens[at - 1], 'joint'));
    const isNext =
      !hasType &&
      (has(token, 'joint') || isPlaceBehindGap(reading, at)) &&
      isToldShort(reading, cuts[cuts.length - 1] ?? from, at) &&
      isToldShort(reading, at, to);
    if (isNext || (isPronoun && placeOrMeasureFollows(reading, at, to))) cuts.push(at);
  }
  const edges = [from, ...cuts, to];
  return edges.slice(0, -1).map((edge, index) => [edge, edges[index + 1] ?? to] as const);
}

/** 左上磨12毛刺 右下实6稳定: a blank before a place, where what stands before it is already whole. */
function isPlaceBehindGap({ tokens }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && token.start > before.end && isPlaceFact(factOf(token));
}

/** 右上 纯磨 6 / 左下 实性 5: a place and a size on either side of the mark. */
function isToldShort({ tokens }: Reading, from: number, to: number): boolean {
  let isPlace = false;
  let isSize = false;
  for (let at = from; at < to && at < from + 12; at++) {
    const token = tokens[at];
    if (token?.kind === 'measure') isSize = true;
    if (token !== undefined && isPlaceFact(factOf(token))) isPlace = true;
  }
  return isPlace && isSize;
}

function typeFollows(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPositiveType(reading, at)) return true;
  return false;
}

function placeOrMeasureFollows({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.kind === 'measure' || isPlaceFact(factOf(token)))) return true;
  }
  return false;
}

const typeAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  return token === undefined ? undefined : factOf(token)?.type;
};

function isSameThing({ tokens }: Reading, first: number, second: number): boolean {
  const [one, other] = [typeAt(tokens, first), typeAt(tokens, second)];
  const areFocal = one !== undefined && other !== undefined && FOCAL.has(one) && FOCAL.has(other);
  if (!areFocal && one !== other) return false;
  for (let at = first + 1; at < second; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const fact = factOf(token);
    const isPassed =
      token.kind === 'open' ||
      token.kind === 'close' ||
      fact?.density !== undefined ||
      has(token, 'quality') ||
      (token.kind === 'mark' && areFocal) ||
      (has(token, 'joint') && one === other);
    if (!isPassed) return false;
  }
  return true;
}

const isConnector = (token: Token): boolean =>
  has(token, 'with') ||
  has(token, 'joint') ||
  has(token, 'or') ||
  has(token, 'bound') ||
  has(token, 'maybeAfter') ||
  ((has(token, 'assert') || has(token, 'another') || has(token, 'largest')) && !has(token, 'filler'));

/** Where the words of the second finding begin. */
function splitBetween(reading: Reading, first: number, second: number): number {
  const { tokens } = reading;

  for (let at = second - 1; at > first; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!isConnector(token)) continue;
    // 右肺见: the assertion stands behind its place.
    if (has(token, 'assert') && placeBetween(tokens, first, at) !== undefined && !earlierConnector(tokens, first, at))
      return placeBetween(tokens, first, at) ?? at;
    if (has(token, 'assert') && earlierConnector(tokens, first, at)) continue;
    if (joinsAlike(tokens, at)) continue;
    return at;
  }
  const place = placeBetween(tokens, first, second);
  if (place !== undefined) return place;
  for (let at = first + 1; at < second; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.kind === 'measure' || factOf(token)?.density !== undefined) && at > first) return at;
  }
  return first + 1;
}

function earlierConnector(tokens: readonly Token[], first: number, before: number): boolean {
  for (let at = before - 1; at > first; at--) {
    const token = tokens[at];
    if (token !== undefined && isConnector(token) && !has(token, 'assert')) return true;
  }
  return false;
}

/** `RUL and RML`, `spiculated and lobulated`: the conjunction ties two words of one finding. */
function joinsAlike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !(has(token, 'joint') || has(token, 'or'))) return false;
  const neighbour = (step: 1 | -1): Meaning | undefined => {
    for (let next = at + step; next >= 0 && next < tokens.length && Math.abs(next - at) < 4; next += step) {
      const word = tokens[next];
      if (word === undefined) return undefined;
      const fact = factOf(word);
      if (fact !== undefined) return fact;
      if (!has(word, 'filler') && !has(word, 'region')) return undefined;
    }
    return undefined;
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  if (isPlaceFact(before) && isPlaceFact(after)) return true;
  return before?.margin !== undefined && after?.margin !== undefined;
}

function placeBetween(tokens: readonly Token[], first: number, second: number): number | undefined {
  for (let at = first + 1; at < second; at++) {
    const token = tokens[at];
    if (token !== undefined && isPlaceFact(factOf(token))) return at;
  }
  return undefined;
}
