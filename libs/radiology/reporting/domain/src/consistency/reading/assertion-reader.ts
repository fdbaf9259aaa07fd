import { isOfEarlierExam } from './past-denial';
import { isCue, type ReportWord } from './report-words';
import type { Sentence, SentencePart } from './sentences';
import type { Assertion } from './mention';

const isConcept = (word: ReportWord): boolean => word.meaning.some(({ kind }) => kind === 'concept');
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

export interface AssertedWord {
  readonly assertion: Assertion;
  readonly limits: readonly string[];
}

const LIMITS = ['limit_acute', 'limit_new', 'limit_other', 'limit_large', 'limit_kind'];

/**
 * What the sentence claims of each of its concepts, by scope: a denial reaches over a list (`no mass, effusion or consolidation`) and ends where something is stated.
 * After NegEx (Chapman et al. 2001), with Chinese cues, denials behind the word (`pneumothorax is not seen`) and limited denials (`no acute …`).
 */
export function readAssertions(sentence: Sentence): Map<ReportWord, AssertedWord> {
  const asserted = new Map<ReportWord, AssertedWord>();
  let isDenied = false;
  let isAdvised = false;
  let limits: string[] = [];
  // Where a part, or those that it goes on with, first speak of the rest: looked for once, since one part may hold thousands of denials.
  let firstOther = Infinity;
  sentence.parts.forEach((part, index) => {
    if (isDenied && part.opening === 'hard' && endsDenial(part, sentence)) isDenied = false;
    if (part.opening !== 'soft' && !isDenied) limits = [];
    const other = part.words.find((word) => isCue(word, 'limit_other'))?.start ?? Infinity;
    firstOther = part.opening === 'soft' ? Math.min(firstOther, other) : other;
    let isPlanned = false;
    let isHistorical = false;
    const inPart: ReportWord[] = [];
    const isOfThen = part.words.some((word) => isCue(word, 'deny', 'deny_after')) && isOfEarlierExam(textOf(part, sentence));
    for (const word of part.words) {
      if (isCue(word, 'break')) isDenied = false;
      if (isCue(word, 'deny') && !isOfThen && !isCue(word, 'no_prior', 'neutral')) {
        isDenied = true;
        // `余脑实质未见…`, `the remaining ribs show no…`: said before the denial, it says of what.
        limits = firstOther < word.start ? ['limit_other'] : [];
        if (isLastWord(sentence, part, word)) denyBefore({ part, word, inPart, asserted });
      }
      if (isDenied) for (const limit of LIMITS) if (isCue(word, limit)) limits.push(limit);
      if (isCue(word, 'advice')) isAdvised = true;
      if (isCue(word, 'plan')) isPlanned = true;
      if (isCue(word, 'history')) {
        isHistorical = true;
        // `肺癌术后`, `乙肝病史`: said behind the word.
        if (isChinese(sentence.text)) for (const earlier of inPart) asserted.set(earlier, { assertion: 'historical', limits: [] });
      }
      if (!isConcept(word)) continue;
      inPart.push(word);
      const assertion: Assertion =
        isDenied || isNegated(sentence, word)
          ? 'denied'
          : isAdvised
            ? 'advised'
            : isHistorical
              ? 'historical'
              : isPlanned
                ? 'planned'
                : 'affirmed';
      asserted.set(word, { assertion, limits: isDenied ? [...limits] : [] });
    }
    if (!isOfThen) correctFromBehind({ sentence, index, asserted });
  });
  return asserted;
}

const textOf = (part: SentencePart, { text, start }: Sentence): string => text.slice(part.start - start, part.end - start);

/** `胆管不扩张`, `椎管不狭窄`: denied by the one character before it, and nothing else with it. */
const isNegated = ({ text, start }: Sentence, word: ReportWord): boolean => text.charAt(word.start - start - 1) === '不';

