import type { Token } from './statement-parts';

/** How far from its word stands what it is done to. */
const REACH = 5;

/** Whether a sentence turns round what the draft says that one thing does to another: what is compressed has to be what is compressed there. */
export function hasOtherObject(said: readonly Token[], known: readonly Token[]): boolean {
  const relations = said.filter(({ kind }) => kind === 'relation');
  return relations.some((relation) => {
    const own = objectsOf(relation, said);
    const there = known.filter(({ id, kind }) => kind === 'relation' && id === relation.id).map((other) => objectsOf(other, known));
    return (
      own.size > 0 && there.length > 0 && !there.some((objects) => objects.size === 0 || [...own].some((object) => objects.has(object)))
    );
  });
}

/** The places and things behind an active word, before a passive one. */
function objectsOf({ at, axis }: Token, tokens: readonly Token[]): ReadonlySet<string> {
  const isObject = (token: Token): boolean => {
    const distance = axis === 'passive' ? at - token.at : token.at - at;
    return (token.kind === 'place' || token.kind === 'thing') && distance > 0 && distance <= REACH;
  };
  return new Set(tokens.filter(isObject).map(({ key }) => key));
}
