import type { PhiPattern } from './phi-pattern';

/** A titre of 1:80 and a ratio of 1:20 are no time of day. */
const RATIO = /(?:滴度|稀释|比例|比|titers?|titres?|dilut\w*|ratio|scale|IgG|IgM|ANA)\s{0,2}[:：]?\s{0,2}(?:of |为|约)?$/iu;
const CLOCK = '(?:[01]?\\d|2[0-3])';
const PART_OF_DAY = '(?:上午|下午|凌晨|清晨|早上|早晨|晨|中午|傍晚|晚上|晚间|夜间|晚|今晨|昨晚|午夜|半夜)';

export const TIME_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'TIME',
    pattern: new RegExp(
      `(?<![\\d:.])(?:${PART_OF_DAY})?${CLOCK}[:：][0-5]\\d(?:[:：][0-5]\\d(?:\\.\\d{1,6})?)?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\d:])`,
      'dgu',
    ),
    certainty: 0.85,
    reason: 'shape',
    accepts: (_, { before }) => !RATIO.test(before),
  },
  {
    type: 'TIME',
    pattern: /(?<![\d.])(?:0?[1-9]|1[0-2]) ?(?:[ap]m|[ap]\.m\.|[AP]M|[AP]\.M\.)(?![A-Za-z])/dgu,
    certainty: 0.85,
    reason: 'shape',
  },
  { type: 'TIME', pattern: /(?<![\d.])(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs?|hours|h)\b/dgu, certainty: 0.85, reason: 'shape' },
  {
    type: 'TIME',
    pattern: /\b(?:at|@|by|around)[ ]((?:[01]\d|2[0-3])[0-5]\d)(?![\d]|\.\d|\s?(?:mm|cm|ms|ml|HU|g\b|mg|mL|[-/]))/dgu,
    certainty: 0.7,
    reason: 'label',
  },
  { type: 'TIME', pattern: /(?<=\d[/.-]\d{1,4},? )(?:[01]\d|2[0-3])[0-5]\d(?![\d/-]|\.\d)/dgu, certainty: 0.75, reason: 'after-date' },
  { type: 'TIME', pattern: /\b(?:at|around|before|after) (noon|midnight)\b/dgu, certainty: 0.8, reason: 'word' },
  {
    type: 'TIME',
    // 3点钟方向 and 右乳9点 are places on a breast: the hour needs a part of the day, or minutes.
    pattern: new RegExp(
      `${PART_OF_DAY}(?:${CLOCK}|[一二三四五六七八九十]{1,3})[时点](?:[0-5]?\\d分?|半|整|一刻|三刻|[一二三四五六七八九十]{1,3}分)?(?!钟方|方向|位)`,
      'dgu',
    ),
    certainty: 0.94,
    reason: 'shape',
  },
  {
    type: 'TIME',
    pattern: new RegExp(`(?<![\\d.])${CLOCK}[时点][0-5]?\\d分(?:[0-5]?\\d秒)?`, 'dgu'),
    certainty: 0.88,
    reason: 'shape',
  },
];