/** Nothing but punctuation behind it: `without complication` denies something that is not in the word list. */
function isLastWord(sentence: Sentence, part: SentencePart, word: ReportWord): boolean {
  return /^[\s.,;:。)]*$/.test(sentence.text.slice(word.end - sentence.start, part.end - sentence.start));
}

/** `气胸未见`, `effusion: none`: the denial stands behind with nothing left to deny. */
function denyBefore(place: {
  readonly part: SentencePart;
  readonly word: ReportWord;
  readonly inPart: readonly ReportWord[];
  readonly asserted: Map<ReportWord, AssertedWord>;
}): void {
  const { part, word, inPart, asserted } = place;
  const hasConceptAfter = part.words.some((other) => other.start > word.start && isConcept(other));
  const hasAnythingAfter = part.words.some((other) => other.start > word.start && !isCue(other, 'normal'));
  if (hasConceptAfter || hasAnythingAfter || !isCue(word, 'deny')) return;
  for (const earlier of inPart) asserted.set(earlier, { assertion: 'denied', limits: [] });
}

function correctFromBehind(place: {
  readonly sentence: Sentence;
  readonly index: number;
  readonly asserted: Map<ReportWord, AssertedWord>;
}): void {
  const { sentence, index, asserted } = place;
  const part = sentence.parts[index];
  if (!part) return;
  const denial = part.words.find((word) => isCue(word, 'deny_after'));
  const doubt = part.words.find((word) => isCue(word, 'doubt'));
  if (!denial && !doubt) return;
  const at = (denial ?? doubt)?.start ?? 0;
  const reached = sentence.parts
    .slice(0, index + 1)
    .filter(
      (other, otherIndex) => otherIndex === index || !part.words.some(isConcept) || part.opening === 'soft' || other.opening === 'soft',
    )
    .flatMap(({ words }) => words)
    .filter((word) => isConcept(word));
  for (const word of reached) {
    const before = asserted.get(word);
    if (before === undefined || before.assertion === 'historical') continue;
    if (denial && word.start < at && before.assertion === 'affirmed')
      asserted.set(word, { assertion: 'denied', limits: limitsNear(part, word) });
    if (doubt && (part.words.includes(word) || word.start < at) && before.assertion === 'affirmed' && !denial && isNear(word, doubt)) {
      asserted.set(word, { assertion: 'doubtful', limits: [] });
    }
  }
}

const isNear = (word: ReportWord, cue: ReportWord): boolean => Math.abs(word.start - cue.start) < 60;
const limitsNear = (part: SentencePart, word: ReportWord): string[] =>
  LIMITS.filter((limit) => part.words.some((other) => other.start < word.start && isCue(other, limit)));

/** Whether a part after a comma states something instead of going on with the list of what is denied. */
function endsDenial(part: SentencePart, sentence: Sentence): boolean {
  if (/^[, ]*(?:or|nor|及|和|或|亦)/.test(sentence.text.slice(part.start - sentence.start, part.end - sentence.start))) return false;
  // `no fracture, degenerative change only`
  if (/[a-z] only[\s.,;:]*$/.test(sentence.text.slice(part.start - sentence.start, part.end - sentence.start))) return true;
  const firstConcept = part.words.find(isConcept);
  if (part.sizes.length > 0 && firstConcept) return true;
  const before = part.words.filter((word) => !firstConcept || word.start < firstConcept.start);
  if (before.some((word) => isCue(word, 'presence', 'small', 'large', 'stable', 'growing', 'shrinking', 'multiple', 'old'))) return true;
  if (isChinese(sentence.text))
    return before.some((word) => word.meaning.some(({ kind }) => kind === 'organ' || kind === 'side' || kind === 'site'));
  return (
    before.some((word) => word.meaning.some(({ kind }) => kind === 'side' || kind === 'site')) ||
    /^[, ]*(?:a|an|the) /.test(sentence.text.slice(part.start - sentence.start))
  );
}
