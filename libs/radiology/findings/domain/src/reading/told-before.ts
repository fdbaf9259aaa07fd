import type { FindingType } from '../finding';
import { has } from '../tokens/token';
import { type Draft, FOCAL, type Place, place as placeOfDraft, samePlace, takesLobe } from './draft-finding';
import type { PieceFacts } from './piece-facts';
import { DOUBTED, type Reading } from './reading';

/** What was told before a piece. */
export interface Told {
  readonly reading: Reading;
  /** The newest finding, and the newest of this sentence. */
  readonly last: Draft | undefined;
  readonly lastHere: Draft | undefined;
  /** The newest first; nobody refers further back. */
  readonly recent: readonly Draft[];
  readonly sentence: number;
  /** The section in which findings are told a second time. */
  readonly isSummary: boolean;
  readonly isPriorMode: boolean;
  readonly hasPendingPlace: boolean;
  readonly topic: Place | undefined;
}

export interface NamedPiece {
  readonly facts: PieceFacts;
  /** Token that names the finding. */
  readonly at: number;
  readonly name: FindingType;
}

/** A finding for each of `places`, from the words at `indexes`. */
export interface Making extends NamedPiece {
  readonly places: readonly Place[];
  readonly indexes: readonly number[];
}

/** `6 mm nodule, likely granuloma`: another name or a cause of what was told, without a place of its own. */
export function isCause(told: Told, { facts, at: type, name }: NamedPiece): boolean {
  const { piece, places, measures, indexes } = facts;
  const { tokens, flags } = told.reading;
  const before = told.lastHere;
  const causes = indexes.filter(
    (at) =>
      at < type &&
      (has(tokens[at], 'cause') ||
        has(tokens[at], 'maybe') ||
        has(tokens[at], 'maybeAfter') ||
        (has(tokens[at], 'or') && at === piece.from)),
  );
  const isOtherName = before !== undefined && FOCAL.has(name) && FOCAL.has(before.type) && places.length + measures.length === 0;
  // 右肺下叶结节，肉芽肿可能.
  if (isOtherName && piece.bond === 'cut' && ((flags[type] ?? 0) & DOUBTED) !== 0) return true;
  if (causes.length === 0) return false;
  const isReading = causes.some((at) => has(tokens[at], 'cause'));
  if (before === undefined) {
    const isPlaced = told.hasPendingPlace;
    if (isReading && (isPlaced || measures.length + places.length > 0)) flags[type] = (flags[type] ?? 0) | DOUBTED;
    return isReading && told.last !== undefined && measures.length + places.length === 0 && told.sentence - told.last.sentence <= 1;
  }
  if (places.length + measures.length > 0) return false;
  return isReading || (FOCAL.has(name) && FOCAL.has(before.type));
}

/** 余结节均小于5mm: what is left of a group that was told. */
export function isRemainder({ reading, recent }: Told, { facts, at: type }: NamedPiece): boolean {
  const { tokens, even } = reading;
  const { indexes } = facts;
  const isRest = indexes.some((at) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      at < type &&
      ['余', '其余', '余下', 'remaining', 'remainder', 'rest'].includes(even.slice(token.start, token.end))
    );
  });
  return isRest && recent.some(({ isGroup }) => isGroup);
}

