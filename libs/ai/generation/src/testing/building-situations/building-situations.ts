import { readSituations } from '../more-situations/more-situations';
import type { OtherSituation } from '../other-hand/situation';
import { BUILDING_EDUCATION_EN } from './education-en';
import { BUILDING_EDUCATION_ZH } from './education-zh';
import { BUILDING_FINANCE_EN } from './finance-en';
import { BUILDING_FINANCE_ZH } from './finance-zh';
import { BUILDING_RADIOLOGY_EN } from './radiology-en';
import { BUILDING_RADIOLOGY_ZH } from './radiology-zh';
import { SECOND_EDUCATION_EN } from './second-education-en';
import { SECOND_EDUCATION_ZH } from './second-education-zh';
import { SECOND_FINANCE_EN } from './second-finance-en';
import { SECOND_FINANCE_ZH } from './second-finance-zh';
import { SECOND_RADIOLOGY_EN } from './second-radiology-en';
import { SECOND_RADIOLOGY_ZH } from './second-radiology-zh';

const TEXTS = {
  first: [
    BUILDING_EDUCATION_EN,
    BUILDING_EDUCATION_ZH,
    BUILDING_RADIOLOGY_EN,
    BUILDING_RADIOLOGY_ZH,
    BUILDING_FINANCE_EN,
    BUILDING_FINANCE_ZH,
  ],
  second: [SECOND_EDUCATION_EN, SECOND_EDUCATION_ZH, SECOND_RADIOLOGY_EN, SECOND_RADIOLOGY_ZH, SECOND_FINANCE_EN, SECOND_FINANCE_ZH],
} as const;

/** Twice forty situations of three fields, zh and en, written without a look at the rules to mend version 6 by: all of them may be read, so their figures are no proof. */
export function buildingSituations(part: keyof typeof TEXTS): readonly OtherSituation[] {
  return TEXTS[part].flatMap(readSituations);
}
