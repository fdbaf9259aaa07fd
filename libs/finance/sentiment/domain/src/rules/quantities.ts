import type { MarkedText } from './marked-text';

/** A number with its scale and sign. */
export interface Quantity {
  /** With the scale multiplied in. */
  readonly value: number;
  readonly isPercent: boolean;
  readonly hasScale: boolean;
  /** Written before the number: eur, $, rs. */
  readonly currency?: string;
  /** Tokens, both inclusive, of the number with its currency, sign and scale. */
  readonly first: number;
  readonly last: number;
}

const PERCENT = new Set(['%', '％', 'percent', 'pct', 'per', 'prozent', 'процент', 'процентов']);
const CURRENCIES = new Set(['eur', 'euro', 'euros', 'usd', 'gbp', 'sek', 'nok', 'dkk', 'rs', 'inr', 'jpy', 'cny', 'rmb', 'rub', 'rp', 'brl', 'krw', 'e', 'm', '€', '$', '£', '¥', '₹', '₩', '₽']); // prettier-ignore
/** Behind a number that counts days or numbers a quarter. */
const CALENDAR = new Set(['年', '月', '日', '季', '季度', '期', '股', '时', '時', '년', '월', '일', '분', '개', '차', '기', 'months', 'month', 'days', 'day', 'years', 'year', 'weeks', 'week', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'th', 'st', 'nd', 'rd']); // prettier-ignore
const MINUS = new Set(['-', '−', '–']);

/** Amounts of a text from the left. Years, and parts of dates and names (`Q2`, `3G`) when they can be told, are none. */
export function quantitiesOf({ tokens, reader }: MarkedText): Quantity[] {
  const { scales, hasDecimalComma = false } = reader.lexicon;
  const found: Quantity[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    const value = parseNumber(token.text, hasDecimalComma);
    if (value === undefined) return;
    const { multiplier, last } = scaleAt(
      tokens.slice(at + 1, at + 4).map(({ text }) => text),
      scales,
    );
    let end = at + last;
    const isPercent = PERCENT.has(tokens[end + 1]?.text ?? '');
    if (isPercent) end += 1;
    else if (multiplier === undefined && CALENDAR.has(tokens[end + 1]?.text ?? '')) return;
    const before = tokens[at - 1];
    const isGlued = before !== undefined && before.span.end === token.span.start;
    const isNegative = isGlued && before.kind === 'mark' && MINUS.has(before.text) && !isRange(tokens[at - 2]?.kind);
    const sign = isNegative ? 1 : 0;
    const currency = tokens[at - 1 - sign]?.text ?? '';
    const hasCurrency = CURRENCIES.has(currency);
    if (!hasCurrency && !isPercent && multiplier === undefined && (isYear(token.text, value) || isPartOfName(before, isGlued))) return;
    found.push({
      value: (isNegative ? -value : value) * (multiplier ?? 1),
      isPercent,
      hasScale: multiplier !== undefined,
      ...(hasCurrency ? { currency } : {}),
      first: at - sign - (hasCurrency ? 1 : 0),
      last: end,
    });
  });
  return found;
}

/** Amounts that may be this year's and last year's of the same thing. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.isPercent !== b.isPercent) return false;
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return false;
  // "13.1 mn, from 8.7": the scale of one holds for both, unless they are then a thousand times apart.
  if (a.hasScale !== b.hasScale) return false;
  const [small, large] = [Math.min(Math.abs(a.value), Math.abs(b.value)), Math.max(Math.abs(a.value), Math.abs(b.value))];
  return small === 0 || large / small < 1000;
}

/** Thousands are in groups of three; what is left of the last separator is whole. Undefined for what is no number (dates: 12.03.2009). */
function parseNumber(written: string, hasDecimalComma: boolean): number | undefined {
  const plain = written.replace(/[\s'’]/gu, '');
  const [decimal, group] = hasDecimalComma ? [',', '.'] : ['.', ','];
  const [whole = '', fraction, more] = plain.split(decimal);
  if (more !== undefined) return undefined;
  const value = Number(`${whole.replaceAll(group, '')}.${fraction?.replaceAll(group, '') ?? '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** The scale may be written in several tokens (百, 万). */
function scaleAt(texts: readonly string[], scales: Readonly<Record<string, number>>): { multiplier?: number; last: number } {
  for (let count = Math.min(2, texts.length); count > 0; count -= 1) {
    const multiplier = Object.hasOwn(scales, texts.slice(0, count).join('')) ? scales[texts.slice(0, count).join('')] : undefined;
    if (multiplier !== undefined) return { multiplier, last: count };
  }
  return { last: 0 };
}

function isRange(before: string | undefined): boolean {
  return before === 'number';
}

function isYear(written: string, value: number): boolean {
  return written.length === 4 && value >= 1900 && value < 2100;
}

function isPartOfName(before: { readonly kind: string; readonly text: string } | undefined, isGlued: boolean): boolean {
  return isGlued && before?.kind === 'word';
}
