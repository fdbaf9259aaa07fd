/** A half-open range `[start, end)` of UTF-16 code units in a named text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `span` covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}
