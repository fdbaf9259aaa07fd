import { factOf, has, type Token } from '../tokens/token';
import type { Draft } from './draft-finding';
import type { Reading } from './reading';

/** `9 → 12 mm`, `9 mm to 12 mm`: the first is the prior. */
export function tokenAfterMeasure(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && next < at + 4 && tokens[next]?.kind === 'word') next++;
  return tokens[next]?.kind === 'measure';
}

/** Another size in the sentence: 2022年为5mm，现9mm. */
export function measureFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 10 && tokens[next]?.kind !== 'stop'; next++)
    if (tokens[next]?.measure !== undefined) return true;
  return false;
}

function skip(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (next >= 0 && next < tokens.length && Math.abs(next - at) < 5) {
    const token = tokens[next];
    if (token === undefined) break;
    const isPassed =
      token.kind === 'colon' ||
      (token.kind === 'mark' && step === -1) ||
      (has(token, 'filler') &&
        !has(token, 'from') &&
        !has(token, 'to') &&
        !has(token, 'now') &&
        !has(token, 'weakPrior') &&
        !has(token, 'by') &&
        !has(token, 'each') &&
        factOf(token) === undefined &&
        !has(token, 'longAxis'));
    if (!isPassed) break;
    next += step;
  }
  return next;
}
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined => tokens[skip(tokens, at, -1)];
export const tokenAfter = (tokens: readonly Token[], at: number): Token | undefined => tokens[skip(tokens, at, 1)];

/** 距胸膜5mm, `5 mm from the pleura`, `3 cm above the carina`. */
export function isDistance({ tokens, even }: Reading, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop' || token.kind === 'measure') break;
    if (has(token, 'distance')) return true;
  }
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const text = even.slice(next.start, next.end);
  if (
    ['above', 'below', 'deep', 'distal', 'proximal', 'inferior', 'superior', 'away', 'apart', 'lateral', 'medial', 'thick'].includes(text)
  )
    return true;
  if (!has(next, 'from')) return false;
  const beyond = tokens[skip(tokens, at + 1, 1)];
  return (
    beyond !== undefined &&
    (has(beyond, 'region') ||
      has(beyond, 'organ') ||
      has(beyond, 'half') ||
      beyond.kind === 'latin' ||
      has(beyond, 'known') ||
      has(beyond, 'filler'))
  );
}

/** `increased by 2 mm`, 较前增大2mm; not `8 mm by 6 mm`. */
export function isDifference({ tokens, language, even }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (behind !== undefined && /^(?:larger|bigger|smaller|longer|less)\b/.test(even.slice(behind.start, behind.end))) return true;
  if (before === undefined) return false;
  const grows = (token: Token | undefined): boolean => token !== undefined && token.meanings.some(({ change }) => change === 'growing');
  if (has(before, 'by')) return grows(before) || grows(tokens[at - 2]);
  if (language !== 'zh' || !grows(before) || has(before, 'to') || tokens[at]?.measure?.fromMm !== undefined) return false;
  const after = tokens[at + 1];
  return after === undefined || after.kind !== 'word' || (factOf(after)?.type === undefined && factOf(after)?.density === undefined);
}

/** `Solid component of the RUL nodule measures 6 mm`: the subject of the clause is the part. */
function isOfPartNamedFirst(tokens: readonly Token[], at: number): boolean {
  let isNamed = false;
  for (let back = at - 1; back >= 0 && back > at - 16; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop' || token.measure !== undefined || has(token, 'with'))
      return false;
    if (factOf(token)?.type !== undefined) isNamed = true;
    if (has(token, 'solidPart')) return isNamed && (back === 0 || tokens[back - 1]?.kind === 'stop' || has(tokens[back - 1], 'filler'));
  }
  return false;
}

export function isSolidPart(
  reading: Reading,
  at: number,
  { draft, to }: { readonly draft: Draft | undefined; readonly to: number },
): boolean {
  const { tokens, language } = reading;
  const before = tokenBefore(tokens, at);
  const after = tokenAfter(tokens, at);
  if (has(before, 'solidPart') || isOfPartNamedFirst(tokens, at)) return true;
  // 实性成分约 … 径约5mm: words of measuring may stand between.
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'comma' || token.kind === 'measure' || token.kind === 'stop') break;
    if (has(token, 'solidPart')) return true;
    if (!has(token, 'filler') && !has(token, 'longAxis') && token.kind !== 'colon' && !has(token, 'now') && token.kind !== 'open') break;
  }
  if (has(after, 'solidPart')) {
    // `15 mm solid component 5 mm` in Chinese order: the size behind is the part's.
    const behind = solidPartMeasured(tokens, at, to);
    return !(behind && (language === 'zh' || draft?.sizeMm === undefined));
  }
  if (draft?.sizeMm === undefined) return false;
  if (isSolidWord(before)) return draft.density === 'part_solid';
  return solidEndsAt(tokens, at) && (draft.density === 'part_solid' || tokens[at - 1]?.kind === 'open');
}

