import { isActTurned } from './acts';
import type { EntityNames } from './fact';
import { coverage, type Grounds } from './overlap';
import type { SentenceReading } from './reading';
import type { ReasonCode } from './reasons';
import { reasonsAgainst } from './compare-clause';
import { actOf } from './relations';
import { OF_CONTEXT, type Sources, type SourceSentence } from './sources';
import { namesUnknown } from './unknown-names';

/** Least share of a sentence's and of a clause's words that its sources hold. Measured on the tuning half of the situations. */
const SENTENCE_COVERED = 0.6;
const CLAUSE_COVERED = 0.5;
const SPEAKS = 0.5;

/** What speaks against a sentence when it may rest on these sources. */
export function reasonsAgainstSentence(sentence: SentenceReading, sources: Sources): ReasonCode[] {
  // Without a word of its own it would agree with anything.
  if (sentence.terms.length === 0 && sentence.quantities.length < 2) return ['unsupported'];
  const reasons = new Set<ReasonCode>();
  const near = nearSentences(sentence, sources);
  if (sentence.isAdvice && !near.some(({ isAdvice }) => isAdvice)) reasons.add('advice');
  const known: Grounds = [
    [new Set(near.flatMap((source) => source.terms)), 1],
    [new Set(near.flatMap((source) => [...source.contextTerms])), OF_CONTEXT],
  ];
  const { weights } = sources;
  if (coverage(sentence.terms, { known, weights }) < SENTENCE_COVERED) reasons.add('unsupported');
  if (sentence.clauses.some((clause) => clause.terms.length > 2 && coverage(clause.terms, { known, weights }) < CLAUSE_COVERED))
    reasons.add('unsupported');
  if (namesUnknown(sentence, sources)) reasons.add('name');
  for (const clause of sentence.clauses) for (const reason of reasonsAgainst(clause, { sentence, sources })) reasons.add(reason);
  const words = new Set(sentence.terms);
  const knownActs = near.map(({ acts, fact, terms: own }) => ({
    acts: fact?.relation === undefined ? acts() : [...acts(), actOf(fact.relation, weights.reader)],
    terms: new Set(own),
  }));
  if (
    sentence.acts().some((act) => isActTurned(act, { known: knownActs, weights, words })) ||
    hasSwappedNames(sentence.text, { near, names: sources.names })
  )
    reasons.add('relation');
  return [...reasons];
}

/** The sentences of the sources that share words with it: what a merged sentence may be made of. */
function nearSentences({ clauses, terms }: SentenceReading, { sentences, weights }: Sources): SourceSentence[] {
  return sentences.filter((source) => {
    const known = new Set(source.terms);
    return (
      coverage(terms, { known, weights }) >= SPEAKS ||
      clauses.some((clause) => clause.terms.length > 0 && coverage(clause.terms, { known, weights }) >= SPEAKS)
    );
  });
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
