import type { PhiSpan, PhiType } from '../phi-span';

/** One shape or labelled value; flags `g` and `d`. What is found is the first group, else the whole match. Every repetition is bounded, so that time grows with the text. */
export interface PhiPattern {
  readonly type: PhiType;
  readonly pattern: RegExp;
  readonly certainty: number;
  readonly reason: string;
  /** Looks at what was found and at the 24 characters on either side. */
  readonly accepts?: (found: string, around: { readonly before: string; readonly after: string }) => boolean;
}

const REACH = 24;

export function findPatterns(text: string, patterns: readonly PhiPattern[]): readonly PhiSpan[] {
  return patterns.flatMap(({ type, pattern, certainty, reason, accepts }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const group = match[1] === undefined ? 0 : 1;
      const [start, end] = match.indices?.[group] ?? [match.index, match.index + match[0].length];
      const found = text.slice(start, end);
      const around = { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
      return found === '' || accepts?.(found, around) === false ? [] : [{ type, text: found, start, end, certainty, reason }];
    }),
  );
}
