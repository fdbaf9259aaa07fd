import type { Negative, NegativeType, Span } from '../finding';
import { factOf, has, type Token } from '../tokens/token';
import { isPlaceFact } from './pieces';
import { clausesOf, DENIED, isCut, MUTED, type Reading, type Sentence } from './reading';

type Side = 'left' | 'right';
const sideOf = (token: Token | undefined): Side | 'bilateral' | undefined => {
  const side = token === undefined ? undefined : factOf(token)?.side;
  return side;
};

/** What a sentence denies, with the side when only one is denied. Also labels the words of each denial. */
export function negativesOf(reading: Reading, sentence: Sentence): readonly Negative[] {
  const { tokens, flags } = reading;
  const negatives: Negative[] = [];
  let topic: Side | undefined;
  for (const [from, to] of clausesOf(tokens, sentence)) {
    const denied: number[] = [];
    let hasPositive = false;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || factOf(token)?.type === undefined || ((flags[at] ?? 0) & MUTED) !== 0) continue;
      if (((flags[at] ?? 0) & DENIED) !== 0) denied.push(at);
      else hasPositive = true;
    }
    hasPositive ||= tellsFinding(reading, from, to);
    if (denied.length === 0) {
      topic = hasPositive ? undefined : (soleSide(reading, from, to) ?? topic);
      continue;
    }
    for (const [index, at] of denied.entries()) {
      const side = sideOfDenied(reading, at, { from, to, denied, index }) ?? (hasSide(reading, from, to) ? undefined : topic);
      negatives.push(...made(reading, at, { from, side }));
    }
    labelDenial(reading, from, to);
  }
  return negatives;
}

/** 左下实6稳定 names no finding and tells of one: its side is the finding's, and no denial's behind it. */
function tellsFinding(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOfFinding(reading, at)) return true;
  return false;
}

/** A place alone may be the denial's (左肺下叶实变，左侧胸腔未见积液). */
function isOfFinding({ tokens, labels }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && labels[at]?.kind === 'finding' && !isPlaceFact(factOf(token));
}

function made(
  { tokens, flags }: Reading,
  at: number,
  { from, side }: { readonly from: number; readonly side: Side | 'bilateral' | undefined },
): readonly Negative[] {
  const token = tokens[at];
  const fact = token === undefined ? undefined : factOf(token);
  if (token === undefined || fact?.type === undefined) return [];
  let start = token.start;
  let isOfOthers = false;
  for (let back = at - 1; back >= from && ((flags[back] ?? 0) & DENIED) !== 0; back--) {
    start = tokens[back]?.start ?? start;
    const before = tokens[back];
    const change = before === undefined ? undefined : factOf(before)?.change;
    if (has(before, 'other') || change === 'new' || change === 'growing') isOfOthers = true;
  }
  const span: Span = [start, token.end];
  const types: readonly NegativeType[] = fact.alsoType === undefined ? [fact.type] : [fact.type, fact.alsoType];
  return types.map((type) => ({
    type,
    ...(side === 'left' || side === 'right' ? { laterality: side } : {}),
    ...(isOfOthers ? { isOfOthers: true as const } : {}),
    span,
  }));
}

function soleSide({ tokens, flags }: Reading, from: number, to: number): Side | undefined {
  const sides = new Set<string>();
  for (let at = from; at < to; at++) {
    if (((flags[at] ?? 0) & MUTED) !== 0 || has(tokens[at], 'organ')) return undefined;
    const side = sideOf(tokens[at]);
    if (side !== undefined) sides.add(side);
  }
  const [only] = sides;
  return sides.size === 1 && (only === 'left' || only === 'right') ? only : undefined;
}

const hasSide = ({ tokens }: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (sideOf(tokens[at]) !== undefined) return true;
  return false;
};

/**
 * A side before the denial (右侧胸腔未见…) or behind the list (`… on the left`) is of all that is denied; one between the denial and a name only
 * of that name (`no left effusion or pneumothorax`).
 */
