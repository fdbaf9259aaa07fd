import { isHongKongId, isIban, isLuhn, isNhsNumber, isResidentId, isTaiwanId } from './check-digits';
import { patternRecogniser } from './pattern-recogniser';

const digitsOf = (text: string): string => text.replace(/\D/gu, '');
const withoutSpaces = (text: string): string => text.replace(/[ -]/gu, '');

/** Numbers whose own check digit gives them away, whatever stands before them. */
export const checkedNumberRecogniser = patternRecogniser('checked-numbers', [
  {
    type: 'IDNUM',
    pattern: /(?<![\dA-Za-z])[1-9]\d{5}(?:[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}|[ -]?\d{8}[ -]?\d{3})[\dXx](?![\dA-Za-z])/dgu,
    certainty: 0.99,
    reason: 'check-digit',
    accepts: (found) => isResidentId(withoutSpaces(found)),
  },
  {
    type: 'IDNUM',
    pattern: /(?<![\dA-Za-z])[A-Z]{1,2}\d{6} ?[(（][\dA][)）]/dgu,
    certainty: 0.99,
    reason: 'check-digit',
    accepts: isHongKongId,
  },
  {
    type: 'IDNUM',
    pattern: /(?<![\dA-Za-z])[A-Z][1289]\d{8}(?![\dA-Za-z])/dgu,
    certainty: 0.98,
    reason: 'check-digit',
    accepts: isTaiwanId,
  },
  {
    type: 'IDNUM',
    pattern: /(?<![\d.+-]|\d[ ,])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-]| \d)/dgu,
    certainty: 0.93,
    reason: 'check-digit',
    accepts: (found) => isNhsNumber(digitsOf(found)),
  },
  // The Medicare beneficiary identifier has letters at fixed places instead of a check digit.
  {
    type: 'IDNUM',
    pattern:
      /(?<![\dA-Za-z-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\dA-Za-z])/dgu,
    certainty: 0.96,
    reason: 'shape',
  },
  {
    type: 'ACCOUNT',
    pattern: /(?<![\dA-Za-z])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\dA-Za-z])/dgu,
    certainty: 0.98,
    reason: 'check-digit',
    accepts: isIban,
  },
  {
    type: 'BANKCARD',
    pattern: /(?<![\d.-])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![\d-])/dgu,
    certainty: 0.96,
    reason: 'check-digit',
    accepts: (found) => digitsOf(found).length >= 13 && isLuhn(digitsOf(found)),
  },
]);
