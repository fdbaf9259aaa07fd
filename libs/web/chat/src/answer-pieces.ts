/** A run of an answer's text: words, or the numbers of the sources that stand behind them. */
export type AnswerPiece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'citation'; readonly n: number };

const MARKER = /\s?\[\^?(\d{1,3}(?:\s*[,\uFF0C、]\s*\^?\d{1,3})*)\]/g;

/**
 * Cuts paragraphs out of an answer and citation markers (`[1]`, `[1, 2]`, `[^1]`) out of its paragraphs. A bracketed number that names no
 * known source stays text: it may be an interval or an index.
 */
export function answerParagraphs(text: string, known: ReadonlySet<number>): readonly (readonly AnswerPiece[])[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => pieces(paragraph, known));
}

function pieces(paragraph: string, known: ReadonlySet<number>): readonly AnswerPiece[] {
  const found: AnswerPiece[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(MARKER)) {
    const numbers = (match[1] ?? '').split(/[,\uFF0C、]/).map((part) => Number(part.replace(/[^\d]/g, '')));
    if (!numbers.every((n) => known.has(n))) continue;
    if (match.index > from) found.push({ kind: 'text', text: paragraph.slice(from, match.index) });
    found.push(...numbers.map((n) => ({ kind: 'citation' as const, n })));
    from = match.index + match[0].length;
  }
  if (from < paragraph.length) found.push({ kind: 'text', text: paragraph.slice(from) });
  return found;
}
