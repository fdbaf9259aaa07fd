import { readSituations } from '../more-situations/more-situations';
import type { OtherSituation } from '../other-hand/situation';
import { ORDINARY_EDUCATION_EN } from './education-en';
import { ORDINARY_EDUCATION_ZH } from './education-zh';
import { ORDINARY_FINANCE_EN } from './finance-en';
import { ORDINARY_FINANCE_ZH } from './finance-zh';
import { ORDINARY_RADIOLOGY_EN } from './radiology-en';
import { ORDINARY_RADIOLOGY_ZH } from './radiology-zh';

/** `opened`: read after their first look, while version 7 was made; `aside`: never read by who makes the rules. */
export type OrdinaryHalf = 'opened' | 'aside';

/** Fifty situations of three fields, zh and en, by a hand that had not seen the rules; every other one has been read since. */
export function ordinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [
    ORDINARY_EDUCATION_EN,
    ORDINARY_EDUCATION_ZH,
    ORDINARY_RADIOLOGY_EN,
    ORDINARY_RADIOLOGY_ZH,
    ORDINARY_FINANCE_EN,
    ORDINARY_FINANCE_ZH,
  ]
    .flatMap(readSituations)
    .filter((_, index) => (index % 2 === 0) === (half === 'opened'));
}
