import {
  hasOtherRate,
  hasOtherTrend,
  isDifference,
  isEndForSize,
  isMultiple,
  isSameRise,
  isShareOfChange,
  isShareOfCounts,
  isTwice,
  movesOtherwise,
  movesOtherwiseBehind,
} from './changes';
import { isOfOnePair, isOpposed } from './antonyms';
import { isContrary } from './contrasts';
import { isOfOtherDeed } from './dated-deeds';
import { isSameDate } from './dates';
import { coverage } from './overlap';
import { deniesAnother, isDenialOfOther } from './denial-scopes';
import { takesForeignWords } from './foreign-words';
import { isOfOneKind, isOfUntoldUnit, isSameQuantity, type Quantity } from './quantities';
import { type Clause, hasVerb, type SentenceReading } from './reading';
import type { ReasonCode } from './reasons';
import { isSidedAlike } from './sided-amounts';
import { hasOtherInPlace } from './slots';
import { type Sources, type SourceUnit, takesFromBefore } from './sources';
import { isBetweenYears } from './spans';
import { INSISTED, isSurerBehind, POSSIBLE, saidCertainty } from './hedges';
import { isOfOtherDegree } from './how-often';
import { keptWith } from './kept-with';
import { settlesQuestion } from './open-questions';

/** A clause is held against many. */
const certaintyOf = keptWith(saidCertainty);
/** How near to the best a source has to be to speak about the same thing. */
const NEAR_BEST = 0.85;
/** Says under what condition or when: it claims nothing of its own. */
const CONDITION =
  /^\s*(?:when|if|once|unless|until|after|before|whenever)\b|^\s*(?:若|如果|假如|当|只要|一旦)|(?:时|之后|(?<![延落滞最])后|之?前|以后|以前|的话)[，,。]?\s*$/iu;
const THIS_YEAR = /^(?:this year|今年|本年)$/u;
const BOTH = /\bboth\b|双|两(?=\p{sc=Han})/iu;
const ONLY = /\b(?:only|alone|solely|just)\b|仅|只/iu;
const SAME_SIDE = /\b(?:same side|ipsilateral)\b|同侧/iu;
/** Says that it is done, where the source says that it will be. */
const DONE = /\b(?:has|have|had)(?: \w+)? (?:\w+ed|sold|bought|begun|built|become|cut|made|shut|closed)\b|\balready\b|已经?(?!知)/iu;
const TO_COME =
  /\b(?:will|shall|plans? to|intends? to|(?:is|are) (?:to|expected|due)|agreed to|aims? to)\b|将(?=[于在会由从与把\p{sc=Han}])|拟|计划|预计|打算/iu;
/** A question claims nothing. */
const WHETHER = /^\s*(?:whether\b|是否)/iu;
/** Says only who says what follows. */
const SPOKEN_BY = /^\s*according to\b|^据[^，。；]{1,16}(?:称|说|表示|介绍|透露)?，$/iu;
/** Says who says it. */
const ATTRIBUTION =
  /\b(?:said|says|stated?s?|according to [^,]+|reported|announced)[,.]?\s*$|(?:表示|指出|认为|介绍|透露|称|说)[，。]?\s*$/iu;
const isAttribution = keptWith(({ text }: Clause): boolean => ATTRIBUTION.test(text));
/** A sentence as one counts only where none of its clauses speaks about the thing alone: its clauses may differ in side and negation. */
const CLAUSE_SPEAKS = 0.85;
/** How much the rest of its sentence tells what a clause is about. */
const OF_WHOLE = 0.3;
/** How much the same numbers and dates tell. */
const OF_NUMBERS = 0.3;
/** An opposite speaks about the same: `admits` where the source has `denies`. */
const OF_PAIR = 0.3;
const CRITICAL_MATCH = 0.6;

/** What a clause says, what its sentence is about, which tells it of a short clause, and what it may rest on. */
export interface ClauseContext {
  /** How much of it each unit of the sources holds. */
  readonly covered: Float64Array;
  /** How much of its sentence each unit of the sources holds. */
  readonly ofWhole: Float64Array;
  readonly sources: Sources;
  /** How surely what stands ahead in its sentence lets it be said: `it is expected that …`. */
  readonly ahead?: number;
}

