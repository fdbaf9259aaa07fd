import { factOf, has, type Token } from '../tokens/token';
import { clausesOf, DENIED, DOUBTED, MUTED, type Reading, type Sentence } from './reading';

/** Marks the findings that are only possible: `possible 5 mm nodule`, 结节可能, 不除外气胸, `nodule?`. */
export function doubtSentence(reading: Reading, sentence: Sentence): void {
  const { tokens, flags, even } = reading;
  for (const [from, to] of clausesOf(tokens, sentence)) {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || ((flags[at] ?? 0) & (MUTED | DENIED)) !== 0) continue;
      const isBefore = has(token, 'maybe');
      const isAfter = has(token, 'maybeAfter');
      // `atelectasis versus consolidation` doubts both.
      if (isBefore && doubtAfter(reading, at + 1, to) && !even.startsWith('v', token.start)) continue;
      if (isAfter) doubtBefore(reading, from, at);
    }
    const cut = tokens[to];
    if (cut?.kind === 'stop' && even.charAt(cut.start) === '?') doubtBefore(reading, from, to);
  }
}

function doubtAfter({ tokens, flags }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || has(token, 'bound')) return false;
    if (factOf(token)?.type === undefined) continue;
    doubt(flags, at);
    for (let next = at + 1; next < to; next++) {
      const more = tokens[next];
      if (more === undefined || (factOf(more)?.type === undefined && !has(more, 'or') && !isPassed(more))) break;
      if (factOf(more)?.type !== undefined && has(tokens[next - 1], 'or')) doubt(flags, next);
    }
    return true;
  }
  return false;
}

/** A cause between (结节，恶性可能) is what is doubted, not the finding. */
function doubtBefore({ tokens, flags }: Reading, from: number, at: number): void {
  for (let back = at - 1; back >= from; back--) {
    const token = tokens[back];
    if (token === undefined) return;
    if (factOf(token)?.type !== undefined) {
      doubt(flags, back);
      return;
    }
    if (!isPassed(token) && factOf(token) === undefined && token.kind !== 'measure' && token.kind !== 'open') return;
  }
}

const isPassed = (token: Token): boolean =>
  has(token, 'filler') || has(token, 'quality') || has(token, 'maybeAfter') || has(token, 'cause') || has(token, 'region');

function doubt(flags: Uint8Array, at: number): void {
  flags[at] = (flags[at] ?? 0) | DOUBTED;
}
