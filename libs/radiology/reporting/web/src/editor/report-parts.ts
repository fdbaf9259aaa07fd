import type { ChangeReport, Report } from '@trivium/radiology/api-client';
import type { Span } from '@trivium/radiology/findings/domain';
import { carryCorrections, type ReportContext, type ReportSections, type WantedCorrection } from '@trivium/radiology/reporting/domain';

/** What a person writes: the dictation, the three sections, what is known of the examination, which words not understood they have looked at, and what they set right in the findings. */
export interface ReportText {
  readonly dictation: string;
  readonly sections: ReportSections;
  readonly context: ReportContext;
  /** Stretches of the dictation; offsets into it. */
  readonly looked: readonly Span[];
  /** Bound to places in the dictation. */
  readonly corrections: readonly WantedCorrection[];
}

/** Parts that are compared and chosen as a whole when two texts differ. */
export const REPORT_PARTS = ['dictation', 'corrections', 'findings', 'impression', 'recommendations', 'details'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export const SECTIONS = ['findings', 'impression', 'recommendations'] as const satisfies readonly (keyof ReportSections)[];

/** Characters that one section may hold (limit of the API). */
export const MOST_CHARACTERS = 100_000;
/** Characters that one dictation may hold (limit of the API): past this it is neither read nor sent, and stays on the screen. */
export const MOST_DICTATED_CHARACTERS = 20_000;

const CONTEXT_FIELDS = [
  'exam',
  'age',
  'sex',
  'indication',
  'technique',
  'comparison',
  'risk',
  'setting',
  'knownPrimaryCancer',
  'immunosuppression',
] as const satisfies readonly (keyof ReportContext)[];

export function textOf({
  dictation,
  sections,
  context,
  looked,
  corrections,
}: Pick<Report, 'dictation' | 'sections' | 'context' | 'looked' | 'corrections'>): ReportText {
  return { dictation, sections, context, looked, corrections: corrections.map(({ correction }) => correction) };
}

/** Whether `part` reads the same in both; a field that is absent equals an empty one. */
export function isSamePart(part: ReportPart, one: ReportText, other: ReportText): boolean {
  if (part === 'dictation') return one.dictation === other.dictation;
  if (part === 'corrections') return one.corrections === other.corrections || formOf(one.corrections) === formOf(other.corrections);
  if (part !== 'details') return one.sections[part] === other.sections[part];
  return CONTEXT_FIELDS.every((field) => (one.context[field] ?? '') === (other.context[field] ?? ''));
}

export function differingParts(one: ReportText, other: ReportText): readonly ReportPart[] {
  return REPORT_PARTS.filter((part) => !isSamePart(part, one, other));
}

export function isSameText(one: ReportText, other: ReportText): boolean {
  return differingParts(one, other).length === 0 && isSameSpans(one.looked, other.looked);
}

/** `text` with `part` taken from `source`. */
export function withPart(text: ReportText, part: ReportPart, source: ReportText): ReportText {
  if (part === 'dictation') {
    const corrections = carryCorrections(text.corrections, { before: text.dictation, after: source.dictation });
    return { ...text, dictation: source.dictation, looked: source.looked, corrections };
  }
  if (part === 'corrections')
    return { ...text, corrections: carryCorrections(source.corrections, { before: source.dictation, after: text.dictation }) };
  if (part === 'details') return { ...text, context: source.context };
  return { ...text, sections: { ...text.sections, [part]: source.sections[part] } };
}

/** The change that turns `base` into `text`, naming only what differs. */
export function changeBetween(
  base: ReportText,
  text: ReportText,
): Pick<ChangeReport, 'sections' | 'context' | 'dictation' | 'looked' | 'corrections'> {
  const parts = differingParts(base, text);
  const sections: { findings?: string; impression?: string; recommendations?: string } = Object.fromEntries(
    SECTIONS.filter((name) => parts.includes(name)).map((name) => [name, text.sections[name]]),
  );
  return {
    ...(parts.includes('dictation') ? { dictation: text.dictation } : {}),
    ...(parts.includes('dictation') || !isSameSpans(base.looked, text.looked)
      ? { looked: text.looked.map(([start, end]) => [start, end]) }
      : {}),
    ...(parts.includes('corrections') ? { corrections: text.corrections as unknown as NonNullable<ChangeReport['corrections']> } : {}),
    ...(Object.keys(sections).length > 0 ? { sections } : {}),
    ...(parts.includes('details') ? { context: withoutBlanks(text.context) } : {}),
  };
}

/** Another dictation, with corrections and the stretches that were looked at where they are now; one that was touched itself must be looked at again. */
export function withDictation(text: ReportText, dictation: string): ReportText {
  const before = text.dictation;
  const shorter = Math.min(before.length, dictation.length);
  let head = 0;
  while (head < shorter && before[head] === dictation[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === dictation.at(-1 - tail)) tail += 1;
  const moved = dictation.length - before.length;
  const looked = text.looked.flatMap(([start, end]): readonly Span[] => {
    if (end <= head) return [[start, end]];
    return start >= before.length - tail ? [[start + moved, end + moved]] : [];
  });
  return { ...text, dictation, looked, corrections: carryCorrections(text.corrections, { before, after: dictation }) };
}

/** The API keeps an unknown detail absent rather than empty. */
export function withoutBlanks(context: ReportContext): ReportContext {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== '' && value !== undefined));
}

/** The same correction, wherever its words are now. */
export function isSameCorrection(one: WantedCorrection, other: WantedCorrection): boolean {
  const placeless = (correction: WantedCorrection): unknown =>
    correction.kind === 'added' ? correction : { ...correction, anchor: { ...correction.anchor, span: [] } };
  return formOf(placeless(one)) === formOf(placeless(other));
}

/** Equal for equal corrections, whatever order their fields came in: JSON columns keep none. */
function formOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function isSameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every(([start, end], index) => other[index]?.[0] === start && other[index]?.[1] === end);
}
