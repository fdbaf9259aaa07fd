import type { Clause } from './reading';

/** What is asked, examined or not yet settled stands behind it. */
const QUESTION = /\bwhether\b|是否|能否|会不会|能不能|可否/iu;
/** Says itself that it is asked or open, or only deems it possible. */
const STAYS_OPEN =
  /\b(?:whether|if|examin\w+|consider\w*|weigh(?:s|ed|ing)?|review\w*|stud(?:y|ies|ied|ying)|investigat\w+|check\w*|assess\w*|discuss\w*|debat\w+|decid\w+|decision|deciding|unclear|uncertain|unknown|unsure|undecided|open|question\w*|doubt\w*|may|might|could|can|possibl\w+|perhaps|would)\b|是否|能否|会不会|能不能|可否|评估|考虑|研究|审查|讨论|尚|未定|未知|不清楚|不明|不确定|待定|取决|可能|或许|也许|能够|问题|决定/iu;
const EMPTY = new Set(
  'the and its his her their this that was were are has have had been with for from will would shall not any'.split(' '),
);
/** Shared words from which a statement tells what the question asks. */
const TELLING = 2;

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,}/gu))
    if (!EMPTY.has(word)) words.add(word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/u, ''));
  for (const [run] of text.matchAll(/\p{sc=Han}{2,}/gu)) for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
  return words;
}

/** `Pimbo will claim damages` for `Pimbo is examining whether it can claim damages`: tells as settled what the source only asks. */
export function settlesQuestion({ text, stance }: Clause, known: Clause): boolean {
  const question = QUESTION.exec(known.text);
  if (question === null || stance.isNegated || STAYS_OPEN.test(text)) return false;
  const [ahead, behind] = [wordsOf(known.text.slice(0, question.index)), wordsOf(known.text.slice(question.index + question[0].length))];
  const said = wordsOf(text);
  return [...behind].filter((word) => said.has(word) && !ahead.has(word)).length >= TELLING;
}
