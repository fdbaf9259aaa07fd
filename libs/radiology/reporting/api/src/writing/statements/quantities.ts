/** Numbers of a sentence as marks `⟨axis=value⟩`, each in one unit, so that 1.2 cm, 12 mm and 12毫米 are one; dates and vertebrae too. */
export function foldQuantities(text: string, language: 'en' | 'zh'): string {
  return STEPS[language].reduce((rest, step) => step(rest), text);
}

type Step = (text: string) => string;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const HAN_DIGITS = '零一二三四五六七八九十';

const replacing =
  (pattern: RegExp, to: string | ((...found: string[]) => string)): Step =>
  (text) =>
    typeof to === 'string' ? text.replace(pattern, to) : text.replace(pattern, (...found: unknown[]) => to(...found.map(String)));
const two = (value: string): string => value.padStart(2, '0');
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const HAN_NUMERALS = '一二三四五六七八九十';
/** `3, 4, 5 and 6`, 3、4、5、6: numbers that follow one another as their range. */
const LISTED =
  /(?<![a-z\d=.x⟨-])\d{1,2}(?:st|nd|rd|th)?(?:(?:\s*[,，、]\s*(?:and\s+)?|\s*(?:和|及|与)\s*|\s+and\s+)\d{1,2}(?:st|nd|rd|th)?(?!\.?\d|\s*(?:mm|cm|毫米|厘米|[x×*]))){1,}/g;
const consecutive: Step = (text) =>
  text.replace(LISTED, (written) => {
    const numbers = (written.match(/\d+/g) ?? []).map(Number);
    const isRow = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
    return isRow ? ` ⟨range=${numbers[0] ?? 0}-${numbers.at(-1) ?? 0}⟩ ` : written;
  });
/** A category of a reporting system as one word: `LI-RADS 5`, `BI-RADS category 4a`, TI-RADS分类4c类. */
const CATEGORIES = replacing(
  /\b(bi|ti|pi|li|o|c|lung|vi|ni)[-‐‑ ]?rads\s*(?:category|categories|score|class|classification|grade|assessment|分类|分级|类别|评分)?\s*[:：]?\s*(?:为|is|of)?\s*([0-6][a-dsx]?)(?![a-z\d]|\.\d)\s*[类级分]?/g,
  (_, system = '', category = '') => ` ⟨rads=${system}${category}⟩ `,
);
/** `5 and 7 mm`: the unit is of both. */
const SHARED_UNITS = replacing(
  /(\d+(?:\.\d+)?)(?=\s*(?:and|和|及|与|、)\s*\d+(?:\.\d+)?\s*(mm|cm|毫米|厘米)(?![a-z²³]))/g,
  (_, value = '', unit = '') => `${value} ${unit}`,
);
/** `4-mm`, `13-cm`: the unit of its number. A category with its letter (`4c`, `3b`) is one word: neither the number nor the letter says it alone. */
const JOINED: readonly Step[] = [
  replacing(/(?<=\d)\s*[-‐‑](?=(?:mm|cm|ml|millimet|centimet)\b)/g, ' '),
  replacing(/(?<![a-z\d.=-])([0-6])([a-d])(?![a-z\d])/g, ' ⟨code=$1$2⟩ '),
];
const FRACTIONS: readonly Step[] = [
  replacing(
    new RegExp(`([${HAN_NUMERALS}])分之([${HAN_NUMERALS}])`, 'g'),
    (_, whole = '', part = '') => ` ⟨fraction=${HAN_NUMERALS.indexOf(part) + 1}/${HAN_NUMERALS.indexOf(whole) + 1}⟩ `,
  ),
  replacing(/(?<![\d⟨=/.a-z-])(\d)\s?\/\s?(\d)(?![\d/.]|\s*(?:mm|cm))/g, ' ⟨fraction=$1/$2⟩ '),
];
const FRACTION_WORDS: readonly Step[] = [
  replacing(/\b(?:one|a) third\b/g, '1/3'),
  replacing(/\b(?:one|a) quarter\b/g, '1/4'),
  replacing(/\btwo thirds\b/g, '2/3'),
  replacing(/\bthree quarters\b/g, '3/4'),
  replacing(/\b(?:one|a) half\b/g, '1/2'),
];

