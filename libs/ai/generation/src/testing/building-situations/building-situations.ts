import { readSituations } from '../more-situations/more-situations';
import type { OtherSituation } from '../other-hand/situation';
import { BUILDING_EDUCATION_EN } from './education-en';
import { BUILDING_EDUCATION_ZH } from './education-zh';
import { BUILDING_FINANCE_EN } from './finance-en';
import { BUILDING_FINANCE_ZH } from './finance-zh';
import { BUILDING_RADIOLOGY_EN } from './radiology-en';
import { BUILDING_RADIOLOGY_ZH } from './radiology-zh';

/** Forty situations of three fields, zh and en, written without a look at the rules to mend version 6 by: all of them may be read, so their figures are no proof. */
export function buildingSituations(): readonly OtherSituation[] {
  return [
    BUILDING_EDUCATION_EN,
    BUILDING_EDUCATION_ZH,
    BUILDING_RADIOLOGY_EN,
    BUILDING_RADIOLOGY_ZH,
    BUILDING_FINANCE_EN,
    BUILDING_FINANCE_ZH,
  ].flatMap(readSituations);
}
