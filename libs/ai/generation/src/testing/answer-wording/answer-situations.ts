import { readSituations } from '../more-situations/more-situations';
import type { OtherSituation } from '../other-hand/situation';
import { ANSWER_EDUCATION_EN } from './education-en';
import { ANSWER_EDUCATION_ZH } from './education-zh';
import { ANSWER_FINANCE_EN } from './finance-en';
import { ANSWER_FINANCE_ZH } from './finance-zh';
import { ANSWER_RADIOLOGY_EN } from './radiology-en';
import { ANSWER_RADIOLOGY_ZH } from './radiology-zh';

/** `develop`: rules and word tables are mended by these; `aside`: half of each file, by turns, of which only figures are read. */
export type AnswerPart = 'develop' | 'aside';

/** Thirty-six situations of three fields, zh and en, worded as a model words an answer: merged, split, in another voice and order, with sizes in other units. Written after version 4 of the rules and before version 5. */
export function answerSituations(part: AnswerPart): readonly OtherSituation[] {
  return [ANSWER_EDUCATION_EN, ANSWER_EDUCATION_ZH, ANSWER_RADIOLOGY_EN, ANSWER_RADIOLOGY_ZH, ANSWER_FINANCE_EN, ANSWER_FINANCE_ZH]
    .flatMap(readSituations)
    .filter((_, index) => (index % 2 === 0) === (part === 'develop'));
}