/** The sources that speak about what a clause speaks about, the nearest first. */
function candidates(clause: Clause, { covered, ofWhole, sources: { units } }: ClauseContext): readonly SourceUnit[] {
  const sidings = clause.sidings();
  const fit: { readonly unit: SourceUnit; readonly score: number }[] = [];
  let best = 0;
  // The units of a sentence follow one another, itself the last.
  let ofSentence = 0;
  let ofNumbers = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.sentence !== units[at - 1]?.sentence) [ofSentence, ofNumbers] = [0, sharedNumbers(clause, unit)];
    const score =
      OF_NUMBERS * ofNumbers +
      (covered[at] ?? 0) +
      OF_WHOLE * (ofWhole[at] ?? 0) +
      (sidings.size > 0 && isOfOnePair(sidings, unit.clause.sidings()) ? OF_PAIR : 0);
    const isClause = unit.clause !== unit.sentence;
    if (isClause) ofSentence = Math.max(ofSentence, score);
    if (score === 0 || score < best * NEAR_BEST) continue;
    // `Her colleague thinks, | …`: who says it tells nothing of what he says.
    if (isClause && isAttribution(unit.clause) && !isAttribution(clause)) continue;
    if (!isClause && unit.sentence.clauses.length > 1 && !(isOfOneMind(unit.sentence) && ofSentence < score * CLAUSE_SPEAKS)) continue;
    best = Math.max(best, score);
    fit.push({ unit, score });
  }
  const near = fit
    .filter(({ score }) => score >= best * NEAR_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ unit }) => unit);
  // Where a clause of the sources has words of it, one that borrows all of them from elsewhere says nothing about it.
  const speaking = near.filter(({ clause: { terms } }) => clause.terms.some((term) => terms.includes(term)));
  return speaking.length > 0 ? speaking : near;
}

/** A sentence of a statement and a denial is neither as a whole. */
const isOfOneMind = keptWith(({ clauses }: SentenceReading) => new Set(clauses.map(({ stance }) => stance.isNegated)).size < 2);

function sharedNumbers({ quantities, dates }: Clause, { sentence }: SourceUnit): number {
  const all = quantities.length + dates.length;
  if (all === 0) return 0;
  const shared =
    quantities.filter((said) => sentence.quantities.some((known) => isSameQuantity(said, known))).length +
    dates.filter((said) => sentence.dates.some((known) => isSameDate(said, known))).length;
  return shared / all;
}

/** What speaks against a clause: nothing, when one of the sources that speak about the same agrees in everything. */
export function reasonsAgainst(clause: Clause, context: ClauseContext): readonly ReasonCode[] {
  const { sources } = context;
  const known = candidates(clause, context);
  let fewest: readonly ReasonCode[] | undefined;
  for (const unit of known) {
    const reasons = differences(clause, { unit, sources, ahead: context.ahead });
    if (reasons.length === 0) {
      const elsewhere = isSidedElsewhere(clause, { unit, sources })
        ? 'side'
        : isDeniedElsewhere(clause, { unit, sources })
          ? 'negation'
          : undefined;
      if (elsewhere === undefined) return [];
      reasons.push(elsewhere);
    }
    if (fewest === undefined || reasons.length < fewest.length) fewest = reasons;
  }
  return fewest ?? ['unsupported'];
}

/** `纵波和横波两种`: how many are listed before it. */
function isLength(text: string, { value, start }: Quantity): boolean {
  const listed = text.slice(0, start);
  return /[和与及、][^，。；]{1,10}$/u.test(listed) && listed.split(/[和与及、]/u).length === value;
}

/** `The right wall is lined with thrombus` beside `both arteries arise above it` and `Thrombus covers the left wall`: the clause that holds more of its words names only the other side. */
function isSidedElsewhere({ terms, stance }: Clause, { unit, sources }: { readonly unit: SourceUnit; readonly sources: Sources }): boolean {
  const [side, ...others] = stance.sides;
  if (side === undefined || others.length > 0 || unit.clause.stance.sides.length === 1) return false;
  const held = (known: Clause): number => new Set(terms.filter((term) => known.terms.includes(term))).size;
  const supported = held(unit.clause);
  return sources.units.some(
    ({ clause }) =>
      clause.stance.sides.length === 1 && clause.stance.sides[0] !== side && !clause.stance.isOfBoth && held(clause) > supported,
  );
}

/** How much more of a clause's words the one that denies it has to hold than the one that supports it, and at least. */
const DENIED_BY = 0.15;
const DENIED_AT_LEAST = 0.6;

