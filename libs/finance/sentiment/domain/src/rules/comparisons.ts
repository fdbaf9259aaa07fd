import { type Evidence, turned, windowOf } from './evidence';
import { type ComparisonMark, indexBehind, type MarkedText, type MoodMark } from './marked-text';
import { areComparable, type Quantity, quantitiesOf } from './quantities';

/** Two amounts of one thing. */
interface Pair {
  readonly newer: Quantity;
  readonly older: Quantity;
}

const WEIGHT = 0.85;
/** How far an amount may stand from the word that says that it is the older one, in words. */
const NEAR = 6;
/** How far the two amounts may stand apart. */
const APART = 16;

const SWING_WEIGHT = 0.95;

/** "A profit of 3, compared with a loss of 2", "up from a loss": the amounts and the verb beside them do not matter, so they are left out by whoever lays all together. */
export function swingEvidence(text: MarkedText): Evidence[] {
  // Where the verb comes last these are verbs of their own (黒字転換).
  if (text.reader.lexicon.isVerbFinal === true) return [];
  return text.comparisons.flatMap((mark): Evidence[] => {
    if (mark.table !== 'from' && mark.table !== 'versus') return [];
    const behind = indexBehind(text.things, mark.last);
    const older = text.things[behind];
    if (older === undefined || older.first - mark.last > windowOf(text, SWING_NEAR) || !isTogether(text, mark.first, older.first))
      return [];
    const newer = text.things[behind - 1];
    if (newer === undefined || newer.last >= mark.first || !isTogether(text, newer.first, mark.first)) return [];
    const sign = newer.table === 'upIsGood' && older.table === 'loss' ? 1 : newer.table === 'loss' && older.table === 'upIsGood' ? -1 : 0;
    return sign === 0 ? [] : [{ rule: 'comparison', sign, weight: SWING_WEIGHT, first: newer.first, last: older.last, head: newer.first }];
  });
}

const SWING_NEAR = 4;

/** "To 13.1 from 8.7", "13.1 mn, compared with 8.7 mn", "EUR 13.1 mn (8.7)", "13.1, a year earlier 8.7": up or down without a verb that says so. */
export function comparisonEvidence(text: MarkedText): Evidence[] {
  const quantities = quantitiesOf(text);
  if (quantities.length < 2) return [];
  const found: Evidence[] = [];
  const seen = new Set<Quantity>();
  for (const pair of pairsOf(text, quantities)) {
    if (seen.has(pair.newer) || seen.has(pair.older) || pair.newer.value === pair.older.value) continue;
    seen.add(pair.newer).add(pair.older);
    found.push(evidenceOf(text, pair));
  }
  return found;
}

function evidenceOf(text: MarkedText, { newer, older }: Pair): Evidence {
  const [first, last] = [Math.min(newer.first, older.first), Math.max(newer.last, older.last)];
  const thing = thingBefore(text, newer);
  const span = { first: Math.min(first, thing?.first ?? first), last, head: newer.first };
  const sign = newer.value > older.value ? 1 : -1;
  // A loss of −3 is one of 3.
  const isFlipped = thing?.table === 'upIsBad' || (thing?.table === 'loss' && newer.value >= 0);
  return { rule: 'comparison', sign: isFlipped ? turned(sign) : sign, weight: thing === undefined ? WEIGHT / 2 : WEIGHT, ...span };
}

/** The last thing named before an amount. */
function thingBefore(text: MarkedText, quantity: Quantity): MoodMark | undefined {
  const thing = text.things[indexBehind(text.things, quantity.first) - 1];
  return thing !== undefined && isTogether(text, thing.first, quantity.first) ? thing : undefined;
}

function pairsOf(text: MarkedText, quantities: readonly Quantity[]): Pair[] {
  return [
    ...text.comparisons.flatMap((mark) => {
      const isSaid = mark.table === 'from' || mark.table === 'versus';
      if (isSaid && text.reader.lexicon.isVerbFinal === true) return olderBefore(text, mark, quantities) ?? [];
      if (isSaid) return olderBehind(text, mark, quantities) ?? [];
      if (mark.table === 'earlier') return olderBeside(text, mark, quantities) ?? [];
      return [];
    }),
    ...quantities.flatMap((newer, index) => inBrackets(text, newer, quantities[index + 1]) ?? []),
  ];
}

