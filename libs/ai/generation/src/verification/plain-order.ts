/** Adjectives for less of something, with the one for more of it. */
const MORE_OF: Readonly<Record<string, string>> = {
  轻: '重',
  小: '大',
  低: '高',
  矮: '高',
  短: '长',
  少: '多',
  慢: '快',
  浅: '深',
  薄: '厚',
  窄: '宽',
  弱: '强',
  便宜: '贵',
};
const LESS_ZH = Object.keys(MORE_OF).join('|');
const MORE_ZH = [...new Set(Object.values(MORE_OF))].join('|');
const THING_ZH = '[^，。；：、\\d不没未无比]{1,14}?';
const LIES = '(?:lies?|lay|is|are|was|were|stands?|stood|sits?|is located|are located|is situated|are situated|lies? directly)';
const OPPOSITE_PLACE: Readonly<Record<string, string>> = {
  south: 'north',
  west: 'east',
  below: 'above',
  beneath: 'above',
  南: '北',
  西: '东',
  下: '上',
};
const placeOf = (place: string): string => OPPOSITE_PLACE[place.toLowerCase()] ?? place;

type Form = readonly [pattern: RegExp, write: string | ((...match: string[]) => string)];

const DEED = String.raw`\b(?:is|are|was|were|has|have|had|began|begins|fell|rose|came|went|took|gave|made|found|left|led|won|lost|[a-z]{2,}ed)\b`;
const PART = `(?=[^,;:.]*${DEED})(?!it\\b|they\\b|he\\b|she\\b)[^,;:.]{4,90}`;

const EN: readonly Form[] = [
  // `A strike began before tin climbed`
  [
    new RegExp(
      `^(${PART}?)(?<!\\b(?:n?ever|than|as|years?|months?|weeks?|days?|hours?|minutes?|long|shortly|just|the)) before (${PART})(\\.?)$`,
      'iu',
    ),
    '$2 after $1$3',
  ],
  [new RegExp(`^Before (${PART}?), (${PART})(\\.?)$`, 'iu'), '$1 after $2$3'],
  // `It was the liver that was enlarged`
  [/^It (?:is|was) ((?:(?:the|an?) )[^,;]{2,40}?|\p{Lu}[^,;]{1,40}?) (?:that|who|which) (?=\p{Ll})/u, '$1 '],
  [
    /^Compared (?:with|to) ([^,]{2,40}), ([^,]{2,60}?) (is|are|was|were) ([\p{L} -]*?(?:\p{L}+er|more \p{L}+|less \p{L}+))\b(?! than)/iu,
    '$2 $3 $4 than $1',
  ],
  [/\b(is|are|was|were) not (?:as|so) (?!(?:well|far|long|soon)\b)(\p{L}+) as\b/giu, '$1 less $2 than'],
  [
    /^The (?:main |chief )?(?:reason|cause) (?:for|of) ([^,;]{2,60}?) (?:is|was) (?!that\b|not\b|un|still\b)([^,;.]+)/iu,
    '$1 is caused by $2',
  ],
  [/\bnot many(?= [a-z]+s\b)/giu, 'few'],
  [/\bonce (?:a|per|every) (?=(?:day|week|month|year)\b)/giu, 'every '],
  [/(?<=[a-z] )(dai|week|month|year)ly(?=[.,;]|$)/giu, (_, span = '') => `every ${span === 'dai' ? 'day' : span}`],
  [/\bmore than half of(?= (?:the|all|its|their)\b)/giu, 'most of'],
  [/\brefrain(?:s|ed) from (?=[a-z]+ing\b)/giu, 'did not do '],
  [
    new RegExp(`^([^,;]{2,60}?) (${LIES}) (?:just |directly |immediately |somewhat )?(?:to the )?(south|west)(?: of) ([^,;.]+)`, 'iu'),
    (_, low = '', lies = '', place = '', high = '') => `${high} ${lies} ${placeOf(place)} of ${low}`,
  ],
  [
    new RegExp(
      `^(?!.*\\bones?\\b)([^,;\\d]{2,60}?) (${LIES}) (?:just |directly |immediately )?(below|beneath) (?!\\d|average|normal|zero)([^,;.\\d]+)`,
      'iu',
    ),
    (_, low = '', lies = '', place = '', high = '') => `${high.trim()} ${lies} ${placeOf(place)} ${low}`,
  ],
];
const ZH: readonly Form[] = [
  [
    new RegExp(
      `(?<=^|[，。；])(${THING_ZH})比(?!较|[^，。；]*?(?:前|时|年|月|日|天|周|同期|过去|平均|预期|正常))(${THING_ZH})(更为|更|还要|还|要)?(${LESS_ZH})(?=$|[，。；]|得多|很多|一些|一点|些)`,
      'gu',
    ),
    (_, less = '', more = '', degree = '', word = '') => `${more}比${less}${degree ?? ''}${MORE_OF[word] ?? word}`,
  ],
  [
    new RegExp(`(?<=^|[，。；])(${THING_ZH})(?:不如(${THING_ZH})|没有(${THING_ZH})(?:那么|那样))(${MORE_ZH})(?=$|[，。；])`, 'gu'),
    (_, less = '', more?: string, other?: string, word = '') => `${more ?? other ?? ''}比${less}${word}`,
  ],
  [
    /(?<=^|[，。；])([^，。；\d]{2,12}?)(发生|出现|成立|建成|开始|结束)?在([^，。；\d]{2,12}?)(?:之前|以前)(?=$|[，。；])/gu,
    (_, early = '', deed = '', late = '') => `${late}${deed ?? ''}在${early}之后`,
  ],
  [
    /(?<=^|[，。；])([^，。；\d]{2,14}?)(?:位于|在)([^，。；\d]{1,14}?)(?:的|以)?([南西下])([面边方侧]|(?<=以[南西下]))(?=$|[，。；])/gu,
    (_, low = '', high = '', place = '', side = '') => `${high}位于${low}的${placeOf(place)}${side === '' ? '面' : side}`,
  ],
  [/(?<=缺)(?=[水氧]时)/gu, '少'],
  [/不常(?=\p{sc=Han}{2})/gu, '很少'],
];

const ANY_EN =
  /\bbefore\b|^It |^Compared|\bnot (?:as|so|many)\b|\bonce (?:a|per|every)\b|(?:dai|week|month|year)ly\b|\bmore than half\b|\brefrain|^The (?:main |chief )?(?:reason|cause)\b|\b(?:south|west|below|beneath)\b/iu;
const ANY_ZH = /比|不如|没有|之前|以前|[南西下]|缺|不常/u;

/**
 * One order for what can be told from two sides: `wood is lighter than iron` stays, `A比B轻` becomes `B比A重`, `south of` becomes `north of` with its places exchanged, a cleft sentence a plain one. Sources and statements
 * alike, so that what is equal reads alike.
 */
export function inPlainOrder(text: string): string {
  const isHan = /\p{sc=Han}/u.test(text);
  if (!(isHan ? ANY_ZH : ANY_EN).test(text)) return text;
  let plain = text;
  for (const [pattern, write] of isHan ? ZH : EN)
    plain = typeof write === 'string' ? plain.replace(pattern, write) : plain.replace(pattern, (...match) => write(...(match as string[])));
  return plain;
}
