import type { Span } from '@trivium/shared/kernel';

/** A text whose half-width kana, loose voicing marks and loose Hangul letters are composed, and the way back to the text it came from. */
export interface ComposedText {
  readonly text: string;
  /** The span of the source text that a span of {@link text} was read from. */
  readonly sourceSpan: (span: Span) => Span;
}

const VOICING = '\\u3099\\u309A\\uFF9E\\uFF9F';
/** A half-width kana with its mark, a kana with a combining mark, or one Hangul syllable spelt in letters (macOS file names). */
const LOOSE = new RegExp(
  `[\\uFF66-\\uFF9D][${VOICING}]?|[\\u3041-\\u30FA][${VOICING}]|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?`,
  'gu',
);

/**
 * Composes kana and Hangul (NFKC of each cluster, so `ﾃﾞ` is `デ`) before words are cut: scripts and dictionaries do not know the loose forms.
 * Other characters stay as they are. Costs one scan for text that holds none.
 */
export function composeText(source: string): ComposedText {
  const clusters = [...source.matchAll(LOOSE)];
  if (clusters.length === 0) return { text: source, sourceSpan: (span) => span };
  const pieces: string[] = [];
  // Source offset of each code unit of the composed text, and of its end.
  const offsets: number[] = [];
  let read = 0;
  const copyUntil = (end: number): void => {
    pieces.push(source.slice(read, end));
    for (; read < end; read += 1) offsets.push(read);
  };
  for (const { 0: cluster, index } of clusters) {
    copyUntil(index);
    const composed = cluster.replace(/[\uFF9E\uFF9F]$/u, (mark) => (mark === '\uFF9E' ? '\u3099' : '\u309A')).normalize('NFKC');
    pieces.push(composed);
    for (let unit = 0; unit < composed.length; unit += 1) offsets.push(index);
    read = index + cluster.length;
  }
  copyUntil(source.length);
  offsets.push(source.length);
  return {
    text: pieces.join(''),
    sourceSpan: ({ start, end }) => ({ start: offsets[start] ?? source.length, end: offsets[end] ?? source.length }),
  };
}
