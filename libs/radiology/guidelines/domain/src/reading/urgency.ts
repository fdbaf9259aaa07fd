import type { GuidelineResult } from '../guideline-result';

const CATEGORIES = ['1', '2', '3', '0', '4A', '4B', '4X'];
const CODES = ['NOT_APPLICABLE', 'NO_ROUTINE_FOLLOWUP', 'OPTIONAL_CT', 'CT', 'CONSIDER_CT3_PET_BIOPSY'];
/** Beyond any interval of the tables. */
const NO_MONTHS = 99;

/** Orders results of one guideline by how soon something is due; larger is sooner. A result without advice comes last. */
export function urgencyOf({
  category,
  code,
  firstFollowupMonths,
}: Pick<GuidelineResult, 'category' | 'code' | 'firstFollowupMonths'>): number {
  const [, latest = NO_MONTHS] = firstFollowupMonths ?? [];
  const sooner = (NO_MONTHS - latest) / 100;
  if (category !== undefined) return CATEGORIES.indexOf(category) * 2 + sooner;
  if (code !== undefined) return CODES.indexOf(code) * 2 + sooner;
  return 0;
}
