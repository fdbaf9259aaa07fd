import { factOf, has, meaningOf, type Token } from '../tokens/token';
import { clausesOf, DENIED, isCut, MUTED, type Reading, type Sentence } from './reading';

/** Words looked ahead for a finding of its own. */
const REACH = 30;

/** Draws the scope of every denial of a sentence. A scope ends at `but`, at a finding with its own size or place, and at the stop. */
export function denySentence(reading: Reading, sentence: Sentence): void {
  const { tokens, flags } = reading;
  let isDenying = false;
  let hasDenied = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined || ((flags[at] ?? 0) & MUTED) !== 0) {
      isDenying = false;
      continue;
    }
    if (has(token, 'not') && !isDenialAfter(reading, at, sentence)) {
      isDenying = true;
      hasDenied = false;
    } else if (has(token, 'notAfter') || (has(token, 'not') && isDenialAfter(reading, at, sentence))) {
      if (!(isDenying && hasDenied)) denyBackwards(reading, sentence.from, at);
      isDenying = false;
    } else if (isDenying && endsDenial(reading, at, { sentence, hasDenied })) isDenying = false;
    if (!isDenying) continue;
    flags[at] = (flags[at] ?? 0) | DENIED;
    if (isDeniable(token)) hasDenied = true;
  }
}

const isDeniable = (token: Token): boolean => {
  const fact = factOf(token);
  return (
    fact?.type !== undefined ||
    fact?.margin !== undefined ||
    fact?.density !== undefined ||
    has(token, 'solidPart') ||
    has(token, 'known') ||
    has(token, 'organ')
  );
};

function endsDenial(
  reading: Reading,
  at: number,
  { sentence, hasDenied }: { readonly sentence: Sentence; readonly hasDenied: boolean },
): boolean {
  const token = reading.tokens[at];
  if (token === undefined || has(token, 'bound')) return true;
  if (token.kind === 'stop') return true;
  if (token.kind === 'comma') return !continuesAfterComma(reading, at, sentence);
  if (has(token, 'assert') && !has(token, 'filler')) return hasDenied && tellsFinding(reading, at + 1, sentence.to);
  if (has(token, 'with') && hasDenied) return tellsFinding(reading, at + 1, sentence.to);
  if (hasDenied && isBackToFinding(reading, at, sentence)) return true;
  if (has(token, 'joint') && !has(token, 'or') && hasDenied) return tellsSizedFinding(reading, at + 1, sentence.to);
  return false;
}

/** `no cavitation of the 8 mm nodule`: only a quality is denied; the nodule is there. */
function isBackToFinding(reading: Reading, at: number, { from, to }: Sentence): boolean {
  const { tokens, flags, even } = reading;
  const token = tokens[at];
  if (token === undefined || even.slice(token.end - 3, token.end) !== 'the') return false;
  for (let back = at - 1; back >= from && ((flags[back] ?? 0) & DENIED) !== 0; back--) {
    const denied = tokens[back];
    if (denied !== undefined && factOf(denied)?.type !== undefined) return false;
  }
  return tellsFinding(reading, at, to);
}

/** A type before the next comma. */
function tellsFinding({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || isCut(token)) return false;
    if (factOf(token)?.type !== undefined) return true;
  }
  return false;
}

function tellsSizedFinding({ tokens, flags }: Reading, from: number, to: number): boolean {
  let isSized = false;
  let isType = false;
  for (let at = from; at < to && at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || isCut(token) || ((flags[at] ?? 0) & MUTED) !== 0) break;
    if (token.kind === 'measure' && !isThreshold(tokens, at)) isSized = true;
    if (has(token, 'assert') && !has(token, 'filler') && !isType) isSized = true;
    if (factOf(token)?.type !== undefined) isType = true;
  }
  return isSized && isType;
}

/** `larger than 5 mm` measures nothing that is there. */
const isThreshold = (tokens: readonly Token[], at: number): boolean => has(tokens[at - 1], 'compared') || has(tokens[at - 1], 'to');

/** `No nodule, mass or consolidation` goes on; 未见结节，左侧胸腔积液 does not. */
function continuesAfterComma(reading: Reading, comma: number, sentence: Sentence): boolean {
  const { tokens } = reading;
  const clauses = clausesOf(tokens, { from: comma + 1, to: sentence.to });
  let hasItem = false;
  for (const [from, to] of clauses) {
    const first = tokens[from];
    if (has(first, 'or') || isLatinNor(reading, first)) return true;
    const bare = bareness(reading, from, to);
    if (bare === 'more') return false;
    // `No effusion, cyst, mass or free air`: a word without a slot is of the list when the list goes on to its `or`.
    if (bare === 'item') hasItem = true;
    else if (hasOr(tokens, from, to)) return true;
    const next = tokens[to];
    // The last of the list, without a conjunction: a bare name is denied with the others.
    if (next === undefined || next.kind === 'stop') return !hasItem;
  }
  return !hasItem;
}

