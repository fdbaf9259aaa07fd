import type { Report } from '@trivium/radiology/api-client';
import type { ReportContext } from '@trivium/radiology/reporting/domain';
import { REPORT_PARTS, differingParts, isSamePart, textOf, withPart, type ReportPart, type ReportText } from './report-parts';

export type Choice = 'mine' | 'theirs' | 'both';
export type Choices = Readonly<Partial<Record<ReportPart, Choice>>>;

/** Two texts that grew from the same saved one. */
export interface Conflict {
  readonly mine: ReportText;
  readonly theirs: ReportText;
  readonly theirVersion: number;
  /** Parts that differ, each with who changed it since the common text. */
  readonly parts: readonly { readonly part: ReportPart; readonly changedBy: 'mine' | 'theirs' | 'both' }[];
}

export function openConflict({
  base,
  mine,
  theirs,
}: {
  readonly base: ReportText;
  readonly mine: ReportText;
  readonly theirs: Report;
}): Conflict {
  const other = textOf(theirs);
  const parts = differingParts(mine, other).map((part) => {
    if (isSamePart(part, base, other)) return { part, changedBy: 'mine' as const };
    return { part, changedBy: isSamePart(part, base, mine) ? ('theirs' as const) : ('both' as const) };
  });
  return { mine, theirs: other, theirVersion: theirs.version, parts };
}

/** What is chosen beforehand: the side that changed a part alone. Where both did, the person chooses. */
export function proposedChoices(conflict: Conflict): Choices {
  return Object.fromEntries(conflict.parts.filter(({ changedBy }) => changedBy !== 'both').map(({ part, changedBy }) => [part, changedBy]));
}

/** Parts still without a choice. */
export function undecided(conflict: Conflict, choices: Choices): readonly ReportPart[] {
  return conflict.parts.map(({ part }) => part).filter((part) => choices[part] === undefined);
}

/** The text that the choices make; a part without a choice stays mine, so that nothing typed is dropped silently. */
export function mergeChoices(conflict: Conflict, choices: Choices): ReportText {
  let text = conflict.mine;
  for (const part of REPORT_PARTS) {
    if (choices[part] === 'theirs') text = withPart(text, part, conflict.theirs);
    if (choices[part] === 'both') text = withPart(text, part, joined(conflict));
  }
  return text;
}

/** Both texts, mine first. Of single values (age, sex) only one can stay: mine where given. */
function joined({ mine, theirs }: Conflict): ReportText {
  const both = (one = '', other = ''): string => (one === other ? one : [one, other].filter((text) => text.trim() !== '').join('\n'));
  const context: ReportContext = {
    ...theirs.context,
    ...mine.context,
    exam: both(mine.context.exam, theirs.context.exam),
    indication: both(mine.context.indication, theirs.context.indication),
    technique: both(mine.context.technique, theirs.context.technique),
    comparison: both(mine.context.comparison, theirs.context.comparison),
  };
  return {
    dictation: both(mine.dictation, theirs.dictation),
    // The words that come second have moved: whoever looks at the joined text looks at them again.
    looked: mine.looked,
    sections: {
      findings: both(mine.sections.findings, theirs.sections.findings),
      impression: both(mine.sections.impression, theirs.sections.impression),
      recommendations: both(mine.sections.recommendations, theirs.sections.recommendations),
    },
    context,
    corrections: [...mine.corrections, ...theirs.corrections.filter(({ id }) => !mine.corrections.some((one) => one.id === id))],
  };
}
