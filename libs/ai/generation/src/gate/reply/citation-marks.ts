import { withoutAttributions } from './attributions';
import { SOURCE_NAMES } from './source-names';

/** What the numbers of an answer may point to. */
export interface CitedSources {
  readonly texts: readonly string[];
  /** Whether an answer names its sources by their numbers; otherwise a mark says nothing, and is taken off. */
  readonly isCited: boolean;
}

const NUMBERS = '\\d{1,2}(?:\\s*[,，、;；–-]\\s*\\d{1,2})*';
const NAMED_NUMBERS = `(?:(?:${SOURCE_NAMES})\\s*[:：#]?\\s*)?(?:第\\s*)?(${NUMBERS})`;
/** In square brackets of any kind, escaped or doubled, with or without a name, a caret, a dagger or an address. */
const BRACKETED = new RegExp(
  `(?<![(=,]\\s?)(?:\\\\?\\[){1,2}\\s*\\^?${NAMED_NUMBERS}(?:[†‡][^\\]\\n]{0,40})?\\s*(?:\\\\?\\]){1,2}(?:\\([^()\\s]{0,200}\\))?|[【［〔]\\s*\\^?${NAMED_NUMBERS}(?:[†‡][^】］〕\\n]{0,40})?\\s*[】］〕]`,
  'giu',
);
const NAMED_ROUND = new RegExp(`[(（]\\s*(?:see\\s+|参见|见)?(?:${SOURCE_NAMES})\\s*[:：#]?\\s*(${NUMBERS})\\s*[)）]`, 'giu');
/** A bare number in round brackets, at the end of a sentence only. */
const ROUND = /[(（]\s*(\d{1,2})\s*[)）](?=\s*(?:[.。!！?？;；]|$))/gmu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_MARK = new RegExp(
  `(?<=\\p{L}{3}|\\p{Script=Han}|[.。!?！？%])[${RAISED}]{1,2}(?=\\s|[.。,，;；!?！？]|\\p{Script=Han}|$)`,
  'gmu',
);

const MARK = '\\[\\d{1,2}\\]';
const MARKS = `${MARK}(?:\\s{0,2}${MARK})*`;
const MARK_BEHIND = new RegExp(`([.。!！?？])[ \\t]*(${MARKS})(?=\\s|\\p{L}|$)`, 'gmu');
const MARK_FIRST = new RegExp(`^(${MARKS})[ \\t]*(?=\\S)`, 'u');
const SENTENCE_END = /[.。!！?？]+["'”’」』)）]?(?=\s|\p{Script=Han}|\[|$)/u;
/** A list of what the marks mean, at the end: `Sources:`, `[1] Moraines`. */
const SOURCE_LIST = new RegExp(
  `\\n\\s*(?:#{1,6}\\s*|\\*\\*)?(?:${SOURCE_NAMES}|参考资料|参考文献|资料来源|引用来源)\\s*(?:\\*\\*)?\\s*[:：]?\\s*(?:\\*\\*)?\\s*(?:(?:[-*]\\s*)?\\[\\d{1,2}\\][^\\n]{0,200}\\s*)+$`,
  'iu',
);
const DEFINITIONS = /(?:\n\s*\[\^\d{1,2}\]:[^\n]{0,300})+\s*$/u;

/** Marks of sources as `[1]` before the end of their sentence, in whatever form a model writes them. */
export function withPlainMarks(text: string, { texts, isCited }: CitedSources): string {
  const known = texts.join('\n');
  const marks = (written: string, numbers: string | undefined): string => {
    const found = numbersOf(numbers ?? '');
    // `[2, 3]` of a source, such as a list of numbers, is no mark, and neither is one of a source that there is not.
    if (known.includes(written) || found.some((number) => number < 1 || number > texts.length)) return written;
    return isCited ? found.map((number) => `[${String(number)}]`).join('') : '';
  };
  const isSource = (number: string): boolean => Number(number) >= 1 && Number(number) <= texts.length && !known.includes(`(${number})`);
  const bracketed = text
    .replace(DEFINITIONS, '')
    .replace(BRACKETED, (written, square: string | undefined, other: string | undefined) => marks(written, square ?? other))
    .replace(NAMED_ROUND, (written, numbers: string) => marks(written, numbers));
  if (!isCited) return bracketed === text ? text : bracketed.replace(/[ \t]+(?=[.。,，;；!！?？]|$)/gmu, '');
  const hasMarks = /\[\d{1,2}\]/u.test(bracketed);
  const round = hasMarks ? bracketed : bracketed.replace(ROUND, (written, number: string) => (isSource(number) ? `[${number}]` : written));
  const raised = new RegExp(`[${RAISED}]`, 'u').test(known)
    ? round
    : round.replace(RAISED_MARK, (written) => {
        const number = [...written].map((digit) => RAISED.indexOf(digit)).join('');
        return isSource(number) ? ` [${number}]` : written;
      });
  return behindItsSentence(withoutAttributions(raised.replace(SOURCE_LIST, ''), texts.length));
}

/** `1, 3` and `1-3`. */
function numbersOf(written: string): number[] {
  return [...written.matchAll(/(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return last < first ? [first, last] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** A mark behind the full stop belongs to the sentence before it, unless all marks stand before their sentences. */
function behindItsSentence(text: string): string {
  if (!MARK_FIRST.test(text)) return text.replace(MARK_BEHIND, (_, stop: string, marks: string) => ` ${marks}${stop}`);
  return text
    .split('\n')
    .map((line) => {
      let result = '';
      let left = line;
      for (let first = MARK_FIRST.exec(left); first !== null; first = MARK_FIRST.exec(left)) {
        const sentence = left.slice(first[0].length);
        const end = SENTENCE_END.exec(sentence);
        const at = end === null ? sentence.length : end.index;
        const after = end === null ? at : at + end[0].length;
        const gap = /^\s*/u.exec(sentence.slice(after))?.[0] ?? '';
        result += `${sentence.slice(0, at).trimEnd()} ${first[1] ?? ''}${sentence.slice(at, after)}${gap}`;
        left = sentence.slice(after + gap.length);
      }
      return result + left;
    })
    .join('\n');
}
