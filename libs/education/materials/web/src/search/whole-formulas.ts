import type { Span } from '@trivium/shared/kernel';
import { inlinePieces } from '../reading/inline-pieces';

/** `part` of a text, widened so that it cuts no formula in two: half a formula would be shown as its source. */
export function wholeFormulas(text: string, { start, end }: Span): Span {
  const cut = inlinePieces(text).filter(({ kind, span }) => kind === 'formula' && span.start < end && span.end > start);
  return { start: Math.min(start, ...cut.map(({ span }) => span.start)), end: Math.max(end, ...cut.map(({ span }) => span.end)) };
}
