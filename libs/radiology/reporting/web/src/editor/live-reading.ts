import { computed, type Signal } from '@angular/core';
import { readDictation, type ReadDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf, type GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { carrySources, checkReport, findCriticalResults, type ReportSentence } from '@trivium/radiology/reporting/domain';
import type { ShownCritical } from '../critical/critical-panel.component';
import { withOverrides, type ShownIssue } from '../issues/issue-order';
import type { ReportEditing } from './report-editing';
import { MOST_DICTATED_CHARACTERS, SECTIONS } from './report-parts';

/** What the program makes of the text on the screen, key by key: the same functions as the server's, so nothing waits for it. */
export interface LiveReading {
  readonly read: Signal<ReadDictation>;
  readonly guidelines: Signal<readonly GuidelineResult[]>;
  readonly issues: Signal<readonly ShownIssue[]>;
  readonly critical: Signal<readonly ShownCritical[]>;
  readonly sentences: Signal<readonly ReportSentence[]>;
}

export function liveReading(editing: ReportEditing): LiveReading {
  const { text, report } = editing;
  // One signal for each input: a key in one field does not read the others again.
  const dictation = computed(() => text().dictation);
  const sections = computed(() => text().sections);
  const context = computed(() => text().context);
  const read = computed(() => {
    const isRead = dictation().length <= MOST_DICTATED_CHARACTERS;
    return readDictation(isRead ? dictation() : '', { language: report().language });
  });
  const guidelines = computed(() => {
    const { modality, bodyPart } = report();
    return guidelinesOf(read(), { ...context(), modality, bodyPart });
  });
  const sentences = computed(() => carrySources(report().sentences, sections()));
  const issues = computed(() => {
    const { outputLanguage, modality, bodyPart } = report();
    return withOverrides(
      checkReport({ ...sections(), context: { ...context(), modality, bodyPart }, language: outputLanguage }),
      report().issues,
    );
  });
  const critical = computed(() => {
    const { outputLanguage, language } = report();
    const joined = SECTIONS.map((name) => sections()[name]).join('\n');
    const found = [...findCriticalResults(joined, outputLanguage), ...findCriticalResults(dictation(), language)];
    const settled = new Map(report().critical.map((result) => [result.code, result.settled]));
    const byCode = new Map(found.map(({ code, level }) => [code, { code, level, settled: settled.get(code) }]));
    return [...byCode.values()].sort((one, other) => one.level - other.level);
  });
  return { read, guidelines, issues, critical, sentences };
}
