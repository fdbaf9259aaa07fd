import type { ReportContext, ReportSections } from '../../report';
import type { ConsistencyIssue, EvidencePlace, IssueSeverity, IssueType } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import { readSection, type ReadSection } from '../reading/mention-reader';

/** What is known of the examination and the person, as far as the checks use it. */
export interface CheckContext extends ReportContext {
  /** DICOM code. */
  readonly modality?: string;
  readonly bodyPart?: string;
  /** Text of the report compared with. */
  readonly priorReport?: string;
}

export type SectionName = keyof ReportSections;

/** A report as the checks see it. */
export interface ReportView {
  readonly written: ReportSections;
  readonly sections: Readonly<Record<SectionName, ReadSection>>;
  readonly context: CheckContext;
  readonly language: 'en' | 'zh';
}

export function viewReport(report: ReportSections & { readonly context: CheckContext; readonly language: 'en' | 'zh' }): ReportView {
  const { findings, impression, recommendations, context, language } = report;
  return {
    written: { findings, impression, recommendations },
    sections: { findings: readSection(findings), impression: readSection(impression), recommendations: readSection(recommendations) },
    context,
    language,
  };
}

/** A stretch of the folded text of a section. */
export interface FoldedPlace {
  readonly section: SectionName;
  readonly start: number;
  readonly end: number;
}

export const placeOf = (section: SectionName, { start, end }: { readonly start: number; readonly end: number }): FoldedPlace => ({
  section,
  start,
  end,
});

/** Where a mention names its thing. */
export const placeOfMention = (section: SectionName, mention: Mention): FoldedPlace => placeOf(section, mention);

export interface IssueParts {
  readonly type: IssueType;
  readonly severity?: IssueSeverity;
  readonly places: readonly FoldedPlace[];
  readonly en: string;
  readonly zh: string;
  /** What the contradiction is about, without anything that an unrelated edit would change. */
  readonly subject: string;
}

/** Turns places of folded text into places of the text as written. */
export function issueOf(view: ReportView, parts: IssueParts): ConsistencyIssue {
  const { findings, impression } = view.written;
  const offsets: Readonly<Record<SectionName, number>> = {
    findings: 0,
    impression: findings.length + 1,
    recommendations: findings.length + impression.length + 2,
  };
  const places: EvidencePlace[] = parts.places.map(({ section, start, end }) => {
    const [first, last] = view.sections[section].folded.spanOf(start, end);
    return { section, start: first, end: last };
  });
  return {
    type: parts.type,
    severity: parts.severity ?? 'error',
    places,
    evidence: places.map(({ section, start, end }) => [offsets[section] + start, offsets[section] + end]),
    message: { en: parts.en, zh: parts.zh },
    key: `${parts.type}:${parts.subject}`,
  };
}

/** The words of a place as they were written. */
export function quote(view: ReportView, place: FoldedPlace): string {
  const [start, end] = view.sections[place.section].folded.spanOf(place.start, place.end);
  return view.written[place.section].slice(start, end).replace(/\s+/g, ' ').trim();
}
