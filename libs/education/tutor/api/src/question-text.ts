const MAX_STORED_CHARACTERS = 300;

/** A question as a teacher may see it: addresses and long numbers out, as they could name a student. */
export function withoutContactData(question: string): string {
  return question
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '…')
    .replace(/\+?\d[\d\s().-]{6,}\d/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_STORED_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/u, '');
}

/** What equal questions share: letters and digits in lower case; `''` when there are none. */
export function fingerprintOf(question: string): string {
  return (
    question
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
