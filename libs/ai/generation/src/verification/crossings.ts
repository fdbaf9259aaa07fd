import { BEFORE_NOUN, OBJECT_BEGINS, verbOf } from './acts-en';
import type { Clause } from './reading';
import type { TermReader } from './terms';
import { voiceAt } from './reversals';
import { keptWith } from './kept-with';

/** What two texts share, in the order of either: a term of an English clause, a run of characters of a Chinese one. */
interface SharedPiece {
  readonly at: number;
  readonly end: number;
  /** Where it stands in the source. */
  readonly knownAt: number;
}

const HAN = /\p{sc=Han}/u;
const RUN_ZH = 2;
const LONGEST_RUN = 12;
/** Who does it follows these; what it is done to stands before. */
const PASSIVE_ZH = /[被由遭]|受(?![损伤害限累潮灾益])|获(?![得取利悉准])/u;
const TAKING_ZH = /[把将]/u;
/** Comparisons and lists have two sides that a paraphrase may exchange on purpose. */
const SYMMETRIC_ZH = /[和与及跟同、比较]|相[等同当反]|之间/u;
const NOMINAL_ZH = /^[的者之]/u;
/** A counted noun: `两种 | 方法`. */
const COUNTING_ZH = /[种个项名位条只件张次份家座]$/u;
/** What is somewhere may stand before it or behind it. */
const EXISTING_ZH = /分布|存在|位于|出现|可见|未见|显示|发现|^有$/u;
const EMPTY_ZH = /^[的了在是和与有于也都而则就会能可以为其之后前时中上下里内]+$/u;
const SYMMETRIC_EN = /\b(?:than|between|both|equals?|unlike|like|same|either|neither|and|or|with)\b/iu;

/**
 * Whether the two words next to a word that both clauses have stand on its other sides in the source: `the father forgives the daughter` for `the daughter forgives the father`. It asks of no word whether it is a verb, so
 * both neighbours have to have crossed; a passive voice in one of the two is turned round first.
 */
export function isCrossed(said: Clause, known: Clause, reader: TermReader): boolean {
  if (HAN.test(said.text) !== HAN.test(known.text)) return false;
  return HAN.test(said.text) ? isCrossedZh(said.text, known.text) : isCrossedEn(said, { known, reader });
}

