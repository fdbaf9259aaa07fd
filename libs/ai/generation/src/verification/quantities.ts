import { anyOf } from './lexicon/any-of';
import { matchesOf } from './matches-of';
import { FRACTIONS, NUMBER_WORDS, SCALES, SIGNS, type Unit, UNITS } from './units';

/** A number with its unit, in the base unit of its dimension. */
export interface Quantity {
  readonly value: number;
  /** `length`, `mass`, `ratio`, `USD` …; empty where the unit is none that converts. */
  readonly dimension: string;
  /** Half of the last digit as it is written, in base units: how far a rounded number may lie from the exact one. */
  readonly tolerance: number;
  /** `about`, `约`: only then is rounding allowed. */
  readonly isHedged: boolean;
  /** `nearly 500`: no more. */
  readonly isNearly?: boolean;
  /** `more than 2`, `不到一半`: the value is not reached, or passed. */
  readonly bound?: 'above' | 'below';
  /** The bound is what is said of it, not what it is compared with: `less than`, not `below last year's`. */
  readonly isStrictBound?: boolean;
  readonly start: number;
  readonly end: number;
}

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/]/g, '\\/'))
    .join('|');
const LATIN_UNITS = alternatives(Object.keys(UNITS).filter((unit) => /^[a-z]/i.test(unit)));
const OTHER_UNITS = alternatives(Object.keys(UNITS).filter((unit) => !/^[a-z]/i.test(unit)));
const LATIN_SCALES = alternatives(Object.keys(SCALES).filter((scale) => /^[a-z]/.test(scale)));
const HAN_SCALES = alternatives(Object.keys(SCALES).filter((scale) => !/^[a-z]/.test(scale)));
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const UNIT = `(?:${OTHER_UNITS}|(?:${LATIN_UNITS})(?:s|es)?(?![a-z]))`;
/** Of numbers and of currencies in words. */
const FIRST_LETTERS = [...new Set([...Object.keys(NUMBER_WORDS), 'usd', 'eur', 'cny', 'rmb', 'gbp'].map((word) => word[0]))].join('');
const NUMBER = new RegExp(
  // The first characters that a number can have, so that most places are passed at once.
  String.raw`(?=[$€¥￥£\d${HAN_DIGITS}两十百千第${FIRST_LETTERS}])(?<sign>[$€¥￥£]|\b(?:usd|eur|cny|rmb|gbp)\s?)?(?<![a-z.,\d])(?<number>${DIGITS}|\b(?:${Object.keys(NUMBER_WORDS).join('|')})\b|[${HAN_DIGITS}两十百千]+(?=[万亿成]|个?百分点|个基点|毫|厘|公里|米|千克|克|天|周|年|小时|分钟|摄|元|次|章|%|倍|岁|股)|(?:[二两三四五六七八九]十?|十)[一二三四五六七八九]?(?=[个名位家台辆项种条枚张件份所座级层艘人处颗粒根支组类届](?!半))|[一二两三四五六七八九][百千][${HAN_DIGITS}两十百千]*(?=[个名位家台辆项种条枚张件份所座级层艘人处颗粒根支组类届])|一(?=个(?:半)?月|个小时)|第[${HAN_DIGITS}十]+)\s?-?(?<scale>(?:${HAN_SCALES})(?!分)|(?:${LATIN_SCALES})(?![a-z]))?\s?-?(?<unit>${UNIT})?`,
  'giu',
);
/** `the two are …`: these, not a count. */
const PRONOUN =
  /\b(?:the |these |those )(?:two|three|four)(?= (?:is|are|was|were|have|had|can|may|will|do|did|stand|lie|meet|differ)\b|[,.;])/giu;
const ABOVE =
  /(?:(?<!\bno |\bnot )\b(?:more|higher|larger|longer|warmer|hotter|older|heavier|bigger|faster|later|taller|wider) than|\bover|\babove|\bexceed(?:s|ed|ing)?|\bupwards of|\bgreater than|(?<!不)(?:超过|多于|高于|大于)|逾|不止)\s*$/iu;
const BELOW =
  /(?:(?<!\bno |\bnot )\b(?:less|fewer|lower|shorter|colder|cooler|younger|lighter|slower|earlier|narrower) than|\bunder|\bbelow|\bjust short of|\bsmaller than|不到|不足|(?<!不)(?:低于|少于|小于)|未满)\s*$/iu;
