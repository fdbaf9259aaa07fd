import { isOpposed } from './antonyms';
import type { Clause, SentenceReading } from './reading';

const CONDITION = /^\s*(?:when(?:ever)?|if|once|while|as)\b|^\s*(?:若|如果|假如|当|只要|一旦)|(?:时|的话)[，,]?\s*$/iu;
/** How much of the condition a source's own has to hold. */
const SAME_CONDITION = 0.6;

const shareOf = ({ terms }: Clause, known: Clause): number =>
  terms.length === 0 ? 0 : terms.filter((term) => known.terms.includes(term)).length / terms.length;

function isContrary(said: Clause, known: Clause): boolean {
  if (!said.terms.some((term) => known.terms.includes(term))) return false;
  const [own, other] = [said.stance.trend, known.stance.trend];
  return own !== 'none' && other !== 'none' ? own !== other : isOpposed(said.sidings(), known.sidings());
}

/**
 * `When it is warmer, less water is lost`, where the sources have more lost when it is warmer, and less in the dark: what holds under another condition, told of this one. Only where every source with the condition says
 * the contrary.
 */
export function isOfOtherCondition(said: SentenceReading, near: readonly SentenceReading[]): boolean {
  const conditions = said.clauses.filter(({ text }) => CONDITION.test(text));
  const [condition] = conditions;
  const told = said.clauses.filter((clause) => clause !== condition);
  if (condition === undefined || conditions.length > 1 || told.length !== 1) return false;
  const [main] = told;
  const alike = near.flatMap(({ clauses }) => {
    const own = clauses.filter(({ text }) => CONDITION.test(text));
    // Of several conditions in a sentence nobody knows here which clause has which.
    if (own.length !== 1 || own[0] === undefined || shareOf(condition, own[0]) < SAME_CONDITION) return [];
    return [clauses.filter((clause) => clause !== own[0])];
  });
  return (
    main !== undefined &&
    alike.length > 0 &&
    alike.every((clauses) => clauses.length === 1 && clauses[0] !== undefined && isContrary(main, clauses[0]))
  );
}
