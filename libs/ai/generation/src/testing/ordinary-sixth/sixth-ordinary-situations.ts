import { readSituations } from '../more-situations/more-situations';
import type { OrdinaryHalf } from '../ordinary/ordinary-situations';
import { silentOf } from '../ordinary-second/second-ordinary-situations';
import type { OtherSituation } from '../other-hand/situation';
import { SIXTH_EDUCATION_EN } from './education-en';
import { SIXTH_EDUCATION_ZH } from './education-zh';
import { SIXTH_FINANCE_EN } from './finance-en';
import { SIXTH_FINANCE_ZH } from './finance-zh';
import { SIXTH_RADIOLOGY_EN } from './radiology-en';
import { SIXTH_RADIOLOGY_ZH } from './radiology-zh';

/** Forty-eight situations of three fields, zh and en, by a sixth hand that had not seen the rules: each truth close, reworded or free. Every other one of a field is opened. */
export function sixthOrdinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [SIXTH_EDUCATION_ZH, SIXTH_EDUCATION_EN, SIXTH_RADIOLOGY_ZH, SIXTH_RADIOLOGY_EN, SIXTH_FINANCE_ZH, SIXTH_FINANCE_EN]
    .flatMap((field) => readSituations(field).filter((_, index) => (index % 2 === 0) === (half === 'opened')))
    .map((situation) => ({ ...situation, silent: silentOf(situation) }));
}
