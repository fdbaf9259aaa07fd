const WORD = /\d+(?:[.,]\d+)*|\p{Script=Han}|[\p{L}\p{M}]+|\s+|[^\s]/gu;

/** A text in words, numbers, single Chinese characters, marks and white space; joined again, they are the text. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
