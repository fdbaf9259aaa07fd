/** Something read from a query, and where reading goes on. */
export interface Scanned {
  readonly text: string;
  readonly end: number;
}

/** Longest phrase between two quotation marks, in UTF-16 code units; marks further apart do not belong together. */
export const MAX_PHRASE_CHARACTERS = 300;
/** Longest word an operator takes. */
const MAX_WORD_CHARACTERS = 64;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Letters and digits with single inner signs, or `C++` and `C#`. */
const WORD = /^[\p{L}\p{M}\p{N}]+(?:['’._&+#‐‑-][\p{L}\p{M}\p{N}]+)*(?:\+\+|#)?/u;
/** What may follow a word that an operator takes: `title:10:30`, `-word-` and `+a/b` are no clauses. */
const AFTER_WORD = /^(?:$|\s|[,.;!?)\]}>，。；！？、）】》」』”"…](?![\p{L}\p{N}])|[，。；！？、）】》」』”])/u;

/**
 * The phrase in quotation marks that opens at `start`: “…” or "…" with a letter or digit inside, no empty line, and no white space inside a straight mark
 * (which tells an opening from a closing or stray one).
 */
export function readQuoted(query: string, start: number): Scanned | undefined {
  const opening = query.charAt(start);
  const closing = CLOSING.get(opening);
  if (closing === undefined) return undefined;
  const window = query.slice(start + 1, start + 2 + MAX_PHRASE_CHARACTERS);
  const length = window.indexOf(closing);
  if (length < 1) return undefined;
  const inside = window.slice(0, length);
  if (!WORD_CHARACTER.test(inside) || /\n\s*\n/u.test(inside)) return undefined;
  if (opening === '"' && (/^\s|\s$/u.test(inside) || /^[\p{sc=Latin}\p{N}]/u.test(query.slice(start + length + 2, start + length + 4))))
    return undefined;
  return { text: inside.trim(), end: start + length + 2 };
}

/** The word at `start` that an operator takes, if it ends where a word may end. */
export function readWord(query: string, start: number): Scanned | undefined {
  const window = query.slice(start, start + MAX_WORD_CHARACTERS + 2);
  const word = WORD.exec(window)?.[0];
  if (word === undefined || word.length > MAX_WORD_CHARACTERS) return undefined;
  return AFTER_WORD.test(window.slice(word.length)) ? { text: word, end: start + word.length } : undefined;
}
