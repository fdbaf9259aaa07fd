import { factOf, has, isOnly, meaningOf, type Token } from '../tokens/token';
import type { Meaning } from '../words/meaning';

const NEW: readonly Meaning[] = [{ role: 'fact', change: 'new' }];
const RESOLVED: readonly Meaning[] = [{ role: 'fact', change: 'resolved' }];
const STABLE: readonly Meaning[] = [{ role: 'fact', change: 'stable' }];
/** Words that may stand between a denial and what it denies. */
const REACH = 7;
const LONGEST_CLAUSE = 120;

/**
 * Two corrections before any scope is drawn: a denied change is no denial but says stable (`no significant interval change`, 未见明显增大),
 * and two halves in one clause make a finding (淋巴结…肿大, `lymph nodes … enlarged`).
 */
export function mergeTokens(tokens: readonly Token[]): readonly Token[] {
  return pairHalves(mergeDeniedChange(shareUnits(tokens)));
}

/** `5 and 7 mm`, `4, 6 and 9 mm`, 5、7mm: the unit behind the last is of those before it. */
function shareUnits(tokens: readonly Token[]): readonly Token[] {
  const shared = [...tokens];
  for (let at = shared.length - 1; at >= 2; at--) {
    const measure = shared[at]?.measure;
    const [joint, before] = [shared[at - 1], shared[at - 2]];
    if (measure?.unitMm === undefined || measure.isRange || before?.measure === undefined || before.measure.hasUnit) continue;
    const isListed =
      has(joint, 'joint') || (joint?.kind === 'comma' && has(shared[at + 1], 'joint') && shared[at + 2]?.measure !== undefined);
    const { unitMm } = measure;
    if (!isListed || isOther(shared[at - 3], unitMm)) continue;
    shared[at - 2] = {
      ...before,
      measure: { ...before.measure, hasUnit: true, unitMm, sizesMm: before.measure.sizesMm.map((size) => size * unitMm) },
    };
  }
  return shared;
}

/** A category (`PI-RADS 4`), or shorthand in millimetres before another unit (`SN 5 and 1.2 cm`). */
function isOther(before: Token | undefined, unitMm: number): boolean {
  if (before === undefined) return false;
  const fact = factOf(before);
  return (
    before.kind === 'latin' || before.kind === 'mark' || has(before, 'known') || (unitMm > 1 && (fact?.type ?? fact?.density) !== undefined)
  );
}

function mergeDeniedChange(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const newEnd = has(token, 'notAfter') ? priorEnd(tokens, at) : undefined;
    if (newEnd !== undefined) {
      merged.push({ kind: 'word', start: token.start, end: token.end, meanings: NEW });
      continue;
    }
    if (has(token, 'notAfter') && isGone(tokens, at)) {
      merged.push({ kind: 'word', start: token.start, end: token.end, meanings: RESOLVED });
      continue;
    }
    const end = has(token, 'not') ? deniedChangeEnd(tokens, at) : undefined;
    const last = end === undefined ? undefined : tokens[end];
    if (end === undefined || last === undefined) {
      merged.push(token);
      continue;
    }
    merged.push({ kind: 'word', start: token.start, end: last.end, meanings: STABLE });
    at = end;
  }
  return merged;
}

/** `not present in 2020`, `not seen on the prior`: it is new. */
function priorEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next < tokens.length && next <= at + 4; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop') return undefined;
    if (token.kind === 'date' || has(token, 'prior')) return next;
    if (!has(token, 'filler')) return undefined;
  }
  return undefined;
}

/** `the nodule noted previously is not seen`: it was told of, and is gone. */
function isGone(tokens: readonly Token[], at: number): boolean {
  let isNamed = false;
  for (let back = at - 1; back >= 0 && back > at - 16; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop') return false;
    if (factOf(token)?.type !== undefined) isNamed = true;
    if (has(token, 'prior')) return isNamed || back > at - 8;
  }
  return false;
}

function deniedChangeEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next < tokens.length && next <= at + REACH; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (has(token, 'changeNoun')) return next;
    // `no new or enlarging nodules` denies nodules.
    if (factOf(token)?.change === 'growing' && namesNext(tokens, next)) return undefined;
    if (factOf(token)?.change === 'growing' || (factOf(token)?.change === 'stable' && next === at + 1)) return next;
    if (meaningOf(token, 'half')?.half === 'enlarged' && !hasLymphNear(tokens, at)) return next;
    const isPassed =
      has(token, 'filler') ||
      has(token, 'quality') ||
      has(token, 'or') ||
      has(token, 'joint') ||
      has(token, 'compared') ||
      has(token, 'other');
    if (!isPassed || (factOf(token) !== undefined && !has(token, 'other'))) return undefined;
  }
  return undefined;
}

function namesNext(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    const fact = token === undefined ? undefined : factOf(token);
    if (fact?.type !== undefined) return true;
    if (fact?.density === undefined && !has(token, 'region')) return false;
  }
  return false;
}

function hasLymphNear(tokens: readonly Token[], at: number): boolean {
  const isLymph = (token: Token | undefined): boolean => {
    const half = token === undefined ? undefined : meaningOf(token, 'half')?.half;
    return half === 'lymph' || has(token, 'organ');
  };
  for (let back = at - 1; back >= 0 && at - back < 14; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'stop' || token.kind === 'comma') break;
    if (isLymph(token)) return true;
  }
  for (let next = at + 1; next < tokens.length && next - at < 14; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'stop' || token.kind === 'comma') break;
    if (isLymph(token)) return true;
  }
  return false;
}

const PAIRS: readonly (readonly [Meaning['half'], Meaning['half'], Meaning])[] = [
  ['lymph', 'enlarged', { role: 'fact', type: 'lymphadenopathy' }],
  ['pleura', 'thickened', { role: 'fact', type: 'pleural_thickening' }],
  ['bronchus', 'dilated', { role: 'fact', type: 'bronchiectasis' }],
  ['artery', 'filled', { role: 'fact', type: 'pulmonary_embolism' }],
  ['chest', 'gas', { role: 'fact', type: 'pneumothorax' }],
  ['pleura', 'pulled', { role: 'fact', margin: 'pleural_retraction' }],
];

function pairHalves(tokens: readonly Token[]): readonly Token[] {
  const paired: Token[] = [...tokens];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== 'stop' && token.kind !== 'comma' && at - from < LONGEST_CLAUSE) continue;
    pairClause(paired, from, at);
    from = at + 1;
  }
  return paired;
}

function pairClause(tokens: Token[], from: number, to: number): void {
  for (const [first, second, meaning] of PAIRS) {
    const firsts = placesOf(tokens, [from, to], first);
    if (firsts.length === 0) continue;
    for (const at of placesOf(tokens, [from, to], second)) {
      // The later of the two bears the finding: a denial stands before it in either order.
      const bearer = Math.max(at, firsts.find((place) => place > at) ?? at);
      const token = tokens[bearer];
      if (token !== undefined) tokens[bearer] = { ...token, meanings: [meaning] };
      const other = bearer === at ? undefined : tokens[at];
      if (other !== undefined) tokens[at] = { ...other, meanings: [{ role: 'filler' }] };
    }
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !isOnly(token, 'half')) continue;
    const half = meaningOf(token, 'half')?.half;
    // An organ is enlarged, no finding grows: `left atrial enlargement`.
    if (half === 'enlarged' && (has(tokens[at - 1], 'organ') || has(tokens[at + 1], 'organ')))
      tokens[at] = { ...token, meanings: [{ role: 'known' }] };
    else if (half === 'enlarged') tokens[at] = { ...token, meanings: [{ role: 'fact', change: 'growing' }] };
  }
}

function placesOf(tokens: readonly Token[], [from, to]: readonly [number, number], half: Meaning['half']): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && meaningOf(token, 'half')?.half === half) places.push(at);
  }
  return places;
}
