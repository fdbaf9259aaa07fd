import { isActTurned } from './acts';
import { makesCauseOfConcession } from './concessions';
import { isOutOfOrder } from './amounts-in-order';
import { isAgainstAmounts } from './amounts-of-two';
import type { EntityNames } from './fact';
import { hasExchangedAmounts } from './attachments';
import { coverageOf, type Grounds, shareAmong, weighed, type WeighedTerms } from './overlap';
import { coverageOfUnits } from './unit-coverage';
import type { Clause, SentenceReading } from './reading';
import type { ReasonCode } from './reasons';
import { isOfOtherCondition } from './conditions';
import { isOnOtherSide } from './compared-with';
import { isCrossed, isInOrder } from './crossings';
import { turnsDenial } from './denied-things';
import { hasTurnedCause } from './turned-causes';
import { hasExchangedParts } from './exchanged-parts';
import { givesForeignCause } from './foreign-causes';
import { isPlacedElsewhere } from './foreign-directions';
import { reasonsAgainst } from './compare-clause';
import { isOfOtherProportion } from './proportions';
import { actOf } from './relations';
import { hasExchangedRoles } from './roles';
import { isReversed } from './reversals';
import { comparesAlike, isOfOtherSided } from './sided-comparisons';
import { OF_CONTEXT, type Sources, type SourceSentence } from './sources';
import type { TermReader } from './terms';
import { namesUnknown } from './unknown-names';
import { certaintyAhead, INSISTED } from './hedges';
import { isOtherEndOfSpan } from './spans';
import { isOfOtherSpeaker } from './speakers-zh';
import { isOfOtherCourse } from './then-and-now';
import { isSwappedAround } from './swapped-around';
import { keptWith } from './kept-with';

/** Least share of a sentence's and of a clause's words that its sources hold. Measured on the tuning half of the situations. */
const SENTENCE_COVERED = 0.6;
const CLAUSE_COVERED = 0.5;
const SPEAKS = 0.4;

