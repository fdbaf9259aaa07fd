import { matchesOf } from './matches-of';

/** A part of a sentence with the marks that stand behind it. */
export interface CitedSegment {
  /** Without marks. */
  readonly text: string;
  readonly marks: readonly number[];
}

const MARKS = /(?:\s*\[\d{1,3}(?:\s*[,，]\s*\d{1,3})*\])+/g;

/** `A [1], and B [2].` is two statements with a source each; what follows the last mark without a word belongs to it. */
export function citedSegments(sentence: string): CitedSegment[] {
  const segments: CitedSegment[] = [];
  let from = 0;
  for (const match of matchesOf(sentence, MARKS)) {
    const text = sentence.slice(from, match.index).replace(/^[\s,，;；.。:：、]+(?:and |while |but |whereas )?/u, '');
    segments.push({ text, marks: (match[0].match(/\d+/g) ?? []).map(Number) });
    from = match.index + match[0].length;
  }
  const tail = sentence.slice(from);
  if (/[\p{L}\p{N}]/u.test(tail)) segments.push({ text: tail, marks: [] });
  return segments;
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}
