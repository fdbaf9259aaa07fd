import { isSameDate } from './dates';
import { coverage } from './overlap';
import { isSameQuantity } from './quantities';
import type { Clause } from './reading';
import type { ReasonCode } from './reasons';
import type { Sources, SourceUnit } from './sources';

/** How near to the best a source has to be to speak about the same thing. */
const NEAR_BEST = 0.8;
/** A sentence as one counts only where none of its clauses speaks about the thing alone: its clauses may differ in side and negation. */
const CLAUSE_SPEAKS = 0.85;
const CRITICAL_MATCH = 0.6;

/** The sources that speak about what a clause speaks about, the nearest first. */
function candidates(clause: Clause, { units, weights }: Sources): readonly SourceUnit[] {
  const scored = units.map((unit) => ({ unit, score: coverage(clause.terms, { known: unit.terms, weights }) }));
  const bestOfSentence = new Map<unknown, number>();
  for (const { unit, score } of scored)
    if (unit.clause !== unit.sentence) bestOfSentence.set(unit.sentence, Math.max(score, bestOfSentence.get(unit.sentence) ?? 0));
  const fit = scored.filter(
    ({ unit, score }) => unit.clause !== unit.sentence || (bestOfSentence.get(unit.sentence) ?? 0) < score * CLAUSE_SPEAKS,
  );
  fit.sort((a, b) => b.score - a.score);
  const best = fit[0]?.score ?? 0;
  return fit.filter(({ score }) => score > 0 && score >= best * NEAR_BEST).map(({ unit }) => unit);
}

/** What speaks against a clause: nothing, when one of the sources that speak about the same agrees in everything. */
export function reasonsAgainst(clause: Clause, sources: Sources): readonly ReasonCode[] {
  const known = candidates(clause, sources);
  let fewest: readonly ReasonCode[] | undefined;
  for (const unit of known) {
    const reasons = differences(clause, { unit, sources });
    if (reasons.length === 0) return isWeakened(clause, sources) ? ['certainty'] : [];
    if (fewest === undefined || reasons.length < fewest.length) fewest = reasons;
  }
  return fewest ?? ['unsupported'];
}

function differences(clause: Clause, { unit, sources }: { readonly unit: SourceUnit; readonly sources: Sources }): ReasonCode[] {
  const { stance } = clause;
  const { stance: known } = unit.clause;
  const { sentence } = unit;
  const reasons: ReasonCode[] = [];
  for (const said of clause.quantities) {
    if (sentence.quantities.some((quantity) => isSameQuantity(said, quantity))) continue;
    const isOtherUnit = sentence.quantities.some(
      ({ dimension, value }) => dimension !== said.dimension || Math.abs(Math.log10(value / said.value) % 1) < 1e-6,
    );
    reasons.push(isOtherUnit ? 'unit' : 'number');
  }
  for (const said of clause.dates) if (!sentence.dates.some((date) => isSameDate(said, date))) reasons.push('date');
  if (stance.sides.some((side) => !known.sides.includes(side))) reasons.push('side');
  if (stance.isNegated !== known.isNegated) reasons.push('negation');
  else if (stance.trend !== 'none' && known.trend !== 'none' && stance.trend !== known.trend) reasons.push('negation');
  if (stance.certainty > known.certainty) reasons.push('certainty');
  if (hasOtherName(clause, { unit, sources })) reasons.push('name');
  return reasons;
}

const spells = (text: string, names: readonly string[]): boolean => names.some((name) => text.includes(name));

/** A name of the clause that the source gives to nobody here, or that the source puts elsewhere. */
function hasOtherName({ text }: Clause, { unit, sources }: { readonly unit: SourceUnit; readonly sources: Sources }): boolean {
  const { sentence } = unit;
  const said = sources.names.filter((names) => spells(text, names));
  const others = sources.names.filter((names) => spells(sentence.text, names) && !said.includes(names));
  return said.some((names) => !spells(sentence.text, names) && (others.length > 0 || !spells(sentence.context, names)));
}

/** What is known for certain and has to be said must not be said as a possibility. */
function isWeakened({ terms, stance }: Clause, { units, weights }: Sources): boolean {
  if (stance.certainty >= 4) return false;
  return units.some(({ sentence, clause, terms: known }) => {
    if (sentence.fact?.isCritical !== true || clause.stance.certainty <= stance.certainty) return false;
    return coverage(terms, { known, weights }) >= CRITICAL_MATCH;
  });
}
