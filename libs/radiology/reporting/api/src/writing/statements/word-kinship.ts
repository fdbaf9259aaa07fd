import { sharersOfRoot, sharersOfSense } from '@trivium/ai/generation';
import type { Part, Token } from './statement-parts';
import type { DraftStatement } from './statement-units';

/** Shorter words have too many senses. */
const SHORTEST = 5;

/** Words that no table holds, as the words of the draft that they are: `septated` for `with septa`, `encroaches` for `encroachment`. Words of a table stand for themselves: a radiologist tells them apart. */
export function inDraftsWords(parts: readonly Part[], known: readonly DraftStatement[]): readonly Part[] {
  const isUnknown = ({ kind, word }: Token): boolean => kind === 'unknown' && word !== undefined && word.length >= SHORTEST;
  if (!parts.some(({ tokens }) => tokens.some(isUnknown))) return parts;
  const own = known.flatMap(({ tokens }) => tokens);
  const ids = new Set(own.map(({ id }) => id));
  const others = own.filter((token) => isUnknown(token));
  const told = own.filter(({ kind }) => kind !== 'unknown' && kind !== 'number' && kind !== 'axis');
  const asKnown = (token: Token): Token => {
    if (!isUnknown(token) || ids.has(token.id)) return token;
    const roots = new Set(sharersOfRoot(token.word ?? ''));
    const senses = new Set([...roots, ...sharersOfSense(token.word ?? '')]);
    const kin = others.find(({ word = '' }) => senses.has(word)) ?? told.find(({ id }) => roots.has(id));
    if (kin === undefined) return token;
    return { ...token, id: kin.id, kind: kin.kind, key: `${kin.id}${token.stance}` };
  };
  return parts.map((part) => ({ ...part, tokens: part.tokens.map(asKnown) }));
}
