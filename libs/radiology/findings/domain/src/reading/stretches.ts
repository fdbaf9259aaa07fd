import type { Stretch } from '../finding';
import { isLetter } from '../text/even-text';
import { factOf, has, isOnly, type Token } from '../tokens/token';
import type { Role } from '../words/meaning';
import { DENIED, DOUBTED, type Label, MUTED, type Reading, type Sentence } from './reading';

const FILL: Label = { kind: 'fill' };
const UNREADABLE: Label = { kind: 'not_understood' };
const CARRIED: Label = { kind: 'carried' };

/** Punctuation that belongs to a sentence; any other mark is looked at by a person. */
const PLAIN_MARKS = new Set(Array.from(',;。!?.:()[]、\'"-~+/%&→=<>±≤≥≈°《》「」『』…·*x²³#_ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ'));
/** Of segments and grades (`segment VI`), of vessels (`M1`), of categories (`4c`). */
const NUMERAL = /^(?:[ivx]{1,5}[ab]?|[map][1-4]|[abc])$/;
/** Letters that no word of the two languages has in this row: typing errors and unknown abbreviations. */
const VOWEL = /[aeiouy]/;
const RARE_HAN = /[锟斤拷烫屯]/;

/** Labels every token of a sentence that is not labelled yet. */
export function labelRest(reading: Reading, sentence: Sentence, text: string): void {
  const { tokens, flags, labels } = reading;
  const isUnderstood = understands(reading, sentence);
  const hasFinding = labels.slice(sentence.from, sentence.to).some((label) => label?.draft !== undefined);
  let beside: number | undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'stop' || token.kind === 'comma') beside = token.kind === 'stop' ? undefined : beside;
    const label = labels[at];
    if (label?.draft !== undefined) beside = label.draft;
    if (label !== undefined) continue;
    const draft = ((flags[at] ?? 0) & MUTED) === 0 ? (beside ?? nextDraft(reading, at, sentence)) : undefined;
    const own = labelOf(reading, at, { isUnderstood, hasFinding, text });
    labels[at] = own.kind === 'carried' && draft !== undefined ? { kind: 'carried', draft } : own;
  }
  settleFill(reading, sentence, isUnderstood);
}

function nextDraft({ tokens, labels }: Reading, at: number, { to }: Sentence): number | undefined {
  for (let next = at + 1; next < to; next++) {
    if (tokens[next]?.kind === 'comma') return undefined;
    const draft = labels[next]?.draft;
    if (draft !== undefined) return draft;
  }
  return undefined;
}

function understands({ tokens, flags, labels }: Reading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (labels[at] !== undefined || ((flags[at] ?? 0) & MUTED) !== 0) return true;
    if (token.kind === 'word' && !isOnly(token, 'filler') && !isOnly(token, 'joint')) {
      if (
        has(token, 'known') ||
        has(token, 'organ') ||
        has(token, 'region') ||
        has(token, 'half') ||
        has(token, 'advice') ||
        has(token, 'heading') ||
        has(token, 'section') ||
        has(token, 'history') ||
        has(token, 'after') ||
        has(token, 'opacity') ||
        factOf(token)?.type !== undefined
      )
        return true;
      if (factOf(token)?.margin !== undefined || factOf(token)?.density !== undefined || has(token, 'solidPart')) return true;
      if (factOf(token)?.side !== undefined || factOf(token)?.lobe !== undefined || factOf(token)?.change !== undefined) return true;
    }
  }
  return false;
}

function labelOf(
  { tokens, flags, even }: Reading,
  at: number,
  { isUnderstood, hasFinding, text }: { readonly isUnderstood: boolean; readonly hasFinding: boolean; readonly text: string },
): Label {
  const token = tokens[at];
  if (token === undefined) return FILL;
  const isMuted = ((flags[at] ?? 0) & MUTED) !== 0;
  switch (token.kind) {
    case 'comma':
    case 'stop':
    case 'colon':
    case 'open':
    case 'close':
      return FILL;
    case 'mark':
      return PLAIN_MARKS.has(even.charAt(token.start)) ? FILL : UNREADABLE;
    case 'latin':
      if (!isUnderstood) return UNREADABLE;
      if (isNumeral(even, token, tokens[at - 1])) return CARRIED;
      if (isGarbled(even.slice(token.start, token.end), text.slice(token.start, token.end))) return UNREADABLE;
      return CARRIED;
    case 'han':
      return isUnderstood && !RARE_HAN.test(even.charAt(token.start)) ? CARRIED : UNREADABLE;
    case 'measure':
      // `Nodule 1:` is its name; a number with a unit that belongs to nothing is looked at.
      if (token.measure?.hasUnit === false && (tokens[at + 1]?.kind === 'colon' || even.charAt(token.start - 1) === '#')) return FILL;
      if (isUnderstood && (has(tokens[at - 1], 'threshold') || (token.measure?.hasUnit === true && !hasFinding))) return CARRIED;
      return isMuted || isOfOther({ tokens, even }, at) ? CARRIED : UNREADABLE;
    case 'number':
    case 'date':
    case 'image':
      return isUnderstood || isMuted ? CARRIED : UNREADABLE;
    case 'word':
      return wordLabel({ tokens, flags, even }, at, isUnderstood);
  }
}

/** Words that only tie facts together: what they say is in the slots. Doubt and cause are none of them: `不除外恶性` is carried whole. */
const TIES: readonly Role[] = [
  'filler',
  'section',
  'joint',
  'or',
  'with',
  'assert',
  'prior',
  'compared',
  'weakPrior',
  'now',
  'from',
  'to',
  'longAxis',
  'shortAxis',
  'axis',
  'solidPart',
  'largest',
  'another',
  'same',
  'each',
];

