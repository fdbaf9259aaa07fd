import { factOf, has, meaningOf, type Token } from '../tokens/token';
import { clausesOf, MUTED, type Reading, type Sentence } from './reading';

/** Types that other organs have too. */
const ELSEWHERE = new Set(['nodule', 'mass', 'lesion', 'granuloma', 'scar', 'recurrence', 'atelectasis', 'lymphadenopathy']);
const NEAR =
  /^(?:adjacent|abutting|abuts|contacting|near|along|invasion|extension|contact|encasing|surrounding|next|邻近|旁|近|侵犯|侵及|包绕|推移|受侵|受压|粘连|相邻)$/;

/** Marks what is no finding of this examination: history, advice, technique, other organs. */
export function muteSentence(reading: Reading, sentence: Sentence): void {
  const { tokens } = reading;
  const clauses = clausesOf(tokens, sentence);
  let mutedUntil = -1;
  let host = false;
  for (const [from, to] of clauses) {
    const heading = headingOf(tokens, from, to);
    if (heading || (mutedUntil >= to && !endsHistory(tokens, from, to))) {
      const toldFrom = heading ? behindHeading(tokens, from, to) : undefined;
      mute(reading, from, toldFrom ?? (heading ? sentence.to : to));
      if (heading && toldFrom === undefined) return;
      continue;
    }
    mutedUntil = -1;
    const history = find(tokens, [from, to], 'history');
    if (history >= 0) {
      const end = endOfHistory(tokens, history, to);
      mute(reading, history, end);
      if (end === to) mutedUntil = sentence.to;
    }
    muteOperations(reading, from, to);
    if (isKnownBefore(reading, from, to)) mute(reading, from, to);
    const advice = find(tokens, [from, to], 'advice');
    if (advice >= 0) {
      const isSoft = isFollowUp(reading, advice);
      if (!isSoft || tokens[advice + 1]?.kind !== 'number')
        mute(reading, hasType(tokens, from, advice) ? advice : from, isSoft ? to : sentence.to);
      if (!isSoft) return;
    }
    host = muteOrgans(reading, [from, to], host);
  }
}

/** 随访2年未见变化 tells of the finding; 建议随访 is advice to the end of the sentence. */
const isFollowUp = ({ tokens, even }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && ['随访', '观察', '随诊', '定期随访', '密切观察', '请'].includes(even.slice(token.start, token.end));
};

function mute({ flags }: Reading, from: number, to: number): void {
  for (let at = from; at < to; at++) flags[at] = (flags[at] ?? 0) | MUTED;
}

function find(tokens: readonly Token[], [from, to]: readonly [number, number], role: Parameters<typeof has>[1]): number {
  for (let at = from; at < to; at++) if (has(tokens[at], role)) return at;
  return -1;
}

function hasType(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && factOf(token)?.type !== undefined) return true;
  }
  return false;
}

/** `Technique: …`, `Clinical history: …`: the whole line. */
function headingOf(tokens: readonly Token[], from: number, to: number): boolean {
  let isHeading = false;
  for (let at = from; at < to && at < from + 5; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (has(token, 'heading') || has(token, 'history') || has(token, 'advice')) isHeading = true;
    if (token.kind === 'colon') return isHeading;
  }
  return false;
}

/** `PE protocol: no pulmonary embolism`: behind the colon of an examination's name it is told what is seen. */
function behindHeading(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || has(token, 'history') || has(token, 'advice')) return undefined;
    if (token.kind !== 'colon') continue;
    const next = tokens[at + 1];
    return has(next, 'not') || has(next, 'assert') ? at + 1 : undefined;
  }
  return undefined;
}

/** A clause that begins to tell what is seen: a finding with a size, or `now`, or `shows`. */
function endsHistory(tokens: readonly Token[], from: number, to: number): boolean {
  let isType = false;
  let isSized = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (has(token, 'now') || has(token, 'assert') || has(token, 'not') || has(token, 'bound')) return true;
    if (factOf(token)?.type !== undefined) isType = true;
    if (token.kind === 'measure') isSized = true;
  }
  return isType && isSized;
}

function endOfHistory(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (has(token, 'bound') || has(token, 'now')) return at;
    if (has(token, 'assert') && hasType(tokens, at, to)) return at;
  }
  return to;
}

/** 左肺上叶切除术后, `s/p RUL lobectomy`: its clause, up to what it is told with. */
function muteOperations(reading: Reading, from: number, to: number): void {
  const { tokens } = reading;
  const after = find(tokens, [from, to], 'after');
  if (after < 0) return;
  let end = to;
  for (let at = after + 1; at < to; at++) {
    const token = tokens[at];
    if (
      token !== undefined &&
      (token.kind === 'colon' || has(token, 'with') || has(token, 'bound') || has(token, 'assert') || has(token, 'not'))
    ) {
      end = at;
      break;
    }
  }
  let start = from;
  for (let at = from; at < after; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    // `5 mm nodule in the RLL, s/p …` has its comma; without one, what was told with a size stays told.
    if (token.kind === 'measure' || has(token, 'not') || has(token, 'with')) start = after;
  }
  mute(reading, start, end);
}

/** 既往左肺下叶结节，本次复查…: what was known, before what is seen now. */
function isKnownBefore({ tokens, even }: Reading, from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !['既往', '以往', '曾有'].includes(even.slice(first.start, first.end))) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.kind === 'measure' || has(token, 'now') || has(token, 'not') || factOf(token)?.change !== undefined))
      return false;
  }
  return true;
}

/** Gives whether the sentence goes on about an organ that has nodules of its own (肝脏形态正常，未见占位). */
function muteOrgans(reading: Reading, [from, to]: readonly [number, number], wasHost: boolean): boolean {
  const { tokens, even } = reading;
  let organ = false;
  let host = false;
  let isLung = false;
  let isNear = false;
  let isRemote = false;
  let isPleural = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const meaning = meaningOf(token, 'organ');
    if (meaning !== undefined) organ = true;
    if (meaning?.isHost === true) host = true;
    if (meaning?.isRemote === true) isRemote = true;
    const fact = factOf(token);
    const text = even.slice(token.start, token.end);
    if (
      fact?.lobe !== undefined ||
      fact?.part !== undefined ||
      fact?.segment !== undefined ||
      text.includes('肺') ||
      text.includes('lung') ||
      text === 'pulmonary'
    )
      isLung = true;
    if (NEAR.test(text)) isNear = true;
    if (meaningOf(token, 'half')?.half === 'chest' || text.includes('胸') || text.startsWith('pleura')) isPleural = true;
  }
  if (isLung || (isNear && !isRemote)) return false;
  if (!organ && !wasHost) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const type = token === undefined ? undefined : factOf(token)?.type;
    if (token === undefined) continue;
    const isElsewhere = type !== undefined && ELSEWHERE.has(type) && (host || (wasHost && !organ));
    const isFluid =
      type === 'pleural_effusion' && !isPleural && organ && ['effusion', 'effusions', '积液'].includes(even.slice(token.start, token.end));
    if (isElsewhere || (has(token, 'opacity') && (host || wasHost))) {
      mute(reading, from, to);
      return true;
    }
    if (isFluid) mute(reading, from, to);
  }
  return host || (wasHost && !organ);
}
