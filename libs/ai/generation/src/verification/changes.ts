import { isSameQuantity, type Quantity } from './quantities';
import type { Clause } from './reading';
import type { SourceUnit } from './sources';

const FROM_TO = /\bfrom\b.*\bto\b|\bto\b.*\bfrom\b|[从由].*[至到为]|原/iu;

/** What stands before the end of a change, not before its size: `fell to 39`. */
const UP_TO = /(?:\bto|\bat|[到至为]了?)\s*(?:(?:about|around|nearly|roughly|almost|only|just)\s+|约|近)?$/iu;

/** Stands behind the size of a difference. */
const APART =
  /^\s*(?:[\w-]+ ){0,2}(?:cheaper|dearer|more|less|fewer|higher|lower|longer|shorter|larger|smaller|older|younger|heavier|lighter|later|earlier|taller|wider|warmer|colder|faster|slower)\b/iu;
/** And before one in Chinese: `提高了七`. */
const APART_ZH =
  /(?:提高|增加|增长|上升|上涨|增大|缩小|扩大|减小|减少|下降|降低|下跌|缩短|延长|便宜|贵|多|少|高|低|快|慢|早|晚|长|短)了\s*(?:约|近)?$/u;

/** `Fell by 4 million tons` where the source has it fall from 49 to 45, `11 shillings cheaper` for 18 and 7: percent of percent differ in points. */
export function isDifference(
  { stance, text }: Clause,
  { counted, known }: { readonly counted: Quantity; readonly known: Clause },
): boolean {
  if (counted.bound !== undefined || UP_TO.test(text.slice(0, counted.start))) return false;
  const isApart = APART.test(text.slice(counted.end)) || APART_ZH.test(text.slice(0, counted.start));
  if (!isApart && (stance.trend === 'none' || !FROM_TO.test(known.text))) return false;
  const [dimension, factor] = counted.dimension === 'points' ? ['ratio', 0.01] : [counted.dimension, 1];
  const values = known.quantities.filter((quantity) => quantity.dimension === dimension).map(({ value }) => value);
  const size = Math.abs(counted.value * factor);
  return size > 0 && values.some((a) => values.some((b) => Math.abs(a - b - size) <= size * 1e-6));
}

/** The two ends of `from 80 to 100`, in whatever order. */
function endsOf({ text, quantities }: Clause): readonly [from: Quantity, to: Quantity] | undefined {
  const from = quantities.find(({ start }) => FROM.test(text.slice(0, start)));
  const to = quantities.find((one) => one !== from && one.dimension === from?.dimension && UP_TO.test(text.slice(0, one.start)));
  return from === undefined || to === undefined || from.value <= 0 ? undefined : [from, to];
}
const FROM = /(?:\bfrom|[由从])\s*(?:about |around |约)?$/iu;
/** Half of a percent, which rounding may take where the share is told in whole percents or in words. */
const OF_PERCENT = 0.005;
/** How far a share that follows from amounts may lie from the told one: half of its last digit, or what a hedge allows. */
const roundingOf = ({ isHedged, tolerance }: Quantity): number => (isHedged ? tolerance : Math.min(OF_PERCENT, tolerance));
const DOUBLED = /^(?:twice|double[sd]|triple[sd]|treble[sd]|quadruple[sd]|两倍|二倍|翻)/iu;

/** `Rose by a quarter`, `25 % more`, `doubled`, where the source has it rise from 80 to 100 or to 160: what a change makes of what was before. */
export function isShareOfChange(
  { stance: { trend }, text }: Clause,
  { counted, known }: { readonly counted: Quantity; readonly known: Clause },
): boolean {
  if (counted.dimension !== 'ratio' || counted.bound !== undefined || UP_TO.test(text.slice(0, counted.start))) return false;
  const ends = endsOf(known);
  if (ends === undefined) return false;
  const [from, to] = ends;
  const change = to.value / from.value - 1;
  if (DOUBLED.test(text.slice(counted.start, counted.end))) return Math.abs(change + 1 - counted.value) <= OF_MULTIPLE * counted.value;
  if (trend === 'none') return false;
  return (trend === 'up') === change > 0 && Math.abs(Math.abs(change) - counted.value) <= roundingOf(counted);
}

/** `Doubled` for a rise of 100 %, and the reverse. */
export function isSameRise(clause: Clause, { counted, known }: { readonly counted: Quantity; readonly known: Clause }): boolean {
  const isDoubled = (text: string, { start, end }: Quantity): boolean => DOUBLED.test(text.slice(start, end));
  const own = isDoubled(clause.text, counted) ? counted.value - 1 : clause.stance.trend === 'up' ? counted.value : undefined;
  if (own === undefined || counted.dimension !== 'ratio') return false;
  return known.quantities.some((other) => {
    const theirs = isDoubled(known.text, other) ? other.value - 1 : known.stance.trend === 'up' ? other.value : undefined;
    return other.dimension === 'ratio' && theirs !== undefined && Math.abs(theirs - own) < 1e-9;
  });
}

/** `Twice a week` for two times a week. */
export function isTwice({ text }: Clause, { counted, known }: { readonly counted: Quantity; readonly known: Clause }): boolean {
  const is = (own: string, { value, start, end }: Quantity): boolean => value === 2 && /^twice/iu.test(own.slice(start, end));
  return known.quantities.some(
    (other) =>
      (is(text, counted) && other.value === 2 && other.dimension === '') ||
      (is(known.text, other) && counted.value === 2 && counted.dimension === ''),
  );
}

