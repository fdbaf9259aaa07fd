import { readSituations } from '../more-situations/more-situations';
import type { OrdinaryHalf } from '../ordinary/ordinary-situations';
import type { OtherSituation } from '../other-hand/situation';
import { SECOND_EDUCATION_EN } from './education-en';
import { SECOND_EDUCATION_ZH } from './education-zh';
import { SECOND_FINANCE_EN } from './finance-en';
import { SECOND_FINANCE_ZH } from './finance-zh';
import { SECOND_RADIOLOGY_EN } from './radiology-en';
import { SECOND_RADIOLOGY_ZH } from './radiology-zh';

/** Sixty situations of three fields, zh and en, by a second hand that had not seen the rules. Every other one has been read since. */
export function secondOrdinarySituations(half: OrdinaryHalf): readonly OtherSituation[] {
  return [SECOND_EDUCATION_EN, SECOND_EDUCATION_ZH, SECOND_RADIOLOGY_EN, SECOND_RADIOLOGY_ZH, SECOND_FINANCE_EN, SECOND_FINANCE_ZH]
    .flatMap(readSituations)
    .map((situation) => ({ ...situation, silent: silentOf(situation) }))
    .filter((_, index) => (index % 2 === 0) === (half === 'opened'));
}

/** This hand tells the fact that must be said in any of its truths: those of the other passages say nothing of it. */
export function silentOf({ passages, critical, truths }: OtherSituation): readonly string[] {
  const mark = `[${passages.findIndex((passage) => passage.includes(critical.replace(/[.。]$/u, ''))) + 1}]`;
  return truths.filter((truth) => !truth.includes(mark));
}
