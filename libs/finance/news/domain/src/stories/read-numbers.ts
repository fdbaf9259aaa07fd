import { CJK_SCALES, COUNTED_WORDS, CURRENCIES, PERCENT_WORDS, SCALES, SCALES_OF } from './number-words';

/** A number of a headline in a form that can be compared across wordings and languages. */
export interface NewsNumber {
  readonly kind: 'amount' | 'percent' | 'count';
  /** In units of the currency, percent points, or things. Never negative: words carry the direction. */
  readonly value: number;
  /** Place of the last digit that was written: `$1.2bn` is exact to 0.1 bn. */
  readonly resolution: number;
  /** ISO 4217; undefined for an amount without one (`487m`): it agrees with any. */
  readonly currency?: string;
}

const LONGEST_UNIT = 16;
const DIGIT = /\d/;
const COMMA_DECIMALS: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'pt', 'ru', 'id']);
const CHINESE_DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const MOST_NUMBERS = 24;
/** Units before which a Latin name may stand without a blank: `Alder3亿`. */
const CJK_UNIT = /[万萬亿億兆千百만억조元円원]/;

interface Digits {
  readonly value: number;
  readonly resolution: number;
  readonly end: number;
}

/** Numbers that can tell two stories apart, in the order of the text; dates, quarters, versions and list numbers are left out. */
export function readNumbers(given: string, language: string): NewsNumber[] {
  // Groups of thousands: 48 000.
  const text = given
    .replace(/(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .toLowerCase();
  const numbers: NewsNumber[] = [];
  for (let at = 0; at < text.length && numbers.length < MOST_NUMBERS;) {
    if (!DIGIT.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const digits = digitsAt(text, at, language);
    const isPart = at > 0 && /[\p{L}_]/u.test(text.charAt(at - 1)) && !isAttachable(text, at) && !CJK_UNIT.test(text.charAt(digits.end));
    const read = isPart ? undefined : numberOf(text, at, { digits, language });
    if (read?.number) numbers.push(read.number);
    at = Math.max(read?.end ?? 0, digits.end, at + 1);
  }
  return [...numbers, ...chinesePercents(text)];
}

/** A letter right before digits belongs to them only where it is a currency or a script without blanks. */
function isAttachable(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(before) || currencyBefore(text, at) !== undefined;
}

function digitsAt(text: string, start: number, language: string): Digits {
  let end = start;
  const marks: number[] = [];
  while (end < text.length) {
    const unit = text.charAt(end);
    if (DIGIT.test(unit)) end += 1;
    else if (/[.,'’]/.test(unit) && DIGIT.test(text.charAt(end + 1))) {
      marks.push(end);
      end += 1;
    } else if (
      /[\u0020\u00a0\u202f]/.test(unit) &&
      (language === 'fr' || language === 'ru') &&
      /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))
    ) {
      marks.push(end);
      end += 1;
    } else break;
  }
  const written = text.slice(start, end);
  const last = marks.at(-1);
  const decimalAt = last === undefined ? undefined : decimalMark(text, { marks, end, language });
  const whole = (decimalAt === undefined ? written : written.slice(0, decimalAt - start)).replace(/\D/g, '');
  const fraction = decimalAt === undefined ? '' : text.slice(decimalAt + 1, end).replace(/\D/g, '');
  return { value: Number(`${whole}.${fraction || '0'}`), resolution: 10 ** -fraction.length, end };
}

function decimalMark(
  text: string,
  { marks, end, language }: { marks: readonly number[]; end: number; language: string },
): number | undefined {
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const mark = text.charAt(last);
  if (mark !== '.' && mark !== ',') return undefined;
  const kinds = new Set(marks.map((at) => text.charAt(at)));
  if (marks.length > 1) return kinds.size > 1 ? last : undefined;
  if (end - last - 1 !== 3) return last;
  // Three digits behind a single mark: thousands or thousandths, as the language writes it. `0.125` is never thousands.
  if (/^0[.,]/.test(text.slice(last - 1)) && !DIGIT.test(text.charAt(last - 2))) return last;
  return COMMA_DECIMALS.has(language) === (mark === ',') ? last : undefined;
}

interface ReadNumber {
  readonly number: NewsNumber | undefined;
  readonly end: number;
}

function numberOf(text: string, start: number, { digits, language }: { digits: Digits; language: string }): ReadNumber {
  let { value, resolution, end } = digits;
  const before = currencyBefore(text, start);
  let scale = scaleAt(text, end, language);
  const isScaled = scale !== undefined;
  if (scale) {
    value = times(value, scale.factor);
    resolution *= scale.factor;
    end = scale.end;
    // 1億2000万: the smaller unit adds to the larger one.
    for (let smaller = 0; smaller < 2 && scale !== undefined && isCjkScale(text.slice(0, scale.end)); smaller += 1) {
      const next = text.charAt(end) === ' ' ? end + 1 : end;
      if (!DIGIT.test(text.charAt(next))) break;
      const more = digitsAt(text, next, language);
      const unit = scaleAt(text, more.end, language);
      // 4만8000: what has no unit of its own counts ones.
      if (unit === undefined && more.value < scale.factor) {
        value += more.value;
        [resolution, end] = [more.resolution, more.end];
      }
      if (unit === undefined || unit.factor >= scale.factor) break;
      value += times(more.value, unit.factor);
      resolution = more.resolution * unit.factor;
      end = unit.end;
      scale = unit;
    }
  }
  if (!isScaled) {
    const percent = unitAt(text, end, (word) => (PERCENT_WORDS.has(word) ? true : undefined));
    if (percent) return { number: { kind: 'percent', value, resolution }, end: percent.end };
    if (/^\s?(?:个?百分点|포인트|%p)/.test(text.slice(end, end + 6))) return { number: { kind: 'percent', value, resolution }, end };
  }
  const behind = unitAt(text, skipOf(text, end), (word) => CURRENCIES[word]);
  const written = before ?? behind?.value ?? (text.charAt(start - 1) === '¥' ? (language === 'ja' ? 'JPY' : 'CNY') : undefined);
  if (written !== undefined) return { number: { kind: 'amount', value, resolution, currency: written }, end: behind?.end ?? end };
  if (countedAt(text, end) || isLargeCount(text, start, digits)) return { number: { kind: 'count', value, resolution }, end };
  if (isScaled) return { number: { kind: 'amount', value, resolution }, end };
  return { number: undefined, end };
}

/** 4.6 × 10⁸ without the dust of binary fractions. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

function isCjkScale(upTo: string): boolean {
  return /[\p{sc=Han}\p{sc=Hangul}]$/u.test(upTo);
}

function scaleAt(text: string, at: number, language: string): { readonly factor: number; readonly end: number } | undefined {
  const start = text.charAt(at) === ' ' || text.charAt(at) === '\u00a0' || text.charAt(at) === '-' ? at + 1 : at;
  for (let length = 2; length >= 1; length -= 1) {
    const factor = CJK_SCALES[text.slice(start, start + length)];
    if (factor !== undefined && !/^(?:[年月号期]|日(?!元))/.test(text.slice(start + length, start + length + 2)))
      return { factor, end: start + length };
  }
  const own = SCALES_OF[language];
  const found = unitAt(text, at, (word) => own?.[word] ?? SCALES[word]);
  return (
    found && {
      factor: found.value,
      end:
        text.charAt(found.end) === '.' && /^(?:mio|mrd|tsd|млн|млрд|тыс|трлн)$/.test(text.slice(start, found.end))
          ? found.end + 1
          : found.end,
    }
  );
}

/** `de`, `of`: between a scale and its currency. */
function skipOf(text: string, at: number): number {
  const between = /^\s(?:de|d'|d’|of|di|von)\s?/.exec(text.slice(at, at + 5));
  return between ? at + between[0].trimEnd().length : at;
}

/** The longest unit that starts behind at most one blank or dash and ends with its word. */
function unitAt<Value>(
  text: string,
  at: number,
  meaning: (word: string) => Value | undefined,
): { readonly value: Value; readonly end: number } | undefined {
  const start = /[ \u00a0\u202f-]/.test(text.charAt(at)) ? at + 1 : at;
  for (let length = LONGEST_UNIT; length >= 1; length -= 1) {
    const end = start + length;
    if (end > text.length) continue;
    const value = meaning(text.slice(start, end));
    if (
      value !== undefined &&
      !(
        /[\p{L}]/u.test(text.charAt(end)) &&
        /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text.charAt(end - 1)) &&
        /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text.charAt(end))
      )
    )
      return { value, end };
  }
  return undefined;
}

function currencyBefore(text: string, at: number): string | undefined {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  for (let length = 4; length >= 1; length -= 1) {
    const start = end - length;
    if (start < 0) continue;
    const word = text.slice(start, end);
    const currency = /^(?:元|円|원|р|won|real|m|b)$/.test(word) ? undefined : CURRENCIES[word];
    if (currency !== undefined && !(/^\p{L}/u.test(word) && /\p{L}/u.test(text.charAt(start - 1)))) return currency;
  }
  return undefined;
}

/** `48,000`: written with groups, so it is no year and no model. */
function isLargeCount(text: string, start: number, { value, end }: Digits): boolean {
  return value >= 1_000 && Number.isInteger(value) && /^\d{1,3}(?:[.,'’ ]\d{3})+$/.test(text.slice(start, end));
}

function countedAt(text: string, at: number): boolean {
  const rest = text.slice(at, at + 40).replace(/^[ \u00a0]/, '');
  if (COUNTED_WORDS.some((word) => rest.startsWith(word))) return true;
  // One word may stand between: `5,000 factory jobs`.
  const second = /^[\p{L}-]{2,14} (.*)$/u.exec(rest)?.[1];
  return second !== undefined && COUNTED_WORDS.some((word) => /^[a-zа-я]/.test(word) && second.startsWith(word));
}

/** 百分之八, 三成. */
function chinesePercents(text: string): NewsNumber[] {
  const numbers: NewsNumber[] = [];
  for (const match of text.matchAll(/百分之([零一二两三四五六七八九十]{1,3}|\d{1,3}(?:\.\d{1,2})?)/g)) {
    const written = match[1] ?? '';
    const value = DIGIT.test(written) ? Number(written) : chineseNumber(written);
    numbers.push({ kind: 'percent', value, resolution: 1 });
  }
  return numbers;
}

function chineseNumber(written: string): number {
  const [tens, units] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (text: string | undefined, missing: number): number =>
    text === undefined || text === '' ? missing : (CHINESE_DIGITS[text] ?? 0);
  return written.includes('十') ? digit(tens, 1) * 10 + digit(units, 0) : digit(units, 0);
}

/** Amounts that are the same within what was written: `$1.01bn` and `$1,012m`; never further apart than this share. */
const MOST_APART = 0.012;

export function numbersAgree(first: NewsNumber, second: NewsNumber): boolean {
  if (first.kind !== second.kind) return false;
  if (first.currency !== undefined && second.currency !== undefined && first.currency !== second.currency) return false;
  const apart = Math.abs(first.value - second.value);
  const within = Math.max(first.resolution, second.resolution) / 2;
  // A share is rounded where the other has more digits.
  if (first.kind === 'percent') return apart <= (first.resolution === second.resolution ? 1e-9 : within + 1e-9);
  const largest = Math.max(first.value, second.value);
  return (
    apart <= 1e-9 * largest || (first.resolution !== second.resolution && apart <= Math.min(within, MOST_APART * largest) + 1e-9 * largest)
  );
}
