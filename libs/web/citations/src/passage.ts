import type { Span } from '@trivium/shared/kernel';

/** A cited passage as a reader sees it. */
export interface CitedPassage {
  readonly n: number;
  /** Name of the document. */
  readonly title: string;
  /** From the outermost heading to the innermost. */
  readonly sectionPath: readonly string[];
  readonly page?: number | null;
  readonly quote: string;
  /** Text around the quote; absent when the app did not load it. */
  readonly context?: string;
  /** Where the quote stands in `context`, in UTF-16 code units; found by its words when absent. */
  readonly span?: Span;
}

/** `context` cut into what stands before, in and after the quote. */
export interface HighlightedPassage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/**
 * Finds the quote in its context: by the given span if it holds the quote, else by its words with any white space between them (PDF text
 * breaks lines where the quote has spaces). Undefined when the quote is not there: a wrong highlight would be worse than none.
 */
export function highlight({ quote, context, span }: Pick<CitedPassage, 'quote' | 'context' | 'span'>): HighlightedPassage | undefined {
  if (!context || quote.trim() === '') return undefined;
  if (span && squeeze(context.slice(span.start, span.end)) === squeeze(quote)) return cut(context, span);
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join('\\s+'), 'u').exec(context);
  return match ? cut(context, { start: match.index, end: match.index + match[0].length }) : undefined;
}

function cut(context: string, { start, end }: Span): HighlightedPassage {
  return { before: context.slice(0, start), quote: context.slice(start, end), after: context.slice(end) };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
