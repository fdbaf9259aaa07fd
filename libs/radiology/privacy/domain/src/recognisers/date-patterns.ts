import type { PhiPattern } from './phi-pattern';

const YEAR = '(?:19|20)\\d{2}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const MONTH_NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** A guideline's year belongs to its name. */
const OF_GUIDELINE = /(?:Fleischner|RADS|ACR|WHO|AJCC|UICC|RECIST|TNM|指南|共识|分期|标准|版)\s{0,2}(?:学会|v|version)?\s{0,2}$/iu;
const isNoGuideline: PhiPattern['accepts'] = (_, { before, after }) =>
  !OF_GUIDELINE.test(before) && !/^\s?(?:版|指南|共识|标准)/u.test(after);

/** Days beside those that the suite's recogniser knows: written together, without a day, in half, or by a holiday. */
export const DATE_PATTERNS: readonly PhiPattern[] = [
  { type: 'DATE', pattern: /(?<!\d)\d{2}年(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号]/dgu, certainty: 0.93, reason: 'shape' },
  {
    type: 'DATE',
    pattern:
      /(?<![\dA-Za-z])(?:0?[1-9]|[12]\d|3[01])[- ]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[- ]?(?:\d{4}|\d{2})(?![\dA-Za-z])/dgiu,
    certainty: 0.93,
    reason: 'shape',
  },
  { type: 'DATE', pattern: new RegExp(`(?<![\\d.])${YEAR}${MONTH}${DAY}(?![\\d-]|\\.\\d)`, 'dgu'), certainty: 0.9, reason: 'shape' },
  {
    type: 'DATE',
    pattern: new RegExp(`(?<![\\d./-])${YEAR}[-/.](?:1[0-2]|0[1-9])(?![\\d/-]|\\.\\d|\\s?(?:mm|cm))`, 'dgu'),
    certainty: 0.82,
    reason: 'shape',
    accepts: isNoGuideline,
  },
  { type: 'DATE', pattern: new RegExp(`(?<![\\d./-])(?:0?[1-9]|1[0-2])/${YEAR}(?![\\d/-])`, 'dgu'), certainty: 0.85, reason: 'shape' },
  {
    type: 'DATE',
    pattern: new RegExp(`(?<![\\d.])${YEAR} ?年(?:初|底|末|春|夏|秋|冬)?`, 'dgu'),
    certainty: 0.75,
    reason: 'shape',
    accepts: isNoGuideline,
  },
  {
    type: 'DATE',
    pattern: /(?:今年|去年|前年|昨年|本年|同年)(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])[日号])?/dgu,
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'DATE',
    pattern: /(?<!\d)(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])(?:[日号])?(?!\d|个|天|余)/dgu,
    certainty: 0.85,
    reason: 'shape',
  },
  { type: 'DATE', pattern: /[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]/dgu, certainty: 0.85, reason: 'shape' },
  {
    type: 'DATE',
    pattern: /[一二][〇零○九一二三四五六七八]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?)?/dgu,
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'DATE',
    pattern:
      /(?:日期|时间|生日|出生|于|DOB|[Dd]ated?|[Dd]ate of birth|[Bb]orn)[ ]{0,2}[:：]?[ ]{0,2}(\d{2}[./-]\d{1,2}[./-]\d{1,2})(?![\d/-]|\.\d)/dgu,
    certainty: 0.9,
    reason: 'label',
  },
  {
    type: 'DATE',
    pattern:
      /\b(?:on|dated|from|since|until|[Ss]een|DOS|DOB)[ :]{1,3}((?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9]))(?![\d/]|\s?(?:mm|cm|nodes?|lymph|images?))/dgu,
    certainty: 0.72,
    reason: 'label',
  },
  {
    type: 'DATE',
    pattern: /[A-Z][a-z]{1,20} ((?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])) (?=\d{4}\b|\d{1,2}:\d{2})/dgu,
    certainty: 0.75,
    reason: 'before-time',
  },
  {
    type: 'DATE',
    pattern: new RegExp(`(?:\\bthe )?\\b(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?: of)? ${MONTH_NAME}(?:,? ${YEAR})?`, 'dgu'),
    certainty: 0.9,
    reason: 'shape',
  },
  {
    type: 'DATE',
    pattern: new RegExp(`\\b(?:0?[1-9]|[12]\\d|3[01])[- ]${MONTH_NAME}[- ,]{1,2}(?:\\d{4}|\\d{2})(?!\\d)`, 'dgu'),
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `\\b(?:[Ss]een|on|since|until|from|dated|in|by|of|begun|began|last)(?: early| late| mid)? (${MONTH_NAME}(?: (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)?(?:,? ${YEAR})?)(?![a-z])`,
      'dgu',
    ),
    certainty: 0.7,
    reason: 'label',
    accepts: (found) => !/^(?:May|March)$/u.test(found),
  },
  {
    type: 'DATE',
    pattern: new RegExp(`\\b(?:Christmas|Thanksgiving|Easter|New Year(?:'s)?|Labor Day|Halloween)(?: (?:Day|Eve))?,? ${YEAR}`, 'dgu'),
    certainty: 0.85,
    reason: 'word',
  },
  {
    type: 'DATE',
    pattern: new RegExp(`(?:春节|国庆|中秋|元旦|端午|清明|五一|十一)(?:节|假期)?(?=期间|前|后|当[天日])`, 'dgu'),
    certainty: 0.7,
    reason: 'word',
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `\\b(?:in|since|from|until|during|year|circa|of|after|before) (${YEAR})(?![\\d-]|\\.\\d|\\s?(?:mm|ml|HU|images?|guidelines?|criteria|version))`,
      'dgu',
    ),
    certainty: 0.65,
    reason: 'label',
    accepts: isNoGuideline,
  },
];