const DATES: readonly Step[] = [
  replacing(
    /(?<![=\d])(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/g,
    (_, y = '', m = '', d = '') => ` ⟨date=${y}-${two(m)}-${two(d)}⟩ `,
  ),
  replacing(
    /(?<![=\d])(\d{4})\s*(?:年\s*(\d{1,2})\s*月|-(\d{1,2})(?!\d))/g,
    (_, y = '', m = '', n = '') => ` ⟨date=${y}-${two(m === 'undefined' ? n : m)}⟩ `,
  ),
  replacing(/(?<![=\d.])((?:19|20)\d{2})(?:年|(?!\d|\.\d))/g, ' ⟨date=$1⟩ '),
];
const NAMED_DATES: readonly Step[] = MONTHS.flatMap((month, index) => {
  const number = two(String(index + 1));
  const name = month === 'may' ? 'may' : `${month.slice(0, 3)}(?:${month.slice(3)})?\\.?`;
  return [
    replacing(
      new RegExp(`\\b(\\d{1,2})\\s+${name}\\s+((?:19|20)\\d{2})\\b`, 'g'),
      (_, d = '', y = '') => ` ⟨date=${y}-${number}-${two(d)}⟩ `,
    ),
    replacing(
      new RegExp(`\\b${name}\\s+(\\d{1,2}),?\\s+((?:19|20)\\d{2})\\b`, 'g'),
      (_, d = '', y = '') => ` ⟨date=${y}-${number}-${two(d)}⟩ `,
    ),
    replacing(new RegExp(`\\b${name},?\\s+((?:19|20)\\d{2})\\b`, 'g'), (_, y = '') => ` ⟨date=${y}-${number}⟩ `),
  ];
});

const IN_MM: Readonly<Record<string, number>> = {
  mm: 1,
  毫米: 1,
  millimeter: 1,
  millimetre: 1,
  cm: 10,
  厘米: 10,
  公分: 10,
  centimeter: 10,
  centimetre: 10,
};
const LENGTH = '(mm|cm|毫米|厘米|公分|(?:milli|centi)met(?:er|re)s?)(?![a-z])';
const PRODUCT = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(?:${LENGTH})?((?:\\s*(?:[x×*]|by)\\s*\\d+(?:\\.\\d+)?\\s*(?:${LENGTH})?)*)`, 'g');
const FACTOR = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(?:${LENGTH})?`, 'g');

function lengths(text: string): string {
  return text.replace(PRODUCT, (written: string) => {
    const parts = [...written.matchAll(FACTOR)];
    const unit = parts.map((part) => part[2]).findLast((one) => one !== undefined);
    if (unit === undefined) return written;
    const factor = IN_MM[unit.replace(/s$/, '')] ?? 1;
    const values = parts.map(([, value, own]) =>
      rounded(Number(value) * (own === undefined ? factor : (IN_MM[own.replace(/s$/, '')] ?? 1))),
    );
    return ` ⟨mm=${values.join('x')}⟩ `;
  });
}

