const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const digitOf = (character: string): number => DIGITS.indexOf(character === '两' ? '二' : character === '〇' ? '零' : character);

/** `一万二千`, `三百五十`, `两亿五千万`, also `三万五` for 35,000; undefined for what is no one number, as `三四十`. */
export function valueOfChinese(written: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let step = 0;
  for (const character of written) {
    const value = digitOf(character);
    if (value > 0) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else if (value === 0) step = 0;
    else if (character in STEPS) {
      step = STEPS[character] ?? 1;
      group += (digit ?? 1) * step;
      digit = undefined;
    } else {
      const factor = GROUPS[character] ?? 1;
      total = factor > 1e4 ? (total + group + (digit ?? 0)) * factor : total + (group + (digit ?? 0)) * factor;
      [group, digit, step] = [0, undefined, factor];
    }
  }
  return total + group + (digit ?? 0) * (step > 10 ? step / 10 : 1);
}

const HAN = '零〇一二两三四五六七八九十百千万亿';
const PLAIN = '零〇一二三四五六七八九';
const UNIT_OF_HALF = '(?:小时|钟头|分钟|天|年|月|个月|星期|公里|米|倍)';
const numberOf = (written: string): string => {
  const value = /^\d/u.test(written) ? Number(written) : valueOfChinese(written);
  return value === undefined ? written : value.toLocaleString('en-US');
};
const byDigit = (written: string): string => [...written].map((character) => String(digitOf(character))).join('');

const FORMS: readonly (readonly [pattern: RegExp, write: string | ((...match: string[]) => string)])[] = [
  [/零下(?=\d)/gu, '-'],
  [new RegExp(`(?<![${HAN}])([${PLAIN}]{4})(?=年)`, 'gu'), (_, year = '') => byDigit(year)],
  // `二十世纪九十年代`
  [/(?:二十|20|上个?)世纪的?([二三四五六七八九]十|[2-9]0)年代/gu, (_, decade = '') => `19${numberOf(decade)}年代`],
  [
    new RegExp(`([百千万])分之([${HAN}]+)(?:点([${PLAIN}]+))?`, 'gu'),
    (all = '', base = '', whole = '', rest?: string) => {
      const value = valueOfChinese(whole);
      if (value === undefined || base === '万') return all;
      return `${value}${rest === undefined ? '' : `.${byDigit(rest)}`}${base === '百' ? '%' : '‰'}`;
    },
  ],
  [new RegExp(`百分之(\\d+(?:\\.\\d+)?)`, 'gu'), '$1%'],
  [
    new RegExp(`每([${HAN}]|\\d+)[名个位人]([^，。；每]{0,6}?)[中里](?:就|约)?有([${HAN}]|\\d+)[名个位人]?`, 'gu'),
    (_, whole = '', what = '', part = '') => `${whole}分之${part === '两' ? '二' : part}的${what}`,
  ],
  [
    new RegExp(`(?<![${HAN}])([一二两三四五六七八九十]|\\d+)(?:个半(?=${UNIT_OF_HALF})|(年|天|倍)半(?!\\p{sc=Han}?(?:年|月|天)))`, 'gu'),
    (_, count = '', unit?: string) => `${numberOf(count)}.5${unit ?? ''}`,
  ],
  [new RegExp(`(?<![${HAN}\\d.个大一多上下前后头])半(?:个)?(?=(?:小时|钟头|年|月)(?![度报]))`, 'gu'), '0.5个'],
  [/0\.5个(?=小时|钟头|年)/gu, '0.5'],
  [
    new RegExp(`([${HAN}]+)点([${PLAIN}]+)(?=[%％万亿元倍个米毫厘公千克吨])`, 'gu'),
    (_, whole = '', rest = '') => `${numberOf(whole)}.${byDigit(rest)}`,
  ],
  [
    /(?<![\p{sc=Han}\d][零〇一二两三四五六七八九十百千万亿]*)(十[一二]?|[一二三四五六七八九])月(?:(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])([日号]))?/gu,
    (_, month = '', day?: string, mark?: string) => `${numberOf(month)}月${day === undefined ? '' : `${numberOf(day)}${mark ?? ''}`}`,
  ],
  [
    new RegExp(`[${HAN}]{2,}`, 'gu'),
    (written = '') =>
      /^[一二两三四五六七八九十]/u.test(written) && /[十百千万亿]/u.test(written) && /[一二两三四五六七八九]/u.test(written)
        ? numberOf(written)
        : written,
  ],
];
const ANY = new RegExp(`[${HAN}]{2}|[${HAN}]点|半|分之|每[${HAN}\\d]|[${HAN}]月|世纪|零下`, 'u');

/** @returns the text with Chinese numerals of more than one character, shares, halves of measures and dates in Arabic digits */
export function inDigitsZh(text: string): string {
  if (!ANY.test(text)) return text;
  let plain = text;
  for (const [pattern, write] of FORMS)
    plain = typeof write === 'string' ? plain.replace(pattern, write) : plain.replace(pattern, (...match) => write(...(match as string[])));
  return plain;
}
