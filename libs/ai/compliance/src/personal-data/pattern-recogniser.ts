import { type PersonalDataType, type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

export interface PersonalPattern {
  readonly type: PersonalDataType;
  /** Flags `g` and `d`; what is found is the first group, else (none, or named ones) the whole match. */
  readonly pattern: RegExp;
  readonly certainty: number;
  readonly reason: string;
  readonly accepts?: (found: string) => boolean;
}

/** A recogniser made of patterns. */
export function patternRecogniser(id: string, patterns: readonly PersonalPattern[]): Recogniser {
  return { id, find: (text) => patterns.flatMap((pattern) => spansOf(text, pattern)) };
}

function spansOf(text: string, { type, pattern, certainty, reason, accepts }: PersonalPattern): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const group = match.groups === undefined ? match[1] : undefined;
    const found = group ?? match[0];
    const start = match.indices?.[group === undefined ? 0 : 1]?.[0] ?? match.index;
    if (accepts?.(found) === false) continue;
    spans.push(personalSpan({ type, text: found, start, certainty, reason }));
  }
  return spans;
}
