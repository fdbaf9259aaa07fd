import { factOf, has, meaningOf, type Token } from '../tokens/token';
import type { Meaning } from '../words/meaning';
import { lobeOf, type Place } from './draft-finding';
import { isPlaceFact } from './pieces';

/**
 * The places that some tokens tell of, in their order: words that stand together are one place, a conjunction begins the next and hands on
 * the side (左肺上叶及下叶, `upper and lower lobes of the left lung`).
 */
export function placesOf(tokens: readonly Token[], indexes: readonly number[]): readonly Place[] {
  const places: Place[] = [];
  let isJoined = false;
  const isOfLymph = indexes.some((at) => tokens[at]?.meanings.some(({ type }) => type === 'lymphadenopathy'));
  for (const at of indexes) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (has(token, 'joint') || has(token, 'or')) isJoined = true;
    const fact = factOf(token);
    if (fact === undefined || !isPlaceFact(fact) || (!isOfLymph && isOfNodes(tokens, at))) continue;
    const last = places[places.length - 1];
    if (last !== undefined && (!isJoined || isRefinement(last, fact)) && fits(last, fact)) {
      add(last, fact, at);
    } else {
      const place: Place = { tokens: [] };
      add(place, fact, at);
      places.push(place);
    }
    isJoined = false;
  }
  shareSides(places);
  return merged(places);
}

/** `calcified left hilar nodes`: nodes that are not enlarged are no finding, and their side is none of one. */
function isOfNodes(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && has(tokens[next], 'region')) next++;
  const token = tokens[next];
  return token !== undefined && meaningOf(token, 'half')?.half === 'lymph';
}

/** After a conjunction only a segment of the lobe just told, or the same words again, go on with it. */
const isRefinement = (place: Place, fact: Meaning): boolean =>
  fact.segment !== undefined &&
  fact.part === undefined &&
  fact.lobe === undefined &&
  place.segment === undefined &&
  fact.side === undefined;

function fits(place: Place, fact: Meaning): boolean {
  if (fact.side !== undefined && place.side !== undefined && fact.side !== place.side) return false;
  if (fact.lobe !== undefined) {
    const known = lobeOf(place);
    if (known !== undefined && known !== fact.lobe) return false;
    if (place.part !== undefined && !fact.lobe.endsWith(`${place.part.charAt(0).toUpperCase()}L`)) return false;
  }
  if (fact.part !== undefined && place.part !== undefined && fact.part !== place.part) return false;
  if (fact.part !== undefined && place.lobe !== undefined && place.lobe.charAt(1).toLowerCase() !== fact.part.charAt(0)) return false;
  return !(fact.segment !== undefined && place.segment !== undefined && fact.segment !== place.segment);
}

function add(place: Place, fact: Meaning, at: number): void {
  if (fact.side !== undefined) place.side = fact.side;
  if (fact.part !== undefined) place.part = fact.part;
  if (fact.lobe !== undefined) place.lobe = fact.lobe;
  if (fact.segment !== undefined) place.segment = fact.segment;
  else if (fact.isApical === true && place.lobe?.endsWith('UL') === true) place.segment ??= 'apical';
  place.tokens.push(at);
}

function shareSides(places: readonly Place[]): void {
  let side: Place['side'];
  for (const place of places) {
    if (place.side !== undefined) side = place.side;
    else if (side !== undefined) place.side = side;
  }
  let after: Place['side'];
  for (const place of [...places].reverse()) {
    if (place.side !== undefined) after = place.side;
    else if (after !== undefined) place.side = after;
  }
}

function merged(places: readonly Place[]): readonly Place[] {
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second === undefined) return places;
  const sides = new Set([first.side, second.side]);
  const areBothSides = sides.has('left') && sides.has('right');
  // `left and right upper lobes`: the part stands once for both.
  const part = first.part ?? second.part;
  const isSamePart =
    first.lobe === undefined &&
    second.lobe === undefined &&
    (first.part ?? part) === (second.part ?? part) &&
    first.segment === second.segment;
  const lobes = [lobeOf(first), lobeOf(second)];
  const isSameLobe =
    lobes[0] !== undefined && lobes[1] !== undefined && lobes[0].slice(1) === lobes[1].slice(1) && first.segment === second.segment;
  if (areBothSides && (isSamePart || isSameLobe || isSharedPart(first, second)))
    return [{ side: 'bilateral', ...(part === undefined ? {} : { part }), tokens: [...first.tokens, ...second.tokens] }];
  if (lobes[0] !== undefined && lobes[0] === lobes[1]) return [sameLobe(first, second)];
  return places;
}

/** `left and right upper lobes`: the lobe was read into the second word only. */
const isSharedPart = (first: Place, second: Place): boolean =>
  first.part === undefined && first.lobe === undefined && first.segment === undefined && second.segment === undefined;

function sameLobe(first: Place, second: Place): Place {
  const tokens = [...first.tokens, ...second.tokens];
  const segments = new Set([first.segment, second.segment]);
  const place: Place = { ...first, tokens };
  // The left upper lobe has one apicoposterior segment; two segments of another lobe are no single one.
  if (segments.has('apical') && segments.has('posterior') && lobeOf(first) === 'LUL') place.segment = 'apicoposterior';
  else if (first.segment === undefined && second.segment !== undefined) place.segment = second.segment;
  else if (first.segment !== second.segment && second.segment !== undefined) delete place.segment;
  return place;
}
