import { readSituations } from '../more-situations/more-situations';
import type { OtherSituation } from '../other-hand/situation';
import { FREE_EDUCATION_EN } from './education-en';
import { FREE_EDUCATION_ZH } from './education-zh';
import { FREE_FINANCE_EN } from './finance-en';
import { FREE_FINANCE_ZH } from './finance-zh';
import { FREE_RADIOLOGY_EN } from './radiology-en';
import { FREE_RADIOLOGY_ZH } from './radiology-zh';

/** `develop`: rules and word tables were mended by these; `aside`: a third, chosen by hash, of which only figures are read. */
export type FreePart = 'develop' | 'aside';

const PARTS = 3;

/** Sixty situations of three fields, zh and en, written after version 3 of the rules and before version 4, with lies of several kinds by hand. */
export function freeSituations(part: FreePart): readonly OtherSituation[] {
  return [FREE_EDUCATION_EN, FREE_EDUCATION_ZH, FREE_RADIOLOGY_EN, FREE_RADIOLOGY_ZH, FREE_FINANCE_EN, FREE_FINANCE_ZH]
    .flatMap(readSituations)
    .filter(({ id }) => (hashOf(id) % PARTS === 0) === (part === 'aside'));
}

/** FNV-1a of the id: nobody chose what lies in which part. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash >>> 8;
}
