import { STATEMENT_LEXICONS } from './statement-lexicon';
import type { Token } from './statement-parts';

/** How far from its word stands what it is done to. */
const REACH = 8;

/** Whether a sentence turns round what the draft says that one thing does to another: what is compressed has to be what is compressed there. */
export function hasOtherObject(said: readonly Token[], known: readonly Token[]): boolean {
  if (hasOtherOrder(said, [known]) || hasOtherPair(said, known)) return true;
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

/** `C5 on C4` for `C4 on C5`: of two vertebrae the one named first is what has slipped. */
function hasOtherOrder(said: readonly Token[], known: readonly (readonly Token[])[]): boolean {
  const pairs = new Set(known.flatMap((tokens) => [...neighboursIn(tokens)]));
  return [...neighboursIn(said)].some((pair) => !pairs.has(pair) && pairs.has(pair.split(' ').reverse().join(' ')));
}

function neighboursIn(tokens: readonly Token[]): ReadonlySet<string> {
  const levels = tokens.filter(({ axis }) => axis === 'place');
  return new Set(levels.flatMap(({ key, at }) => levels.filter((other) => other.at === at + 1).map((other) => `${key} ${other.key}`)));
}

/** `One artery arises from the true lumen, another from the false one`: where a doing is told more than once, each keeps its own object. */
function hasOtherPair(said: readonly Token[], known: readonly Token[]): boolean {
  const told = pairsIn(known);
  const objects = new Set(told.map(({ object }) => object));
  return pairsIn(said).some(({ id, subject, object }) => {
    const own = told.filter((pair) => pair.id === id && pair.subject === subject);
    const hasMore = told.filter((pair) => pair.id === id).length > 1;
    return hasMore && own.length > 0 && objects.has(object) && !own.some((pair) => pair.object === object);
  });
}

/** For each active doing what stands next before it and next behind it. */
function pairsIn(tokens: readonly Token[]): readonly { readonly id: string; readonly subject: string; readonly object: string }[] {
  return tokens.flatMap((relation) => {
    if (relation.kind !== 'relation' || relation.axis === 'passive') return [];
    const subject = tokens.findLast((token) => isNoun(token) && token.part === relation.part && token.at < relation.at);
    const object = tokens.find((token) => isNoun(token) && token.part === relation.part && token.at > relation.at);
    return subject === undefined || object === undefined ? [] : [{ id: relation.id, subject: subject.key, object: object.key }];
  });
}

/** The same, or one that it follows from: what is compressed is so because of what compresses it. */
function isRelation({ id, kind }: Token, said: Token): boolean {
  if (kind !== 'relation') return false;
  return id === said.id || [STATEMENT_LEXICONS.en, STATEMENT_LEXICONS.zh].some((lexicon) => lexicon.implied(id).includes(said.id));
}

/** Whether a sentence says that one thing does something to another, and every statement that tells of such a doing tells it of others. */
export function turnsRelation(said: readonly Token[], known: readonly (readonly Token[])[]): boolean {
  if (hasOtherOrder(said, known)) return true;
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
