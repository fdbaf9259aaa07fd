/** A number with its unit, in the base unit of its dimension. */
export interface Quantity {
  readonly value: number;
  /** `length`, `mass`, `ratio`, `USD` …; empty where the unit is none that converts. */
  readonly dimension: string;
  /** Half of the last digit as it is written, in base units: how far a rounded number may lie from the exact one. */
  readonly tolerance: number;
  /** `about`, `约`: only then is rounding allowed. */
  readonly isHedged: boolean;
  readonly start: number;
  readonly end: number;
}

type Unit = readonly [dimension: string, factor: number];
const UNITS: Readonly<Record<string, Unit>> = {
  ...{
    nm: ['length', 1e-9],
    µm: ['length', 1e-6],
    μm: ['length', 1e-6],
    mm: ['length', 1e-3],
    cm: ['length', 1e-2],
    m: ['length', 1],
    km: ['length', 1e3],
  },
  ...{ 毫米: ['length', 1e-3], 厘米: ['length', 1e-2], 米: ['length', 1], 公里: ['length', 1e3], 千米: ['length', 1e3] },
  ...{
    µg: ['mass', 1e-6],
    μg: ['mass', 1e-6],
    mg: ['mass', 1e-3],
    g: ['mass', 1],
    kg: ['mass', 1e3],
    t: ['mass', 1e6],
    毫克: ['mass', 1e-3],
    克: ['mass', 1],
    千克: ['mass', 1e3],
    公斤: ['mass', 1e3],
    吨: ['mass', 1e6],
  },
  ...{ ml: ['volume', 1e-3], l: ['volume', 1], 毫升: ['volume', 1e-3], 升: ['volume', 1] },
  ...{
    s: ['time', 1],
    min: ['time', 60],
    h: ['time', 3600],
    second: ['time', 1],
    minute: ['time', 60],
    hour: ['time', 3600],
    day: ['time', 86_400],
    week: ['time', 604_800],
  },
  ...{
    秒: ['time', 1],
    分钟: ['time', 60],
    小时: ['time', 3600],
    天: ['time', 86_400],
    周: ['time', 604_800],
    month: ['months', 1],
    year: ['months', 12],
    个月: ['months', 1],
    年: ['months', 12],
  },
  ...{ '%': ['ratio', 0.01], '％': ['ratio', 0.01], percent: ['ratio', 0.01], '‰': ['ratio', 0.001], 成: ['ratio', 0.1] },
  ...{
    'percentage point': ['points', 1],
    'basis point': ['points', 0.01],
    bp: ['points', 0.01],
    bps: ['points', 0.01],
    个百分点: ['points', 1],
    百分点: ['points', 1],
    个基点: ['points', 0.01],
    基点: ['points', 0.01],
  },
  ...{ n: ['force', 1], kn: ['force', 1000], 'm/s²': ['acceleration', 1], 'm/s': ['speed', 1], 'km/h': ['speed', 1 / 3.6] },
  ...{
    '°c': ['celsius', 1],
    '℃': ['celsius', 1],
    摄氏度: ['celsius', 1],
    '°f': ['fahrenheit', 1],
    '℉': ['fahrenheit', 1],
    华氏度: ['fahrenheit', 1],
    k: ['kelvin', 1],
  },
  ...{
    usd: ['USD', 1],
    dollar: ['USD', 1],
    美元: ['USD', 1],
    eur: ['EUR', 1],
    euro: ['EUR', 1],
    欧元: ['EUR', 1],
    cny: ['CNY', 1],
    rmb: ['CNY', 1],
    yuan: ['CNY', 1],
    元: ['CNY', 1],
    人民币: ['CNY', 1],
    港元: ['HKD', 1],
    日元: ['JPY', 1],
  },
};
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const SIGNS: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '¥': 'cny', '￥': 'cny' };
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
};
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
const NUMBER = new RegExp(
  String.raw`(?<sign>[$€¥￥]|\b(?:usd|eur|cny|rmb)\s?)?(?<![a-z.,\d])(?<number>${DIGITS}|\b(?:${Object.keys(WORDS).join('|')})\b|[${HAN_DIGITS}两十百千]+(?=[万亿成]|个?百分点|个基点|毫|厘|公里|米|千克|克|天|周|年|小时|分钟|摄|元|次|章|%|倍|岁|股)|第[${HAN_DIGITS}十]+)\s?-?(?<scale>(?:${HAN_SCALES})(?!分)|(?:${LATIN_SCALES})(?![a-z]))?\s?-?(?<unit>${UNIT})?`,
  'giu',
);
const HALF = /\b(?:one )?half\b|一半/giu;
const RANGE = /^\s*(?:to|and|[-–—~～]|至|到)\s*$/iu;
const HEDGE = /(?:\babout|\broughly|\bapproximately|\baround|\bnearly|\balmost|\bsome|\bca\.?|大?约|近|左右|大概|接近)\s*$/iu;

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

/** The quantities of a text; dates have to be blanked out before. */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(HALF))
    found.push({
      value: 0.5,
      dimension: 'ratio',
      tolerance: 0.05,
      isHedged: false,
      start: match.index,
      end: match.index + match[0].length,
    });
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({ match, quantity: quantityOf(text, match) }));
  numbers.forEach(({ match, quantity }, index) => {
    const next = numbers[index + 1];
    // In `5 to 7 %` the first number has the unit of the second.
    if (quantity.dimension === '' && next !== undefined && RANGE.test(text.slice(quantity.end, next.quantity.start))) {
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
  const written = /^\d/.test(plain) ? Number(plain) : (WORDS[plain.toLowerCase()] ?? hanNumber(plain));
  const money = sign.trim();
  const [dimension, factor] = unitOf(unit === '' ? (SIGNS[money] ?? money) : unit);
  const times = (SCALES[scale.toLowerCase()] ?? 1) * factor;
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? -(/[1-9](0*)$/.exec(plain)?.[1]?.length ?? 0);
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const isHedged = HEDGE.test(text.slice(Math.max(0, start - 16), start)) || /^左右/.test(text.slice(end));
  return { value: written * times, dimension, tolerance: 0.5 * 10 ** -decimals * times, isHedged, start, end };
}

/** `about 12` agrees with 12.3; `12` does not. */
export function isSameQuantity(said: Quantity, known: Quantity): boolean {
  if (said.dimension !== known.dimension) return false;
  const allowed = said.isHedged ? said.tolerance : 0;
  return Math.abs(said.value - known.value) <= allowed + Math.abs(known.value) * 1e-9;
}
