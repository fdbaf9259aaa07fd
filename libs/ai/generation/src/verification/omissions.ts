import type { Fact } from './fact';
import { coverage } from './overlap';
import { isSameQuantity } from './quantities';
import type { SentenceReading } from './reading';
import type { Sources } from './sources';

const SAID = 0.55;

/** The critical facts that these sentences, which hold, do not say. */
export function omittedFacts(kept: readonly SentenceReading[], sources: Sources): Fact[] {
  const said = new Set(kept.flatMap(({ terms }) => terms));
  return sources.sentences.flatMap(({ fact, terms, quantities, clauses }) => {
    if (fact?.isCritical !== true) return [];
    const isSaid =
      coverage(terms, { known: said, weights: sources.weights }) >= SAID &&
      quantities.every((quantity) => kept.some((sentence) => sentence.quantities.some((other) => isSameQuantity(other, quantity)))) &&
      clauses.every(({ terms: own, stance, quantities: counted }) =>
        kept.some((sentence) =>
          sentence.clauses.some((clause) => {
            if (clause.stance.isNegated !== stance.isNegated || stance.sides.some((side) => !sentence.stance.sides.includes(side)))
              return false;
            // `at a price of 8 million`, said as `for 8 million`: the amount is what counts.
            return (
              (counted.length > 0 && clauses.length > 1) ||
              coverage(own, { known: new Set(sentence.terms), weights: sources.weights }) >= SAID
            );
          }),
        ),
      );
    return isSaid ? [] : [fact];
  });
}
