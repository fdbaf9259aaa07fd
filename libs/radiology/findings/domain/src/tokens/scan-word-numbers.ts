const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE = /([零一二两三四五六七八九十]{1,3})(?:点([零一二三四五六七八九]{1,2}))?(?=\s?(?:毫米|厘米|公分|公厘|mm|cm|英寸|乘))/y;
const QUARTERS = /(?:three[\s-]quarters?(?:\s(?:of\s)?an?)?|¾|四分之三)[\s-]?(?=英寸|吋|公分|厘米|inch|in\b|cm\b|centimet)/y;
const QUARTER = /(?:¼|四分之一)\s?(?=英寸|吋|公分|厘米|inch|in\b|cm\b)/y;
/** `point eight centimeters`. */
const POINTED =
  /point\s(zero|one|two|three|four|five|six|seven|eight|nine)(?:\s(one|two|three|four|five|six|seven|eight|nine))?(?=[\s-]?(?:mm\b|cm\b|millimet|centimet|inch|(?:by|x)\s))/y;
const HALF = /(?:半|(?:a\s)?(?:half|quarter)(?:\s(?:of\s)?an?)?|one[\s-]half|½)[\s-]?(?=英寸|吋|公分|厘米|inch|in\b|cm\b|centimet)/y;
const ENGLISH_WORDS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const TENS = 'twenty|thirty|forty|fifty'.split('|');
const ONES = ENGLISH_WORDS.slice(1, 10).join('|');
const ENGLISH = new RegExp(
  `(?:(${TENS.join('|')})(?:[\\s-](${ONES}))?|(${[...ENGLISH_WORDS].reverse().join('|')}))(?:\\spoint\\s(${ONES}|zero)|\\sand\\sa\\s(half))?(?=[\\s-]?(?:mm\\b|cm\\b|millimet|centimet|inch|(?:by|x)\\s))`,
  'y',
);

export interface WordNumber {
  readonly value: number;
  readonly end: number;
}

/** A number in words before a unit: 五毫米, 一点二厘米, `one point two centimeters`, `half an inch`. */
export function scanWordNumber(even: string, at: number): WordNumber | undefined {
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(even);
  };
  const quarters = run(QUARTERS) ?? run(QUARTER);
  if (quarters !== null)
    return { value: /^[¼四]/.test(quarters[0]) && !quarters[0].includes('三') ? 0.25 : 0.75, end: at + quarters[0].length };
  const pointed = run(POINTED);
  if (pointed !== null) {
    const digits = [pointed[1], pointed[2]].filter((word) => word !== undefined).map((word) => ENGLISH_WORDS.indexOf(word));
    return { value: Number(`0.${digits.join('')}`), end: at + pointed[0].length };
  }
  const half = run(HALF);
  if (half !== null) return { value: half[0].includes('quarter') ? 0.25 : 0.5, end: at + half[0].length };
  const chinese = run(CHINESE);
  if (chinese !== null) {
    const value = chineseWhole(chinese[1] ?? '');
    const decimals = Array.from(chinese[2] ?? '', (digit) => CHINESE_DIGITS.indexOf(digit)).join('');
    return value === undefined ? undefined : { value: Number(`${value}.${decimals || '0'}`), end: at + chinese[0].length };
  }
  const english = run(ENGLISH);
  if (english === null) return undefined;
  const [all, tens, ones, small, decimal, andHalf] = english;
  const whole =
    tens === undefined
      ? ENGLISH_WORDS.indexOf(small ?? '')
      : (TENS.indexOf(tens) + 2) * 10 + Math.max(0, ENGLISH_WORDS.indexOf(ones ?? 'zero'));
  const below = decimal === undefined ? (andHalf === undefined ? 0 : 0.5) : ENGLISH_WORDS.indexOf(decimal) / 10;
  return { value: whole + below, end: at + all.length };
}

function chineseWhole(digits: string): number | undefined {
  const valueOf = (digit: string): number => (digit === '两' ? 2 : CHINESE_DIGITS.indexOf(digit));
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.length === 1 ? valueOf(digits) : undefined;
  const tens = ten === 0 ? 1 : valueOf(digits.slice(0, ten));
  const ones = ten === digits.length - 1 ? 0 : valueOf(digits.slice(ten + 1));
  return tens < 0 || ones < 0 ? undefined : tens * 10 + ones;
}
