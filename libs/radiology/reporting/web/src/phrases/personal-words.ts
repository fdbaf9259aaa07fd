/** A word of a person's own list. */
export interface PersonalWordEntry {
  readonly heard: string;
  readonly written: string;
  readonly language: 'en' | 'zh';
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * `text` with what was heard replaced by what is meant, in one pass: what was put in is not looked at again. The longest entry wins. Latin words
 * match whole words only and without regard to case; Chinese ones match anywhere.
 */
export function withPersonalWords(text: string, words: readonly PersonalWordEntry[], language: 'en' | 'zh'): string {
  const entries = words
    .filter((word) => word.language === language && word.heard.trim() !== '')
    .map(({ heard, written }) => ({ heard: heard.trim().toLowerCase(), written }))
    .sort((one, other) => other.heard.length - one.heard.length);
  if (entries.length === 0) return text;
  const byStart = new Map<string, typeof entries>();
  for (const entry of entries) byStart.set(entry.heard.charAt(0), [...(byStart.get(entry.heard.charAt(0)) ?? []), entry]);
  const lower = text.toLowerCase();
  // Some letters change their number of characters with their case (İ): offsets would lie, so such a text stays as it is.
  if (lower.length !== text.length) return text;
  let result = '';
  let at = 0;
  while (at < text.length) {
    const entry = byStart.get(lower.charAt(at))?.find(({ heard }) => lower.startsWith(heard, at) && isWhole(text, at, at + heard.length));
    result += entry ? entry.written : text.charAt(at);
    at += entry ? entry.heard.length : 1;
  }
  return result;
}

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (one: string, other: string): boolean =>
    WORD_CHARACTER.test(one) && WORD_CHARACTER.test(other) && !/\p{Script=Han}/u.test(one + other);
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end));
}
