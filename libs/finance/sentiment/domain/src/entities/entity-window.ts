import type { Evidence } from '../rules/evidence';
import { lexiconReader } from '../rules/lexica';
import type { LexiconMark } from '../rules/lexicon-matcher';
import { indexBehind, isDirection, type MarkedText, markText } from '../rules/marked-text';
import { evidenceOf } from '../rules/read-sentiment-rules';
import { type NamedPlace, placesOf } from './find-entity';

/** A part of a headline between marks and connectives, as tokens, both inclusive. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** One company in a headline: its part, and what is said in which part. */
export interface EntityWindow {
  readonly text: MarkedText;
  readonly place: NamedPlace;
  readonly others: readonly NamedPlace[];
  readonly segments: readonly Segment[];
  /** Index of the part that names the company. */
  readonly own: number;
  /** Index of the part whose verb is the company's: its own, or that of the list that it stands in; undefined when no part says anything. */
  readonly ruling: number | undefined;
  readonly evidence: readonly Evidence[];
  readonly roles: readonly LexiconMark[];
}

export interface EntityQuestion {
  readonly text: string;
  readonly language: string;
  readonly entity: string;
  /** Other names of the text, when they are known. */
  readonly otherEntities?: readonly string[];
}

const BREAKS = new Set([',', '，', '、', ';', '；', ':', '：', '–', '—', '|', '(', ')', '（', '）', '。', '!', '！', '?', '？', '/']);

/** Undefined when the language has no lexicon or the company is not named. */
export function entityWindow({ text, language, entity, otherEntities = [] }: EntityQuestion): EntityWindow | undefined {
  const reader = lexiconReader(language);
  if (reader === undefined) return undefined;
  const marked = markText(text, reader);
  const places = placesOf(marked.tokens, entity);
  const segments = segmentsOf(marked);
  const place = tellingPlace({ text: marked, places, segments });
  if (place === undefined) return undefined;
  const own = segments.findIndex(({ first, last }) => first <= place.first && place.first <= last);
  if (own === -1) return undefined;
  const others = otherEntities
    .flatMap((other) => placesOf(marked.tokens, other))
    .filter(({ first, last }) => last < place.first || first > place.last);
  const evidence = evidenceOf(marked).filter(({ head }) => head < place.first || head > place.last);
  const roles = reader.roles.marksOf(marked.tokens);
  const signed = new Set(evidence.filter(({ sign }) => sign !== 0).map(({ head }) => partAt(segments, head)));
  if (evidence.some(({ head }) => partAt(segments, head) === own)) signed.add(own);
  const speaks = segments.map((_, index) => signed.has(index));
  return { text: marked, place, others, segments, own, ruling: rulingOf({ own, speaks, text: marked, segments }), evidence, roles };
}

/** A company that is named more than once is judged where it is the subject of something ("A jumps on B's offer, B slips" is about B at its end), else where it is named first. */
function tellingPlace({
  text,
  places,
  segments,
}: {
  text: MarkedText;
  places: readonly NamedPlace[];
  segments: readonly Segment[];
}): NamedPlace | undefined {
  const [first, ...later] = places;
  if (first === undefined || later.length === 0) return first;
  const signed = evidenceOf(text).filter(({ sign }) => sign !== 0);
  const isSubject = (place: NamedPlace): boolean => {
    const part = segments[partAt(segments, place.first)];
    return (
      part !== undefined && place.first - part.first <= SUBJECT_WITHIN && signed.some(({ head }) => head > place.last && head <= part.last)
    );
  };
  return places.find(isSubject) ?? first;
}

function segmentsOf({ tokens, moods, clauses }: MarkedText): Segment[] {
  const connectives = new Set(
    moods.filter(({ table }) => table === 'clause' || table === 'but' || table === 'despite').map(({ first }) => first),
  );
  const segments: Segment[] = [];
  let first = 0;
  tokens.forEach((token, at) => {
    const isBreak = token.kind === 'mark' && (BREAKS.has(token.text) || isDash(tokens, at));
    const isNew = connectives.has(at) || (at > 0 && clauses[at] !== clauses[at - 1]);
    if (!isBreak && !isNew) return;
    if (first < at) segments.push({ first, last: at - 1 });
    first = isBreak ? at + 1 : at;
  });
  if (first < tokens.length) segments.push({ first, last: tokens.length - 1 });
  return segments;
}

/** A hyphen with blanks around it parts; one inside a word or before a number does not. */
function isDash(tokens: MarkedText['tokens'], at: number): boolean {
  const [before, here, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here?.text !== '-' || before === undefined || behind === undefined) return false;
  return before.span.end < here.span.start && here.span.end < behind.span.start;
}