const STRICT = /(?:\b(?:more|less|fewer) than|不到|不足|超过|逾)\s*$/iu;
/** How far a bound or a rounding may lie from the exact value, as a share of it. */
const LOOSEST_BOUND = 0.2;
const LOOSEST_ROUNDING = 0.1;
const NEARLY = /(?:\bnearly|\balmost|\bclose to|\bjust under|接近|将近|(?<![附最])近)\s*(?:a |an )?$/iu;
const RANGE = /^\s*(?:to|and|[-–—~～]|至|到)\s*$/iu;
const TEMPERATURE: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin']);
const MINUS = /(?:^|[\s(（为是至到约于在])[-−–]\s?$/u;
const HEDGE =
  /(?:\babout|\broughly|\bapproximately|\baround|\bnearly|\balmost|\bsome|\bca\.?|大?约|近|左右|大概|接近)\s*(?:\ba |\bevery |\bthe |\bonce every )?$/iu;

function hanNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text.replace('第', '').replace('两', '二')) {
    const step = HAN_STEPS[character];
    if (step === undefined) digit = digit * 10 + Math.max(0, HAN_DIGITS.indexOf(character));
    else {
      total += (digit === 0 ? 1 : digit) * step;
      digit = 0;
    }
  }
  return total + digit;
}

function unitOf(written: string): Unit {
  const lower = written.toLowerCase().trim();
  return UNITS[lower] ?? UNITS[lower.replace(/e?s$/, '')] ?? UNITS[lower.replace(/s$/, '')] ?? ['', 1];
}

const ANY_NUMBER = new RegExp(
  String.raw`\d|[${HAN_DIGITS}两十百千万亿半翻]|\b(?:half|third|thirds|quarter|quarters|(?:fif|six|seven|eigh|nin|ten)ths?|twice|(?:doub|trip|treb|quadrup)le[sd]|${Object.keys(NUMBER_WORDS).join('|')})\b`,
  'iu',
);

/** Most texts have no fraction in words. */
const ANY_FRACTION =
  /half|third|quarter|(?:fif|six|seven|eigh|nin|ten)th|one in ten|twice|(?:doub|trip|treb|quadrup)le[sd]|[半倍番]|分之/iu;
/** `The third quarter` has such a word, and no fraction. */
const FRACTION = anyOf(
  FRACTIONS.map(([{ source }]) => source),
  'iu',
);

/** The quantities of a text; dates have to be blanked out before. */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!ANY_NUMBER.test(text)) return found;
  let rest = text.replace(PRONOUN, (match) => ' '.repeat(match.length));
  for (const [pattern, value] of ANY_FRACTION.test(rest) && FRACTION.test(rest) ? FRACTIONS : []) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const written = String(match[0]);
      const start = match.at(-2) as number;
      found.push({
        value,
        dimension: 'ratio',
        tolerance: 0.05 * value,
        ...manner(rest, { start, end: start + written.length }),
        start,
        end: start + written.length,
      });
      return ' '.repeat(written.length);
    });
  }
  const numbers = matchesOf(rest, NUMBER).map((match) => ({ match, quantity: quantityOf(rest, match) }));
  numbers.forEach(({ match, quantity }, index) => {
    const next = numbers[index + 1];
    // In `5 to 7 %` the first number has the unit of the second.
    if (quantity.dimension === '' && next !== undefined && RANGE.test(rest.slice(quantity.end, next.quantity.start))) {
      const factor =
        unitOf(next.match.groups?.['unit'] ?? '')[1] *
        (match.groups?.['scale'] === undefined ? (SCALES[next.match.groups?.['scale'] ?? ''] ?? 1) : 1);
      found.push({
        ...quantity,
        value: quantity.value * factor,
        tolerance: quantity.tolerance * factor,
        dimension: next.quantity.dimension,
      });
    } else found.push(quantity);
  });
  return found;
}