const PERIODS: readonly (readonly [RegExp, string, number])[] = [
  [/(\d+)[\s-]*(?:months?\b|个月)/g, 'months', 1],
  [/(\d+)[\s-]*(?:years?\b|年)/g, 'months', 12],
  [/(\d+)[\s-]*(?:weeks?\b|周|星期)/g, 'days', 7],
  [/(\d+)[\s-]*(?:days?\b|天|日)/g, 'days', 1],
];
const UNITS: readonly Step[] = [
  ...PERIODS.map(([pattern, unit, factor]) => replacing(pattern, (_, value = '') => ` ⟨${unit}=${rounded(Number(value) * factor)}⟩ `)),
  replacing(/(-?\d+(?:\.\d+)?)\s*hu\b/g, ' ⟨hu=$1⟩ '),
  replacing(/(\d+(?:\.\d+)?)\s*(?:%|percent\b|per cent\b)/g, ' ⟨percent=$1⟩ '),
  replacing(/(\d+(?:\.\d+)?)\s*(?:°|degrees?\b|度)/g, ' ⟨degrees=$1⟩ '),
  replacing(
    /(\d+(?:\.\d+)?)\s*(ml|毫升|l|升|cc)(?![a-z])/g,
    (_, value = '', unit = '') => ` ⟨ml=${rounded(Number(value) * (/^(?:l|升)$/.test(unit) ? 1000 : 1))}⟩ `,
  ),
];
/** A level of two vertebrae as both of them. */
const LEVELS = /(?<![=/])\b([ctls])(\d{1,2})\s*[-/–]\s*([ctls]?)(\d{1,2})(?!\d)/g;
const levels = replacing(
  LEVELS,
  (_, region = '', first = '', other = '', second = '') => ` ⟨place=${region}${first}/${other === '' ? region : other}${second}⟩ `,
);
const vertebrae = replacing(/(?<![=/])\b([ctls])(\d{1,2})(?![\d])/g, ' ⟨place=$1$2⟩ ');
const RANGES = replacing(
  /(?<![=\d.-])(?<!=\S*)(\d+)(?:st|nd|rd|th)?\s*(?:to|through|[-–~～至到])\s*第?(\d+)(?:st|nd|rd|th)?(?!\d|\s*(?:mm|cm|⟨))/g,
  ' ⟨range=$1-$2⟩ ',
);
const ALL_NUMBERS = replacing(/(?<![a-z\d⟨=.x-])(?<!=\S*)(\d+(?:\.\d+)?)(?:st|nd|rd|th)?(?![\d⟩x]|\S*⟩)/g, ' ⟨count=$1⟩ ');
const CHANGE_OF: Readonly<Record<string, string>> = { 增: '增大', 缩: '缩小', 减: '缩小' };
/** From one size to another: the other, before it the one. */
const FROM_TO: Step = (text) =>
  text
    .replace(/(⟨mm=[^⟩]*⟩)\s*,?\s*(?:compared (?:with|to)|versus)\s+(⟨mm=[^⟩]*⟩)/g, ' $1 , previously $2 ')
    .replace(/\bfrom\s+(⟨mm=[^⟩]*⟩)\s*(?:previously\s+|before\s+)?to\s+(⟨mm=[^⟩]*⟩)/g, ' $2 , previously $1 , ')
    .replace(
      /(?:[自与较]|对比)?\s*(⟨date=[^⟩]*⟩)\s*(?:以来|比较|相比|对比)?\s*[,，]?\s*由\s*(⟨mm=[^⟩]*⟩)\s*(增|变|缩|减)[大小长]?[为至到]\s*(⟨mm=[^⟩]*⟩)/g,
      (_, date: string, before: string, change: string, now: string) => ` ${now} ，前次 ${date} ${before} ，${CHANGE_OF[change] ?? ''}，`,
    )
    .replace(
      /由\s*(⟨mm=[^⟩]*⟩)\s*(增|变|缩|减)[大小长]?[为至到]\s*(⟨mm=[^⟩]*⟩)/g,
      (_, before: string, change: string, now: string) => ` ${now} ，前次 ${before} ，${CHANGE_OF[change] ?? ''}，`,
    )
    // The date of an earlier size stands with it.
    .replace(/[(（]\s*(⟨date=[^⟩]*⟩)\s*[)）]/g, ' $1 ');

