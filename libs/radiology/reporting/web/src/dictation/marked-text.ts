import type { Span, Stretch, StretchKind } from '@trivium/radiology/findings/domain';
import { unseen } from '@trivium/radiology/reporting/domain';

/** A run of the dictation that is drawn alike. `plain` is white space between stretches. */
export interface MarkedPiece {
  readonly text: string;
  readonly span: Span;
  readonly kind: StretchKind | 'plain';
  /** A stretch that was not understood, but that a person has looked at. */
  readonly isLookedAt: boolean;
  /** Lies in a span that is pointed at from elsewhere: a finding, a sentence, an issue. */
  readonly isPointedAt: boolean;
  /** A person took the finding out of the report, with these words. */
  readonly isLeftOut: boolean;
}

export interface Marks {
  readonly stretches: readonly Stretch[];
  /** Stretches that a person has looked at. */
  readonly looked: readonly Span[];
  readonly pointedAt: readonly Span[];
}

/** The whole of `text` in pieces: joined, their texts are `text` again. Linear in the text and the number of spans. */
export function markedPieces(text: string, { stretches, looked, pointedAt }: Marks): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const open = new Set(unseen(stretches, looked));
  const points = merged(pointedAt, text.length);
  let at = 0;
  const put = (span: Span, kind: MarkedPiece['kind'], { isLookedAt = false, isLeftOut = false } = {}): void => {
    for (const part of cut(span, points)) pieces.push({ text: text.slice(...part.span), kind, isLookedAt, isLeftOut, ...part });
  };
  for (const stretch of stretches) {
    const start = Math.max(at, stretch.span[0]);
    const end = Math.min(text.length, stretch.span[1]);
    if (end <= start) continue;
    if (start > at) put([at, start], 'plain');
    const isLookedAt = stretch.kind === 'not_understood' && !open.has(stretch);
    put([start, end], stretch.kind, { isLookedAt, isLeftOut: stretch.isLeftOut === true });
    at = end;
  }
  if (at < text.length) put([at, text.length], 'plain');
  return pieces;
}

/** Overlapping spans joined, in order, within the text. */
function merged(spans: readonly Span[], length: number): readonly Span[] {
  const sorted = spans
    .map(([start, end]): [number, number] => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => end > start)
    .sort((one, other) => one[0] - other[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function cut([start, end]: Span, points: readonly Span[]): readonly { readonly span: Span; readonly isPointedAt: boolean }[] {
  const parts: { span: Span; isPointedAt: boolean }[] = [];
  let at = start;
  for (const [from, to] of points) {
    if (to <= at || from >= end) continue;
    if (from > at) parts.push({ span: [at, from], isPointedAt: false });
    const until = Math.min(end, to);
    parts.push({ span: [Math.max(at, from), until], isPointedAt: true });
    at = until;
  }
  if (at < end) parts.push({ span: [at, end], isPointedAt: false });
  return parts;
}
