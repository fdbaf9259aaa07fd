import type { TriedFinding } from '../client/compliance-client';

/** A stretch of a text with the findings that cover it; none where nothing was found. */
export interface MarkedPiece {
  readonly text: string;
  readonly rules: readonly string[];
}

/** Cuts a text where findings begin and end, so that overlapping ones can be shown. Findings of the whole text are left to the list. */
export function markedText(text: string, findings: readonly TriedFinding[]): readonly MarkedPiece[] {
  const inside = findings.filter(({ start, end }) => end > start && !(start === 0 && end >= text.length));
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const rules = inside.filter((finding) => finding.start <= start && finding.end >= end).map(({ rule }) => rule);
    return { text: text.slice(start, end), rules: [...new Set(rules)] };
  });
}
