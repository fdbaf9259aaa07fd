import type { ReportSections } from '../report';

/** Kinds of contradiction in a report. */
export const ISSUE_TYPES = [
  'laterality',
  'impossible_anatomy',
  'lobe_mismatch',
  'size_mismatch',
  'unit_error',
  'negation',
  'omission',
  'insertion',
  'guideline_mismatch',
  'sex_mismatch',
  'technique_mismatch',
  'comparison_mismatch',
  'density_mismatch',
  'internal_size',
  'exam_mismatch',
  'count_mismatch',
] as const;
export type IssueType = (typeof ISSUE_TYPES)[number];

/** `error` blocks the signature unless a reason is given; `warning` is shown. */
export type IssueSeverity = 'error' | 'warning';

export interface EvidencePlace {
  readonly section: keyof ReportSections;
  /** UTF-16 offsets into that section. */
  readonly start: number;
  readonly end: number;
}

export interface ConsistencyIssue {
  readonly type: IssueType;
  readonly severity: IssueSeverity;
  readonly places: readonly EvidencePlace[];
  /** Offsets into `findings + "\n" + impression + "\n" + recommendations`, one for each of `places`. */
  readonly evidence: readonly (readonly [start: number, end: number])[];
  readonly message: { readonly en: string; readonly zh: string };
  /** Stable over unrelated edits: what an override with a reason refers to. */
  readonly key: string;
}
