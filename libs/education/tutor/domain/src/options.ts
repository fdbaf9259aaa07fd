/** A question with its options, taken apart. */
export interface ChoiceQuestion {
  readonly stem: string;
  /** Option texts without their letters, in the order given. */
  readonly options: readonly string[];
}

/** Letters in order must be found for a text to be a choice question: one lone "A." may be an initial. */
const LETTERS = 'ABCDEFGH';
const MARK = /(?:^|[\s;；,，。？?：:）)])[(（]?([A-Ha-h])(?:[.．、:：)）](?!\p{L}\.)|\s*[)）])\s*/gu;

/**
 * Finds options inside a question: `A. … B. …`, `(a) …`, `A、…`, on one line or several. At least two, lettered from A without a gap.
 * Anything else is a plain question.
 */
export function readChoiceQuestion(question: string): ChoiceQuestion | undefined {
  const marks: { start: number; end: number }[] = [];
  for (const match of question.matchAll(MARK)) {
    if (match[1]?.toUpperCase() === LETTERS[marks.length]) marks.push({ start: match.index, end: match.index + match[0].length });
  }
  if (marks.length < 2) return undefined;
  const stem = question.slice(0, marks[0]?.start).trim();
  const options = marks.map((mark, index) =>
    question
      .slice(mark.end, marks[index + 1]?.start ?? question.length)
      .replace(/[\s;；,，]+$/u, '')
      .trim(),
  );
  return stem === '' || options.some((option) => option === '') ? undefined : { stem, options };
}

/** The letter shown before option `index`, counted from 0. */
export function optionLabel(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}

/** Whether the question asks for the option that does *not* hold. */
export function asksForException(stem: string): boolean {
  return /\bnot\b(?! only)|\bexcept\b|\bleast\b|\bincorrect\b|\bfalse\b|不(?:是|属于|包括|正确|符合|能|会|对|具有)|错误|除了|没有/iu.test(
    stem.replace(/\bwhether or not\b/giu, ''),
  );
}

/** What an option says about the other options, when it names no fact of its own. */
export function optionMeaning(option: string): 'all' | 'none' | 'fact' {
  if (
    /^(?:all|both) (?:of )?(?:the |these )?(?:above|these|a and b|options|answers)|^(?:以上|上述)(?:都|全|均|皆)(?:是|对|正确|选)?|^全(?:部)?(?:都)?(?:对|正确|选)/iu.test(
      option.trim(),
    )
  )
    return 'all';
  if (
    /^(?:none|neither) (?:of )?(?:the |these )?(?:above|these|options|answers)|^(?:以上|上述)(?:都|均|皆)(?:不|非|没)/iu.test(option.trim())
  )
    return 'none';
  return 'fact';
}