/** The finding told before, when this piece goes on about it. */
export function sameFinding(told: Told, { facts, at: type, name }: NamedPiece): Draft | undefined {
  const { piece, indexes, places, measures } = facts;
  const { tokens, language } = told.reading;
  const before = told.last;
  if (before === undefined) return undefined;
  const isNamedSo = name === before.type || (name === 'lesion' && FOCAL.has(before.type));
  const isSame = indexes.some((at) => at < type && has(tokens[at], 'same') && at >= type - 4) || isDefinite(told.reading, facts, type);
  const first = places[0];
  if (told.isSummary)
    return told.recent.find(
      (draft) => draft.type === name && (first === undefined || samePlace(first, placeOfDraft(draft))) && draft.sentence < told.sentence,
    );
  if (isSame)
    return told.recent.find(
      (draft) =>
        (draft.type === name || (name === 'lesion' && FOCAL.has(draft.type))) &&
        (first === undefined || (draft.hasOwnPlace && samePlace(first, placeOfDraft(draft)))),
    );
  if (!isNamedSo || first !== undefined || told.sentence - before.sentence > 1) return undefined;
  if (
    indexes.some(
      (at) => at < type && (has(tokens[at], 'another') || has(tokens[at], 'assert') || has(tokens[at], 'other') || has(tokens[at], 'with')),
    )
  )
    return undefined;
  if (language === 'en' || piece.from !== type) return undefined;
  return before.sizeMm !== undefined && measures.length > 0 && !told.isPriorMode && before.sentence !== told.sentence ? undefined : before;
}

/** `the nodule`, `the 8 mm RUL nodule`, 该结节. */
function isDefinite({ tokens, even }: Reading, { piece, places, measures }: PieceFacts, type: number): boolean {
  const reach = places.length > 0 && measures.length === 0 ? 5 : 1;
  for (let at = type - 1; at >= piece.from && at >= type - reach; at--) {
    const token = tokens[at];
    if (token !== undefined && ['the', 'this', 'that', '该', '此', '上述'].includes(even.slice(token.start, token.end))) return true;
  }
  return false;
}

/** The places of a finding: its own, completed by what was told before it in the sentence or above it. */
export function inheritedPlaces(told: Told, { facts, name: type }: NamedPiece, places: readonly Place[]): readonly Place[] {
  const { piece, indexes } = facts;
  const { reading, topic, lastHere: before } = told;
  const sided = (side: Place['side']): readonly Place[] =>
    side === undefined
      ? places
      : places.length === 0
        ? [{ side, tokens: [] }]
        : places.map((place) => ({ ...place, side: place.side ?? side }));
  if (places.some(({ side }) => side !== undefined)) return places;
  if (places.length > 0) return sided(before?.laterality === 'bilateral' ? undefined : (before?.laterality ?? topic?.side));
  const isElsewhere = indexes.some((at) => has(reading.tokens[at], 'region'));
  if (
    before !== undefined &&
    type !== 'hiatal_hernia' &&
    // A comma before `with` and 伴 cuts nothing.
    (piece.bond !== 'cut' || has(reading.tokens[piece.from], 'with')) &&
    (!FOCAL.has(type) || type === 'scar' || (piece.bond === 'joint' && reading.language === 'zh')) &&
    !isElsewhere &&
    before.laterality !== undefined &&
    before.hasOwnPlace
  ) {
    // 右肺中叶支气管扩张伴不张: two changes of the same lung tissue share the lobe; fluid and air only the side.
    const { part, lobe } = before;
    const isInLung = takesLobe(before.type) && takesLobe(type);
    return isInLung
      ? [{ side: before.laterality, ...(part === undefined ? {} : { part }), ...(lobe === undefined ? {} : { lobe }), tokens: [] }]
      : sided(before.laterality);
  }
  return before === undefined && topic !== undefined ? [{ ...topic, tokens: [] }] : places;
}

/** `atelectasis or scarring at the left base`: the place behind the second is of both. */
export function sharePlaceBack(before: Draft | undefined, { facts, at: type }: NamedPiece, made: readonly Draft[]): void {
  const { piece, places } = facts;
  const [draft] = made;
  if (
    draft === undefined ||
    before === undefined ||
    made.length !== 1 ||
    piece.bond !== 'joint' ||
    before.sentence !== draft.sentence ||
    before.hasOwnPlace
  )
    return;
  if (places.length !== 1 || !(places[0]?.tokens.every((at) => at > type) ?? false)) return;
  const { laterality, part, lobe, segment } = draft;
  Object.assign(before, {
    ...(laterality === undefined ? {} : { laterality }),
    ...(part === undefined ? {} : { part }),
    ...(lobe === undefined ? {} : { lobe }),
    ...(segment === undefined ? {} : { segment }),
  });
}
