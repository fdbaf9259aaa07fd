import { keptWith } from './kept-with';
import type { Quantity } from './quantities';
import type { Clause, SentenceReading } from './reading';

const SPAN =
  /(?<!\d)(?<from>1\d{3}|20\d{2})年?\s?(?:to|until|till|and|[-–—~～]|(?:一直)?(?:持续)?[至到]|持续至)\s?(?<to>1\d{3}|20\d{2})(?!\d)/iu;
const BEGINS = /\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed)?|broke out|opened)\b|始于|开始|起于|爆发/iu;
const ENDS = /\b(?:end(?:s|ed)?|finish(?:es|ed)?|lasted until|closed)\b|终于|结束|止于/iu;

const spanIn = keptWith(({ text }: SentenceReading): readonly [from: number, to: number] | undefined => {
  const groups = SPAN.exec(text)?.groups;
  return groups === undefined ? undefined : [Number(groups['from']), Number(groups['to'])];
});

/** `It ended in 1756`, where the source has it last from 1756 to 1763. */
export function isOtherEndOfSpan({ clauses }: SentenceReading, known: SentenceReading): boolean {
  const span = spanIn(known);
  if (span === undefined || span[0] === span[1]) return false;
  return clauses.some(({ text, dates }) => {
    const [date, ...others] = dates;
    if (date?.year === undefined || others.length > 0) return false;
    const [begins, ends] = [BEGINS.test(text), ENDS.test(text)];
    return begins !== ends && date.year === span[begins ? 1 : 0];
  });
}

const AGE = /\baged?\b|\byears old\b|享年|岁/iu;
const MONTHS_A_YEAR = 12;

/** `Ten years`, `at the age of 65`: what lies between two years that the source names. */
export function isBetweenYears({ text }: Clause, { counted, known }: { readonly counted: Quantity; readonly known: Clause }): boolean {
  const years =
    counted.dimension === 'months' ? counted.value / MONTHS_A_YEAR : counted.dimension === '' && AGE.test(text) ? counted.value : undefined;
  if (years === undefined) return false;
  const named = known.dates.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return named.some((one) => named.some((other) => one - other === years));
}
