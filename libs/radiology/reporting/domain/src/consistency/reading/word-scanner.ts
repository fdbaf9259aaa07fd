/** A word of a word list at its place in a folded text. */
export interface ScannedWord<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

interface Entry<Meaning> {
  readonly term: string;
  /** A stem written with `~`: any letters may follow. */
  readonly isStem: boolean;
  readonly isLatin: boolean;
  readonly meaning: Meaning;
}

const isLatinLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Of two characters; above every code of one. */
const pairKey = (text: string, at: number): number => (text.charCodeAt(at) + 1) * 0x1_0000 + (text.charCodeAt(at + 1) || 0);

/**
 * Finds the words of a list, longest first, without overlaps, in one pass. Latin words match whole (a plural `s` or `es` may follow), Chinese ones anywhere.
 * A word list is thousands of terms: a table by their first two characters is some hundred times as fast as an alternation of them.
 */
export class WordScanner<Meaning> {
  private isSorted = true;
  private readonly byStart = new Map<number, Entry<Meaning>[]>();

  /** Adds terms in the notation `term|other term|stem~`. */
  add(terms: string, meaning: Meaning): void {
    for (const written of terms.split('|')) {
      const isStem = written.endsWith('~');
      const term = isStem ? written.slice(0, -1) : written;
      const first = term.charAt(0);
      if (first === '') continue;
      const key = term.length > 1 ? pairKey(term, 0) : first.charCodeAt(0);
      const entries = this.byStart.get(key) ?? [];
      entries.push({ term, isStem, isLatin: isLatinLetter(first.charCodeAt(0)), meaning });
      this.byStart.set(key, entries);
    }
    this.isSorted = false;
  }

  scan(text: string): ScannedWord<Meaning>[] {
    if (!this.isSorted) for (const entries of this.byStart.values()) entries.sort((one, other) => other.term.length - one.term.length);
    this.isSorted = true;
    const words: ScannedWord<Meaning>[] = [];
    let index = 0;
    while (index < text.length) {
      const found = this.at(text, index);
      if (found) {
        words.push(found);
        index = found.end;
      } else index = nextStart(text, index);
    }
    return words;
  }

  private at(text: string, start: number): ScannedWord<Meaning> | undefined {
    // Terms of two characters and more are longer than those of one, and come first.
    return (
      this.among(this.byStart.get(pairKey(text, start)), text, start) ?? this.among(this.byStart.get(text.charCodeAt(start)), text, start)
    );
  }

  private among(entries: readonly Entry<Meaning>[] | undefined, text: string, start: number): ScannedWord<Meaning> | undefined {
    if (!entries) return undefined;
    const isInsideWord = start > 0 && isLatinLetter(text.charCodeAt(start - 1));
    for (const entry of entries) {
      if (entry.isLatin && isInsideWord) continue;
      if (!text.startsWith(entry.term, start)) continue;
      const end = endOf(text, start + entry.term.length, entry);
      if (end !== undefined) return { meaning: entry.meaning, start, end };
    }
    return undefined;
  }
}

/** No Latin word begins inside another, nor does a Chinese one at a Latin letter. */
function nextStart(text: string, index: number): number {
  let next = index + 1;
  if (!isLatinLetter(text.charCodeAt(index))) return next;
  while (next < text.length && isLatinLetter(text.charCodeAt(next))) next += 1;
  return next;
}

function endOf(
  text: string,
  end: number,
  entry: { readonly isStem: boolean; readonly isLatin: boolean; readonly term: string },
): number | undefined {
  if (!entry.isLatin || !isLatinLetter(entry.term.charCodeAt(entry.term.length - 1))) return end;
  if (entry.isStem) {
    let after = end;
    while (after < text.length && isLatinLetter(text.charCodeAt(after))) after += 1;
    return after;
  }
  if (!isLatinLetter(text.charCodeAt(end))) return end;
  const plural = text.startsWith('es', end) ? 2 : text.charAt(end) === 's' ? 1 : 0;
  if (plural > 0 && !isLatinLetter(text.charCodeAt(end + plural))) return end + plural;
  return undefined;
}
