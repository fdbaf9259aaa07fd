import { patternRecogniser } from './pattern-recogniser';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:18|19|20)\\d{2}';
const date = (source: string, certainty: number): Parameters<typeof patternRecogniser>[1][number] => ({
  type: 'DATE',
  pattern: new RegExp(source, 'dgiu'),
  certainty,
  reason: 'shape',
});

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?';

/** Calendar days and months of a year; a bare year names nobody. */
export const dateRecogniser = patternRecogniser('dates', [
  date(`(?<![\\d.])${YEAR}[ ]?[年][ ]?\\d{1,2}[ ]?月(?:[ ]?\\d{1,2}[ ]?[日号])?`, 0.96),
  date(`(?<![\\d.])\\d{2}年(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])[日号]`, 0.95),
  date(`${YEAR}年(?:元|正|腊)月(?:3[01]|[12]\\d|0?[1-9])[日号]`, 0.95),
  date('(?<!\\d)(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])[日号]', 0.9),
  date('[一二〇零○]{1}[一二三四五六七八九〇零○]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?', 0.93),
  date(
    `(?<![\\d./-])${YEAR}([-/.])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])(?![\\d/-])`
      .replace('([-/.])', '(?<s>[-/.])')
      .replace('\\1', '\\k<s>'),
    0.96,
  ),
  date('(?<![\\d./-])(?:3[01]|[12]\\d|0?[1-9])(?<s>[-/.])(?:3[01]|[12]\\d|0?[1-9])\\k<s>(?:(?:19|20)\\d{2})(?![\\d/-])', 0.94),
  date('(?<![\\d./-])(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])/\\d{2}(?![\\d/-])', 0.85),
  date(`\\b${WEEKDAY}${MONTH} ${DAY}(?:,? ${YEAR})?(?!\\d|\\.\\d|%)`, 0.92),
  date(`(?<![\\d.\\p{L}])${WEEKDAY}(?:the )?${DAY}(?: of)?[ -]?${MONTH}[ ,-]{0,2}${YEAR}(?!\\d)`, 0.96),
  date(`(?<![\\d.])${DAY}(?: of)? (?:January|February|April|June|July|August|September|October|November|December)\\b`, 0.85),
  date(`\\b${MONTH},? ${YEAR}(?!\\d)`, 0.85),
]);
