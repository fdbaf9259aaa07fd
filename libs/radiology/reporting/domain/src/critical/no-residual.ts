import type { CriticalCode } from './critical-result';

/** What is left of a result when it is not yet over, in words that its name includes. */
const REMAINS: Readonly<Partial<Record<CriticalCode, string>>> = {
  tension_pneumothorax: 'pneumothorax|pleural air|气胸|胸腔积气',
  aortic_dissection: 'dissection|false lumen|夹层|假腔',
  pulmonary_embolism: 'embol\\w+|thromb\\w+|clots?|filling defects?|栓塞|血栓|栓子|充盈缺损',
  intracranial_hemorrhage: 'ha?emorrhage|ha?ematoma|blood|collection|出血|血肿|积血',
  pneumoperitoneum: 'free (?:intraperitoneal )?(?:air|gas)|pneumoperitoneum|游离气体|气腹',
  bowel_ischemia: 'isch\\w+|缺血',
  acute_appendicitis: 'appendi\\w+|阑尾',
  deep_vein_thrombosis: 'thromb\\w+|clots?|血栓',
  bowel_obstruction: 'obstruction|dilatation|梗阻|扩张',
};
const SIDE = /left|right|both|bilateral|左|右|双/u;
const CLAUSE_END = /[,，.。;；]|\band\b|并|且/u;

/**
 * `Chest drain for tension pneumothorax; no residual pneumothorax`: who finds nothing left of a thing has it behind him, whatever the treatment is called. A denial of one side
 * speaks of that side alone, so it takes nothing back.
 *
 * @param after folded text behind the sign
 */
export function isWithoutResidue(code: CriticalCode, after: string): boolean {
  const words = REMAINS[code];
  if (words === undefined) return false;
  const denial = new RegExp(
    `(?:\\bno (?:significant |visible |evidence of )?(?:residual|remaining|persist(?:ent|ing)) (?:[a-z]+ )?|(?:未见|无)(?:明显|明确)?(?:残余|残留|残存)(?:的|性)?)(?:${words})`,
    'u',
  );
  return after.split(CLAUSE_END).some((clause) => denial.test(clause) && !SIDE.test(clause));
}
