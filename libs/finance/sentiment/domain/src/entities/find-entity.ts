import type { Span } from '@trivium/shared/kernel';
import { type RuleToken, ruleTokens } from '../rules/rule-tokens';

/** Tokens of a name in a text, both inclusive. */
export interface NamedPlace {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a name stands, whatever its case, accents, hyphens and possessive. The last word may go on ("Bank" is found in "Banks", 北港 in 北港股份), because headlines
 * inflect and shorten names; a word may not begin before the name.
 */
export function placesOf(tokens: readonly RuleToken[], entity: string): NamedPlace[] {
  const name = ruleTokens(entity);
  const final = name.at(-1);
  if (final === undefined) return [];
  const places: NamedPlace[] = [];
  for (let first = 0; first + name.length <= tokens.length; first += 1) {
    const last = first + name.length - 1;
    const isHere = name.every((token, offset) => {
      const here = tokens[first + offset]?.text ?? '';
      return first + offset === last && token.kind === 'word'
        ? here.startsWith(token.text) && here.length <= token.text.length + 2
        : here === token.text;
    });
    if (!isHere) continue;
    places.push({ first, last });
    first = last;
  }
  return places;
}

/** Where the name stands first, in UTF-16 units of the text; undefined when it does not. */
export function entitySpan(text: string, entity: string): Span | undefined {
  const tokens = ruleTokens(text);
  const [place] = placesOf(tokens, entity);
  if (place === undefined) return undefined;
  return { start: tokens[place.first]?.span.start ?? 0, end: tokens[place.last]?.span.end ?? 0 };
}

export function isEntityNamed(text: string, entity: string): boolean {
  return entitySpan(text, entity) !== undefined;
}
