import type { Span } from '@trivium/shared/kernel';
import { splitSentences } from '@trivium/shared/language';

export interface AnswerSentence extends Span {
  readonly text: string;
}

const CITATIONS = /^(?:\s{0,2}\[\d{1,3}\])+[.。]?/u;

/** The sentences of a text of a model, each with the citations that stand behind its full stop. */
export function answerSentences(text: string): readonly AnswerSentence[] {
  const sentences: AnswerSentence[] = [];
  for (const { start, end } of splitSentences(text)) {
    let from = Math.max(start, sentences.at(-1)?.end ?? 0);
    while (from < end && /\s/u.test(text.charAt(from))) from++;
    if (from >= end) continue;
    const behind = CITATIONS.exec(text.slice(end))?.[0].length ?? 0;
    sentences.push({ start: from, end: end + behind, text: text.slice(from, end + behind) });
  }
  return sentences;
}

/** The text without some of its sentences; the bullets and headings of lines that become empty go too. */
export function withoutSentences(text: string, sentences: readonly Span[]): string {
  if (sentences.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of [...sentences].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (result + text.slice(at))
    .split('\n')
    .filter((line) => !/^[ \t]{0,8}(?:[-*+]|#{1,6}|\d{1,3}[.)])[ \t]*$/u.test(line))
    .map((line) => line.replace(/(\S)[ \t]{2,}(?=\S)/gu, '$1 ').trimEnd())
    .join('\n')
    .trim();
}
