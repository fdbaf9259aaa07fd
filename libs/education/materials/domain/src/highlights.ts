import type { Span } from '@trivium/shared/kernel';
import { indexTerms, isLanguage } from '@trivium/shared/language';

/** Where words that the index matched stand in `text`; neighbouring and overlapping spots are joined. */
export function highlightTerms(text: string, matched: Iterable<string>, language: string): Span[] {
  const wanted = new Set(matched);
  if (wanted.size === 0) return [];
  const spots = indexTerms(text, isLanguage(language) ? language : undefined)
    .filter(({ term }) => wanted.has(term))
    .map(({ span }) => span)
    .sort((first, second) => first.start - second.start || first.end - second.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spots) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
