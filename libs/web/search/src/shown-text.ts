import type { Span } from '@trivium/shared/kernel';
import type { FoundPassage } from './found-passage';

/** The part of a passage that a result shows, with its highlights counted from the start of the part. */
export interface ShownText {
  readonly text: string;
  readonly highlights: readonly Span[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** A run of text, inside a highlight or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts `part` out of a passage. A part that lies outside the text, or is empty, gives the whole text: showing too much beats showing nothing. */
export function shownText({ text, highlights }: Pick<FoundPassage, 'text' | 'highlights'>, part: Span): ShownText {
  const start = Math.max(0, Math.min(part.start, text.length));
  const end = Math.max(0, Math.min(part.end, text.length));
  if (end <= start) return { text, highlights, isCutBefore: false, isCutAfter: false };
  return {
    text: text.slice(start, end),
    highlights: highlights
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start })),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
  };
}

/** Cuts a text at the ends of its highlights, which may overlap, touch and come in any order; no character is lost. */
export function markedPieces(text: string, highlights: readonly Span[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean): void => {
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), isMarked });
    at = end;
  };
  for (const { start, end } of [...highlights].sort((first, second) => first.start - second.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
