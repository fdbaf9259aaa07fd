import type { Span } from '@trivium/shared/kernel';

/** A run of a block's text: words or an inline formula, inside a highlight or not. */
export interface InlinePiece {
  readonly kind: 'text' | 'formula';
  /** Words as they stand, or the LaTeX without its dollar signs. */
  readonly text: string;
  readonly isMarked: boolean;
  /** Where the piece stands in the text, with the dollar signs of a formula. */
  readonly span: Span;
}

/**
 * `$latex$` as the document readers write it. As in Markdown, the opening sign has no blank after it, the closing one none before it and no digit
 * after it: `$5 and $6` are prices.
 */
const FORMULA = /\$(?!\s)((?:\\.|[^$\\])*?[^\s\\]|(?:\\.|[^$\\])*?\\.)\$(?!\d)/gu;

/**
 * Cuts a text at formulas and at the ends of highlights. A formula is drawn whole: one that a highlight touches is marked whole.
 *
 * @param highlights half-open ranges of UTF-16 code units, in any order; ends outside the text are allowed
 */
export function inlinePieces(text: string, highlights: readonly Span[] = []): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(FORMULA)) {
    const end = match.index + match[0].length;
    pieces.push(...wordPieces(text, { start: from, end: match.index }, highlights));
    const span = { start: match.index, end };
    pieces.push({ kind: 'formula', text: match[1] ?? '', isMarked: highlights.some((range) => touches(range, span)), span });
    from = end;
  }
  pieces.push(...wordPieces(text, { start: from, end: text.length }, highlights));
  return pieces;
}

/** Highlights of a text as those of its part `within`, counted from the start of the part. */
export function highlightsWithin(highlights: readonly Span[], within: Span): Span[] {
  return highlights
    .filter((range) => touches(range, within))
    .map(({ start, end }) => ({ start: Math.max(start, within.start) - within.start, end: Math.min(end, within.end) - within.start }));
}

function wordPieces(text: string, within: Span, highlights: readonly Span[]): InlinePiece[] {
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of highlights) for (const cut of [start, end]) if (cut > within.start && cut < within.end) cuts.add(cut);
  const ordered = [...cuts].sort((first, second) => first - second);
  return ordered.slice(0, -1).flatMap((start, index): InlinePiece[] => {
    const span = { start, end: ordered[index + 1] ?? within.end };
    if (span.end <= span.start) return [];
    return [{ kind: 'text', text: text.slice(span.start, span.end), isMarked: highlights.some((range) => touches(range, span)), span }];
  });
}

function touches(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}
