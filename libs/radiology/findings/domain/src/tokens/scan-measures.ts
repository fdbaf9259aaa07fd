import { isDigit } from '../text/even-text';
import { scanWordNumber } from './scan-word-numbers';
import type { Measure } from './token';

const MM_PER_CM = 10;
const MM_PER_INCH = 25.4;
/** A size above this is none of a finding in a chest; the number is kept, but a person must look at it. */
const GREATEST_SIZE_MM = 400;

/** `.8 cm`: a point with a digit behind it and none before. */
const POINTED = /\.(\d{1,3})(?!\d)/y;
const NUMBER = /(\d{1,5})(?:\s?\/\s?(\d)(?=\s?-?\s?(?:inch|in\b|英寸|吋))|[.,](\d{1,3})(?!\d))?/y;
/** `1 1/2 inch`. */
const MIXED = /(\d{1,2})[\s-](\d)\/(\d)(?=\s?-?\s?(?:inch|in\b|英寸|吋))/y;
const UNIT =
  /\s?-?\s?(?:(mm|millimet(?:er|re)s?|毫米|公厘|㎜)|(cm|centimet(?:er|re)s?|厘米|公分|㎝)|(inch(?:es)?|英寸|吋|in(?=[\s.,;)]|$)))(?![a-wyz²³^]|x[a-z]|[23](?!\d))/y;
const TIMES = /\s?(?:x|\*|by|乘以?|×)\s?/y;
const RANGE = /\s?(?:-|~|to|至|到)\s?(?=\d)/y;
/** Numbers that measure or count something else. */
const OTHER_UNIT =
  /\s?-?\s?(?:(?:cm|mm|㎜|㎝)\s?[²³^23](?:\d)?|%|hu\b|岁|周岁|个?月|年|周|天|日|次|期|级|类|hours?|days?|weeks?|months?|years?|yrs?|yo\b|y\/o|y\b|mo\b|yr\b|m\b|f\b|ml\b|cc\b|mgy|kv|mas\b|ma\b|mg|kg|ng|suv|毫升|ml|分钟|小时|°|度|th\b|st\b|nd\b|rd\b|肋|胸椎|腰椎|颈椎|倍|℃|mci|mbq|g\b|包|支|-?pack|px|l\b)/y;
/** A number that names: of the liver's segments. After a segment that has a name (`apical segment 8`) it is a size of shorthand. */
const OF_SEGMENT = /\b(?:in|of|at|within|into|liver|hepatic|couinaud|lesions?|cysts?|metastas[ei]s|h[ae]{1,2}mangiomas?)\s+segments?\s*$/;
const LONGEST_NAME = 40;
const PIECES = /\s?(?:枚|个|处|发|颗)/y;

export interface ScannedNumber {
  readonly end: number;
  readonly measure?: Measure;
  readonly pieces?: number;
}

interface Part {
  readonly value: number;
  readonly unitMm?: number;
  readonly end: number;
}

function run(pattern: RegExp, even: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(even);
}

const round = (value: number): number => Math.round(value * 100) / 100;

function unitAt(even: string, at: number): { readonly mm: number; readonly end: number } | undefined {
  const match = run(UNIT, even, at);
  if (match === null) return undefined;
  return { mm: match[1] !== undefined ? 1 : match[2] !== undefined ? MM_PER_CM : MM_PER_INCH, end: at + match[0].length };
}

function partAt(even: string, at: number): Part | undefined {
  let value: number | undefined;
  let end = at;
  const mixed = run(MIXED, even, at);
  const match = mixed === null ? run(NUMBER, even, at) : null;
  if (mixed !== null) {
    value = Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
    end = at + mixed[0].length;
  } else if (match !== null) {
    const [, whole = '0', below, decimals] = match;
    value = below === undefined ? Number(`${whole}.${decimals ?? '0'}`) : Number(whole) / Number(below);
    end = at + match[0].length;
  } else {
    const pointed = run(POINTED, even, at);
    const word = pointed === null ? scanWordNumber(even, at) : { value: Number(`0.${pointed[1] ?? '0'}`), end: at + pointed[0].length };
    if (word === undefined) return undefined;
    value = word.value;
    end = word.end;
  }
  if (!Number.isFinite(value)) return undefined;
  const unit = unitAt(even, end);
  return unit === undefined ? { value, end } : { value, end: unit.end, unitMm: unit.mm };
}

/** A number at `at` with what it measures: `8 x 6 mm`, `1.2×0.8cm`, 五毫米, half-inch, `3-5 mm`, `56岁`, a bare 12. */
export function scanNumber(even: string, at: number): ScannedNumber | undefined {
  const first = partAt(even, at);
  if (first === undefined) return undefined;
  const isWord = !isDigit(even.charCodeAt(at)) && even.charAt(at) !== '.';
  const parts = [first];
  let isRange = false;
  for (let last = first; parts.length < 3 && !isRange;) {
    const times = run(TIMES, even, last.end);
    const range = times === null && parts.length === 1 ? run(RANGE, even, last.end) : null;
    const between = times ?? range;
    const next = between === null ? undefined : partAt(even, last.end + between[0].length);
    if (next === undefined) break;
    // `from 9 to 12 mm` has no unit before `to`: only the words before it tell it from a range, and they come later.
    isRange = times === null;
    parts.push(next);
    last = next;
  }
  return built(even, at, { parts, isRange, isWord });
}

function built(
  even: string,
  at: number,
  { parts, isRange, isWord }: { readonly parts: readonly Part[]; readonly isRange: boolean; readonly isWord: boolean },
): ScannedNumber | undefined {
  const last = parts[parts.length - 1];
  const first = parts[0];
  if (last === undefined || first === undefined) return undefined;
  const unitMm = last.unitMm ?? (isRange ? undefined : first.unitMm);
  if (unitMm === undefined) {
    if (isWord) return undefined;
    if (parts.length === 1 && OF_SEGMENT.test(even.slice(Math.max(0, at - LONGEST_NAME), at))) return { end: first.end };
    const other = run(OTHER_UNIT, even, last.end);
    if (other !== null) return { end: last.end + other[0].length };
    if (isRange) return { end: first.end, ...bare([first]) };
    const pieces = run(PIECES, even, first.end);
    if (pieces !== null && parts.length === 1) return { end: first.end + pieces[0].length, pieces: first.value };
    return { end: last.end, ...bare(parts) };
  }
  const sizes = parts.map(({ value, unitMm: own }) => round(value * (own ?? unitMm)));
  const kept = isRange ? [Math.max(...sizes)] : [...sizes];
  if (kept.some((size) => size <= 0 || size > GREATEST_SIZE_MM)) return { end: last.end, measure: { sizesMm: [], hasUnit: true, isRange } };
  const [fromMm, toMm] = isRange ? sizes : [];
  const ends = fromMm === undefined || toMm === undefined ? {} : { fromMm, toMm };
  return { end: last.end, measure: { sizesMm: kept, hasUnit: true, isRange, unitMm, ...ends } };
}

function bare(parts: readonly Part[]): { readonly measure: Measure } {
  return { measure: { sizesMm: parts.map(({ value }) => round(value)), hasUnit: false, isRange: false } };
}
