import { readSituations } from '../more-situations/more-situations';
import type { OrdinaryHalf } from '../ordinary/ordinary-situations';
import { silentOf } from '../ordinary-second/second-ordinary-situations';
import type { OtherSituation } from '../other-hand/situation';
import { SEVENTH_EDUCATION_EN } from './education-en';
import { SEVENTH_EDUCATION_ZH } from './education-zh';
import { SEVENTH_FINANCE_EN } from './finance-en';
import { SEVENTH_FINANCE_ZH } from './finance-zh';
import { SEVENTH_RADIOLOGY_EN } from './radiology-en';
import { SEVENTH_RADIOLOGY_ZH } from './radiology-zh';

/** Sixty situations of three fields, zh and en, by a seventh hand that had read the requirement and not the rules: four truths and three lies each. Every other one of a field is opened. */
export function seventhOrdinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [SEVENTH_EDUCATION_ZH, SEVENTH_EDUCATION_EN, SEVENTH_RADIOLOGY_ZH, SEVENTH_RADIOLOGY_EN, SEVENTH_FINANCE_ZH, SEVENTH_FINANCE_EN]
    .flatMap((field) => readSituations(field).filter((_, index) => (index % 2 === 0) === (half === 'opened')))
    .map((situation) => ({ ...situation, silent: silentOf(situation) }));
}