function hasOr(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens[at], 'or')) return true;
  return false;
}

const isLatinNor = ({ even }: Reading, token: Token | undefined): boolean =>
  token !== undefined && even.slice(token.start, token.end) === 'nor';

/** Whether a clause is nothing but the name of a finding, with what may stand in a list of denials. */
function bareness({ tokens, flags, language }: Reading, from: number, to: number): 'bare' | 'item' | 'more' {
  let isType = false;
  // `pleural effusion or free air`: the last of a list, whatever its other words are.
  const isListEnd = hasOr(tokens, from, to);
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || ((flags[at] ?? 0) & MUTED) !== 0) return 'more';
    if ((token.kind === 'latin' || token.kind === 'han') && isListEnd) continue;
    const fact = factOf(token);
    if (fact?.type !== undefined) {
      if (['emphysema', 'bronchiectasis', 'scar', 'hiatal_hernia'].includes(fact.type) && !isType && language === 'zh') return 'more';
      isType = true;
      continue;
    }
    if (has(token, 'or') || has(token, 'joint')) continue;
    if (fact !== undefined || token.kind === 'measure' || token.kind === 'date' || token.kind === 'latin' || token.kind === 'han')
      return 'more';
    if (has(token, 'assert') && !has(token, 'filler') && !isType) return 'more';
    if (
      ['not', 'notAfter', 'maybe', 'with', 'bound', 'largest', 'another', 'same', 'cause'].some(
        (role) => has(token, role as 'not') && !has(token, 'filler'),
      )
    )
      return 'more';
    // A small, a large, a patchy one is there.
    if (has(token, 'quality') && !has(token, 'filler')) return 'more';
  }
  return isType ? 'bare' : 'item';
}

/** 气胸：无, 胸腔积液未见: a denial with nothing behind it denies what stands before. */
function isDenialAfter({ tokens }: Reading, at: number, sentence: Sentence): boolean {
  for (let next = at + 1; next < sentence.to; next++) {
    const token = tokens[next];
    if (token === undefined || isCut(token) || token.kind === 'close') break;
    if (has(token, 'filler') || has(token, 'assert') || token.kind === 'mark') continue;
    return false;
  }
  for (let back = at - 1; back >= sentence.from; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'comma') return false;
    const fact = factOf(token);
    if (fact?.type !== undefined || fact?.margin !== undefined) return true;
  }
  return false;
}

function denyBackwards(reading: Reading, from: number, at: number): void {
  const { tokens, flags } = reading;
  const here = tokens[at];
  let hasDenied = false;
  for (let back = at; back >= from; back--) {
    const token = tokens[back];
    if (token === undefined || has(token, 'bound') || ((flags[back] ?? 0) & MUTED) !== 0) return;
    // 毛刺征阴性 denies the one word before it, and what is joined to it.
    const fact = factOf(token);
    if (fact?.margin === undefined && fact?.type === undefined && hasDenied && token.kind === 'measure') return;
    if (token.kind === 'comma' && !(hasDenied && isList(tokens, from, back))) return;
    if (fact?.type !== undefined && hasDenied && isMarginDenied(tokens, flags, back + 1, at)) return;
    flags[back] = (flags[back] ?? 0) | DENIED;
    if (fact?.type !== undefined || fact?.margin !== undefined) hasDenied = true;
    if (here !== undefined && has(token, 'assert') && !has(token, 'filler') && back !== at) return;
  }
}

function isMarginDenied(tokens: readonly Token[], flags: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && factOf(token)?.margin !== undefined && ((flags[at] ?? 0) & DENIED) !== 0) return true;
  }
  return false;
}

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  let isAnyType = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const fact = factOf(token);
    if (fact?.type !== undefined) isAnyType = true;
    else if (
      token.kind !== 'comma' &&
      !has(token, 'filler') &&
      !has(token, 'joint') &&
      !has(token, 'or') &&
      !has(token, 'region') &&
      meaningOf(token, 'half') === undefined
    )
      return false;
  }
  return isAnyType;
}
