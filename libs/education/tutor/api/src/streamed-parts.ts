/** A text in the parts a stream sends: words with the space behind them, Chinese up to the next punctuation, marks `[n]` whole. */
export function streamedParts(text: string): string[] {
  return text.match(/\s*\[\d+\]\s*|[^\s\p{P}\p{sc=Han}]+[\p{P}]*\s*|\p{sc=Han}{1,6}\p{P}*\s*|\p{P}(?<!\[)\s*|\s+|[^]/gu) ?? [];
}
