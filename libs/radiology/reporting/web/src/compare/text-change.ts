import { REPORT_SECTIONS, type ReportDiff, type ReportSections, type SentenceChange } from '@trivium/radiology/reporting/domain';

/** A run of text of one section: in both texts, only in the older, or only in the newer. */
export interface TextChange {
  readonly section: keyof ReportSections;
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A comparison by sentences as one text to read; a sentence stands on its own line. */
export function changesOf({ sections }: ReportDiff): readonly TextChange[] {
  return REPORT_SECTIONS.flatMap((section) => sections[section].flatMap((change) => runsOf(change).map((run) => ({ section, ...run }))));
}

function runsOf(change: SentenceChange): readonly Omit<TextChange, 'section'>[] {
  const end = { kind: 'same', text: '\n' } as const;
  switch (change.kind) {
    case 'same':
      return [{ kind: 'same', text: change.after }, end];
    case 'added':
      return [{ kind: 'added', text: change.after }, end];
    case 'removed':
      return [{ kind: 'removed', text: change.before }, end];
    case 'changed':
      return [...change.words, end];
  }
}