function wordLabel({ tokens, flags }: Pick<Reading, 'tokens' | 'flags' | 'even'>, at: number, isUnderstood: boolean): Label {
  const token = tokens[at];
  if (token === undefined) return FILL;
  const isDenied = ((flags[at] ?? 0) & (DENIED | MUTED)) !== 0;
  const isTie = TIES.some((role) => has(token, role)) && !has(token, 'not') && !has(token, 'cause');
  if (isTie && factOf(token) === undefined && !has(token, 'maybe') && !has(token, 'maybeAfter')) return FILL;
  if (!isDenied && doubtsFinding({ tokens, flags }, at)) return FILL;
  return isUnderstood ? CARRIED : UNREADABLE;
}

/** `possible` and 可能 that made a finding possible are told by its certainty. */
function doubtsFinding({ tokens, flags }: Pick<Reading, 'tokens' | 'flags'>, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isDoubted = (index: number): boolean => ((flags[index] ?? 0) & DOUBTED) !== 0;
  if (has(token, 'maybe') || has(token, 'cause'))
    for (
      let next = at + 1;
      next < tokens.length && next < at + 15 && tokens[next]?.kind !== 'stop' && tokens[next]?.kind !== 'comma';
      next++
    )
      if (isDoubted(next)) return true;
  if (has(token, 'maybeAfter'))
    for (let back = at - 1; back >= 0 && back > at - 15 && tokens[back]?.kind !== 'stop' && tokens[back]?.kind !== 'comma'; back--)
      if (isDoubted(back)) return true;
  return false;
}

/** A bare or measured number beside a word of another organ, or of technique, is carried with it. */
function isOfOther({ tokens }: { readonly tokens: readonly Token[]; readonly even: string }, at: number): boolean {
  for (const step of [-1, 1])
    for (let next = at + step; next >= 0 && next < tokens.length && Math.abs(next - at) < 12; next += step) {
      const token = tokens[next];
      if (token === undefined || token.kind === 'stop') break;
      if (has(token, 'organ') || has(token, 'known') || has(token, 'half') || has(token, 'distance')) return true;
    }
  return false;
}

/** A numeral in letters; a single letter only behind a number. */
function isNumeral(even: string, { start, end }: Token, before: Token | undefined): boolean {
  const word = even.slice(start, end);
  return NUMERAL.test(word) && (/[ivxmap]/.test(word) || before?.kind === 'measure' || before?.kind === 'number');
}

/** No vowel, a row of equal letters, letters and digits mixed, or capitals that no list knows. */
export function isGarbled(word: string, asDictated: string): boolean {
  if (/(.)\1{2}/.test(word)) return true;
  if (/[a-z]\d|\d[a-z]/.test(word)) return true;
  if (word.length >= 2 && asDictated === asDictated.toUpperCase() && word.length <= 5) return true;
  if (word.length >= 2 && !VOWEL.test(word)) return true;
  return word.length === 1 ? isLetter(word.charCodeAt(0)) : word.length > 24 || /[bcdfghjklmnpqrstvwxz]{6}/.test(word);
}

/**
 * Words without a fact take the label of the first word of their clause that has one, then of the word before them: 内见血管穿行 is carried with its
 * beginning, and a comma stays with what it closes.
 */
function settleFill({ tokens, labels }: Reading, { from, to }: Sentence, isUnderstood: boolean): void {
  const known = (at: number): Label | undefined => (labels[at]?.kind === 'fill' ? undefined : labels[at]);
  const nexts: (Label | undefined)[] = [];
  let next: Label | undefined;
  for (let at = to - 1; at >= from; at--) {
    // Looking forward ends at the comma.
    if (tokens[at]?.kind === 'comma' && at < to - 1) next = undefined;
    next = known(at) ?? next;
    nexts[at - from] = next;
  }
  const first = firstKnown({ from, to }, known);
  let last: Label | undefined;
  let isClauseOpen = true;
  for (let at = from; at < to; at++) {
    const own = known(at);
    const token = tokens[at];
    if (own !== undefined) {
      last = own;
      isClauseOpen = false;
      continue;
    }
    const after = nexts[at - from];
    const isForward = (isClauseOpen && token?.kind !== 'comma') || token?.kind === 'open' || has(token, 'with') || has(token, 'joint');
    labels[at] = (isForward ? (after ?? last) : (last ?? after)) ?? first ?? (isUnderstood ? CARRIED : UNREADABLE);
    if (token?.kind === 'comma') isClauseOpen = true;
  }
}

function firstKnown({ from, to }: Pick<Sentence, 'from' | 'to'>, known: (at: number) => Label | undefined): Label | undefined {
  for (let at = from; at < to; at++) {
    const label = known(at);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** Neighbours of one label become one stretch. */
export function stretchesOf({ tokens, labels }: Reading, order: ReadonlyMap<number, number>): readonly Stretch[] {
  const stretches: { kind: Stretch['kind']; span: [number, number]; findingIndex?: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.end === token.start) continue;
    const label = labels[at] ?? UNREADABLE;
    const kind = label.kind === 'fill' ? 'not_understood' : label.kind;
    const findingIndex = label.draft === undefined || kind === 'not_understood' ? undefined : order.get(label.draft);
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.kind === kind && last.findingIndex === findingIndex) last.span[1] = token.end;
    else stretches.push({ kind, span: [token.start, token.end], ...(findingIndex === undefined ? {} : { findingIndex }) });
  }
  return stretches;
}