/** Whether a clause has three words or more of another, all in its order: then it is the one that is told. */
export function isInOrder(said: Clause, known: Clause, reader: TermReader): boolean {
  if (HAN.test(said.text) !== HAN.test(known.text)) return false;
  const places = HAN.test(said.text)
    ? sharedRuns(said.text, known.text).map(({ knownAt }) => knownAt)
    : sharedWords(wordsOf(said, reader), wordsOf(known, reader)).map(({ knownAt }) => knownAt);
  return places.length > 2 && places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

function isCrossedZh(said: string, known: string): boolean {
  const pieces = sharedRuns(said, known);
  if (pieces.length < 3) return false;
  return pieces.some((pivot, index) => {
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (before === undefined || after === undefined) return false;
    const between = said.slice(before.end, after.at);
    const own = said.slice(pivot.at, pivot.end);
    if (EXISTING_ZH.test(own) || COUNTING_ZH.test(known.slice(0, pivot.knownAt))) return false;
    if (
      SYMMETRIC_ZH.test(between) ||
      NOMINAL_ZH.test(said.slice(pivot.end)) ||
      NOMINAL_ZH.test(known.slice(pivot.knownAt + pivot.end - pivot.at))
    )
      return false;
    const [ownVoice, otherVoice] = [voiceZh(said.slice(0, pivot.at)), voiceZh(known.slice(0, pivot.knownAt))];
    const isBeforeInKnown = before.knownAt < pivot.knownAt;
    const isAfterInKnown = after.knownAt > pivot.knownAt;
    if (ownVoice === otherVoice) return !isBeforeInKnown && !isAfterInKnown;
    // `跑道由公司承建` beside `跑道承建公司`: the source names both before it, the one who does it last.
    if (ownVoice === 'active' && otherVoice === 'passive') {
      const marker = known.slice(0, pivot.knownAt).search(PASSIVE_ZH);
      return before.knownAt < marker && after.knownAt > marker && after.knownAt < pivot.knownAt;
    }
    return false;
  });
}

function voiceZh(left: string): 'active' | 'passive' | 'taking' {
  return PASSIVE_ZH.test(left) ? 'passive' : TAKING_ZH.test(left) ? 'taking' : 'active';
}

/** The longest runs of characters that the source has too, each once in either text. */
function sharedRuns(said: string, known: string): SharedPiece[] {
  const pieces: SharedPiece[] = [];
  for (let at = 0; at < said.length;) {
    let length = 0;
    while (
      length < LONGEST_RUN &&
      at + length < said.length &&
      HAN.test(said[at + length] ?? '') &&
      known.includes(said.slice(at, at + length + 1))
    )
      length++;
    const run = said.slice(at, at + length);
    const knownAt = known.indexOf(run);
    if (length >= RUN_ZH && !EMPTY_ZH.test(run) && known.indexOf(run, knownAt + 1) < 0 && said.indexOf(run) === said.lastIndexOf(run))
      pieces.push({ at, end: at + length, knownAt });
    at += Math.max(1, length >= RUN_ZH ? length : 1);
  }
  return pieces;
}

function isCrossedEn(said: Clause, { known, reader }: { readonly known: Clause; readonly reader: TermReader }): boolean {
  // Three words of both, at least.
  if (known.terms.filter((term) => said.terms.includes(term)).length < 3) return false;
  const [own, other] = [wordsOf(said, reader), wordsOf(known, reader)];
  const pieces = sharedWords(own, other);
  return pieces.some((pivot, index) => {
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (before === undefined || after === undefined) return false;
    if (before.knownAt < pivot.knownAt || after.knownAt > pivot.knownAt) return false;
    if (own.slice(before.at, after.at).some(({ word }) => SYMMETRIC_EN.test(word))) return false;
    const word = own[pivot.at]?.word ?? '';
    const knownWord = other[pivot.knownAt]?.word ?? '';
    // A noun between two others tells nothing: `the board of the bank in Oslo`.
    if (!isDeed(own, pivot.at) || !isDeed(other, pivot.knownAt)) return false;
    const voices = [
      voiceAt(
        own.map((token) => token.word),
        pivot.at,
      ),
      voiceAt(
        other.map((token) => token.word),
        pivot.knownAt,
      ),
    ];
    return word !== '' && knownWord !== '' && voices[0] === voices[1] && voices[0] !== 'passive';
  });
}

/** Words that both have once, in the order of the first. */
function sharedWords(own: readonly Word[], other: readonly Word[]): { readonly at: number; readonly knownAt: number }[] {
  const place = new Map<string, number>();
  for (const [at, { term }] of other.entries()) if (term !== '') place.set(term, place.has(term) ? -1 : at);
  const counts = new Map<string, number>();
  for (const { term } of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  return own.flatMap(({ term }, at) => {
    const knownAt = place.get(term) ?? -1;
    return term === '' || knownAt < 0 || counts.get(term) !== 1 ? [] : [{ at, knownAt }];
  });
}

interface Word {
  readonly word: string;
  readonly term: string;
}

const WORD = /\p{L}[\p{L}’'-]*/gu;
/** A source is asked for every clause of an answer, and read once. */
const wordsOf = keptWith((clause: Clause, reader: TermReader): readonly Word[] =>
  (clause.text.toLowerCase().match(WORD) ?? []).map((word) => {
    const plain = word.replace(/['’]s$/u, '');
    return { word: plain, term: reader.termOf(plain) };
  }),
);

const NOUN_BEFORE = /^(?:a|an|the|its|their|his|her|this|that|these|those|no|any|of|in|on|at|by|with|from|for|into)$/u;

function isDeed(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (NOUN_BEFORE.test(words[at - 1]?.word ?? '')) return false;
  const next = words[at + 1]?.word ?? '';
  return (
    verbOf(word) !== undefined || (/(?:ed|[^s]s)$/u.test(word) && (OBJECT_BEGINS.has(next) || (BEFORE_NOUN.has(next) && next !== 'of')))
  );
}
