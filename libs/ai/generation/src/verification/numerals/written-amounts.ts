/** Signs of units of which the case tells which it is: mW and MW. Written out, since what follows reads without case. */
const SIGNS: Readonly<Record<string, string>> = {
  V: 'volts',
  kV: 'kilovolts',
  mV: 'millivolts',
  W: 'watts',
  kW: 'kilowatts',
  mW: 'milliwatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  TW: 'terawatts',
  mA: 'milliamperes',
  J: 'joules',
  kJ: 'kilojoules',
  MJ: 'megajoules',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  Pa: 'pascals',
  hPa: 'hectopascals',
  kPa: 'kilopascals',
  MPa: 'megapascals',
  kB: 'kilobytes',
  KB: 'kilobytes',
  MB: 'megabytes',
  GB: 'gigabytes',
  TB: 'terabytes',
};
const NUMBER = String.raw`\d[\d.,]*`;
const OF_CASE = new RegExp(`(?<=\\d)\\s?(${Object.keys(SIGNS).join('|')})(?![\\p{L}\\d/·])`, 'gu');
const MONEY_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
};
const MONEY = new RegExp(`([$£€¥￥]\\s?${NUMBER})\\s?(k|mn|mln|m|bn|b|tn)(?![\\p{L}])`, 'giu');
const SIZE_UNIT = '(?:mm|cm|m|km|毫米|厘米|公分|米|公里)';
const SIZES = new RegExp(
  `(\\d+(?:\\.\\d+)?)\\s?(?:[x×*]|\\bby\\b)\\s?(?=\\d+(?:\\.\\d+)?\\s?(?:(?:[x×*]|\\bby\\b)\\s?\\d+(?:\\.\\d+)?\\s?)?(${SIZE_UNIT})(?!\\p{L}))`,
  'giu',
);

const HOUR_EN = '(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HOUR_ZH = '(?<hour>\\d{1,2}|十[一二]?|[一二两三四五六七八九])';
const REST_ZH = '(?:(?<minute>\\d{1,2})分|(?<thirty>半)|整|钟)';
const CLOCKS: readonly RegExp[] = [
  /(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b\.?/giu,
  new RegExp(`\\b${HOUR_EN}(?::(?<minute>[0-5]\\d)| o['’]clock)? in the (?<part>morning|afternoon|evening)\\b`, 'giu'),
  new RegExp(`\\b${HOUR_EN} o['’]clock\\b`, 'giu'),
  /(?<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)(?<hour>\d{1,2})[:：](?<minute>[0-5]\d)(?![\d:])/gu,
  /(?<![\d:.])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])/giu,
  new RegExp(`(?<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)${HOUR_ZH}[点时](?!间|期|代)${REST_ZH}?`, 'gu'),
  new RegExp(`(?<![\\d.一二三四五六七八九十])${HOUR_ZH}[点时]${REST_ZH}`, 'gu'),
  /(?<![\d.])(?<hour>1[3-9]|2[0-3])[点时](?!间|期|代)/gu,
];
const ANY_CLOCK = /\d[:：]\d|[\d一二两三四五六七八九十][点时]|o['’]clock|\d\s?[ap]\.?\s?m\b|in the (?:morning|afternoon|evening)/iu;
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HAN_HOURS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const NOON = 12;

const OF_PROPORTION = /\b(?:ratio|proportion|odds)\b|比例|比率|之比|比为/iu;
const PART = `\\d+|${HOURS.join('|')}|[一二两三四五六七八九十](?![一二三四五六七八九十])`;
const PROPORTION = new RegExp(
  `(?<![\\d.\\p{L}]|from |[一二三四五六七八九十])(${PART})(?:\\s?[:：∶比]\\s?| to )(${PART})(?!\\d|\\.\\d|:|\\p{L}|\\s?%| (?!in favou?r\\b)\\p{L})`,
  'giu',
);

const partOf = (written: string): number =>
  /^\d/u.test(written)
    ? Number(written)
    : Math.max(HOURS.indexOf(written.toLowerCase()) + 1, HAN_HOURS.indexOf(written.replace('两', '二')));

/** `3:2`, `three to two` and `三比二` as one number of its own kind. */
const proportionOf = (_: string, one: string, other: string): string => `${partOf(one) / partOf(other)} asproportion`;

/** Minutes since midnight, as a quantity of its own kind. */
function clockOf(...match: readonly unknown[]): string {
  const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
  const { hour = '', minute = '0', half, part, thirty } = groups;
  const written = /^\d/u.test(hour)
    ? Number(hour)
    : Math.max(HOURS.indexOf(hour.toLowerCase()) + 1, HAN_HOURS.indexOf(hour.replace('两', '二')));
  const isLate = half?.toLowerCase() === 'p' || /afternoon|evening|下午|傍晚|晚上/iu.test(part ?? '');
  const isEarly = half?.toLowerCase() === 'a' || /凌晨|morning/iu.test(part ?? '');
  const inDay = isLate && written < NOON ? written + NOON : isEarly && written === NOON ? 0 : written;
  const minutes = inDay * 60 + (thirty === undefined ? Number(minute) : 30);
  // `Three o'clock` and `3:20`, unlike 03:20, are one of two.
  const isOfTwelve = half === undefined && part === undefined && written <= NOON && !hour.startsWith('0');
  // With its comma, since 1215 would be a year.
  return `${minutes.toLocaleString('en-US')} ${isOfTwelve ? 'oftwelve' : 'oclock'}`;
}

/** `£5m` is no length, `12 x 8 mm` are two lengths, `3 pm` and `15:00` are one time. */
export function writtenPlainly(text: string): string {
  if (!/[\d\uFF10-\uFF19点时比]|o['’]clock|degree|\bratio\b|in the (?:morning|afternoon|evening)/iu.test(text)) return text;
  let plain = text
    .replace(/[\uFF10-\uFF19]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xff10 + 0x30))
    .replace(/(?<=\d)[\u00A0\u202F\u2009](?=\d{3}(?!\d))/gu, ',')
    .replace(/\bUS\$|\bUSD\s?(?=\d)/gu, '$$')
    .replace(/\s?degrees? (Celsius|centigrade|Fahrenheit)\b/giu, (_, scale: string) => (/^f/iu.test(scale) ? ' °F' : ' °C'))
    .replace(/\s?摄氏度/gu, '℃')
    .replace(MONEY, (_, amount: string, scale: string) => `${amount} ${MONEY_SCALES[scale.toLowerCase()] ?? scale}`)
    .replace(SIZES, '$1 $2 × ')
    .replace(OF_CASE, (_, sign: string) => ` ${SIGNS[sign] ?? sign}`);
  if (OF_PROPORTION.test(plain)) plain = plain.replace(PROPORTION, proportionOf);
  if (ANY_CLOCK.test(plain)) for (const form of CLOCKS) plain = plain.replace(form, clockOf);
  return plain;
}
