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

function creditsOf(term: string, units: readonly SourceUnit[]): Float64Array {
  const ofTerm = creditsIn(units);
  const known = ofTerm.get(term);
  if (known !== undefined) return known;
  const credits = new Float64Array(units.length);
  let sentence: unknown;
  let ofSentence = 0;
  units.forEach((unit, at) => {
    // All clauses of a sentence have the same grounds behind their own words.
    if (unit.sentence !== sentence) {
      sentence = unit.sentence;
      ofSentence = unit.grounds.slice(1).find(([words]) => words.has(term))?.[1] ?? 0;
    }
    const [own] = unit.grounds;
    credits[at] = own?.[0].has(term) === true ? own[1] : ofSentence;
  });
  ofTerm.set(term, credits);
  return credits;
}
