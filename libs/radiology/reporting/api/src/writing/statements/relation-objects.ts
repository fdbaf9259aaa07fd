import { STATEMENT_LEXICONS } from './statement-lexicon';
import type { Token } from './statement-parts';

/** How far from its word stands what it is done to. */
const REACH = 8;

/** Whether a sentence turns round what the draft says that one thing does to another: what is compressed has to be what is compressed there. */
export function hasOtherObject(said: readonly Token[], known: readonly Token[]): boolean {
  const relations = said.filter(({ kind }) => kind === 'relation');
  return relations.some((relation) => {
    const own = objectsOf(relation, said);
    const agents = agentsOf(relation, said);
    const there = known.filter((other) => isRelation(other, relation)).map((other) => objectsOf(other, known));
    const isOther =
      own.size > 0 && there.length > 0 && !there.some((objects) => objects.size === 0 || [...own].some((object) => objects.has(object)));
    // `Displaced by the root`, where the root is what is displaced.
    const isByObject = agents.size > 0 && there.length > 0 && there.every((objects) => [...agents].every((agent) => objects.has(agent)));
    return isOther || isByObject || (there.length === 0 && isAgainstOrder(relation, said, known));
  });
}

/** The same, or one that it follows from: what is compressed is so because of what compresses it. */
function isRelation({ id, kind }: Token, said: Token): boolean {
  if (kind !== 'relation') return false;
  return id === said.id || [STATEMENT_LEXICONS.en, STATEMENT_LEXICONS.zh].some((lexicon) => lexicon.implied(id).includes(said.id));
}

/** Whether a sentence says that one thing does something to another, and every statement that tells of such a doing tells it of others. */
export function turnsRelation(said: readonly Token[], known: readonly (readonly Token[])[]): boolean {
  return said.some((token) => {
    if (token.kind !== 'relation') return false;
    const tellers = known.filter((tokens) => tokens.some((other) => isRelation(other, token)));
    return tellers.length > 0 && tellers.every((tokens) => hasOtherObject(said, tokens));
  });
}

/** A cause that the draft has only in its verb (`narrows`) goes the way of its words: what does it is named before what it is done to. */
function isAgainstOrder({ at, axis }: Token, said: readonly Token[], known: readonly Token[]): boolean {
  const sides = [said.filter((token) => isNoun(token) && token.at < at), said.filter((token) => isNoun(token) && token.at > at)];
  const [doing, done] = axis === 'passive' ? [sides[1], sides[0]] : sides;
  const places = (tokens: readonly Token[] = []): number[] =>
    tokens.flatMap(({ key }) => known.find((token) => token.key === key)?.at ?? []);
  const [first, last] = [Math.min(...places(doing)), Math.max(...places(done))];
  return Number.isFinite(first) && Number.isFinite(last) && first > last;
}

const isNoun = ({ kind }: Token): boolean => kind === 'place' || kind === 'thing';

/** What stands behind a passive word in its part of the sentence: by what it is done. */
function agentsOf({ at, axis, part }: Token, tokens: readonly Token[]): ReadonlySet<string> {
  if (axis !== 'passive') return new Set();
  return new Set(
    tokens
      .filter((token) => (token.kind === 'place' || token.kind === 'thing') && token.part === part && token.at > at)
      .map(({ key }) => key),
  );
}

/** The places and things behind an active word, before a passive one. */
function objectsOf({ at, axis }: Token, tokens: readonly Token[]): ReadonlySet<string> {
  const isObject = (token: Token): boolean => {
    const distance = axis === 'passive' ? at - token.at : token.at - at;
    return (token.kind === 'place' || token.kind === 'thing') && distance > 0 && distance <= REACH;
  };
  return new Set(tokens.filter(isObject).map(({ key }) => key));
}