/**
 * Whether another clause of the sources says the contrary in more of its words than the one that supports it: `Other plants are affected` beside `it will close its plant` and `No other plant is affected`. Every word
 * counts here, also those that name nothing.
 */
function isDeniedElsewhere(clause: Clause, { unit, sources }: { readonly unit: SourceUnit; readonly sources: Sources }): boolean {
  const said = wordsOf(clause);
  if (said.size < 2) return false;
  const held = (known: Clause): number => [...said].filter((word) => wordsOf(known).has(word)).length / said.size;
  const supported = held(unit.clause);
  if (supported >= 1 - DENIED_BY) return false;
  // `They have no nucleus` has its other words from the sentence before, as a clause has from its sentence.
  const isBorrowing = takesFromBefore(unit.sentence);
  const supporting = [...said].filter((word) => wordsOf(unit.clause).has(word));
  return sources.units.some(
    (other) =>
      other.clause !== other.sentence &&
      other.clause.stance.isNegated !== clause.stance.isNegated &&
      other.sentence !== unit.sentence &&
      (!isBorrowing || supporting.every((word) => wordsOf(other.clause).has(word))) &&
      held(other.clause) >= Math.max(DENIED_AT_LEAST, supported + DENIED_BY) &&
      isNegatedOtherwise(clause, other),
  );
}

const WORD = /[\p{sc=Latin}][\p{sc=Latin}\p{M}]*|\p{sc=Han}/gu;
const EMPTY =
  /^(?:the|a|an|of|to|in|on|at|is|are|was|were|be|been|it|its|they|their|and|or|that|this|there|for|by|with|as|ha|have|had|will|do|does|did|has)$/u;

/** Beginnings of all its words, without the emptiest; characters of a Chinese one. */
const wordsOf = keptWith(
  (clause: Clause): ReadonlySet<string> =>
    new Set(
      (clause.stance.rest.toLowerCase().match(WORD) ?? [])
        .filter((word) => !EMPTY.test(word))
        .map((word) => word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s|d|e)$/u, '')),
    ),
);

interface Comparison {
  readonly unit: SourceUnit;
  readonly sources: Sources;
  readonly ahead?: number | undefined;
}

