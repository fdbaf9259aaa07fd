import type { EntityNames, FactRelation } from './fact';
import { coverage } from './overlap';
import type { SentenceReading } from './reading';
import type { ReasonCode } from './reasons';
import { reasonsAgainst } from './compare-clause';
import type { Sources, SourceSentence } from './sources';
import type { TermReader } from './terms';

/** Least share of a sentence's and of a clause's words that its sources hold. Measured on the tuning half of the situations. */
const SENTENCE_COVERED = 0.6;
const CLAUSE_COVERED = 0.5;
const SPEAKS = 0.5;
const SAME_OBJECT = 0.75;
const OTHER_SUBJECT = 0.25;
const HAN = /^\p{sc=Han}$/u;
/** Chinese characters in a row that no source has: a name, not another way to say it. */
const UNKNOWN_RUN = 3;
/** `L5`, `T11`, `B-12`: a name, not a quantity. */
const CODE = /\b\p{Lu}{1,4}-?\d+\b/gu;
const CURRENCY = /^(?:USD|EUR|CNY|RMB|HKD|JPY|GBP)$/;

/** What speaks against a sentence when it may rest on these sources. */
export function reasonsAgainstSentence(
  sentence: SentenceReading,
  { sources, terms }: { readonly sources: Sources; readonly terms: TermReader },
): ReasonCode[] {
  // Without a word of its own it would agree with anything.
  if (sentence.terms.length === 0 && sentence.quantities.length < 2) return ['unsupported'];
  const reasons = new Set<ReasonCode>();
  const near = nearSentences(sentence, sources);
  if (sentence.isAdvice && !near.some(({ isAdvice }) => isAdvice)) reasons.add('advice');
  const known = new Set(near.flatMap((source) => source.terms));
  const { weights } = sources;
  if (coverage(sentence.terms, { known, weights }) < SENTENCE_COVERED) reasons.add('unsupported');
  if (sentence.clauses.some((clause) => clause.terms.length > 2 && coverage(clause.terms, { known, weights }) < CLAUSE_COVERED))
    reasons.add('unsupported');
  if (hasUnknownName(sentence.text, sources.text) || hasReplacedWord(sentence.terms, sources)) reasons.add('name');
  for (const clause of sentence.clauses) for (const reason of reasonsAgainst(clause, sources)) reasons.add(reason);
  if (isTurnedRound(sentence, { near, terms, sources }) || hasSwappedNames(sentence.text, { near, names: sources.names }))
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

/** A capitalised word inside an English sentence that no source has. */
function hasUnknownName(text: string, known: string): boolean {
  const lower = known.toLowerCase();
  for (const [code] of text.matchAll(CODE)) if (!lower.includes(code.toLowerCase())) return true;
  for (const [word] of text.replace(/^\P{L}*\p{L}+/u, '').matchAll(/(?<![:.] )\b[A-Z][\p{L}]{2,}/gu))
    if (!CURRENCY.test(word) && !lower.includes(word.toLowerCase())) return true;
  return false;
}

/** `lateral meniscus` where every source has `medial meniscus`: an unknown word in the place of a known one. */
function hasReplacedWord(terms: readonly string[], { sentences, weights }: Sources): boolean {
  let run = 0;
  for (const term of terms) {
    run = HAN.test(term) && !weights.has(term) ? run + 1 : 0;
    if (run >= UNKNOWN_RUN) return true;
  }
  return terms.some((term, index) => {
    const previous = terms[index - 1];
    if (!HAN.test(term) && !weights.has(term) && previous !== undefined && index === terms.length - 1) {
      const behind = sentences.flatMap((sentence) =>
        sentence.terms.flatMap((known, place) => (known === previous ? [sentence.terms[place + 1] ?? ''] : [])),
      );
      if (behind.some((known) => known !== '') && behind.every((known) => !terms.includes(known))) return true;
    }
    const next = terms[index + 1];
    if (weights.has(term) || next === undefined || !weights.has(next)) return false;
    // One Chinese character is in many words: the two behind it have to stand together in a source.
    const isHan = HAN.test(term);
    const after = isHan ? terms[index + 2] : undefined;
    if (isHan && after === undefined) return false;
    const before = sentences.flatMap((sentence) =>
      sentence.terms.flatMap((known, place) =>
        known === next && place > 0 && (after === undefined || sentence.terms[place + 1] === after)
          ? [sentence.terms[place - 1] ?? '']
          : [],
      ),
    );
    const isMissing = (known: string): boolean => !terms.includes(known);
    return before.length > 0 && (isHan ? before.some(isMissing) : before.every(isMissing));
  });
}

/** Whether a relation of the sentence stands the other way round in a source. */
function isTurnedRound(
  { relations }: SentenceReading,
  { near, terms, sources }: { readonly near: readonly SourceSentence[]; readonly terms: TermReader; readonly sources: Sources },
): boolean {
  const known: readonly FactRelation[] = near.flatMap(({ relations: own, fact }) => [
    ...own,
    ...(fact?.relation === undefined ? [] : [fact.relation]),
  ]);
  const { weights } = sources;
  const alike = (a: string, b: string): number => coverage(terms.read(a), { known: new Set(terms.read(b)), weights });
  return relations.some((said) => {
    const same = known.filter(({ kind }) => kind === said.kind);
    const scores = same.map((relation) => ({
      straight: alike(relation.subject, said.subject) + alike(relation.object, said.object),
      reversed: alike(relation.subject, said.object) + alike(relation.object, said.subject),
    }));
    const actors = same.filter((relation) => alike(relation.object, said.object) >= SAME_OBJECT);
    // What happens is known, and another is known to do it.
    const isOthers = actors.length > 0 && actors.every(({ subject }) => alike(subject, said.subject) < OTHER_SUBJECT);
    if (isOthers && terms.read(said.subject).length > 0) return true;
    return (
      scores.some(({ straight, reversed }) => reversed > straight + 0.25) &&
      !scores.some(({ straight, reversed }) => straight >= 1 && straight >= reversed)
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