function quantityOf(text: string, match: RegExpExecArray): Quantity {
  const { sign = '', number = '', scale = '', unit = '' } = match.groups ?? {};
  const plain = number.replaceAll(',', '');
  const written = /^\d/.test(plain) ? Number(plain) : (NUMBER_WORDS[plain.toLowerCase()] ?? hanNumber(plain));
  const money = sign.trim();
  const [dimension, factor] = unitOf(unit === '' ? (SIGNS[money] ?? money) : unit);
  const times = (SCALES[scale.toLowerCase()] ?? 1) * factor;
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? -(/[1-9](0*)$/.exec(plain)?.[1]?.length ?? 0);
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const said = manner(text, { start, end });
  const isHedged = said.isHedged || /^左右/.test(text.slice(end));
  const isBelowZero = TEMPERATURE.has(dimension) && MINUS.test(text.slice(0, start));
  return {
    value: written * times * (isBelowZero ? -1 : 1),
    dimension,
    tolerance: 0.5 * 10 ** -decimals * times,
    ...said,
    isHedged,
    start,
    end,
  };
}

function manner(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Quantity, 'bound' | 'isHedged' | 'isNearly' | 'isStrictBound'> {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 4);
  // Behind a bracket, a dash or a comma no word grades it.
  const isTold = /[\p{L}.]\s*$/u.test(before);
  const bound =
    (isTold && ABOVE.test(before)) || /^(?:及)?以上|^多/u.test(after)
      ? 'above'
      : (isTold && BELOW.test(before)) || /^(?:及)?以[下内]/u.test(after)
        ? 'below'
        : undefined;
  return {
    isHedged: isTold && HEDGE.test(before),
    ...(isTold && NEARLY.test(before) ? { isNearly: true } : {}),
    ...(bound === undefined ? {} : { bound, isStrictBound: STRICT.test(before) || /^(?:及)?以[上下内]/u.test(after) }),
  };
}

/** `Three o'clock`, without a word of morning or afternoon. */
const OF_TWELVE = 'hour of twelve';
/** In minutes. */
const HALF_DAY = 720;

/** `about 12` agrees with 12.3, `12` does not; `less than half` agrees with 46 %, where a source has the exact value. */
export function isSameQuantity(said: Quantity, known: Quantity): boolean {
  if (
    [said, known].some(({ dimension }) => dimension === OF_TWELVE) &&
    [said, known].every(({ dimension }) => dimension === OF_TWELVE || dimension === 'clock')
  )
    return said.value % HALF_DAY === known.value % HALF_DAY;
  if (said.dimension !== known.dimension) return false;
  const away = known.value - said.value;
  const size = Math.abs(said.value);
  // Which of `at least` and `at most` it is, is asked elsewhere.
  if (said.bound !== undefined && known.bound !== undefined && said.bound !== known.bound) return false;
  // `3 %` for `less than 3 %`.
  if (said.bound === undefined && known.isStrictBound && !said.isHedged && away === 0) return false;
  if (said.bound !== undefined && known.bound === undefined) {
    if (away === 0) return known.isHedged && !(known.isNearly === true && said.bound === 'above');
    return Math.sign(away) === (said.bound === 'above' ? 1 : -1) && Math.abs(away) <= size * LOOSEST_BOUND;
  }
  const allowed = said.isHedged ? Math.min(said.tolerance, size * LOOSEST_ROUNDING) : 0;
  return Math.abs(away) <= allowed + size * 1e-9;
}

/** Months do not convert to days, and last as long as something else that is told in days. */
const DURATIONS: ReadonlySet<string> = new Set(['time', 'months']);

/** Whether two quantities measure the same. */
export function isOfOneKind({ dimension: a }: Quantity, { dimension: b }: Quantity): boolean {
  return a === b || (DURATIONS.has(a) && DURATIONS.has(b));
}

/** A number so large has a unit, told or not. */
const LARGE = 1_000;
/** Nothing that could be another unit. */
const ENDS_AMOUNT = /^\s*(?:$|[,.;:)，。；：）]|(?:to|in|from|and|at|by|the year|a year|last|this)\b)/iu;

/** `41 million euros from 52 million`: the second amount has the unit of the first. */
export function isOfUntoldUnit(said: Quantity, { known, text }: { readonly known: readonly Quantity[]; readonly text: string }): boolean {
  if (said.value < LARGE) return false;
  if (said.dimension === '' && !ENDS_AMOUNT.test(text.slice(said.end))) return false;
  if (said.dimension === '')
    return known.some((other) => other.dimension !== '' && isSameQuantity({ ...said, dimension: other.dimension }, other));
  return (
    known.some(({ dimension }) => dimension === said.dimension) &&
    known.some((other) => other.dimension === '' && isSameQuantity({ ...said, dimension: '' }, other))
  );
}