function sideOfDenied(
  reading: Reading,
  at: number,
  { from, to, denied, index }: { readonly from: number; readonly to: number; readonly denied: readonly number[]; readonly index: number },
): Side | 'bilateral' | undefined {
  const { tokens, flags } = reading;
  const previous = index === 0 ? from : (denied[index - 1] ?? from) + 1;
  const sides = new Set<Side | 'bilateral'>();
  for (let back = at - 1; back >= previous; back--) {
    const side = sideOf(tokens[back]);
    if (side !== undefined && ((flags[back] ?? 0) & DENIED) !== 0) sides.add(side);
  }
  const [own] = sides;
  // `no left or right effusion`: on neither side.
  if (own !== undefined) return sides.size > 1 ? 'bilateral' : own;
  const last = denied[denied.length - 1] ?? at;
  for (let next = last + 1; next < to; next++) {
    const token = tokens[next];
    if (token === undefined || isCut(token)) break;
    // `not seen on the right`: the side may stand behind the words of denial.
    const isPassed = ((flags[next] ?? 0) & DENIED) !== 0 || has(token, 'filler') || sideOf(token) !== undefined;
    if (!isPassed) break;
    const side = sideOf(token);
    if (side !== undefined) return side;
  }
  for (let back = (denied[0] ?? at) - 1; back >= from; back--) {
    const token = tokens[back];
    // `s/p left lobectomy without recurrence`: the side of the operation.
    if (((flags[back] ?? 0) & MUTED) !== 0) break;
    const isFree = ((flags[back] ?? 0) & DENIED) === 0;
    const side = sideOf(token);
    // A finding before it has its own side: 左侧胸腔积液，未见气胸.
    if (token !== undefined && isFree && (factOf(token)?.type !== undefined || isOfFinding(reading, back))) return undefined;
    if (side !== undefined && isFree) return side;
  }
  return undefined;
}

/**
 * A denial with words that have no slot (`No pericardial effusion, pleural effusion or free air`, 纵隔内未见…) is carried whole: without its
 * `no`, a carried word would say the opposite.
 */
function labelDenial(reading: Reading, from: number, to: number): void {
  const { tokens, flags, labels } = reading;
  const isDenied = (at: number): boolean => ((flags[at] ?? 0) & DENIED) !== 0;
  let end = to;
  while (end > from && !isDenied(end - 1)) end--;
  let start = end;
  // Backwards over what the denial is about (双侧胸腔…未见), up to a finding or what is muted.
  while (start > from && labels[start - 1]?.kind !== 'finding' && ((flags[start - 1] ?? 0) & MUTED) === 0) start--;
  while (start < end && !isDenied(start) && !isSubject(tokens[start])) start++;
  let isPlain = true;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || labels[at] !== undefined) continue;
    if (!isOwnOfDenial(token)) isPlain = false;
  }
  for (let at = start; at < end; at++) if (labels[at] === undefined) labels[at] = { kind: isPlain ? 'negative' : 'carried' };
}

const isSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isPlaceFact(factOf(token)) || has(token, 'half') || has(token, 'region') || has(token, 'organ') || has(token, 'known'));

const OWN_ROLES = ['not', 'notAfter', 'joint', 'or', 'filler', 'half', 'assert'] as const;

/** Words that the negative itself tells: its name, its side, and what ties them. */
function isOwnOfDenial(token: Token): boolean {
  const fact = factOf(token);
  if (has(token, 'other')) return false;
  if (fact !== undefined) {
    const isNarrower =
      fact.part !== undefined ||
      fact.lobe !== undefined ||
      fact.segment !== undefined ||
      fact.density !== undefined ||
      fact.margin !== undefined ||
      fact.change !== undefined;
    return (fact.type !== undefined || fact.side !== undefined) && !isNarrower;
  }
  return ['comma', 'colon', 'open', 'close'].includes(token.kind) || OWN_ROLES.some((role) => has(token, role));
}
