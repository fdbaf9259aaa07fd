import type { TermWeights } from './overlap';
import type { Clause } from './reading';
import { GRADING } from './unknown-names';

const HAN = /^\p{sc=Han}$/u;

/**
 * Whether a word stands where the source has another: `the lateral meniscus` for `the medial meniscus`, `case of measles` for `case of smallpox`. Both have the same neighbour, and neither text has the other's word.
 */
export function hasOtherInPlace(said: Clause, { known, weights }: { readonly known: Clause; readonly weights: TermWeights }): boolean {
  const own = new Set(said.terms);
  const others = new Set(known.terms);
  const isHan = /\p{sc=Han}/u.test(said.text);
  const isSpecific = (term: string | undefined): term is string => term !== undefined && !weights.reader.isGeneral(term);
  return said.terms.some((term, place) => {
    // A word that names nothing in general may name something here: `base`, where the sources speak of acids and bases.
    if (others.has(term) || (!isSpecific(term) && (isHan || !weights.known.has(term)))) return false;
    if (!isHan) return isInWordsPlace({ place, said, known, isOther: (other) => !own.has(other) && isSpecific(other) });
    if (GRADING.has(term)) return false;
    return [1, -1].some((step) => {
      const neighbour = said.terms[place + step];
      if (neighbour === undefined || !others.has(neighbour)) return false;
      // One Chinese character is in many words: the one behind has to be the same too.
      const second = said.terms[place + 2 * step];
      if (second === undefined && HAN.test(term) && weights.known.has(term)) return false;
      return known.terms.some((other, at) => {
        if (known.terms[at + step] !== neighbour || (second !== undefined && known.terms[at + 2 * step] !== second)) return false;
        return !own.has(other) && isSpecific(other);
      });
    });
  });
}

/** An English word: before the same word as the other, or behind the same one and both last, or between the same two. */
function isInWordsPlace({
  place,
  said,
  known,
  isOther,
}: {
  readonly place: number;
  readonly said: Clause;
  readonly known: Clause;
  readonly isOther: (term: string) => boolean;
}): boolean {
  const [before, after] = [said.terms[place - 1], said.terms[place + 1]];
  return known.terms.some((other, at) => {
    if (!isOther(other)) return false;
    const [knownBefore, knownAfter] = [known.terms[at - 1], known.terms[at + 1]];
    return after === undefined ? knownAfter === undefined && before !== undefined && knownBefore === before : knownAfter === after;
  });
}
