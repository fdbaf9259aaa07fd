import { readSituations } from '../more-situations/more-situations';
import type { OrdinaryHalf } from '../ordinary/ordinary-situations';
import { silentOf } from '../ordinary-second/second-ordinary-situations';
import type { OtherSituation } from '../other-hand/situation';
import { THIRD_EDUCATION_EN } from './education-en';
import { THIRD_EDUCATION_ZH } from './education-zh';
import { THIRD_FINANCE_EN } from './finance-en';
import { THIRD_FINANCE_ZH } from './finance-zh';
import { THIRD_RADIOLOGY_EN } from './radiology-en';
import { THIRD_RADIOLOGY_ZH } from './radiology-zh';

/** Eighty-four situations of three fields, zh and en, by a third hand that had not seen the rules and wrote as an instructed model does, close to its sources. Every other one of a field has been read since, and all English textbooks, while versions 8.2 and 8.3 were made. */
export function thirdOrdinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [THIRD_EDUCATION_EN, THIRD_EDUCATION_ZH, THIRD_RADIOLOGY_EN, THIRD_RADIOLOGY_ZH, THIRD_FINANCE_EN, THIRD_FINANCE_ZH]
    .flatMap((field) =>
      readSituations(field).filter((_, index) => (field === THIRD_EDUCATION_EN || index % 2 === 0) === (half === 'opened')),
    )
    .map((situation) => ({ ...situation, silent: silentOf(situation) }));
}