/** The amount behind "from" or "compared with" is the older one. The newer one stands before it, or behind it after "to". */
function olderBehind(text: MarkedText, mark: ComparisonMark, quantities: readonly Quantity[]): Pair | undefined {
  const index = indexBehind(quantities, mark.last);
  const older = quantities[index];
  if (older === undefined || older.first - mark.last - 1 > windowOf(text, NEAR) || !isTogether(text, mark.first, older.first))
    return undefined;
  const next = quantities[index + 1];
  if (next !== undefined && isTo(text, older, next) && areComparable(next, older) && isTogether(text, older.first, next.first))
    return { newer: next, older };
  return pairBefore(text, { older, quantities, index, before: mark.first });
}

/** Whether "to" stands between two amounts, right before the second. */
function isTo({ comparisons }: MarkedText, older: Quantity, next: Quantity): boolean {
  for (let at = indexBehind(comparisons, next.first) - 1; at >= 0; at -= 1) {
    const mark = comparisons[at];
    if (mark === undefined || mark.first <= older.last || next.first - mark.last > 3) return false;
    if (mark.table === 'to') return true;
  }
  return false;
}

interface Backwards {
  readonly older: Quantity;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  /** The token before which the newer amount stands. */
  readonly before: number;
}

/** The nearest comparable amount that was named earlier in the sentence. */
function pairBefore(text: MarkedText, { older, quantities, index, before }: Backwards): Pair | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const newer = quantities[at];
    if (newer === undefined || before - newer.last > windowOf(text, APART) || !isTogether(text, newer.first, before)) return undefined;
    if (newer.last < before && areComparable(newer, older)) return { newer, older };
  }
  return undefined;
}

/** Where the verb comes last, "from" and "compared with" stand behind the older amount, and the newer one follows. */
function olderBefore(text: MarkedText, mark: ComparisonMark, quantities: readonly Quantity[]): Pair | undefined {
  const index = indexBehind(quantities, mark.first) - 1;
  const [older, newer] = [quantities[index], quantities[index + 1]];
  if (older === undefined || newer === undefined || mark.first - older.last > 2 || !areComparable(older, newer)) return undefined;
  return isTogether(text, older.first, newer.first) ? { newer, older } : undefined;
}

/** The amount right behind, or else right before "a year earlier". */
function olderBeside(text: MarkedText, mark: ComparisonMark, quantities: readonly Quantity[]): Pair | undefined {
  const near = windowOf(text, NEAR / 2);
  const isNear = (quantity: Quantity): boolean =>
    Math.max(quantity.first - mark.last, mark.first - quantity.last) <= near && isTogether(text, mark.first, quantity.first);
  const behind = quantities.findIndex((quantity) => quantity.first > mark.last && isNear(quantity));
  const before = quantities.findLastIndex((quantity) => quantity.last < mark.first && isNear(quantity));
  for (const index of [before, behind]) {
    const older = quantities[index];
    if (older === undefined) continue;
    const newer = quantities.slice(0, index).findLast((quantity) => areComparable(quantity, older));
    if (newer !== undefined && older.first - newer.last <= windowOf(text, APART) && isTogether(text, newer.first, older.first))
      return { newer, older };
  }
  return undefined;
}

/** `EUR 13.1 mn (8.7 mn)`; another currency in the brackets is a conversion, not another year. */
function inBrackets(text: MarkedText, newer: Quantity, older: Quantity | undefined): Pair | undefined {
  if (older === undefined || older.first - newer.last > 4) return undefined;
  const between = text.tokens.slice(newer.last + 1, older.first).map((token) => token.text);
  const [opening, ...rest] = between;
  if ((opening !== '(' && opening !== '（') || rest.some((word) => CONVERTING.has(word)) || newer.isPercent !== older.isPercent)
    return undefined;
  if (older.currency !== undefined && older.currency !== newer.currency) return undefined;
  const [small, large] = [Math.min(Math.abs(newer.value), Math.abs(older.value)), Math.max(Math.abs(newer.value), Math.abs(older.value))];
  return newer.hasScale === older.hasScale && large < small * 100 ? { newer, older } : undefined;
}

const CONVERTING = new Set(['usd', 'gbp', 'about', 'approx', 'approximately', 'some', 'ca', 'around', '$', '£', '+', '-']);

function isTogether({ sentences }: MarkedText, a: number, b: number): boolean {
  return sentences[a] === sentences[b];
}
