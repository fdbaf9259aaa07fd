import type { DictationWarning, Span } from '../finding';
import { isHan, isLetter } from '../text/even-text';
import { clausesOf, type Reading, type Sentence } from './reading';

/** Headings that name a person; the second with another value begins another patient. */
const PERSON =
  /(?:^|[\n;。(]|\. )[ ]?(?:(姓名|病人姓名|患者姓名|患者|病人|patient name|patient|name|pt)|(病历号|住院号|门诊号|检查号|病案号|id号|mrn|patient id|accession(?: number| no)?))\s?[:#]?\s?([^\s,;。:]{1,40}(?: (?!age|male|female|mrn)[a-z]{1,20})?)/g;

export interface SecondPatient {
  /** Where the text of the second patient begins. */
  readonly start: number;
  readonly spans: readonly Span[];
}

/** Age and sex as a dictation begins: 男，65岁; `56-year-old male`. */
const AGE_AND_SEX =
  /([男女])性?[,、 ]{0,2}(\d{1,3})岁|(\d{1,3})岁[,、 ]{0,2}([男女])|(\d{1,3})[- ]?(?:years?[- ]old|y\/?o)[- ](male|female|man|woman)/g;

/** Two people of another age or sex. */
function secondPerson(even: string): SecondPatient | undefined {
  let first: { readonly value: string; readonly span: Span } | undefined;
  AGE_AND_SEX.lastIndex = 0;
  for (let match = AGE_AND_SEX.exec(even); match !== null; match = AGE_AND_SEX.exec(even)) {
    const value = `${match[1] ?? match[4] ?? match[6] ?? ''} ${match[2] ?? match[3] ?? match[5] ?? ''}`;
    const span: Span = [match.index, match.index + match[0].length];
    first ??= { value, span };
    if (first.value !== value) return { start: span[0], spans: [first.span, span] };
  }
  return undefined;
}

/** Two names or two record numbers in one text. Which of the two is meant is not guessed. */
export function secondPatientOf(even: string): SecondPatient | undefined {
  const first: Partial<Record<'name' | 'number', { readonly value: string; readonly span: Span }>> = {};
  PERSON.lastIndex = 0;
  for (let match = PERSON.exec(even); match !== null; match = PERSON.exec(even)) {
    const kind = match[1] !== undefined ? 'name' : 'number';
    const value = match[3] ?? '';
    const hasMark = /[:#]/.test(match[0]) || kind === 'number' || /^[a-z\d甲乙一二]$/.test(value);
    if (!hasMark) continue;
    const lead = match[0].length - match[0].replace(/^[\n;。(. ]+/, '').length;
    const span: Span = [match.index + lead, match.index + match[0].length];
    const known = first[kind];
    if (known === undefined) first[kind] = { value, span };
    else if (known.value !== value) return { start: span[0], spans: [known.span, span] };
  }
  return secondPerson(even);
}

/** Whole sentences in both languages; a Latin abbreviation in a Chinese sentence is no second language. */
export function mixedLanguages({ even, tokens }: Reading, sentences: readonly Sentence[]): DictationWarning | undefined {
  const spans: Partial<Record<'en' | 'zh', Span>> = {};
  for (const { from, to } of sentences.flatMap((sentence) =>
    clausesOf(tokens, sentence).map(([start, end]) => ({ from: start, to: end })),
  )) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    let han = 0;
    let words = 0;
    for (let at = start; at < end; at++) {
      const unit = even.charCodeAt(at);
      if (isHan(unit)) han++;
      else if (
        isLetter(unit) &&
        !isLetter(even.charCodeAt(at - 1)) &&
        isLetter(even.charCodeAt(at + 1)) &&
        isLetter(even.charCodeAt(at + 3))
      )
        words++;
    }
    if (han >= 4 && words <= 1) spans.zh ??= [start, end];
    else if (words >= 3 && han === 0) spans.en ??= [start, end];
  }
  return spans.en !== undefined && spans.zh !== undefined
    ? { code: 'mixed_languages', spans: [spans.zh, spans.en].sort((a, b) => a[0] - b[0]) }
    : undefined;
}

const MARKUP = /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,200})?\/?>|\]\(|javascript:|&[a-z]{2,6};/g;

/** Characters that no dictation has, and tags: told, kept where they are, read as nothing. */
export function strangeCharacters(even: string): readonly DictationWarning[] {
  const warnings: DictationWarning[] = [];
  const control: Span[] = [];
  for (let at = 0; at < even.length && control.length < 20; at++) {
    const unit = even.charCodeAt(at);
    if (
      (unit < 32 && (unit < 9 || unit > 13)) ||
      (unit >= 0x7f && unit < 0xa0) ||
      unit === 0xfffd ||
      (unit >= 0x200b && unit <= 0x200f) ||
      (unit >= 0x202a && unit <= 0x202e)
    )
      control.push([at, at + 1]);
  }
  if (control.length > 0) warnings.push({ code: 'control_characters', spans: control });
  const markup: Span[] = [];
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(even); match !== null && markup.length < 20; match = MARKUP.exec(even))
    markup.push([match.index, match.index + match[0].length]);
  if (markup.length > 0) warnings.push({ code: 'markup', spans: markup });
  return warnings;
}
