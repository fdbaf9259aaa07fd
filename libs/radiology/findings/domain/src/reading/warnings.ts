import type { DictationWarning, Span } from '../finding';
import { isHan, isLetter } from '../text/even-text';
import { clausesOf, type Reading, type Sentence } from './reading';

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

export const MARKUP = /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,200})?\/?>|\]\(|javascript:|&[a-z]{2,6};/g;

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
