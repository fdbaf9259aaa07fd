import type { Token } from '../tokens/token';

/** What the scopes say of a token. */
export const DENIED = 1;
export const DOUBTED = 2;
/** History, advice, technique, another organ: no finding of this examination. */
export const MUTED = 4;

export interface Label {
  readonly kind: 'finding' | 'negative' | 'carried' | 'not_understood' | 'fill';
  /** The draft it tells of. */
  readonly draft?: number;
}

/** Tokens `from` to `to` (exclusive); the stop, when there is one, is the last. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly endsLine: boolean;
}

/** A dictation while it is read: tokens, and for each what the scopes say and what became of it. */
export interface Reading {
  readonly even: string;
  readonly language: 'en' | 'zh';
  readonly tokens: readonly Token[];
  readonly flags: Uint8Array;
  readonly labels: (Label | undefined)[];
}

export const isCut = (token: Token): boolean => token.kind === 'comma' || token.kind === 'stop';

/**
 * No person dictates a sentence of more words. Longer ones are cut, at a comma if there is one: the scopes look forwards and backwards in a
 * sentence, and 200,000 characters without a stop must not cost their square.
 */
const LONGEST_SENTENCE = 110;
const LONGEST_WITHOUT_COMMA = 160;

export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const length = at - from;
    const isLong = length > LONGEST_WITHOUT_COMMA || (length > LONGEST_SENTENCE && token?.kind === 'comma');
    if (token?.kind !== 'stop' && !isLong) continue;
    sentences.push({ from, to: at + 1, endsLine: token?.isLineBreak === true });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, endsLine: true });
  return sentences;
}

/** Ranges between commas of a sentence. */
export function clausesOf(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly (readonly [number, number])[] {
  const clauses: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !isCut(token)) continue;
    clauses.push([start, at]);
    start = at + 1;
  }
  if (start < to) clauses.push([start, to]);
  return clauses;
}