/** What speaks against a sentence when it may rest on these sources. */
export function reasonsAgainstSentence(sentence: SentenceReading, sources: Sources): ReasonCode[] {
  // Without a word of its own it would agree with anything.
  if (sentence.terms.length === 0 && sentence.quantities.length < 2) return ['unsupported'];
  const reasons = new Set<ReasonCode>();
  const { weights } = sources;
  const said = weighed(sentence.terms, weights);
  const ofClause = ({ terms }: Clause): WeighedTerms => (terms === sentence.terms ? said : weighed(terms, weights));
  const saidOf = new Map<Clause, WeighedTerms>(sentence.clauses.map((clause) => [clause, ofClause(clause)]));
  const near = nearSentences([...new Set([said, ...saidOf.values()])], sources);
  if (sentence.isAdvice && !near.some(({ isAdvice }) => isAdvice)) reasons.add('advice');
  const known: Grounds = [
    [{ has: (term) => near.some(({ words: own }) => own.has(term)) }, 1],
    [{ has: (term) => near.some(({ contextTerms }) => contextTerms.has(term)) }, OF_CONTEXT],
  ];
  if (coverageOf(said, known) < SENTENCE_COVERED) reasons.add('unsupported');
  if ([...saidOf].some(([{ terms }, own]) => terms.length > 2 && coverageOf(own, known) < CLAUSE_COVERED)) reasons.add('unsupported');
  if (sentence.quantities.length === 0 && isMostlyElsewhere(said, { near, text: sentence.text, reader: weights.reader }))
    reasons.add('unsupported');
  if (turnsDenial(sentence, { near, reader: weights.reader })) reasons.add('negation');
  if (givesForeignCause(sentence.text, { near, reader: weights.reader })) reasons.add('unsupported');
  if (isPlacedElsewhere(sentence, { near, lowerText: sources.lowerText })) reasons.add('side');
  if (namesUnknown(sentence, sources)) reasons.add('name');
  const ofWhole = coverageOfUnits(said, sources.units);
  let ahead = INSISTED;
  for (const [at, clause] of sentence.clauses.entries()) {
    const own = saidOf.get(clause) ?? ofClause(clause);
    const covered = own === said ? ofWhole : coverageOfUnits(own, sources.units);
    for (const reason of reasonsAgainst(clause, { covered, ofWhole, sources, ahead })) reasons.add(reason);
    const next = sentence.clauses[at + 1];
    if (next !== undefined) ahead = certaintyAhead(clause, { next, ahead });
  }
  const oneself = comparedWithItself(sentence.text);
  if (oneself !== undefined) reasons.add(oneself);
  if (isOfOtherCondition(sentence, near)) reasons.add('negation');
  if (near.some((known) => isOtherEndOfSpan(sentence, known))) reasons.add('date');
  if (near.some((known) => hasExchangedAmounts(sentence, { known, reader: weights.reader }))) reasons.add('number');
  const words = new Set(sentence.terms);
  const acts = sentence.acts();
  const knownActs = (acts.length === 0 ? [] : near).map(({ acts: read, fact, words: own }) => ({
    acts: fact?.relation === undefined ? read() : [...read(), actOf(fact.relation, weights.reader)],
    terms: own,
  }));
  if (
    !near.some((known) => comparesAlike(sentence, known)) &&
    (acts.some((act) => isActTurned(act, { known: knownActs, weights, words })) ||
      hasSwappedNames(sentence.text, { near, names: sources.names }) ||
      isTurnedRound(sentence, { near, reader: weights.reader }) ||
      isCrossedSomewhere(sentence, { near, reader: weights.reader }) ||
      near.some((known) => hasExchangedParts(sentence, { known, reader: weights.reader })) ||
      near.some((known) => isSwappedAround(sentence, known)) ||
      hasTurnedCause(sentence, { near, weights }) ||
      near.some((known) => isOutOfOrder(sentence, { known, reader: weights.reader })) ||
      near.some((known) => isOnOtherSide(sentence, { known, reader: weights.reader })) ||
      near.some((known) => isOfOtherSided(sentence, { known })) ||
      isOfOtherProportion(sentence, near) ||
      isOfOtherCourse(sentence, near) ||
      isOfOtherSpeaker(sentence, { near, text: sources.text }) ||
      isAgainstAmounts(sentence, sources.sentences) ||
      makesCauseOfConcession(sentence, { near, weights }) ||
      hasExchangedRoles(sentence, sources.sentences))
  )
    reasons.add('relation');
  return [...reasons];
}

const CAPITALISED = /\b\p{Lu}[\p{L}]+/gu;
/** How many words that no near source has make a statement of their own. */
const OWN_WORDS = 2;

/** `Frogs can remember faces for years`, `Garrick's founder lives in one of its homes`: more words of its own than the sources share with it, whose names tell only of whom it speaks. */
function isMostlyElsewhere(
  { terms }: WeighedTerms,
  { near, text, reader }: { readonly near: readonly SourceSentence[]; readonly text: string; readonly reader: TermReader },
): boolean {
  if (terms.some((term) => /^\p{sc=Han}|^~/u.test(term))) return false;
  const shared = terms.filter((term) => near.some(({ words }) => words.has(term)));
  const names = new Set(text.match(CAPITALISED)?.map((word) => reader.termOf(word.toLowerCase())));
  const named = shared.filter((term) => names.has(term)).length;
  const own = terms.length - shared.length;
  return own >= OWN_WORDS && own > shared.length - named + (named > 0 ? 1 : 0);
}