function differences(clause: Clause, { unit, sources, ahead = INSISTED }: Comparison): ReasonCode[] {
  const { stance, terms } = clause;
  const { stance: known } = unit.clause;
  const { sentence } = unit;
  const reasons: ReasonCode[] = [];
  for (const counted of clause.quantities) {
    if (
      sentence.quantities.some((quantity) => isSameQuantity(counted, quantity)) ||
      isOfUntoldUnit(counted, { known: sentence.quantities, text: clause.text })
    ) {
      if (isEndForSize(clause, { counted, known: sentence }) && !isDifference(clause, { counted, known: sentence })) reasons.push('number');
      continue;
    }
    if (
      isLength(clause.text, counted) ||
      isDifference(clause, { counted, known: sentence }) ||
      isMultiple(clause, { counted, known: sentence }) ||
      isShareOfChange(clause, { counted, known: sentence }) ||
      isSameRise(clause, { counted, known: sentence }) ||
      isTwice(clause, { counted, known: sentence }) ||
      isBetweenYears(clause, { counted, known: sentence }) ||
      isShareOfCounts(counted, { known: sentence })
    )
      continue;
    // `The two lower lobes` of `both lower lobes`.
    if (counted.value === 2 && counted.dimension === '' && BOTH.test(sentence.text)) continue;
    // `一周`, `一次`: counts only where the source counts the same.
    if (/^一/u.test(clause.text.slice(counted.start)) && !sentence.quantities.some((quantity) => isOfOneKind(counted, quantity))) continue;
    const isOtherUnit = sentence.quantities.some(
      ({ dimension, value }) => dimension !== counted.dimension || Math.abs(Math.log10(value / counted.value) % 1) < 1e-6,
    );
    reasons.push(isOtherUnit ? 'unit' : 'number');
  }
  if (hasOtherRate(clause, unit)) reasons.push('unit');
  for (const day of clause.dates)
    // `This year` says nothing new where the source tells its time by no other word.
    if (
      !(THIS_YEAR.test(day.relative ?? '') && sentence.dates.every(({ relative }) => relative === undefined)) &&
      ![...sentence.dates, ...sentence.headingDates].some((date) => isSameDate(day, date))
    )
      reasons.push('date');
  if (isOfOtherDeed(clause, sentence)) reasons.push('date');
  // `On the same side`: the sentence before says which.
  const ownSides = known.sides.length === 0 ? sentence.headingSides : known.sides;
  const knownSides = SAME_SIDE.test(sentence.text) ? [...ownSides, ...sentence.previousSides] : ownSides;
  if (
    !known.isOfBoth &&
    (stance.sides.some((side) => !knownSides.includes(side)) || isOfOtherSide(clause, unit)) &&
    !isSidedAlike(clause, sentence)
  )
    reasons.push('side');
  // `Only the left lung` is not both, and the reverse.
  if (
    ONLY.test(clause.text) !== ONLY.test(unit.clause.text) &&
    stance.isOfBoth !== known.isOfBoth &&
    stance.sides.length + known.sides.length > 0 &&
    (ONLY.test(clause.text) ? known : stance).isOfBoth &&
    (ONLY.test(clause.text) ? stance : known).sides.length === 1
  )
    reasons.push('side');
  if (
    (!WHETHER.test(clause.text) || stance.isNegated) &&
    (!SPOKEN_BY.test(clause.text) || stance.isNegated) &&
    (isNegatedOtherwise(clause, unit) || (!CONDITION.test(clause.text) && isSaidElsewhereOtherwise(clause, unit))) &&
    !isDenialOfOther(clause, { known: unit.clause, sentence, reader: sources.weights.reader })
  )
    reasons.push('negation');
  else if (
    (stance.trend !== 'none' && known.trend !== 'none' && stance.trend !== known.trend) ||
    hasOtherTrend(clause, unit) ||
    movesOtherwise(clause, unit) ||
    movesOtherwiseBehind(clause, unit) ||
    isOpposedBehind(clause, unit) ||
    deniesAnother(clause, unit.clause, sources.weights.reader)
  )
    reasons.push('negation');
  const said = Math.min(certaintyOf(clause), ahead);
  // What is not excluded is possible.
  if (said > Math.max(known.certainty, POSSIBLE) && !isFragment(clause) && !CONDITION.test(clause.text) && !ATTRIBUTION.test(clause.text))
    reasons.push('certainty');
  if (DONE.test(clause.text) && !TO_COME.test(clause.text) && TO_COME.test(unit.clause.text) && !DONE.test(unit.clause.text))
    reasons.push('certainty');
  if (settlesQuestion(clause, unit.clause)) reasons.push('certainty');
  if (isSurerBehind(clause, { known: unit.clause, sentence, said, isGeneral: (term) => sources.weights.reader.isGeneral(term) }))
    reasons.push('certainty');
  if (isOfOtherDegree(clause, unit.clause)) reasons.push('certainty');
  const telling = terms.filter((term) => !sources.weights.reader.isGeneral(term));
  if (telling.length > 0 && unit.clause.terms.length > 0 && !terms.some((term) => unit.clause.terms.includes(term)))
    reasons.push('unsupported');
  if (takesForeignWords(clause, { sentence, weights: sources.weights })) reasons.push('unsupported');
  if (
    hasOtherName(clause, { unit, sources }) ||
    isContrary(clause.contrasts(), unit.clause.contrasts()) ||
    hasOtherInPlace(clause, { known: unit.clause, weights: sources.weights })
  )
    reasons.push('name');
  return reasons;
}

/** `normal` beside `in a normal distribution`: a word that both use denies nothing in one of them alone. */
function isNegatedOtherwise({ stance, text, sidings }: Clause, { clause, sentence }: SourceUnit): boolean {
  const only = (words: readonly string[], others: readonly string[], where: string): number =>
    words.filter(
      // `保持不变` and `不变` are one.
      (word) => !others.some((other) => other.includes(word) || word.includes(other)) && where.toLowerCase().includes(word),
    ).length;
  const excused = only(stance.denials, clause.stance.denials, sentence.text) + only(clause.stance.denials, stance.denials, text);
  return ((stance.isNegated !== clause.stance.isNegated) !== (excused % 2 === 1)) !== isOpposed(sidings(), clause.sidings());
}

