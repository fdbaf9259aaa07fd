import { readSituations } from '../more-situations/more-situations';
import type { OtherSituation } from '../other-hand/situation';
import { MODEL_EDUCATION_EN } from './education-en';
import { MODEL_EDUCATION_ZH } from './education-zh';
import { MODEL_FINANCE_EN } from './finance-en';
import { MODEL_FINANCE_ZH } from './finance-zh';
import { MODEL_RADIOLOGY_EN } from './radiology-en';
import { MODEL_RADIOLOGY_ZH } from './radiology-zh';

/** `develop`: rules and word tables are mended by these; `aside`: the others, by turns, of which only figures are read. */
export type ModelPart = 'develop' | 'aside';

/** Thirty situations of three fields, zh and en, in the free manner of a model: merged, reordered and explaining sentences. Written before version 6 of the rules, without a look at the rules. */
export function modelSituations(part: ModelPart): readonly OtherSituation[] {
  return [MODEL_EDUCATION_EN, MODEL_EDUCATION_ZH, MODEL_RADIOLOGY_EN, MODEL_RADIOLOGY_ZH, MODEL_FINANCE_EN, MODEL_FINANCE_ZH]
    .flatMap(readSituations)
    .filter((_, index) => (index % 2 === 0) === (part === 'develop'));
}