const EN_WORDS: readonly Step[] = [
  replacing(/\bsize of the ([a-z ]{3,20}?) (is|appears|was) (?:normal|unremarkable)\b/g, '$1 $2 normal in size'),
  (text) =>
    text
      .replace(/[’‘]/g, "'")
      .replace(/'s\b/g, '')
      .replace(/(?<=\p{L})[-‐‑–](?=\p{L})/gu, ' '),
  replacing(/\bhalf a year\b/g, '6 months'),
  replacing(/\bthe two\b/g, 'both'),
  replacing(/>\s*(?=\d)/g, ' more than '),
  replacing(/<\s*(?=\d)/g, ' less than '),
  replacing(/\ba pair of\b/g, '2'),
  replacing(/\bnormal ([a-z]+) size\b/g, '$1 normal in size'),
  replacing(/\bnormal size of the ([a-z]+)\b/g, '$1 normal in size'),
  // Of two sides the one with more.
  replacing(
    /\b(right|left)(?: sided?)? (?:is |being )?(?:more|greater|larger|worse)(?: \w+)? than (?:on )?(?:the )?(?:right|left)\b/g,
    ' ⟨more=$1⟩ ',
  ),
  replacing(
    /\b(?:more|greater|larger|worse)(?: (?:marked|pronounced|prominent|severe|extensive|conspicuous))? on the (right|left)(?: side)?(?: than (?:on )?the (?:right|left)(?: side)?)?\b/g,
    ' ⟨more=$1⟩ ',
  ),
  replacing(/\b(right|left)(?: sided)? predominant\b/g, ' ⟨more=$1⟩ '),
  // Of a length or a time it is no guess.
  replacing(/\bconsistent with(?= (?:about |approximately )?\d)/g, 'corresponding to'),
  ...FRACTION_WORDS,
  replacing(/\b(?:a|one) (year|month|week)\b/g, '1 $1'),
  ...SMALL.slice(2).map((word, index) => replacing(new RegExp(`\\b${word}\\b`, 'g'), String(index + 2))),
  ...ORDINALS.slice(2).map((word, index) => replacing(new RegExp(`\\b${word}\\b`, 'g'), String(index + 2))),
];
const SPINE: Readonly<Record<string, string>> = { 颈: 'c', 胸: 't', 腰: 'l', 骶: 's' };
const ZH_WORDS: readonly Step[] = [
  replacing(/[自由]([^，。；自由]{1,6}?)(?:发出|分出|起始)/g, '起自$1'),
  replacing(/([左右双两])侧?([上中下])肺野/g, '$1肺$2野'),
  replacing(/([左右双两])([上中下])肺(?!叶)/g, '$1肺$2叶'),
  replacing(/第([一二三四五六七八九十])(?=[\p{Script=Han}])/gu, (_, digit = '') => `第${HAN_DIGITS.indexOf(digit)}`),
  replacing(/t([12])wi/g, 't$1'),
  replacing(/(?<=[\d%㎜毫米mc])\s*左右(?![侧])/g, ''),
  replacing(/(?<!侧)([左右双两])侧脑室/g, '$1侧侧脑室'),
  replacing(/(?<![年\d])(\d{1,2})月(?![\d日份])/g, '$1个月'),
  replacing(/以?([左右])侧(?:较?为[著甚主]|较?著|较?明显|较?重|较多|显著)(?![变改])/g, ' ⟨more=$1⟩ '),
  replacing(/([左右])侧?(?:多于|重于|大于|著于)[左右]侧?/g, ' ⟨more=$1⟩ '),
  replacing(/>\s*(?=\d)/g, '大于'),
  replacing(/<\s*(?=\d)/g, '小于'),
  replacing(/(?:影像学?)?征象/g, ''),
  replacing(/半年/g, '6个月'),
  replacing(/一年/g, '12个月'),
  replacing(
    /第?([一二三四五六七八九十])(?=[个]月|[周天枚个处条支]|肋|至第|跖|掌|[度级]|腰椎|胸椎|颈椎|骶椎)/g,
    (_, digit = '') => ` ${HAN_DIGITS.indexOf(digit)}`,
  ),
  replacing(/两(?=枚|个|处|条)/g, '2'),
  replacing(/第?\s*(\d{1,2})\s*([颈胸腰骶])椎/g, '$2$1'),
  replacing(/(?<![0-9.])1(?=[枚个处条](?!月))/g, ''),
  replacing(
    /([颈胸腰骶])椎?体?(\d{1,2})(?:椎体?)?\s*[-/–～~、]?\s*(?:([颈胸腰骶])椎?|(?<=[-/–～~]))(\d{1,2})(?!\s*(?:mm|cm))/g,
    (_, region = '', first = '', other = '', second = '') =>
      ` ⟨place=${SPINE[region] ?? ''}${first}/${SPINE[other] ?? SPINE[region] ?? ''}${second}⟩ `,
  ),
  replacing(/([颈胸腰骶])(\d{1,2})(?!\s*(?:mm|cm|\.))/g, (_, region = '', number = '') => ` ⟨place=${SPINE[region] ?? ''}${number}⟩ `),
  replacing(/第\s*(?=\d)/g, ''),
];

const stepsAfter = (words: readonly Step[], dates: readonly Step[]): readonly Step[] => [
  CATEGORIES,
  ...words,
  ...JOINED,
  ...dates,
  levels,
  vertebrae,
  ...FRACTIONS,
  ...UNITS,
  SHARED_UNITS,
  lengths,
  FROM_TO,
  consecutive,
  RANGES,
  ALL_NUMBERS,
];

const STEPS: Readonly<Record<'en' | 'zh', readonly Step[]>> = {
  en: stepsAfter(EN_WORDS, [...NAMED_DATES, ...DATES]),
  zh: stepsAfter(ZH_WORDS, DATES),
};
