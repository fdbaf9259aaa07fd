import { REPORT_SECTIONS, type ReportSections } from '../report';
import { editDistance } from './edit-distance';
import { wordsOf } from './report-words';

/** A version of a report as far as the figures need it. */
export interface TimedVersion {
  readonly sections: ReportSections;
  /** Who wrote it: the program's draft, or a person. */
  readonly by: 'program' | 'person';
  readonly at: Date;
}

/** How much of a draft a person had to change, and how long that took. Counts, no judgement: a report may have waited for a telephone call. */
export interface Efficiency {
  /** Words replaced, added or taken away between the last draft of the program and the last version; white space does not count. */
  readonly editedWords: number;
  readonly draftWords: number;
  readonly finalWords: number;
  /** Share of the longer of the two that stayed, 0 to 1; 1 for two empty texts. */
  readonly keptShare: number;
  /** From the first version to the last, pauses included. */
  readonly elapsedMs: number;
  /** Between saved versions that lie at most `PAUSE_MS` apart: what was probably work. */
  readonly activeMs: number;
  readonly versions: number;
}

/** A longer gap between two saves counts as a pause. */
export const PAUSE_MS = 5 * 60_000;

/** @returns undefined without a draft of the program, or before anything followed it */
export function efficiencyOf(versions: readonly TimedVersion[]): Efficiency | undefined {
  const ordered = [...versions].sort((a, b) => a.at.getTime() - b.at.getTime());
  const draftIndex = ordered.findLastIndex(({ by }) => by === 'program');
  const [draft, last, first] = [ordered[draftIndex], ordered.at(-1), ordered[0]];
  if (draft === undefined || last === undefined || first === undefined || ordered.length < 2) return undefined;
  const [before, after] = [contentWords(draft.sections), contentWords(last.sections)];
  const editedWords = editDistance(before, after);
  const longer = Math.max(before.length, after.length);
  const gaps = ordered.slice(1).map(({ at }, index) => at.getTime() - (ordered[index]?.at.getTime() ?? 0));
  return {
    editedWords,
    draftWords: before.length,
    finalWords: after.length,
    keptShare: longer === 0 ? 1 : 1 - editedWords / longer,
    elapsedMs: last.at.getTime() - first.at.getTime(),
    activeMs: gaps.filter((gap) => gap <= PAUSE_MS).reduce((sum, gap) => sum + gap, 0),
    versions: ordered.length,
  };
}

function contentWords(sections: ReportSections): string[] {
  return REPORT_SECTIONS.flatMap((section) => wordsOf(sections[section]).filter((word) => /\S/.test(word)));
}
