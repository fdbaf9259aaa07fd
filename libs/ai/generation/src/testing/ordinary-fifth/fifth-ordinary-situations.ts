import { readSituations } from '../more-situations/more-situations';
import type { OrdinaryHalf } from '../ordinary/ordinary-situations';
import { silentOf } from '../ordinary-second/second-ordinary-situations';
import type { OtherSituation } from '../other-hand/situation';
import { FIFTH_EDUCATION_EN } from './education-en';
import { FIFTH_EDUCATION_ZH } from './education-zh';
import { FIFTH_FINANCE_EN } from './finance-en';

/** Thirty situations of school books, zh and en, and of news, en, by a fifth hand that had not seen the rules and words things more freely than the others. Every other one of a field has been read since its first look. */
export function fifthOrdinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [FIFTH_EDUCATION_EN, FIFTH_EDUCATION_ZH, FIFTH_FINANCE_EN]
    .flatMap((field) => readSituations(field).filter((_, index) => (index % 2 === 0) === (half === 'opened')))
    .map((situation) => ({ ...situation, silent: silentOf(situation) }));
}
