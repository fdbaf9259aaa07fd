const ADVICE_EN =
  /^(?:please\s+)?(?:recommend(?:ed|ation)?s?|suggest(?:ed)?|advise[ds]?|consider|correlate|clinical correlation|follow[- ]?up\b(?=[^.]{0,80}\b(?:in|at|after|within|recommended|advised|suggested)\b)|repeat|refer|(?:ct|mri?|us|pet\/ct|imaging|short[- ]interval|further|tissue|biopsy)\b[^.]{0,80}\b(?:recommended|suggested|advised|advisable))\b/i;
/** `Surgical consultation recommended.`, `Fine needle aspiration of the left nodule is advised.`: the verb ends it. */
const ADVICE_END_EN = /\b(?:recommended|advised|advisable|warranted)(?:\s+(?:in|at|after|within)\b[^.]{0,40})?\s*\.?\s*$/i;
const ADVICE_ZH = /^(?:建议|请(?:结合|随访|复查)|随访|随诊|(?:定期|近期|必要时|\d+个月后?)?(?:复查|复诊|随访)|必要时|结合临床)/;

/** A longer sentence tells more than what is to be done. */
const LONGEST_ADVICE = 160;

/** Whether dictated words are advice: `recommend CT in 3 months`, `surgical consultation recommended`, `建议3个月后复查`. */
export function isAdviceText(text: string): boolean {
  const head = text.slice(0, 200).trim();
  return ADVICE_EN.test(head) || ADVICE_ZH.test(head) || (text.length <= LONGEST_ADVICE && ADVICE_END_EN.test(text));
}