/** `It obtained a value that is too low` beside `It obtained 0.08 mol/L, | a value that is too high`: of a pair that the clause it rests on does not name, the sentence holds only the other side, with a word of its own beside it. */
function isOpposedBehind({ terms, sidings, text }: Clause, { clause, sentence }: SourceUnit): boolean {
  const own = sidings();
  if (own.size === 0 || clause === sentence || isOfOnePair(own, clause.sidings()) || CONDITION.test(text)) return false;
  const held = new Set(clause.terms);
  const others = sentence.clauses.filter((other) => other !== clause && isOfOnePair(own, other.sidings()));
  return (
    others.length > 0 &&
    others.every(
      (other) =>
        isOpposed(own, other.sidings()) && !other.stance.isNegated && terms.some((term) => !held.has(term) && other.terms.includes(term)),
    )
  );
}

/** `the duct is dilated` beside `The duct measures 5 mm and is not dilated`: a subject is said first, so what only a later clause holds, or what stands last, has to agree with that clause. */
const AT_PLACE = /\b(?:in|on|at|of|for|from|to|within|by|than|with) (?:the |an? |its |their |this )?(?:[\w-]+ ){0,2}[\w-]+[\s.,;]*$/iu;

function isSaidElsewhereOtherwise({ terms, stance, text }: Clause, { clause, sentence }: SourceUnit): boolean {
  const place = sentence.clauses.indexOf(clause);
  if (place < 0) return false;
  const own = new Set(clause.terms);
  const last = terms.at(-1);
  // `… in Iceland` says where, not what.
  const isPlace = AT_PLACE.test(text);
  return sentence.clauses.some((other, at) => {
    if (at === place || other.stance.isNegated === stance.isNegated) return false;
    // What is said of a thing stands last.
    const said = at > place ? terms : terms.filter((term) => term === last && !isPlace);
    if (said.some((term) => !own.has(term) && other.terms.includes(term))) return true;
    // `The lake freezes in winter despite its springs`: most of it stands in the clause that denies.
    if (stance.isNegated || !terms.includes(other.terms.at(-1) ?? '')) return false;
    const others = terms.filter((term) => !own.has(term) && other.terms.includes(term)).length;
    return others > 1 && others > terms.filter((term) => own.has(term) && !other.terms.includes(term)).length;
  });
}

/** `The left ventricle pumps into the pulmonary artery`, where the clause of the right one holds more of its words than that of the left one. */
function isOfOtherSide({ terms, stance }: Clause, { clause, sentence }: SourceUnit): boolean {
  if (stance.sides.length !== 1) return false;
  const held = (known: Clause): number => terms.filter((term) => known.terms.includes(term)).length;
  // A sentence as one has both sides; of its clauses the one of this side counts.
  const ofSide =
    clause === sentence
      ? sentence.clauses.filter(({ stance: own }) => own.sides.length === 1 && own.sides[0] === stance.sides[0])
      : [clause];
  if (ofSide.length === 0) return false;
  const own = Math.max(...ofSide.map(held));
  return sentence.clauses.some(
    (other) => other.stance.sides.length === 1 && other.stance.sides[0] !== stance.sides[0] && !other.stance.isOfBoth && held(other) > own,
  );
}

/** `Anselm Roux, | a geographer, | considers it possible`: says nothing alone. */
const MOST_OF_FRAGMENT = 4;
const isFragment = ({ text, terms }: Clause): boolean =>
  /^[^\p{sc=Han}]+,\s*$/u.test(text) && terms.length <= MOST_OF_FRAGMENT && !hasVerb(text);

const spells = (text: string, names: readonly string[]): boolean => names.some((name) => text.includes(name));

/** A name of the clause that the source gives to nobody here, or that the source puts elsewhere. */
function hasOtherName({ text }: Clause, { unit, sources }: { readonly unit: SourceUnit; readonly sources: Sources }): boolean {
  const { sentence } = unit;
  const said = sources.names.filter((names) => spells(text, names));
  const others = sources.names.filter((names) => spells(sentence.text, names) && !said.includes(names));
  return said.some((names) => !spells(sentence.text, names) && (others.length > 0 || !spells(sentence.context, names)));
}

/** What is known for certain and has to be said must not be said as a possibility. */
export function isWeakened({ terms, stance }: Clause, { units, weights }: Sources): boolean {
  if (stance.certainty >= 4) return false;
  return units.some(({ sentence, clause, grounds }) => {
    if (sentence.fact?.isCritical !== true || clause.stance.certainty <= stance.certainty) return false;
    return coverage(terms, { known: grounds.slice(0, 1), weights }) >= CRITICAL_MATCH;
  });
}
