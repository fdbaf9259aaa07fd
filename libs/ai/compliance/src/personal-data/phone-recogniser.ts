import { patternRecogniser, type PersonalPattern } from './pattern-recogniser';

const digitsOf = (text: string): string => text.replace(/\D/gu, '');
const shape = (pattern: RegExp, certainty: number, accepts?: PersonalPattern['accepts']): PersonalPattern => ({
  type: 'PHONE',
  pattern,
  certainty,
  reason: 'shape',
  accepts,
});
/** No number, no decimal and no code goes on before or behind. */
const EXTENSION = '(?:[- ]{0,2}(?:转|x|ext\\.?)[ ]?\\d{1,5})?';

/** Telephone numbers: by the numbering plans of the mainland, Hong Kong, Taiwan, North America and Britain, and by a label. */
export const phoneRecogniser = patternRecogniser('phones', [
  shape(/(?<![\dA-Za-z.-])(?:[(（]?\+?86[)）]?[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\dA-Za-z])/dgu, 0.94),
  shape(
    new RegExp(
      `(?<![\\dA-Za-z.-])(?:\\+?86[- ]?)?(?:[(（]0(?:10|2\\d|[3-9]\\d{2})[)）]|0(?:10|2\\d|[3-9]\\d{2}))[- ]?[2-9]\\d{2,3}[- ]?\\d{4}(?:-\\d{1,5}|${EXTENSION})(?!\\d)`,
      'dgiu',
    ),
    0.9,
  ),
  shape(/(?<![\dA-Za-z.-])[2-9]\d{6,7}转\d{1,5}(?!\d)/dgu, 0.93),
  shape(/(?<![\dA-Za-z.-])09\d{2}[- ]?\d{3}[- ]?\d{3}(?!\d)/dgu, 0.9),
  shape(/(?<![\dA-Za-z-])[48]00[- ]\d{3,4}[- ]\d{3,4}(?!\d)/dgu, 0.9),
  shape(
    /(?<![\dA-Za-z.+-]|\d[ ,])(?:\+?1[-. ]?)?(?:\(\d{3}\)[ ]?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?/dgiu,
    0.92,
  ),
  shape(/(?<![\dA-Za-z.])\+\d{1,3}(?:[ -.]?\(?\d{1,4}\)?){2,5}(?!\d)/dgu, 0.88, (found) => digitsOf(found).length >= 9),
  // Britain and Ireland: an area code in one to five digits, then the number in one or two groups, ten or eleven digits in all.
  shape(/(?<![\dA-Za-z.-])\(?0\d{2,5}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\d-])/dgu, 0.9, (found) => /^\d{10,11}$/u.test(digitsOf(found))),
  shape(/(?<![\dA-Za-z.-])07\d{9}(?!\d)/dgu, 0.88),
  shape(/(?<![\dA-Za-z.-])\d{3}-\d{4}(?![\d-])/dgu, 0.8),
  {
    type: 'PHONE',
    pattern:
      /(?:电话|手机|传真|座机|热线|专线|内线|分机|致电|拨打|来电|联系方式|\b(?:phone|tel|telephone|fax|mobile|cell|pager|ph|call(?:ed|ing)?(?: (?:me|us|her|him|them))?(?: back)?(?: at| on| from)?|text(?:ed)?(?: (?:me|us))?(?: at| on| from)?|reach(?:ed|able)?(?: (?:me|us|her|him))?(?: at| on)?))(?:号码?)?[ \t]{0,3}(?:[:：为是#.]|is|number|no\.?)?[:：]?[ \t]{0,3}(\+?\(?\d(?:[ ()-]{0,2}\d){5,14})(?!\d)/dgiu,
    certainty: 0.93,
    reason: 'label',
  },
]);
