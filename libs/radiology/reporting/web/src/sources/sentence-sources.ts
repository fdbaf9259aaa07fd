import type { ReportSentence, ReportSections, SentenceSource } from '@trivium/radiology/reporting/domain';

/** A stretch of a section, and where its words come from. */
export interface SourcedStretch {
  readonly start: number;
  readonly end: number;
  readonly source: SentenceSource;
}

const PERSON: SentenceSource = { kind: 'person' };
/** A full stop ends a sentence only before white space or the end: "1.2 cm" is one word. */
const SENTENCE_END = /[。！？；\n]|[.!?;](?=\s|$)/g;

/**
 * Where each stretch of a section comes from: sentences of the draft that still stand word for word keep their source; everything else was written
 * or changed by a person. Sentences are looked for in their order, so that one that occurs twice is found twice.
 */
export function sourcesOf(text: string, section: keyof ReportSections, sentences: readonly ReportSentence[]): readonly SourcedStretch[] {
  const stretches: SourcedStretch[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const words = sentence.text.trim();
    if (sentence.section !== section || words === '') continue;
    const found = text.indexOf(words, at);
    if (found < 0) continue;
    stretches.push(...byPerson(text, at, found), { start: found, end: found + words.length, source: sentence.source });
    at = found + words.length;
  }
  return [...stretches, ...byPerson(text, at, text.length)];
}

/** The stretch that the caret stands in, or that ends at it. */
export function sourceAt(stretches: readonly SourcedStretch[], caret: number): SourcedStretch | undefined {
  return stretches.find(({ start, end }) => caret >= start && caret < end) ?? stretches.findLast(({ end }) => caret >= end);
}

/** The spans of the dictation that a source names; none for a template, a rule or a person. */
export function spansOf(source: SentenceSource): readonly (readonly [number, number])[] {
  if (source.kind === 'dictation' || source.kind === 'measurement' || source.kind === 'correction') return source.spans;
  return source.kind === 'model' ? spansOf(source.of) : [];
}

/** Sentences between `start` and `end`, without the white space around them. */
function byPerson(text: string, start: number, end: number): readonly SourcedStretch[] {
  const stretches: SourcedStretch[] = [];
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    if (words.trim() === '') return;
    const lead = words.length - words.trimStart().length;
    stretches.push({ start: from + lead, end: from + words.trimEnd().length, source: PERSON });
  };
  let at = start;
  for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
    const stop = start + match.index + match[0].length;
    add(at, stop);
    at = stop;
  }
  add(at, end);
  return stretches;
}
