import { factOf, has } from '../tokens/token';
import type { Place } from './draft-finding';
import { pieceFacts, type PieceFacts } from './piece-facts';
import { isPlaceFact } from './pieces';
import { placesOf } from './places';
import type { Reading } from './reading';

/** What each of several findings under one plural name has for itself, with what they share. */
export interface Share {
  readonly places: readonly Place[];
  readonly indexes: readonly number[];
}

/** `Unchanged 3 mm RLL and 4 mm LLL solid nodules`: a size and a place each; the words before the first and behind the last are of all. */
export function sharesOf({ tokens }: Reading, pieces: readonly PieceFacts[]): readonly Share[] | undefined {
  if (pieces.length < 2 || !pieces.every(({ places, measures }) => places.length === 1 && measures.length === 1)) return undefined;
  const isOwn = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && (token.measure !== undefined || isPlaceFact(factOf(token)));
  };
  const [first = [], ...others] = pieces.map(({ indexes }) => indexes);
  const last = others[others.length - 1] ?? [];
  const beginning = first.slice(0, first.findIndex(isOwn));
  const end = last.slice(last.length - [...last].reverse().findIndex(isOwn));
  return [first, ...others].map((indexes) => {
    const all = [...new Set([...beginning, ...indexes, ...end])].sort((one, other) => one - other);
    return { places: placesOf(tokens, indexes), indexes: all };
  });
}

/** `RUL, 6 mm, solid.`: a place, a size and a density between commas, without a name, are one finding told in short. */
export function joinedShort(reading: Reading, pieces: readonly PieceFacts[]): readonly PieceFacts[] {
  const { tokens } = reading;
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined || pieces.length < 2 || pieces.length > 6) return pieces;
  const indexes = pieces.flatMap((piece) => piece.indexes);
  const isPlain = indexes.every((at) => {
    const token = tokens[at];
    if (token === undefined) return false;
    const isFact = factOf(token) !== undefined && factOf(token)?.type === undefined;
    return (
      isFact ||
      token.measure?.hasUnit === true ||
      token.kind === 'stop' ||
      token.kind === 'image' ||
      has(token, 'filler') ||
      has(token, 'longAxis') ||
      has(token, 'compared')
    );
  });
  const sized = indexes.filter((at) => tokens[at]?.measure !== undefined).length;
  const isDense = indexes.some((at) => tokens[at]?.meanings.some(({ density }) => density !== undefined) === true);
  const isPlaced = first.places.length === 1 && pieces.slice(1).every(({ places }) => places.length === 0);
  if (!isPlain || sized !== 1 || !isDense || !isPlaced || pieces.some(({ isTypeDenied }) => isTypeDenied)) return pieces;
  return [pieceFacts(reading, { from: first.piece.from, to: last.piece.to, bond: 'cut' })];
}
