import type { Report } from '@trivium/radiology/api-client';
import type { ReportContext, ReportSections } from '@trivium/radiology/reporting/domain';

/** What a person edits: the three sections and what is known of the examination. */
export interface ReportText {
  readonly sections: ReportSections;
  readonly context: ReportContext;
}

/** Parts that are compared and chosen as a whole when two texts differ. */
export const REPORT_PARTS = ['findings', 'impression', 'recommendations', 'details'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export const SECTIONS = ['findings', 'impression', 'recommendations'] as const satisfies readonly (keyof ReportSections)[];

/** Characters that one section or dictation may hold (limit of the API). */
export const MOST_CHARACTERS = 20_000;

const CONTEXT_FIELDS = ['exam', 'age', 'sex', 'indication', 'technique', 'comparison'] as const satisfies readonly (keyof ReportContext)[];

export function textOf(report: Pick<Report, 'sections' | 'context'>): ReportText {
  return { sections: report.sections, context: report.context };
}

/** Whether `part` reads the same in both; a field that is absent equals an empty one. */
export function isSamePart(part: ReportPart, one: ReportText, other: ReportText): boolean {
  if (part !== 'details') return one.sections[part] === other.sections[part];
  return CONTEXT_FIELDS.every((field) => (one.context[field] ?? '') === (other.context[field] ?? ''));
}

export function differingParts(one: ReportText, other: ReportText): readonly ReportPart[] {
  return REPORT_PARTS.filter((part) => !isSamePart(part, one, other));
}

/** `text` with `part` taken from `source`. */
export function withPart(text: ReportText, part: ReportPart, source: ReportText): ReportText {
  if (part === 'details') return { ...text, context: source.context };
  return { ...text, sections: { ...text.sections, [part]: source.sections[part] } };
}

/** The change that turns `base` into `text`, naming only what differs. */
export function changeBetween(base: ReportText, text: ReportText): { sections?: Partial<ReportSections>; context?: ReportContext } {
  const parts = differingParts(base, text);
  const sections = Object.fromEntries(SECTIONS.filter((name) => parts.includes(name)).map((name) => [name, text.sections[name]]));
  return {
    ...(Object.keys(sections).length > 0 ? { sections } : {}),
    ...(parts.includes('details') ? { context: withoutBlanks(text.context) } : {}),
  };
}

/** The API keeps an unknown detail absent rather than empty. */
export function withoutBlanks(context: ReportContext): ReportContext {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== '' && value !== undefined));
}
