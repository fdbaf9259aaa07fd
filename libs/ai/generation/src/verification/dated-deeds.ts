import { isSameDate } from './dates';
import { keptWith } from './kept-with';
import type { Clause, SentenceReading } from './reading';

/** The parts of a sentence that are dated by one day each, in their order. */
const datedParts = keptWith(({ clauses }: SentenceReading): readonly Clause[] => clauses.filter(({ dates }) => dates.length === 1));

/**
 * Whether a deed of one date is told of another: `盐运河于1427年通航` for `盐运河于1427年动工，1441年通航`. The source has to date two parts of one sentence; what the statement does stands only in the part of
 * the other date, and what the part of its own date does, it does not say.
 */
export function isOfOtherDeed(clause: Clause, known: SentenceReading): boolean {
  const [date, ...more] = clause.dates;
  if (date === undefined || more.length > 0 || clause.stance.isNegated) return false;
  const parts = datedParts(known);
  const own = parts.filter(({ dates }) => dates.some((other) => isSameDate(date, other)));
  const others = parts.filter((part) => !own.includes(part));
  const [part] = own;
  if (part === undefined || own.length > 1 || others.length === 0) return false;
  const only = (one: Clause, without: Clause): readonly string[] => one.terms.filter((term) => !without.terms.includes(term));
  const isOf = (other: Clause): boolean => {
    const [deeds, ownDeeds] = [only(other, part), only(part, other)];
    const last = deeds.at(-1);
    return (
      last !== undefined &&
      clause.terms.includes(last) &&
      ownDeeds.length > 0 &&
      // The subject may stand in the part of its date; what is done there may not.
      !clause.terms.includes(ownDeeds.at(-1) ?? '')
    );
  };
  return others.some(isOf);
}
