import type { ReportFact } from '../report-evidence';
import { isDictatedAdvice } from './draft-statements';

/** To look again or further (a `术后复查` is what was done), in the words that carry advice and state nothing of the patient: whatever examination was advised may be told so. */
const TO_LOOK: readonly RegExp[] = [
  /\b(?:follow(?:ed|s)?[- ]?ups?|surveillance|re-?examination|to be (?:followed|reviewed|repeated|examined|evaluated)|(?:repeat|control) (?:ct|mri?|ultrasound|imaging|examination)|return (?:to|for) screening)\b|随访|(?<!术后|疗后)复查|复检|随诊|复诊/iu,
  // Findings may suggest a disease; none suggests an examination.
  /\b(?:further (?:evaluation|assessment|work-?up|investigation|imaging)|(?:suggest|consider)(?:s|ed)? (?:an? )?(?:further|repeat|biops|evaluat|imaging|review|ct|mri|ultrasound)\w*)\b|进一步|明确诊断/iu,
];
/** To hold it against the clinic, and to ask others: these are not told by another advice. */
const TO_ASK: readonly RegExp[] = [
  /\bcorrelat(?:e|ion)\b|请结合|结合(?:临床|影像|病史|实验室)/iu,
  /\b(?:consult(?:ation)?|referral|refer)\b|会诊/iu,
];
const ANY = /\b(?:recommend\w*|advis(?:e|es|ed|able)|should)\b|建议|推荐/iu;

/**
 * Whether a sentence advises what nothing of the draft advises. The words of advice are no statement, so that `8 mm, recommend follow-up` would be told from `8 mm` by nothing else. The program's own advice stands by a rule, with
 * its cell, and is not the model's to give.
 */
export function bringsAdvice(text: string, facts: readonly ReportFact[]): boolean {
  const given = facts.filter(({ sentence }) => sentence.source.kind !== 'rule').map((fact) => fact.text);
  const isGiven = (kind: RegExp): boolean => given.some((known) => kind.test(known));
  if (TO_ASK.some((kind) => kind.test(text) && !isGiven(kind))) return true;
  return [ANY, ...TO_LOOK].some((kind) => kind.test(text)) && !given.some(isDictatedAdvice);
}
