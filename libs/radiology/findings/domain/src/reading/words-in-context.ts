import type { Lobe, Segment } from '../finding';
import { MARKUP } from './warnings';
import { factOf, has, type Token } from '../tokens/token';
import type { Meaning } from '../words/meaning';

const QUALITY: readonly Meaning[] = [{ role: 'quality' }];
const KNOWN: readonly Meaning[] = [{ role: 'known' }];

/** Words that mean another thing beside their neighbour than alone. */
export function wordsInContext(tokens: readonly Token[], even: string): readonly Token[] {
  const read: Token[] = [];
  const markup = [...even.matchAll(MARKUP)].map((match): readonly [number, number] => [match.index, match.index + match[0].length]);
  let tag = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    while ((markup[tag]?.[1] ?? Infinity) <= token.start) tag++;
    const [from, to] = markup[tag] ?? [Infinity, Infinity];
    if (from < token.end && token.start < to && token.start >= from) {
      // `<p align=right>`, `&lt;`: what a tag says is of no patient.
      read.push({ kind: 'mark', start: token.start, end: token.end, meanings: [] });
      continue;
    }
    const next = tokens[at + 1];
    const referred = referredSide(even, tokens, at);
    if (referred !== undefined) {
      read.push(referred.token);
      at = referred.last;
      continue;
    }
    const isHyphenated = next?.kind === 'mark' && even.slice(token.end, next.end) === '-';
    const look = isHyphenated ? tokens[at + 2] : next;
    const quality = look === undefined ? undefined : deniedQuality(even, token, look);
    if (quality !== undefined && look !== undefined) {
      read.push({ kind: 'word', start: token.start, end: look.end, meanings: quality });
      at += isHyphenated ? 2 : 1;
      continue;
    }
    const segment = bareSegment(even, tokens, at);
    if (segment !== undefined) read.push({ ...token, kind: 'word', meanings: [{ role: 'fact', segment }] });
    else if (isDirection(even, token)) read.push({ ...token, meanings: KNOWN });
    else read.push(token);
  }
  return read;
}

/** `non-calcified`, 非钙化, `not ggn`: how the finding does not look. It is no denial of the finding. */
function deniedQuality(even: string, token: Token, next: Token): readonly Meaning[] | undefined {
  const fact = factOf(next);
  if (fact?.density === undefined && fact?.margin === undefined) return undefined;
  const word = even.slice(token.start, token.end);
  const between = even.slice(token.end, next.start);
  if (word === '非' && between === '') return fact.type === undefined ? QUALITY : undefined;
  if (word === 'non' && (between === '-' || between === ' ' || between === '')) return fact.type === undefined ? QUALITY : undefined;
  // The abbreviation of a density and its nodule: of a finding that is told, only the density is denied.
  return word === 'not' && fact.type === 'nodule' && fact.density !== undefined ? KNOWN : undefined;
}

const REFERRED =
  /(?:(?:the\s)?(ipsilateral|same side|that side|同侧|该侧|患侧)|(?:the\s)?(contralateral|opposite side|other side|对侧))(?![a-z])/y;
/** Asked at every word, the pattern itself would cost more. */
const REFERRED_BEGINNINGS = new Set(['the', 'ips', 'sam', 'tha', 'con', 'opp', 'oth', '同侧', '该侧', '患侧', '对侧']);
const REFERRED_REACH = 40;

/** `no effusion on that side`, 对侧无积液: the side told last, or the other one. */
function referredSide(even: string, tokens: readonly Token[], at: number): { readonly token: Token; readonly last: number } | undefined {
  const token = tokens[at];
  if (token === undefined || !REFERRED_BEGINNINGS.has(even.slice(token.start, token.start + (even.charCodeAt(token.start) < 0x80 ? 3 : 2))))
    return undefined;
  REFERRED.lastIndex = token.start;
  const match = REFERRED.exec(even);
  if (match === null) return undefined;
  const end = token.start + match[0].length;
  let last = at;
  while (last + 1 < tokens.length && (tokens[last]?.end ?? end) < end) last++;
  if (tokens[last]?.end !== end) return undefined;
  const told = tokens
    .slice(Math.max(0, at - REFERRED_REACH), at)
    .map((one) => (isDirection(even, one) ? undefined : factOf(one)?.side))
    .findLast((side) => side === 'left' || side === 'right');
  if (told === undefined) return undefined;
  const other = told === 'left' ? 'right' : 'left';
  return {
    token: { kind: 'word', start: token.start, end, meanings: [{ role: 'fact', side: match[2] === undefined ? told : other }] },
    last,
  };
}

const MOVED =
  /(?:\b(?:shift(?:ed|ing)?|deviat(?:ed|ion|ing)|displac(?:ed|ement|ing)|pushed|pulled)\b[^,.;]{0,40}\b(?:to|towards?)\s(?:the\s)?|(?:移|偏|推|拉)[向至])$/;
const LONGEST_MOVE = 64;

/** `shift of the mediastinum to the left`, 移向左侧: where to, not where. */
function isDirection(even: string, token: Token): boolean {
  const side = factOf(token)?.side;
  return side !== undefined && side !== 'bilateral' && MOVED.test(even.slice(Math.max(0, token.start - LONGEST_MOVE), token.start));
}

const BARE: ReadonlyMap<string, { readonly segment: Segment; readonly lobes: readonly Lobe[] }> = new Map([
  ['anterior', { segment: 'anterior', lobes: ['LUL', 'RUL'] }],
  ['posterior', { segment: 'posterior', lobes: ['RUL'] }],
  ['superior', { segment: 'superior', lobes: ['LLL', 'RLL'] }],
  ['lateral', { segment: 'lateral', lobes: ['RML'] }],
  ['medial', { segment: 'medial', lobes: ['RML'] }],
]);
/** Behind these the word tells a direction: `RUL posterior to the hilum`. */
const DIRECTED = /^\s(?:to|and|or|aspect|portion|part|wall|chest|pleura|fissure|costal|rib|margin|border|surface)\b/;

/** `RUL anterior GGN`: directly behind a lobe that has it, the word is its segment. */
function bareSegment(even: string, tokens: readonly Token[], at: number): Segment | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return undefined;
  const lobe = factOf(before)?.lobe;
  if (lobe === undefined) return undefined;
  const bare = BARE.get(even.slice(token.start, token.end));
  if (bare === undefined || !bare.lobes.includes(lobe) || factOf(before)?.segment !== undefined) return undefined;
  if (token.start - before.end !== 1 || DIRECTED.test(even.slice(token.end, token.end + 12))) return undefined;
  return has(token, 'fact') ? undefined : bare.segment;
}
