import { readSituations } from '../more-situations/more-situations';
import type { OrdinaryHalf } from '../ordinary/ordinary-situations';
import { silentOf } from '../ordinary-second/second-ordinary-situations';
import type { OtherSituation } from '../other-hand/situation';
import { FOURTH_EDUCATION_EN } from './education-en';
import { FOURTH_EDUCATION_ZH } from './education-zh';
import { FOURTH_FINANCE_EN } from './finance-en';
import { FOURTH_FINANCE_ZH } from './finance-zh';
import { FOURTH_RADIOLOGY_EN } from './radiology-en';
import { FOURTH_RADIOLOGY_ZH } from './radiology-zh';

/** Forty-two situations of three fields, zh and en, by a fourth hand that had not seen the rules and wrote as an instructed model does, close to its sources. Every other one of a field has been read since; nothing is mended by it. */
export function fourthOrdinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [FOURTH_EDUCATION_EN, FOURTH_EDUCATION_ZH, FOURTH_RADIOLOGY_EN, FOURTH_RADIOLOGY_ZH, FOURTH_FINANCE_EN, FOURTH_FINANCE_ZH]
    .flatMap((field) => readSituations(field).filter((_, index) => (index % 2 === 0) === (half === 'opened')))
    .map((situation) => ({ ...situation, silent: silentOf(situation) }));
}
