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
  /(\d+(?:\.\d+)?)(?=\s*(?:and|和|及|与|、|(?<=from\s+\d+(?:\.\d+)?\s*)to|(?<=[由从自]\s*\d+(?:\.\d+)?\s*)(?:增|变|缩|减)[大小长]?[为至到])\s*\d+(?:\.\d+)?\s*(mm|cm|毫米|厘米)(?![a-z²³]))/g,
  (_, value = '', unit = '') => `${value} ${unit}`,
);
/** `4-mm`, `13-cm`: the unit of its number. A category with its letter (`4c`, `3b`) is one word: neither the number nor the letter says it alone. */
const JOINED: readonly Step[] = [
  replacing(/(?<=\d)\s*[-‐‑](?=(?:mm|cm|ml|millimet|centimet)\b)/g, ' '),
  replacing(/(?<![a-z\d.=-])([0-6])([a-d])(?![a-z\d])/g, ' ⟨code=$1$2⟩ '),
];
/** A place on the dial of a breast or a joint. */
const HAN_NUMBER = '[一二三四五六七八九十两]{1,3}';
function hanNumber(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string): number => (one === '两' ? 2 : Math.max(0, HAN_DIGITS.indexOf(one)));
  if (!written.includes('十')) return digit(written);
  return (tens === '' ? 1 : digit(tens ?? '')) * 10 + (ones === '' ? 0 : digit(ones ?? ''));
}
const CLOCK: readonly Step[] = [
  replacing(/(\d{1,2})(?::00)?\s*o'?\s*clock(?: position| axis)?/g, ' ⟨clock=$1⟩ '),
  replacing(/(\d{1,2})点(?:钟)?(?:方向|位置|位|处)?/g, ' ⟨clock=$1⟩ '),
  replacing(new RegExp(`(${HAN_NUMBER})点(?:钟(?:方向|位置|位|处)?|方向|位|处)`, 'g'), (_, hour = '') => ` ⟨clock=${hanNumber(hour)}⟩ `),
];
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8' };
/** Ⅱ级 and 2级, `grade II` and `grade 2`. */
const DEGREES: readonly Step[] = [
  replacing(/(?<![a-z])(i{1,3}|iv|v)\s*[级度]/g, (_, roman = '') => ` ⟨degree=${ROMAN[roman] ?? ''}⟩ `),
  replacing(/(?<![\d.])([1-5])\s*(?:级|度(?=[\p{Script=Han}]{0,3}(?:撕裂|损伤|滑脱|狭窄|烧伤|脱位)))/gu, ' ⟨degree=$1⟩ '),
  replacing(/(?<![a-z])(i{1,3}|iv|v|vi{1,3})\s*(?=[型度期区段类])/g, (_, roman = '') => ROMAN[roman] ?? roman),
  replacing(/(?:[一二三四五六](?=[型度期区级])|[二三四五六七八](?=[段类组]))/gu, (digit = '') => String(HAN_DIGITS.indexOf(digit))),
  // Of the liver, whose segments have numbers and no names: 肝7段, 肝S7段, 肝右叶第7段.
  replacing(/(?<=肝(?:脏|内)?(?:[左右尾]叶)?)(?:第|s)?\s*([1-8])\s*段/g, (_, segment = '') => ` ⟨place=seg-${segment}⟩ `),
  replacing(/\bsegments?\s+(\d|i{1,3}|iv|v|vi{1,3})\b/g, (_, segment = '') => ` segment ⟨place=seg-${ROMAN[segment] ?? segment}⟩ `),
  replacing(/\bgrade\s+(i{1,3}|iv|v)\b/g, (_, roman = '') => `grade ${ROMAN[roman] ?? ''}`),
];
const FRACTIONS: readonly Step[] = [
  replacing(new RegExp(`百分之(${HAN_NUMBER}|\\d+(?:\\.\\d+)?)`, 'g'), (_, part = '') =>
    /\d/.test(part) ? ` ⟨percent=${part}⟩ ` : ` ⟨percent=${hanNumber(part)}⟩ `,
  ),
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
/** A day without its year, or told from today. */
const RELATIVE_DATES: readonly Step[] = [
  replacing(/(?:今年|本年|(?<![\d年⟨=-]))(\d{1,2})月(\d{1,2})[日号]/g, (_, m = '', d = '') => ` ⟨date=${two(m)}-${two(d)}⟩ `),
  replacing(/(去年|前年|今年)\s*(\d{1,2})月份?/g, (_, year = '', m = '') => ` ⟨date=${year}-${two(m)}⟩ `),
  replacing(/上(?:个)?(?:周|星期|礼拜)([一二三四五六日天末])?/g, (_, day = '') => ` ⟨date=last-week${day === 'undefined' ? '' : day}⟩ `),
  replacing(/上个?月|昨[天日]|前[天日](?=[的检片])|去年|前年/g, (word = '') => ` ⟨date=${word}⟩ `),
];
const RELATIVE_DATES_EN: readonly Step[] = [
  replacing(/\b(yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/g, (word = '') => {
    return ` ⟨date=${word.replace(' ', '-')}⟩ `;
  }),
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
    replacing(new RegExp(`\\b${name},?\\s+(?:of\\s+)?((?:19|20)\\d{2})\\b`, 'g'), (_, y = '') => ` ⟨date=${y}-${number}⟩ `),
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
const PRODUCT = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(?:${LENGTH})?((?:\\s*(?:[x×*]|by|乘以?)\\s*\\d+(?:\\.\\d+)?\\s*(?:${LENGTH})?)*)`, 'g');
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
const LEVELS = /(?<![=/])\b([ctls])(\d{1,2})\s*(?:[-/–]|(?:,|,? and)\s+(?=[ctls]\d))\s*([ctls]?)(\d{1,2})(?!\d)/g;
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
    .replace(/(⟨mm=[^⟩]*⟩)\s*(?:->|→|➔)\s*(⟨mm=[^⟩]*⟩)/g, ' $2 , previously $1 , ')
    .replace(
      /(⟨mm=[^⟩]*⟩)\s*[,(;]?\s*(?:it |this |which |had |having )*(?:was|were|been|measured|compared (?:with|to)|versus|vs\.?|(?:up |down )?from|against|instead of)\s+(?:previously |formerly |a previous |a prior |about |only )*(⟨mm=[^⟩]*⟩)(?!\s*(?:to|from)\b)/g,
      ' $1 , previously $2 ',
    )
    .replace(/(⟨mm=[^⟩]*⟩)\s*,?\s*(?:compared (?:with|to)|versus)\s+(⟨mm=[^⟩]*⟩)/g, ' $1 , previously $2 ')
    .replace(
      /\bfrom\s+(?:previously\s+)?(⟨mm=[^⟩]*⟩)\s*(?:previously\s+|before\s+)?(?:in\s+(⟨date=[^⟩]*⟩)\s*)?to\s+(?:now\s+|currently\s+)?(⟨mm=[^⟩]*⟩)/g,
      (_, before: string, date: string | undefined, now: string) => ` ${now} , previously ${before} ${date ?? ''} , `,
    )
    .replace(/\bfrom\s+(⟨mm=[^⟩]*⟩)\s*(?:previously\s+|before\s+)?to\s+(⟨mm=[^⟩]*⟩)/g, ' $2 , previously $1 , ')
    .replace(
      /(?:[自与较]|对比)?\s*(⟨date=[^⟩]*⟩)\s*(?:以来|比较|相比|对比)?\s*[,，]?\s*[由从自]\s*(⟨mm=[^⟩]*⟩)\s*(增|变|缩|减)[大小长]?[为至到]\s*(⟨mm=[^⟩]*⟩)/g,
      (_, date: string, before: string, change: string, now: string) => ` ${now} ，前次 ${date} ${before} ，${CHANGE_OF[change] ?? ''}，`,
    )
    .replace(
      /[由从自]\s*(⟨mm=[^⟩]*⟩)\s*(增|变|缩|减)[大小长]?[为至到]\s*(⟨mm=[^⟩]*⟩)/g,
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
  replacing(/<\s*(?=\d)|\bbelow (?=\d)/g, ' less than '),
  // `The neck of the left femur`: the side stands before the whole.
  replacing(/\b(\w+) of (?:the )?(left|right) (femur|humerus|talus|tibia|radius|fibula|ulna|clavicle|scapula)\b/g, '$2 $1 of the $3'),
  // What is gone was there before.
  replacing(
    /\b(?:previously|formerly) (?:seen|noted|described|identified|demonstrated|visuali[sz]ed|known|reported) (?=[^.;]*\b(?:no longer|not (?:seen|visible|identified)|resolved|disappeared))/g,
    '',
  ),
  // `Both the trunk and the artery` are two, not the two of a pair.
  replacing(/\bboth (?=the (?:[a-z]+ ){0,3}[a-z]*[a-rt-z] and (?:the )?[a-z])/g, ''),
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
  replacing(
    /\b(right|left)\b(?: side| sided)?([^,.;]{1,40}?) (?:is |are |appears? )?(?:more|greater|larger|worse)(?: (\w+))? than (?:on |in |that (?:of|on) )?(?:the )?(?:right|left)(?: side| one)?\b/g,
    (_, side = '', thing = '', how = '') => ` ${thing} ${how === 'undefined' ? '' : how} ⟨more=${side}⟩ `,
  ),
  replacing(
    /\bless(?: (?:marked|pronounced|prominent|severe|extensive|conspicuous))? on the (right|left)(?: side)? than (?:on )?the (right|left)(?: side)?\b/g,
    (_, less = '', more = '') => ` ⟨more=${more === less ? 'neither' : more}⟩ `,
  ),
  replacing(
    /\b(right|left)(?: sided)? predominan(?:t|ce)\b|\bpredominantly (?:on the )?(right|left)(?: sided?)?\b/g,
    (_, one = '', other = '') => {
      return ` ⟨more=${one === 'undefined' ? other : one}⟩ `;
    },
  ),
  // What is given first as the reason stands behind it.
  replacing(/^(?:because of|due to|owing to|secondary to|as a result of) ([^,]+), ([^.;]+)/g, '$2 because of $1'),
  replacing(/^([^,;.]+?) means that ([^.;]+)/g, '$2 because of $1'),
  // Than at another time, not than another size.
  replacing(
    /\b(smaller|larger|bigger|less|more)(?: \w+)? than (?=(?:on |in |at )?(?:the )?(?:last|before|previous|prior|earlier|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2} [a-z]{3,9} \d{4}|\d{4}))/g,
    (_, how = '') => (how === 'smaller' || how === 'less' ? 'shrunk since ' : 'grown since '),
  ),
  // Of a length or a time it is no guess.
  replacing(/\bconsistent with(?= (?:about |approximately )?\d)/g, 'corresponding to'),
  ...FRACTION_WORDS,
  replacing(/\b(?:a|one) (year|month|week)\b/g, '1 $1'),
  ...SMALL.slice(2).map((word, index) => replacing(new RegExp(`\\b${word}\\b`, 'g'), String(index + 2))),
  ...ORDINALS.slice(2).map((word, index) => replacing(new RegExp(`\\b${word}\\b`, 'g'), String(index + 2))),
];
const SPINE: Readonly<Record<string, string>> = { 颈: 'c', 胸: 't', 腰: 'l', 骶: 's' };
const OTHER_SIDE: Readonly<Record<string, string>> = { 左: '右', 右: '左' };
const GREATER = '(?:更|稍|略|较)?(?:为)?(?:明显|显著|严重|重|多|大|粗|宽|厚|著|甚)';
const ZH_WORDS: readonly Step[] = [
  // Compared with the one side it is more on the other.
  replacing(
    new RegExp(`(?:比|较|重于|大于|多于|甚于)([左右])侧?${GREATER}(?![变改])`, 'g'),
    (_, side = '') => ` ⟨more=${OTHER_SIDE[side] ?? ''}⟩ `,
  ),
  // 比主动脉粗: the same as 粗于主动脉.
  replacing(
    /[比较](?=[^前上既])(\p{Script=Han}{2,6}?)(?:更|稍|略|明显)?(粗|细|宽|窄|厚|薄|高|低)(?!于|[\p{Script=Han}]?[密回信])/gu,
    '$2于$1',
  ),
  // 向膀胱突入: the same as 突入膀胱.
  replacing(/向(?![左右前后上下内外])(\p{Script=Han}{2,6}?)内?(?:突出|突入|凸出|凸起|隆起|生长)/gu, '突向$1'),
  // 受后缘骨块压迫: done to what stands before, by what stands between.
  replacing(
    /(?:受到?|被)(\p{Script=Han}{2,12}?)(压迫|推移|推压|挤压|包绕)/gu,
    (_, by = '', act = '') => `受${act === '挤压' ? '压迫' : act}于${by}`,
  ),
  replacing(/由(\p{Script=Han}{2,14}?)(?:引起|导致|所致|造成)(?!的|\p{Script=Han})/gu, '受因于$1'),
  replacing(/右侧?(?=肝内)/g, '右侧'),
  replacing(/[自由]([^，。；自由]{1,6}?)(?:发出|分出|起始)/g, '起自$1'),
  replacing(/([左右双两])侧?([上中下])肺野/g, '$1肺$2野'),
  replacing(/([左右双两])([上中下])肺(?!叶)/g, '$1肺$2叶'),
  replacing(/第([一二三四五六七八九十])(?=[\p{Script=Han}])/gu, (_, digit = '') => `第${HAN_DIGITS.indexOf(digit)}`),
  replacing(/t([12])wi/g, 't$1'),
  replacing(/(?<=[\d%㎜毫米mc])\s*左右(?![侧])/g, ''),
  replacing(/(?<!侧)([左右双两])侧脑室/g, '$1侧侧脑室'),
  replacing(/(?<![年\d])(\d{1,2})月(?![\d日份])/g, '$1个月'),
  replacing(/以?([左右])[侧边](?:更|比较)?(?:较?为[著甚主]|较?著|较?明显|较?重|较多|显著)(?![变改])/g, ' ⟨more=$1⟩ '),
  replacing(/([左右])侧?(?:多于|重于|大于|著于|甚于)[左右]侧?/g, ' ⟨more=$1⟩ '),
  replacing(/>\s*(?=\d)/g, '大于'),
  replacing(/<\s*(?=\d)/g, '小于'),
  // 自甲延伸至乙: the same as 起自甲，延伸至乙.
  replacing(/(?<!起)[自从]([^，。；自从]{2,14}?)(?:向[上下])?(?:累及|延伸|延续)[至到]?/g, '起自$1，延续至'),
  replacing(/昨日/g, '昨天'),
  replacing(/今日/g, '今天'),
  // Grades are no angles.
  replacing(/(?<![\d.])([1-4])度(?![\d角])/g, ' ⟨degree=$1⟩ '),
  replacing(/(?:cm|厘米)\s*(?:\/|每)\s*(?:s\b|秒)/g, '厘米每秒'),
  replacing(/(?:影像学?)?征象/g, ''),
  replacing(/半年/g, '6个月'),
  replacing(/一年/g, '12个月'),
  replacing(
    /第?([一二三四五六七八九十])(?=[个]月|[周天枚个处条支根颗块粒节组]|肋|至第|跖|掌|[度级]|腰椎|胸椎|颈椎|骶椎)/g,
    (_, digit = '') => ` ${HAN_DIGITS.indexOf(digit)}`,
  ),
  replacing(/两(?=[枚个处条支根颗块粒节组])/g, '2'),
  replacing(/第?\s*(\d{1,2})\s*([颈胸腰骶])椎/g, '$2$1'),
  replacing(/(?<![0-9.])1(?=[枚个处条](?!月))/g, ''),
  replacing(
    /([颈胸腰骶])椎?体?(\d{1,2})(?:椎体?)?\s*[-/–～~、及和与]?\s*(?:([颈胸腰骶])椎?|(?<=[-/–～~、及和与]))(\d{1,2})(?!\s*(?:mm|cm|[枚个处]))/g,
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
  ...CLOCK,
  ...DEGREES,
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
  en: stepsAfter(EN_WORDS, [...NAMED_DATES, ...DATES, ...RELATIVE_DATES_EN]),
  zh: stepsAfter(ZH_WORDS, [...DATES, ...RELATIVE_DATES]),
};