const OUT_OF = /^\s*(?:[a-z]+ )?(?:out )?of (?:the |these |those |its |their |his |her |all |every )*$/iu;
const OF_THEM = /^\s*(?:[a-z]+ )?of (?:them|these|those|which|whom)\b/iu;
const OF_THEM_ZH = /^[^，。；]{0,8}[中里](?:的|有|，)?[^，。；]{0,4}$/u;

/** `Three quarters of the samples`, where the source has three of the four. */
export function isShareOfCounts(counted: Quantity, { known }: { readonly known: Clause }): boolean {
  if (counted.dimension !== 'ratio') return false;
  const { text, quantities } = known;
  return quantities.some((part) =>
    quantities.some((whole) => {
      if (part === whole || part.dimension !== whole.dimension || whole.value <= part.value) return false;
      const [first, second] = part.start < whole.start ? [part, whole] : [whole, part];
      const between = text.slice(first.end, second.start);
      const isOf =
        first === part
          ? OUT_OF.test(between)
          : OF_THEM.test(text.slice(part.end)) || OF_THEM_ZH.test(between) || /\bof\b[^,.;]*$/iu.test(text.slice(0, whole.start));
      return isOf && Math.abs(part.value / whole.value - counted.value) <= roundingOf(counted);
    }),
  );
}

/** `Grew by 8 mm`, where the source has it grow from 8 to 12 mm: an end of the change for its size. */
export function isEndForSize(
  { text, stance: { trend } }: Clause,
  { counted, known }: { readonly counted: Quantity; readonly known: Clause },
): boolean {
  const before = text.slice(0, counted.start);
  if (!(trend !== 'none' && /\bby\s*(?:about |around |nearly )?$/iu.test(before)) && !APART_ZH.test(before)) return false;
  const ends = endsOf(known);
  return (
    ends !== undefined &&
    ends.some((end) => isSameQuantity(counted, end)) &&
    !known.quantities.some((other) => !ends.includes(other) && isSameQuantity(counted, other))
  );
}

const TIMES = /^\s*(?:times|-?fold|倍)/iu;
/** How far a rounded multiple may lie from the exact one. */
const OF_MULTIPLE = 0.02;

/** `Forty times as slow` for 80 and 2 nanoseconds: how many times one amount of the source is another of the same kind. */
export function isMultiple({ text }: Clause, { counted, known }: { readonly counted: Quantity; readonly known: Clause }): boolean {
  if (!TIMES.test(text.slice(counted.end)) && !/(?:times|-?fold|倍)\s*$/iu.test(text.slice(counted.start, counted.end))) return false;
  const { quantities } = known;
  return quantities.some((a) =>
    quantities.some(
      (b) =>
        a !== b &&
        a.dimension !== '' &&
        a.dimension === b.dimension &&
        b.value > 0 &&
        Math.abs(a.value / b.value - counted.value) <= counted.value * OF_MULTIPLE,
    ),
  );
}

/** `Profit grew 6 %`, where the source has sales that grew and a profit that fell 6 %: the amount tells which of its clauses it is. */
export function hasOtherTrend({ stance: { trend }, quantities }: Clause, { sentence }: SourceUnit): boolean {
  if (trend === 'none') return false;
  return quantities.some((counted) => {
    const holders = sentence.clauses.filter((known) => known.quantities.some((other) => isSameQuantity(counted, other)));
    return holders.length > 0 && holders.every(({ stance }) => stance.trend !== 'none' && stance.trend !== trend);
  });
}

/** `After the dam was finished, | the load fell`: of two words or more, those that another clause which moves the other way holds, where the clause that it rests on does not move. */
export function movesOtherwiseBehind({ stance: { trend }, terms }: Clause, { clause, sentence }: SourceUnit): boolean {
  if (trend === 'none' || clause === sentence || clause.stance.trend !== 'none') return false;
  const own = new Set(clause.terms);
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.stance.trend !== 'none' &&
      other.stance.trend !== trend &&
      terms.filter((term) => !own.has(term) && other.terms.includes(term)).length > 1 &&
      // Where both ways are told, nothing can be said.
      !sentence.clauses.some(({ stance, terms: others }) => stance.trend === trend && terms.some((term) => others.includes(term))),
  );
}

/** Least share of a clause's words that the clause which moves the other way holds. */
const SAME_THING = 0.6;

/** `Bond prices rise`, where another clause of the same sentence has the bond prices fall. */
export function movesOtherwise({ stance: { trend }, terms }: Clause, { clause, sentence }: SourceUnit): boolean {
  if (trend === 'none' || terms.length < 2) return false;
  const held = (known: Clause): number => terms.filter((term) => known.terms.includes(term)).length / terms.length;
  const own = clause === sentence ? 0 : held(clause);
  return sentence.clauses.some(
    (other) =>
      other !== clause && other.stance.trend !== 'none' && other.stance.trend !== trend && held(other) >= SAME_THING && held(other) > own,
  );
}

/** `18 a second`, where the clause of the source that has the amount tells it by the minute. */
export function hasOtherRate(clause: Clause, { sentence }: SourceUnit): boolean {
  const own = clause.contrasts().get('every');
  if (own === undefined) return false;
  return clause.quantities.some((counted) => {
    const rates = sentence.clauses
      .filter((known) => known.quantities.some((other) => isSameQuantity(counted, other)))
      .map((known) => known.contrasts().get('every'));
    return rates.length > 0 && rates.every((rate) => rate !== undefined && ![...own].some((word) => rate.has(word)));
  });
}