interface Ruling {
  readonly own: number;
  readonly speaks: readonly boolean[];
  readonly text: MarkedText;
  readonly segments: readonly Segment[];
}

/** "A, B and C slip": the verb of a list stands in its last part; only then is what was said before tried. */
function rulingOf({ own, speaks, text, segments }: Ruling): number | undefined {
  if (speaks[own] === true) return own;
  const clauseOf = (index: number): number | undefined => text.clauses[segments[index]?.first ?? -1];
  for (let index = own + 1; index < speaks.length && clauseOf(index) === clauseOf(own); index += 1)
    if (speaks[index] === true) return index;
  for (let index = own - 1; index >= 0; index -= 1) if (speaks[index] === true) return index;
  const behind = speaks.indexOf(true, own + 1);
  return behind === -1 ? undefined : behind;
}

/** Index of the part that a token lies in; −1 for the marks between. */
export function partAt(segments: readonly Segment[], token: number): number {
  const index = indexBehind(segments, token) - 1;
  return token <= (segments[index]?.last ?? -1) ? index : -1;
}

/** The evidence of one part. */
export function evidenceIn({ evidence, segments }: EntityWindow, index: number): Evidence[] {
  const segment = segments[index];
  return segment === undefined ? [] : evidence.filter(({ head }) => segment.first <= head && head <= segment.last);
}

/** The role verb whose object the company is: the last one before it, with nothing but names between. */
export function roleBefore({ roles, place, text }: EntityWindow): LexiconMark | undefined {
  const role = roles.findLast(
    ({ table, first, last }) => OBJECT_ROLES.has(table) && last < place.first && text.sentences[first] === text.sentences[place.first],
  );
  if (role === undefined) return undefined;
  const isBlocked = text.moods.some(
    (mark) => mark.first > role.last && mark.last < place.first && (isDirection(mark) || BLOCKING.has(mark.table)),
  );
  const isNear = text.reader.lexicon.matching === 'characters' || place.first - role.last <= OBJECT_WITHIN;
  return isBlocked || !isNear ? undefined : role;
}

/** Whether the company stands right behind a word after which everything is the other way round ("slips against the dollar"). */
export function isOpposite({ roles, place }: EntityWindow): boolean {
  return roles.some(({ table, last }) => table === 'opposite' && last < place.first && place.first - last <= 2);
}

/** Whether the company stands right behind a preposition, and nothing is said behind it. */
export function isBeside({ roles, place, evidence, segments, own }: EntityWindow): boolean {
  const isBehind = evidence.some(({ head, sign }) => sign !== 0 && head > place.last && partAt(segments, head) === own);
  return !isBehind && roles.some(({ table, last }) => table === 'beside' && last < place.first && place.first - last <= 1);
}

/** Whether the company only speaks, rules or deals: it stands right before such a verb, or where a headline names who said it. */
export function isSpeaker(window: EntityWindow): boolean {
  const { roles, place, text, evidence } = window;
  const isMovingAt = (token: number): boolean => text.moods.some((mark) => isDirection(mark) && mark.first <= token && token <= mark.last);
  if (
    roles.some(({ table, first }) => DOING_ROLES.has(table) && first > place.last && first - place.last <= 2 && !isMovingAt(place.last + 1))
  )
    return true;
  const isLast = !evidence.some(({ head, sign }) => sign !== 0 && head > place.last);
  if (isLast && roles.some(({ table, last }) => table === 'speaker' && last < place.first && place.first - last <= 1)) return true;
  return isSource(window);
}

/** Whether the company stands behind a colon that ends a headline's news ("Sell A: B Securities"), not one that begins a list ("Stocks to sell: A"). */
export function isSource({ roles, place, text, segments, own, evidence }: EntityWindow): boolean {
  const colon = text.tokens.findLastIndex((token, at) => at < place.first && (token.text === ':' || token.text === '：'));
  if (colon === -1 || own === 0 || segments.length === 1 || text.sentences[colon] !== text.sentences[place.first]) return false;
  return (
    !evidence.some(({ head, sign }) => sign !== 0 && head > colon) && !roles.some(({ first, last }) => last === colon - 1 || first > colon)
  );
}

/** A connective may stand before the subject, or "shares of". */
const SUBJECT_WITHIN = 2;
const OBJECT_WITHIN = 8;
const OBJECT_ROLES = new Set<string>(['objectGains', 'objectLoses', 'beatsOther']);
const DOING_ROLES = new Set<string>(['speaker', 'objectGains', 'objectLoses']);
const BLOCKING = new Set<string>(['clause', 'but', 'good', 'bad', 'veryGood', 'veryBad']);
