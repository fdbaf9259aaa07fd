import type { WeighedTerms } from './overlap';
import type { SourceUnit } from './sources';
import { keptWith } from './kept-with';

/** By term, what each unit credits it with: an answer repeats its words, so each is looked up once for all units. */
const creditsIn = keptWith((_: readonly SourceUnit[]) => new Map<string, Float64Array>());

/** Share of weighed terms that each unit's grounds hold, in the order of the units; 1 for no terms. */
export function coverageOfUnits({ terms, weights, sum }: WeighedTerms, units: readonly SourceUnit[]): Float64Array {
  const held = new Float64Array(units.length);
  if (sum === 0) return held.fill(1);
  for (let at = 0; at < terms.length; at++) {
    const credits = creditsOf(terms[at] ?? '', units);
    const weight = weights[at] ?? 0;
    for (let unit = 0; unit < held.length; unit++) held[unit] = (held[unit] ?? 0) + weight * (credits[unit] ?? 0);
  }
  for (let unit = 0; unit < held.length; unit++) held[unit] = (held[unit] ?? 0) / sum;
  return held;
}

/** Whether no clause has a word that its sentence has not; only then a look at the sentence spares one at each clause. */
const isWholeOfClauses = keptWith(({ clauses, words }: SourceUnit['sentence']): boolean =>
  clauses.every(({ terms }) => terms.every((term) => words.has(term))),
);

/** What the best of the grounds between a unit's own words and those of all of its passage credits a term with. */
function creditBetween({ grounds }: SourceUnit, term: string): number | undefined {
  for (let at = 1; at + 1 < grounds.length; at++) {
    const ground = grounds[at];
    if (ground?.[0].has(term) === true) return ground[1];
  }
  return undefined;
}

function creditsOf(term: string, units: readonly SourceUnit[]): Float64Array {
  const ofTerm = creditsIn(units);
  const known = ofTerm.get(term);
  if (known !== undefined) return known;
  const credits = new Float64Array(units.length);
  let sentence: unknown;
  let ofSentence = 0;
  let isOwn = false;
  let passage: unknown;
  let ofPassage = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    // All clauses of a sentence have the same grounds behind their own words.
    if (unit.sentence !== sentence) {
      sentence = unit.sentence;
      // And all sentences of a passage the same last ones.
      const last = unit.grounds.at(-1);
      if (last !== undefined && last[0] !== passage) {
        passage = last[0];
        ofPassage = last[0].has(term) ? last[1] : 0;
      }
      ofSentence = creditBetween(unit, term) ?? ofPassage;
      isOwn = !isWholeOfClauses(unit.sentence) || unit.sentence.words.has(term);
    }
    const [own] = unit.grounds;
    credits[at] = isOwn && own?.[0].has(term) === true ? own[1] : ofSentence;
  }
  ofTerm.set(term, credits);
  return credits;
}