const isSolidWord = (token: Token | undefined): boolean =>
  token !== undefined && factOf(token)?.density === 'solid' && factOf(token)?.type === undefined;

/** `14 mm (5 mm solid)`, `PSN 14 mm, 5 mm solid`: the word stands alone behind the size, and names no other nodule. */
function solidEndsAt(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at + 2];
  return isSolidWord(tokens[at + 1]) && (end === undefined || ['comma', 'stop', 'close'].includes(end.kind));
}

/** The word beside the size of a solid part that tells what the size is of. */
export function solidWordsBeside(tokens: readonly Token[], at: number): readonly number[] {
  return [at - 1, at + 1].filter((beside) => isSolidWord(tokens[beside]));
}

function solidPartMeasured(tokens: readonly Token[], at: number, to: number): boolean {
  let isPart = false;
  for (let next = at + 1; next < to && next < at + 8; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'comma') return false;
    if (has(token, 'solidPart')) isPart = true;
    else if (isPart && token.kind === 'measure') return true;
  }
  return false;
}

/** `9 mm previously`, `6 mm on 2023-05-12`, 9mm（前次）; not `8 mm, previously 6 mm`, where the word is of the next size. */
export function isPriorBehind(tokens: readonly Token[], at: number): boolean {
  let isMarked = false;
  let isDated = false;
  for (let next = at + 1; next < tokens.length && next < at + 7; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind === 'measure') return false;
    if (token.kind === 'comma' || token.kind === 'stop' || token.kind === 'close') break;
    if (has(token, 'prior')) isMarked = true;
    else if (token.kind === 'date') isDated = true;
    else if (
      has(token, 'compared') ||
      has(token, 'now') ||
      has(token, 'weakPrior') ||
      factOf(token) !== undefined ||
      (!has(token, 'filler') && token.kind === 'word' && !isMarked)
    )
      break;
  }
  return isMarked || (isDated && tokens[at + 1]?.kind !== 'open');
}

const REST = new Set(['余', '其余', '余下', '余者', '余约', 'remaining', 'remainder', 'rest', 'others', 'the rest', 'the others']);

/** 大者9mm，余2-4mm; `the rest 2-4 mm`: of what is left of a group. */
export function isOfRest({ tokens, even }: Reading, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'comma' || token.kind === 'stop' || token.measure !== undefined) return false;
    if (REST.has(even.slice(token.start, token.end))) return true;
  }
  return false;
}

/** A bare number is a size only among the words of a finding: `LUL GGN 12 spic`, 左上磨12毛刺. */
export function isShorthand({ tokens, even }: Reading, at: number, { isPrior }: { readonly isPrior: boolean }): boolean {
  const measure = tokens[at]?.measure;
  const value = measure?.sizesMm[0] ?? 0;
  if (measure === undefined || value < 1 || value > 150) return false;
  const before = tokenBefore(tokens, at);
  const after = tokenAfter(tokens, at);
  const fact = before === undefined ? undefined : factOf(before);
  // `Nodule 1:` is a name.
  if (isCount(tokens, at) || tokens[at + 1]?.kind === 'colon') return false;
  const mark = tokens[at - 1];
  // The point of `prev. 6`.
  if (mark?.kind === 'mark' && !(even.charAt(mark.start) === '.' && has(tokens[at - 2], 'prior'))) return false;
  if (
    fact !== undefined &&
    (fact.type !== undefined ||
      fact.density !== undefined ||
      fact.margin !== undefined ||
      fact.change !== undefined ||
      fact.lobe !== undefined)
  )
    return true;
  if (
    before !== undefined &&
    (has(before, 'opacity') ||
      has(before, 'now') ||
      has(before, 'to') ||
      has(before, 'from') ||
      has(before, 'weakPrior') ||
      has(before, 'solidPart') ||
      has(before, 'largest') ||
      has(before, 'longAxis') ||
      has(before, 'shortAxis'))
  )
    return true;
  if (isPrior && (has(before, 'prior') || has(before, 'compared'))) return true;
  if (has(after, 'to')) return true;
  if ((measure.sizesMm.length > 1 || fact?.side !== undefined) && after !== undefined && factOf(after) !== undefined) return true;
  if (tokens[at - 1]?.kind === 'open' && solidEndsAt(tokens, at)) return true;
  const next = after === undefined ? undefined : factOf(after);
  return before === undefined && next !== undefined && (next.density !== undefined || (next.type !== undefined && next.isPlural !== true));
}

const MOST_COUNTED = 40;

/** `3 nodules`: how many, not how large. */
export function isCount(tokens: readonly Token[], at: number): boolean {
  const measure = tokens[at]?.measure;
  if (measure === undefined || measure.sizesMm.length !== 1 || measure.hasUnit) return false;
  for (let next = at + 1; next < tokens.length && next < at + 5; next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    const fact = factOf(token);
    if (fact?.isPlural === true) return (measure.sizesMm[0] ?? 0) <= MOST_COUNTED;
    if (fact?.density === undefined && !has(token, 'quality') && !has(token, 'filler')) return false;
  }
  return false;
}