/** `From 2019 to 2019`, `the left base is less affected than the left`: a slip that no source can support. */
const ITSELF: readonly (readonly [pattern: RegExp, reason: ReasonCode])[] = [
  [/\bfrom (\d{4}) to \1\b|\bbetween (\d{4}) and \2\b|(\d{4})年[至到]\3年/iu, 'date'],
  // `Not not`, `左左`: no language.
  [/\bnot no(?:t|ne|thing)?\b|不不(?!\p{sc=Han}?同)/iu, 'negation'],
  [/([左右])\1(?!边锋)/u, 'side'],
  [/较([^，。]{2,10}?)，\1/u, 'relation'],
  [/\b(left|right)\b(?!.*\b(?!\1)(?:left|right)\b)[^,;.]*\bthan\b[^,;.]*\b\1\b|([左右])[^，。左右]*比[^，。左右]*\2/iu, 'side'],
];

function comparedWithItself(text: string): ReasonCode | undefined {
  return ITSELF.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether it has the sides of a source sentence exchanged, and no other source says it as it does. */
function isTurnedRound(
  sentence: SentenceReading,
  { near, reader }: { readonly near: readonly SourceSentence[]; readonly reader: TermReader },
): boolean {
  let isTurned = false;
  for (const source of near) {
    const ofWhole = isReversed(sentence, { known: source, reader, scope: 'sentence', before: source.previousTerms });
    if (ofWhole === false) return false;
    isTurned ||= ofWhole === true;
    const before = earlierTerms(source);
    for (const clause of sentence.clauses)
      for (const known of source.clauses) {
        const found = isReversed(clause, { known, reader, scope: 'clause', before });
        if (found === false) return false;
        isTurned ||= found === true;
      }
  }
  return isTurned;
}

/** What a pronoun in one of its clauses may stand for. */
const earlierTerms = keptWith(({ words, previousTerms }: SourceSentence): ReadonlySet<string> => new Set([...words, ...previousTerms]));

/** Whether the neighbours of a word have changed places, and no other clause of the sources has them as it does. */
function isCrossedSomewhere(
  { clauses }: SentenceReading,
  { near, reader }: { readonly near: readonly SourceSentence[]; readonly reader: TermReader },
): boolean {
  const known = near.flatMap((source) => source.clauses);
  return clauses.some(
    (clause) => known.some((other) => isCrossed(clause, other, reader)) && !known.some((other) => isInOrder(clause, other, reader)),
  );
}

/** The sentences of the sources that share words with it: what a merged sentence may be made of. */
function nearSentences(said: readonly WeighedTerms[], { sentences }: Sources): SourceSentence[] {
  return sentences.filter(({ words }) =>
    said.some((part, index) => (index === 0 || part.terms.length > 0) && shareAmong(part, words) >= SPEAKS),
  );
}

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b(?: \w+){1,4}? by\b|\bby\b|被|由/iu;
const LISTED = /^(?:\s*(?:,|、|and|or|和|与|及)\s*)+$/iu;

/** Two parties of a known sentence in the other order, with no change of voice to explain it. */
function hasSwappedNames(
  text: string,
  { near, names }: { readonly near: readonly SourceSentence[]; readonly names: readonly EntityNames[] },
): boolean {
  const said = placesOf(text, names);
  if (said.length < 2 || LISTED.test(text.slice(said[0]?.end, said[1]?.start))) return false;
  const orders = near
    .map((sentence) => ({ sentence, places: placesOf(sentence.text, names) }))
    .filter(({ places }) => said.every(({ name }) => places.some((place) => place.name === name)));
  return (
    orders.length > 0 &&
    orders.every(({ sentence, places }) => {
      const order = places.filter(({ name }) => said.some((place) => place.name === name));
      const isSame = order.every(({ name }, index) => said[index]?.name === name);
      return isSame === (PASSIVE.test(text) !== PASSIVE.test(sentence.text));
    })
  );
}

function placesOf(
  text: string,
  names: readonly EntityNames[],
): { readonly name: EntityNames; readonly start: number; readonly end: number }[] {
  return names
    .map((name) => ({ name, spelling: name.find((spelling) => text.includes(spelling)) }))
    .flatMap(({ name, spelling }) =>
      spelling === undefined ? [] : [{ name, start: text.indexOf(spelling), end: text.indexOf(spelling) + spelling.length }],
    )
    .sort((a, b) => a.start - b.start);
}
